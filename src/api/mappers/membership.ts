import type { MembershipsByStateRow } from '../../graph/generated/queries.js';
import type { Connection } from '../connection.js';

/** A membership as read from the graph. */
export type MembershipParent = Omit<MembershipsByStateRow, 'key'>;
/** One page of memberships. */
export type MembershipConnectionParent = Connection<MembershipParent>;
