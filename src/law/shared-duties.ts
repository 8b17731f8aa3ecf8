import type { BindingStatus } from './binding.js';
import { strongestGrade, weakestGrade, type Grade } from './grade.js';
import { coveringPartial, earliestOf, latestOf, type DayBounds, type PartialDate } from './partial-date.js';

/**
 * Whether a norm asks something of the parties: institutional norms and powers speak to treaty bodies and depositaries,
 * which a party does not owe.
 *
 * @param norm - NormKind of the public contract.
 */
export const asksParties = (norm: string): boolean => norm !== 'INSTITUTIONAL' && norm !== 'POWER';

/** One obligation as an instance of a duty. */
export interface DutyInstance {
  /** Slug of the duty. */
  readonly duty: string;
  /** Graph id of the obligation. */
  readonly obligation: string;
  /** Slug of the instrument it stands in. */
  readonly instrument: string;
  readonly grade: Grade | null;
}

/** One instrument that binds one party on the day asked about. */
export interface PartyPosition {
  /** Party code. */
  readonly party: string;
  /** Slug of the instrument. */
  readonly instrument: string;
  /** First day of the interval in which it binds. */
  readonly from: DayBounds;
}

/** One obligation that reservations of one party touch on the day asked about. */
export interface ReservedObligation {
  /** Party code. */
  readonly party: string;
  /** Graph id of the obligation. */
  readonly obligation: string;
  /** Whether a reservation excludes it wholly, so that it does not bind the party (VCLT 21(1)(a)). */
  readonly excluded: boolean;
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

/** What binds the parties on one day, and what they may have in common. */
export interface SharedDutyFacts {
  /** Codes, each once. */
  readonly parties: readonly string[];
  /** In the order in which duties are to be given. */
  readonly instances: readonly DutyInstance[];
  readonly positions: readonly PartyPosition[];
  readonly reserved: readonly ReservedObligation[];
}

/**
 * The duties that all parties share. A party has a duty when at least one obligation that is an instance of it
 * binds it (VCLT 26); the wording may differ, so the common grade is the weakest and the common beginning the latest.
 *
 * @param facts - parties, what binds them on the day, and the obligations to compare.
 */
export function sharedDuties({ parties, instances, positions, reserved }: SharedDutyFacts): SharedDuty[] {
  const boundBy = new Map(parties.map((party) => [party, new Map<string, DayBounds>()]));
  for (const { party, instrument, from } of positions) boundBy.get(party)?.set(instrument, from);
  const reservedBy = new Map(parties.map((party) => [party, new Map<string, boolean>()]));
  for (const { party, obligation, excluded } of reserved) reservedBy.get(party)?.set(obligation, excluded);

  const byDuty = new Map<string, DutyInstance[]>();
  for (const instance of instances) {
    const known = byDuty.get(instance.duty);
    if (known) known.push(instance);
    else byDuty.set(instance.duty, [instance]);
  }

  const partyDuty = (
    party: string,
    candidates: readonly DutyInstance[],
  ): { duty: PartyDuty; from: DayBounds } | null => {
    const instruments = boundBy.get(party) ?? new Map<string, DayBounds>();
    const statements = reservedBy.get(party) ?? new Map<string, boolean>();
    const bound = candidates.filter(
      ({ instrument, obligation }) => instruments.has(instrument) && statements.get(obligation) !== true,
    );
    const days = bound.flatMap(({ instrument }) => instruments.get(instrument) ?? []);
    const [first, ...rest] = days;
    if (first === undefined) return null;
    const from = rest.reduce(earliestOf, first);
    return {
      from,
      duty: {
        party,
        status: bound.every(({ obligation }) => statements.has(obligation))
          ? 'BOUND_WITH_RESERVATION'
          : 'BOUND',
        grade: strongestGrade(bound.map(({ grade }) => grade)),
        since: coveringPartial(from),
        obligations: bound.map(({ obligation }) => obligation),
      },
    };
  };

  const shared: SharedDuty[] = [];
  for (const [duty, candidates] of byDuty) {
    const each: { duty: PartyDuty; from: DayBounds }[] = [];
    for (const party of parties) {
      const found = partyDuty(party, candidates);
      if (found === null) break;
      each.push(found);
    }
    const [first, ...rest] = each;
    if (first === undefined || each.length < parties.length) continue;
    shared.push({
      duty,
      grade: weakestGrade(each.map((one) => one.duty.grade)),
      since: coveringPartial(rest.map((one) => one.from).reduce(latestOf, first.from)),
      parties: each.map((one) => one.duty),
    });
  }
  return shared;
}
