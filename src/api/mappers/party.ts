import type { OrganizationsByCodeRow, StatesByCodeRow } from '../../graph/generated/queries.js';
import type { Connection } from '../connection.js';

/** A state as read from the graph. */
export type StateParent = Omit<StatesByCodeRow, 'key'> & { readonly __typename: 'State' };
/** An organization as read from the graph. */
export type OrganizationParent = Omit<OrganizationsByCodeRow, 'key'> & {
  readonly __typename: 'Organization';
};
/** Whatever can be a party. */
export type PartyParent = StateParent | OrganizationParent;
/** One page of states. */
export type StateConnectionParent = Connection<StateParent>;
/** One page of organizations. */
export type OrganizationConnectionParent = Connection<OrganizationParent>;
