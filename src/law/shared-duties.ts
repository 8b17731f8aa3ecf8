import { dutyOf, isBound, type DutyInstance, type PartyDuty, type PartyStandings } from './duty-standing.js';
import { weakestGrade, type Grade } from './grade.js';
import { ANY_DAY, coveringPartial, latestOf, type PartialDate } from './partial-date.js';

/**
 * Whether a norm asks something of the parties: institutional norms and powers speak to treaty bodies and depositaries,
 * which a party does not owe.
 *
 * @param norm - NormKind of the public contract.
 */
export const asksParties = (norm: string): boolean => norm !== 'INSTITUTIONAL' && norm !== 'POWER';

/** A duty that binds every party asked about. */
export interface SharedDuty {
  readonly duty: string;
  /** The weakest of the parties' grades: more than that they do not owe in common. */
  readonly grade: Grade | null;
  /** The latest of the parties' first days: before it the duty was not shared. */
  readonly since: PartialDate | null;
  /** One entry a party, in the order in which the parties were given. */
  readonly parties: readonly PartyDuty[];
}

/**
 * What parties bound by the same duty have in common: the wording may differ, so the common grade is the weakest and
 * the common beginning the latest.
 *
 * @param duty - slug of the duty.
 * @param parties - how it binds each of them; at least one.
 */
export function inCommon(duty: string, parties: readonly PartyDuty[]): SharedDuty {
  const begun = parties.map(({ from }) => from ?? ANY_DAY);
  return {
    duty,
    grade: weakestGrade(parties.map(({ grade }) => grade)),
    since: coveringPartial(begun.slice(1).reduce(latestOf, begun[0] ?? ANY_DAY)),
    parties,
  };
}

/**
 * The duties that all parties share. A party has a duty when at least one obligation that is an instance of it
 * binds it (VCLT 26).
 *
 * @param parties - where each party stands on the day.
 * @param instances - the obligations of each duty, in the order in which duties are to be given.
 */
export function sharedDuties(
  parties: readonly PartyStandings[],
  instances: ReadonlyMap<string, readonly DutyInstance[]>,
): SharedDuty[] {
  const shared: SharedDuty[] = [];
  for (const [duty, candidates] of instances) {
    const each: PartyDuty[] = [];
    for (const party of parties) {
      const found = dutyOf(party, candidates);
      if (!isBound(found)) break;
      each.push(found);
    }
    if (parties.length > 0 && each.length === parties.length) shared.push(inCommon(duty, each));
  }
  return shared;
}
