import type { CooperationHop, CooperationPath } from '../../law/cooperation-paths.js';
import type { Day } from '../../law/partial-date.js';
import type { PartyParent } from './party.js';

/** Ways by which two parties can cooperate on a day. */
export interface CooperationPathListParent {
  readonly asOf: Day;
  readonly from: PartyParent;
  readonly to: PartyParent;
  readonly paths: readonly CooperationPath[];
  readonly truncated: boolean;
}
/** One way from a party to another. */
export type CooperationPathParent = CooperationPath;
/** One step of it. */
export type CooperationHopParent = CooperationHop;
