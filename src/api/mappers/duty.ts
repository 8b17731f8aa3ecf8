import type { DutiesBySlugRow } from '../../graph/generated/queries.js';
import type { Connection } from '../connection.js';

/** A duty as read from the graph. */
export type DutyParent = Omit<DutiesBySlugRow, 'key'> & { readonly __typename: 'Duty' };
/** One page of duties. */
export type DutyConnectionParent = Connection<DutyParent>;
