import type { Ternary } from './ternary.js';

/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar and without a time zone. */
export type Day = string;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: exactly as precise as its source. */
export type PartialDate = string;

/**
 * The days between which an event lies, both inclusive; `null` is an open end.
 * A full date has equal ends. `earliest` is never after `latest`.
 */
export interface DayBounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** First day a question may be asked about. */
const FIRST_AS_OF: Day = '1815-01-01';

/** Last day a question may be asked about. */
const LAST_AS_OF: Day = '2200-12-31';

/** Nothing is known of the day. */
export const ANY_DAY: DayBounds = { earliest: null, latest: null };

// Years below 1000 are no treaty dates, and JavaScript maps two-digit years into the twentieth century.
const PARTIAL = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MILLISECONDS_A_DAY = 86_400_000;
const LAST_YEAR = 9999;

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function toDay({ year, month, day }: CivilDate): Day {
  if (year < 1000 || year > LAST_YEAR)
    throw new RangeError(`The year ${year} lies outside 1000 to ${LAST_YEAR}.`);
  return `${year}-${two(month)}-${two(day)}`;
}

function fromDay(day: Day): CivilDate {
  const match = PARTIAL.exec(day);
  if (match?.[3] === undefined)
    throw new RangeError(`"${day}" is not a calendar day of the form YYYY-MM-DD.`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/**
 * Reads a partial date.
 *
 * @param text - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @returns the same text, or `null` when it has another form or names a day that no calendar has.
 */
export function parsePartialDate(text: string): PartialDate | null {
  const match = PARTIAL.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (month === undefined) return text;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return text;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)) ? text : null;
}

/**
 * Reads a full calendar day.
 *
 * @param text - `YYYY-MM-DD`.
 * @returns the same text, or `null` when it is no real calendar day.
 */
export function parseDay(text: string): Day | null {
  return text.length === 10 ? parsePartialDate(text) : null;
}

/** What reading the day of a question gives: the day, or the fault in words for the asker. */
export type AsOfReading = { readonly day: Day } | { readonly fault: string };

/**
 * Reads the day a question is asked about; only days from 1815 to 2200 are taken, because no
 * instrument of the graph is older and a later year is nearly always a slip of the keyboard.
 *
 * @param text - `YYYY-MM-DD`.
 */
export function parseAsOf(text: string): AsOfReading {
  const day = parseDay(text);
  if (day === null) return { fault: `"${text}" is not a calendar day of the form YYYY-MM-DD.` };
  if (day < FIRST_AS_OF || day > LAST_AS_OF) {
    return { fault: `${day} lies outside ${FIRST_AS_OF} to ${LAST_AS_OF}.` };
  }
  return { day };
}

function readBounds(partial: PartialDate): DayBounds {
  if (parsePartialDate(partial) === null) throw new RangeError(`"${partial}" is not a partial date.`);
  const [year, month, day] = partial.split('-') as [string, string?, string?];
  if (day !== undefined) return { earliest: partial, latest: partial };
  if (month !== undefined) {
    const last = daysInMonth(Number(year), Number(month));
    return { earliest: `${partial}-01`, latest: `${partial}-${two(last)}` };
  }
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

/** Bounds read before: a question over many parties reads the same few thousand dates hundreds of thousands of times. */
const bounds = new Map<PartialDate, DayBounds>();
/** Several times as many dates as the facts name; days that only questions name cannot fill the memory. */
const MOST_BOUNDS = 20_000;

/**
 * The days a partial date may stand for.
 *
 * @param partial - a partial date; `null` for an unknown one.
 * @returns its first and last day; both ends open for `null`.
 * @throws RangeError when the text is no partial date.
 */
export function boundsOf(partial: PartialDate | null): DayBounds {
  if (partial === null) return ANY_DAY;
  const known = bounds.get(partial);
  if (known !== undefined) return known;
  const read = readBounds(partial);
  if (bounds.size >= MOST_BOUNDS) bounds.clear();
  bounds.set(partial, read);
  return read;
}

/**
 * The most precise partial date that holds all days of the bounds.
 *
 * @param bounds - may be `null` for "no such day".
 * @returns a day, a month or a year; `null` when the bounds are open or reach over a year's end.
 */
export function coveringPartial(bounds: DayBounds | null): PartialDate | null {
  if (bounds === null || bounds.earliest === null || bounds.latest === null) return null;
  const { earliest, latest } = bounds;
  if (earliest === latest) return earliest;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  return earliest.slice(0, 4) === latest.slice(0, 4) ? earliest.slice(0, 4) : null;
}

/**
 * Bounds as a reader would say them: `2003-12-25`, `in 2003-12`, `between ... and ...`.
 *
 * @param bounds - the bounds.
 */
export function describeBounds({ earliest, latest }: DayBounds): string {
  if (earliest === null) return latest === null ? 'an unknown day' : `${latest} or earlier`;
  if (latest === null) return `${earliest} or later`;
  if (earliest === latest) return earliest;
  const covering = coveringPartial({ earliest, latest });
  const whole = covering === null ? null : boundsOf(covering);
  if (whole?.earliest === earliest && whole.latest === latest) return `some day of ${covering}`;
  return `some day from ${earliest} to ${latest}`;
}

/** Whether the event of `a` came before that of `b`. */
export function before(a: DayBounds, b: DayBounds): Ternary {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 'yes';
  if (a.earliest !== null && b.latest !== null && a.earliest >= b.latest) return 'no';
  return 'unknown';
}

/** Whether the event of `a` came on the day of `b` or before it. */
export function onOrBefore(a: DayBounds, b: DayBounds): Ternary {
  if (a.latest !== null && b.earliest !== null && a.latest <= b.earliest) return 'yes';
  if (a.earliest !== null && b.latest !== null && a.earliest > b.latest) return 'no';
  return 'unknown';
}

/** Whether the event of `a` came on the day of `b` or after it. */
export function onOrAfter(a: DayBounds, b: DayBounds): Ternary {
  return onOrBefore(b, a);
}

function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return null;
  return a < b ? a : b;
}

