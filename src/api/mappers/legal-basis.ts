import type { BasisTier, Precedence, WantingBasis } from '../../law/legal-bases.js';
import type { RuleStep } from '../../law/rule-step.js';
import type { BindingStatus } from '../generated/types.js';
import type { PartyParent } from './party.js';
import type { ReservationParent } from './reservation.js';

/** One basis; instruments, mechanisms and articles by their keys. */
export interface LegalBasisParent {
  readonly rank: number;
  readonly instrument: string;
  readonly mechanism: string;
  readonly tier: BasisTier;
  readonly articles: readonly string[];
  readonly since: string | null;
  readonly provisional: boolean;
  readonly scope: string | null;
  readonly conditions: string[];
  readonly supersededBy: string | null;
  readonly precedence: readonly Precedence[];
  readonly reservations: readonly ReservationParent[];
  readonly trace: readonly RuleStep[];
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}

/** What a clause makes of two bases. */
export type BasisPrecedenceParent = Precedence;
/** What would be a basis if those wanting joined. */
export type MissingBasisParent = WantingBasis;

/** What is no certain basis. */
export interface BasisSetAsideParent {
  readonly instrument: string;
  readonly mechanism: string;
  readonly status: BindingStatus;
  readonly why: string;
}

/** All that is known about the bases between two parties. */
export interface LegalBasisListParent {
  readonly asOf: string;
  readonly from: PartyParent;
  readonly to: PartyParent;
  readonly bases: LegalBasisParent[];
  readonly missing: MissingBasisParent[];
  readonly setAside: BasisSetAsideParent[];
}
