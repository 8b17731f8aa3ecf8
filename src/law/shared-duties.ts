import type { BindingStatus } from './binding.js';
import { strongestGrade, weakestGrade, type Grade } from './grade.js';
import { coveringPartial, earliestOf, latestOf, type DayBounds, type PartialDate } from './partial-date.js';

/** One obligation that binds one party on the day asked about and is an instance of a duty. */
export interface BoundInstance {
  /** Party code. */
  readonly party: string;
  /** Slug of the duty. */
  readonly duty: string;
  /** Graph id of the obligation. */
  readonly obligation: string;
  readonly grade: Grade | null;
  /** First day of the interval in which the party is bound by the instrument. */
  readonly from: DayBounds;
  /** Whether a reservation in effect touches the obligation. */
  readonly reserved: boolean;
}

/** How one party is bound by one duty. */
export interface PartyDuty {
  readonly party: string;
  /** `BOUND` where at least one of the obligations is untouched by reservations. */
  readonly status: BindingStatus;
  /** The strongest of its obligations: that is how much the duty asks of this party. */
  readonly grade: Grade | null;
  /** First day on which one of the obligations bound it, without a break in that interval. */
  readonly since: PartialDate | null;
  /** Graph ids. */
  readonly obligations: readonly string[];
}

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
 * The duties that all parties share. A party has a duty when at least one obligation that is an instance of it
 * binds it (VCLT 26); the wording may differ, so the common grade is the weakest and the common beginning the latest.
 *
 * @param parties - codes, each once.
 * @param instances - what binds them on the day, in the order in which duties are to be given.
 */
export function sharedDuties(parties: readonly string[], instances: readonly BoundInstance[]): SharedDuty[] {
  const byDuty = new Map<string, Map<string, BoundInstance[]>>();
  for (const instance of instances) {
    const byParty = byDuty.get(instance.duty) ?? new Map<string, BoundInstance[]>();
    byDuty.set(instance.duty, byParty);
    byParty.set(instance.party, [...(byParty.get(instance.party) ?? []), instance]);
  }
  return [...byDuty].flatMap(([duty, byParty]): SharedDuty[] => {
    if (!parties.every((party) => byParty.has(party))) return [];
    const each = parties.map((party) => {
      const bound = byParty.get(party) ?? [];
      const from = bound.map((instance) => instance.from).reduce(earliestOf);
      return {
        from,
        partyDuty: {
          party,
          status: bound.every((instance) => instance.reserved) ? 'BOUND_WITH_RESERVATION' : 'BOUND',
          grade: strongestGrade(bound.map((instance) => instance.grade)),
          since: coveringPartial(from),
          obligations: bound.map((instance) => instance.obligation),
        } satisfies PartyDuty,
      };
    });
    return [
      {
        duty,
        grade: weakestGrade(each.map(({ partyDuty }) => partyDuty.grade)),
        since: coveringPartial(each.map(({ from }) => from).reduce(latestOf)),
        parties: each.map(({ partyDuty }) => partyDuty),
      },
    ];
  });
}
