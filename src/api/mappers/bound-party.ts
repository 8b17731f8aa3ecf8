import type { BindingStatus } from '../../law/binding.js';
import type { PartialDate } from '../../law/partial-date.js';
import type { Connection } from '../connection.js';

/** A party that an obligation binds on a day. */
export interface BoundPartyParent {
  /** Party code. */
  readonly party: string;
  readonly since: PartialDate | null;
  readonly status: BindingStatus;
}
/** One page of bound parties. */
export type BoundPartyConnectionParent = Connection<BoundPartyParent>;
