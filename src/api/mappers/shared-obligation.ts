import type { PartyDuty } from '../../law/duty-standing.js';
import type { SharedDuty } from '../../law/shared-duties.js';
import type { Connection } from '../connection.js';

/** A duty that all parties asked about have in common. */
export type SharedObligationParent = SharedDuty;
/** How one of them is bound by it. */
export type PartyDutyParent = PartyDuty;
/** One page of shared obligations. */
export type SharedObligationConnectionParent = Connection<SharedObligationParent>;
