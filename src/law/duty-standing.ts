import type { BindingStatus } from './binding.js';
import { strongestGrade, type Grade } from './grade.js';
import { coveringPartial, earliestOf, type DayBounds, type PartialDate } from './partial-date.js';
import type { Standing } from './standing.js';

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

/** Where one party stands on the day asked about. */
export interface PartyStandings {
  /** Party code. */
  readonly party: string;
  /** By slug of the instrument; one that is missing is not in force for the party. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Obligations that its reservations touch, by graph id; true where one is excluded wholly (VCLT 21(1)(a)). */
  readonly reserved: ReadonlyMap<string, boolean>;
  /** Slugs of the instruments of which a reservation changes something for the party. */
  readonly reservedInstruments: ReadonlySet<string>;
}

/** How one party is bound by one duty, theme or instrument. */
export interface PartyDuty {
  readonly party: string;
  /**
   * `BOUND` where at least one of the obligations is untouched by reservations, `UNKNOWN` where none binds it for
   * certain and one of them may.
   */
  readonly status: BindingStatus;
  /** The strongest of its obligations: that is how much is asked of this party. */
  readonly grade: Grade | null;
  /** First day on which one of the obligations bound it, without a break in that interval. */
  readonly since: PartialDate | null;
  /** The same, as bounds; `null` where none of them binds it. */
  readonly from: DayBounds | null;
  /** Graph ids of the obligations that bind it. */
  readonly obligations: readonly string[];
}

/** Whether a status says that the party is bound. */
export const isBound = ({ status }: Pick<PartyDuty, 'status'>): boolean =>
  status === 'BOUND' || status === 'BOUND_WITH_RESERVATION';

/**
 * How some obligations, such as the instances of one duty, bind a party: through whatever instruments are in force
 * for it (VCLT 26), less what its reservations exclude (VCLT 21(1)(a)).
 *
 * @param party - where the party stands on the day.
 * @param instances - the obligations.
 */
export function dutyOf(party: PartyStandings, instances: readonly DutyInstance[]): PartyDuty {
  const bound: DutyInstance[] = [];
  let from: DayBounds | null = null;
  let mayBind = false;
  let isUntouched = false;
  for (const instance of instances) {
    const standing = party.standings.get(instance.instrument);
    if (standing === undefined || standing.inForce === 'no') continue;
    const reservation = party.reserved.get(instance.obligation);
    if (reservation === true) continue;
    if (standing.inForce === 'unknown') {
      mayBind = true;
      continue;
    }
    bound.push(instance);
    isUntouched ||= reservation === undefined;
    const begun = standing.from ?? { earliest: null, latest: null };
    from = from === null ? begun : earliestOf(from, begun);
  }
  if (from === null)
    return {
      party: party.party,
      status: mayBind ? 'UNKNOWN' : 'NOT_BOUND',
      grade: null,
      since: null,
      from: null,
      obligations: [],
    };
  return {
    party: party.party,
    status: isUntouched ? 'BOUND' : 'BOUND_WITH_RESERVATION',
    grade: strongestGrade(bound.map(({ grade }) => grade)),
    since: coveringPartial(from),
    from,
    obligations: bound.map(({ obligation }) => obligation),
  };
}

/**
 * The duties that bind a party, or may.
 *
 * @param party - where the party stands on the day.
 * @param instances - the obligations of each duty, in the order in which duties are to be given.
 * @returns by slug of the duty; a duty that does not bind the party is left out.
 */
export function dutiesOf(
  party: PartyStandings,
  instances: ReadonlyMap<string, readonly DutyInstance[]>,
): Map<string, PartyDuty> {
  const duties = new Map<string, PartyDuty>();
  for (const [duty, candidates] of instances) {
    const found = dutyOf(party, candidates);
    if (found.status !== 'NOT_BOUND') duties.set(duty, found);
  }
  return duties;
}
