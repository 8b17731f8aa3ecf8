import { dutyOf, isBound, type DutyInstance, type PartyStandings } from './duty-standing.js';
import { inCommon, type SharedDuty } from './shared-duties.js';

/** What parties have in common and what parts them, at the level of duties. */
export interface PartyComparison {
  /** Duties that bind every one of them. */
  readonly shared: readonly SharedDuty[];
  /** One entry a party, in the order given: the duties that bind it and certainly none of the others. */
  readonly onlyBy: readonly { readonly party: string; readonly duties: readonly string[] }[];
  /** Of the shared duties those that are not asked of all of them with the same grade. */
  readonly differing: readonly SharedDuty[];
}

/**
 * Compares parties by the duties that bind them on a day.
 *
 * @param parties - where each party stands on the day.
 * @param instances - the obligations of each duty, in the order in which duties are to be given.
 */
export function compareParties(
  parties: readonly PartyStandings[],
  instances: ReadonlyMap<string, readonly DutyInstance[]>,
): PartyComparison {
  const shared: SharedDuty[] = [];
  const onlyBy = parties.map(({ party }) => ({ party, duties: [] as string[] }));
  for (const [duty, candidates] of instances) {
    const each = parties.map((party) => dutyOf(party, candidates));
    if (each.length > 0 && each.every(isBound)) {
      shared.push(inCommon(duty, each));
      continue;
    }
    // Where another may be bound as well, that it is the only one is not known.
    const bearers = each.filter(({ status }) => status !== 'NOT_BOUND');
    if (bearers.length === 1 && isBound(bearers[0]!)) onlyBy[each.indexOf(bearers[0]!)]!.duties.push(duty);
  }
  const differing = shared.filter((duty) => new Set(duty.parties.map(({ grade }) => grade)).size > 1);
  return { shared, onlyBy, differing };
}
