import type { Day } from './partial-date.js';
import { addDays, onOrBefore } from './partial-date.js';
import type { DatedParticipation } from './standing.js';

/** One interval of participation in one instrument, with whose it is. */
export interface CountedInterval extends DatedParticipation {
  /** Party code. */
  readonly party: string;
}

/** The number of parties from one day until the day before the next step. */
export interface PartyCountStep {
  readonly on: Day;
  /** Parties that are certainly bound. */
  readonly count: number;
  /** Intervals of which the facts do not decide whether they cover the day. */
  readonly undecided: number;
  /** Codes of those certainly bound from this day on. */
  readonly entered: readonly string[];
  /** Codes of those no longer certainly bound from this day on: the day before was the last that is sure. */
  readonly left: readonly string[];
}

interface Turn {
  count: number;
  possible: number;
  readonly entered: string[];
  readonly left: string[];
}

/** The first and the last day of an interval as far as it is certain; null where no day is. */
function certainDays({ from, last, doubtful }: DatedParticipation): { first: Day; last: Day | null } | null {
  if (doubtful || from?.latest == null) return null;
  if (last === null) return { first: from.latest, last: null };
  return last.earliest !== null && onOrBefore(from, last) === 'yes'
    ? { first: from.latest, last: last.earliest }
    : null;
}

/**
 * The number of parties to an instrument over time, told at each day on which it changes (VCLT 2(1)(g), 24, 54).
 *
 * A party counts from the last day on which it may have entered, and only while it certainly stays; in between it is
 * undecided. The count of a day that is no step is that of the step before it.
 *
 * @param intervals - every interval of the instrument.
 * @returns the steps in order of time.
 */
export function partyCountSteps(intervals: readonly CountedInterval[]): PartyCountStep[] {
  const turns = new Map<Day, Turn>();
  const turnOn = (day: Day): Turn => {
    const turn = turns.get(day) ?? { count: 0, possible: 0, entered: [], left: [] };
    turns.set(day, turn);
    return turn;
  };
  let possible = 0;
  for (const interval of intervals) {
    const { party, from, last } = interval;
    // Signed only, or withdrawn before it entered into force (VCLT 68).
    if (from === null || (last !== null && onOrBefore(from, last) === 'no')) continue;
    if (from.earliest === null) possible += 1;
    else turnOn(from.earliest).possible += 1;
    if (last?.latest != null) turnOn(addDays(last.latest, 1)).possible -= 1;
    const certain = certainDays(interval);
    if (certain === null) continue;
    const entry = turnOn(certain.first);
    entry.count += 1;
    entry.entered.push(party);
    if (certain.last === null) continue;
    const end = turnOn(addDays(certain.last, 1));
    end.count -= 1;
    end.left.push(party);
  }
  let count = 0;
  return [...turns]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, turn]) => {
      count += turn.count;
      possible += turn.possible;
      return {
        on,
        count,
        undecided: possible - count,
        entered: turn.entered.sort(),
        left: turn.left.sort(),
      };
    });
}
