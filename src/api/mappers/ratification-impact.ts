import type { Day, PartialDate } from '../../law/partial-date.js';
import type { Admission, DutyGradeChange } from '../../law/ratification-impact.js';
import type { RuleStep } from '../../law/rule-step.js';
import type { ImpactAct } from '../generated/types.js';
import type { InstrumentParent } from './instrument.js';
import type { PartyParent } from './party.js';

/** A duty with another grade. */
export type DutyChangeParent = DutyGradeChange;
/** A partner, by code, with slugs of mechanisms. */
export interface PartnerGainParent {
  readonly party: string;
  readonly mechanisms: readonly string[];
}
/** What an act would change; duties and instruments by slug. */
export interface RatificationImpactParent {
  readonly party: PartyParent;
  readonly instrument: InstrumentParent;
  readonly act: ImpactAct;
  readonly on: Day;
  readonly admission: Admission;
  readonly possible: boolean;
  readonly obstacles: readonly RuleStep[];
  readonly entersIntoForceOn: PartialDate | null;
  readonly lastDay: PartialDate | null;
  readonly comparedOn: Day | null;
  readonly blockedBy: readonly string[];
  readonly gained: readonly string[];
  readonly strengthened: readonly DutyGradeChange[];
  readonly lost: readonly string[];
  readonly weakened: readonly DutyGradeChange[];
  readonly unsettled: readonly string[];
  readonly ends: readonly string[];
  readonly partners: readonly PartnerGainParent[];
  readonly partnersLost: readonly PartnerGainParent[];
  readonly trace: readonly RuleStep[];
  readonly sources: readonly string[];
}
