import type { Day, DayBounds, PartialDate } from './partial-date.js';
import { before, boundsOf, earliestOf, latestOf, onOrBefore } from './partial-date.js';
import type { Ternary } from './ternary.js';
import { allOf, anyOf } from './ternary.js';

/**
 * Who stands where on a day, told from dated intervals alone. It gives the answer of `bindingOn` for a whole
 * instrument without the reasons, for questions over many parties at once; `tests/corpus` holds the two together.
 */

/** One interval of participation with its days already found, as the graph keeps it. */
export interface DatedParticipation {
  /** First day bound; `null` where the party signed without consenting. */
  readonly from: DayBounds | null;
  /** Last day bound; `null` while it lasts. */
  readonly last: DayBounds | null;
  /** Whether the consent itself is doubtful. */
  readonly doubtful: boolean;
}

/** The instrument as far as standing depends on it. */
export interface StandingInstrument {
  readonly slug: string;
  /** Instrument kind of the public contract. */
  readonly kind: string;
  /** Whether it is law at all. */
  readonly binding: boolean;
  readonly adoptedOn: PartialDate | null;
  /** General entry into force. */
  readonly inForceSince: PartialDate | null;
  /** Whether a party that its list does not show is no party. */
  readonly listComplete: boolean;
  /** Codes of the parties that an act of the Union does not bind although they are members. */
  readonly refused: ReadonlySet<string>;
  /** Slug of the convention whose parties alone can be parties; `null` for none. */
  readonly requiresPartyTo: string | null;
}

/** Everything the standing of one party towards one instrument rests on. */
export interface StandingFacts {
  readonly instrument: StandingInstrument;
  /** Party code. */
  readonly party: string;
  /** Whether the party is a territory, which its state's consent reaches without a row of its own. */
  readonly isTerritory: boolean;
  readonly intervals: readonly DatedParticipation[];
  /** The same for the convention, where the instrument has one. */
  readonly convention: StandingFacts | null;
}

/** Whether the instrument is in force for the party on the day, and since when. */
export interface Standing {
  readonly inForce: Ternary;
  /** First day of the interval that covers the day; `null` where none certainly does. */
  readonly from: DayBounds | null;
  /** Its last day; `null` while it lasts or where none covers the day. */
  readonly last: DayBounds | null;
}

const NOT_IN_FORCE: Standing = { inForce: 'no', from: null, last: null };
const UNDECIDED: Standing = { inForce: 'unknown', from: null, last: null };

function intervalOn({ from, last, doubtful }: DatedParticipation, on: DayBounds): Ternary {
  if (doubtful) return 'unknown';
  // Signed only, or withdrawn before it entered into force (VCLT 68).
  if (from === null || (last !== null && before(last, from) === 'yes')) return 'no';
  const entered = onOrBefore(from, on);
  if (entered === 'no') return 'no';
  const left: Ternary = last === null ? 'no' : before(last, on);
  if (left === 'yes') return 'no';
  return entered === 'yes' && left === 'no' ? 'yes' : 'unknown';
}

function ownStanding({ instrument, isTerritory, intervals }: StandingFacts, on: DayBounds): Standing {
  // Most pairs: nothing to date.
  if (intervals.length === 0 && instrument.listComplete && !isTerritory) return NOT_IN_FORCE;
  if (before(on, boundsOf(instrument.adoptedOn)) === 'yes') return NOT_IN_FORCE;
  const isConsented = intervals.some(({ from }) => from !== null);
  if (!isConsented && !instrument.listComplete) return UNDECIDED;
  if (intervals.length === 0)
    return isTerritory && !instrument.kind.startsWith('EU_') ? UNDECIDED : NOT_IN_FORCE;
  const answers = intervals.map((interval) => intervalOn(interval, on));
  const covering = intervals[answers.indexOf('yes')];
  return {
    inForce: anyOf(...answers),
    from: covering?.from ?? null,
    last: covering?.last ?? null,
  };
}

/**
 * Where a party stands towards an instrument on a day (VCLT 24, 26, 28, 34, 54, 70): in force for it, not, or not
 * to be told from the facts.
 *
 * @param facts - the pair.
 * @param day - the day asked about, `YYYY-MM-DD`.
 */
export function standingOn(facts: StandingFacts, day: Day): Standing {
  const { instrument, party, convention } = facts;
  // National law and soft law bind no party, and an opt-out of the Union keeps its member free.
  if (instrument.kind === 'NATIONAL_LAW' || !instrument.binding || instrument.refused.has(party))
    return NOT_IN_FORCE;
  const on = boundsOf(day);
  const own = ownStanding(facts, on);
  if (own.inForce === 'unknown' && before(on, boundsOf(instrument.inForceSince)) === 'yes')
    return NOT_IN_FORCE;
  if (convention === null || own.inForce === 'no') return own;
  const parent = standingOn(convention, day);
  const inForce = allOf(own.inForce, parent.inForce);
  if (inForce !== 'yes') return { inForce, from: null, last: null };
  return {
    inForce,
    from: own.from && parent.from ? latestOf(own.from, parent.from) : (own.from ?? parent.from),
    last: own.last && parent.last ? earliestOf(own.last, parent.last) : (own.last ?? parent.last),
  };
}