/** The day of whichever event comes later ("whichever is later" clauses). */
export function latestOf(a: DayBounds, b: DayBounds): DayBounds {
  return {
    earliest:
      a.earliest === null ? b.earliest : b.earliest === null ? a.earliest : later(a.earliest, b.earliest),
    latest: later(a.latest, b.latest),
  };
}

/** The day of whichever event comes first. */
export function earliestOf(a: DayBounds, b: DayBounds): DayBounds {
  return {
    earliest: earlier(a.earliest, b.earliest),
    latest: a.latest === null ? b.latest : b.latest === null ? a.latest : earlier(a.latest, b.latest),
  };
}

/**
 * What two statements about one event allow together.
 *
 * @returns the days both allow, or `null` when they contradict each other.
 */
export function commonDays(a: DayBounds, b: DayBounds): DayBounds | null {
  const earliest = latestOf(a, b).earliest;
  const latest = earliestOf(a, b).latest;
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest };
}

/** Whether every day of `inner` is a day of `outer`. */
export function liesWithin(inner: DayBounds, outer: DayBounds): boolean {
  const startsInside =
    outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest);
  const endsInside = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return startsInside && endsInside;
}

/**
 * Applies day arithmetic to both ends; sound because all periods of this package keep the order of days.
 *
 * @param bounds - the bounds; open ends stay open.
 * @param move - the arithmetic.
 */
export function moveBounds(bounds: DayBounds, move: (day: Day) => Day): DayBounds {
  return {
    earliest: bounds.earliest === null ? null : move(bounds.earliest),
    latest: bounds.latest === null ? null : move(bounds.latest),
  };
}

/**
 * The day a number of days later (earlier when negative).
 *
 * @param day - the day counted from, which is not itself counted.
 * @param count - days.
 * @throws RangeError for a malformed day or a result outside the years 1000 to 9999.
 */
export function addDays(day: Day, count: number): Day {
  const from = fromDay(day);
  const date = new Date(Date.UTC(from.year, from.month - 1, from.day) + count * MILLISECONDS_A_DAY);
  return toDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

/** The day before. */
export function previousDay(day: Day): Day {
  return addDays(day, -1);
}

/**
 * The same day of the month a number of months later; the last day of that month where it is shorter.
 *
 * @param day - the day counted from.
 * @param count - months.
 * @throws RangeError for a malformed day or a result outside the years 1000 to 9999.
 */
export function addMonths(day: Day, count: number): Day {
  const from = fromDay(day);
  const months = from.year * 12 + (from.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return toDay({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

function firstOfFollowingMonth(day: Day): Day {
  return `${addMonths(day, 1).slice(0, 7)}-01`;
}

/**
 * The first day of the month that follows the expiry of a number of months.
 * A period that expires on the first of a month runs to the first of the next one.
 *
 * @param day - the day counted from.
 * @param count - months.
 */
export function firstOfMonthAfterMonths(day: Day, count: number): Day {
  return firstOfFollowingMonth(addMonths(day, count));
}

/**
 * The first day of the month that follows the expiry of a number of days.
 *
 * @param day - the day counted from.
 * @param count - days.
 */
export function firstOfMonthAfterDays(day: Day, count: number): Day {
  return firstOfFollowingMonth(addDays(day, count));
}
