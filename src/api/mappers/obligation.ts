import type { ObligationsByIdRow } from '../../graph/generated/queries.js';
import type { Connection } from '../connection.js';

/** An obligation as read from the graph. */
export type ObligationParent = Omit<ObligationsByIdRow, 'key'> & { readonly __typename: 'Obligation' };
/** One page of obligations. */
export type ObligationConnectionParent = Connection<ObligationParent>;
