/** One step of a locator: a single number or letter (`first` = `last`) or a range of them. */
export interface LocatorSegment {
  readonly first: string;
  readonly last: string;
}

/** Where in an instrument: article, then paragraph, then point. No segments = the whole instrument. */
export type Locator = readonly LocatorSegment[];

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number | null {
  if (!/^[ivxlc]+$/.test(text)) return null;
  const values = [...text].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Numbers with an inserted letter sort behind the bare number: 18, 18a, 18b, 19. */
function numberValue(text: string): number | null {
  const match = /^(\d+)([a-z]?)$/.exec(text);
  if (match === null) return null;
  const letter = match[2] ?? '';
  return Number(match[1]) + (letter === '' ? 0 : (letter.charCodeAt(0) - 96) / 100);
}

function letterValue(text: string): number | null {
  return /^[a-z]$/.test(text) ? text.charCodeAt(0) : null;
}

// `(i)` may be a letter or a Roman number: letters are tried first, so it is Roman only beside one that is no letter.
const SCALES = [numberValue, letterValue, romanValue] as const;

function rangesMeet(a: LocatorSegment, b: LocatorSegment): boolean {
  if (a.first === a.last && b.first === b.last) return a.first === b.first;
  for (const scale of SCALES) {
    const [a1, a2, b1, b2] = [scale(a.first), scale(a.last), scale(b.first), scale(b.last)];
    if (a1 !== null && a2 !== null && b1 !== null && b2 !== null) return a1 <= b2 && b1 <= a2;
  }
  return false;
}

function rangeHolds(outer: LocatorSegment, inner: LocatorSegment): boolean {
  if (outer.first === inner.first && outer.last === inner.last) return true;
  for (const scale of SCALES) {
    const [o1, o2, i1, i2] = [scale(outer.first), scale(outer.last), scale(inner.first), scale(inner.last)];
    if (o1 !== null && o2 !== null && i1 !== null && i2 !== null) return o1 <= i1 && i2 <= o2;
  }
  return false;
}

function segment(text: string): LocatorSegment {
  const bare = text.toLowerCase().replaceAll(/[()]/g, '').trim();
  const [first = '', last = first] = bare.split(/\s*[-–]\s*/);
  return { first, last };
}

// Words after a number ("1 duty") only tell two norms of one paragraph apart; "bis" belongs to the number.
const NUMBERED_HEAD = /^\d+[a-z]?(?:\s(?:bis|ter|quater)\b)?(?:\s*[-–]\s*\d+[a-z]?)?(?![\w/])/i;
const GROUP = /\([^()\s]+\)(?:\s*[-–]\s*\([^()\s]+\))?/g;
const TAIL = /^(?:\([^()\s]+\)(?:\s*[-–]\s*\([^()\s]+\))?)*(?:\s+[^()]*)?$/;

/**
 * Reads a locator such as `6`, `35(2)`, `18a`, `IV`, `4(b)(ii)`, `6(1)-(3)` or `art. 5`.
 *
 * @param text - the locator; `*` stands for the whole instrument.
 * @returns its segments, article first; none for `*`; `null` when the text has no such form.
 */
export function parseLocator(text: string): Locator | null {
  const trimmed = text.trim().replace(/^(?:articles?|arts?\.?)\s+/i, '');
  if (trimmed === '*') return [];
  const open = trimmed.indexOf('(');
  const before = (open < 0 ? trimmed : trimmed.slice(0, open)).trim();
  const tail = open < 0 ? '' : trimmed.slice(open);
  if (!TAIL.test(tail) || trimmed === '' || before.includes(')')) return null;
  const head = NUMBERED_HEAD.exec(before)?.[0] ?? before;
  return [...(head === '' ? [] : [segment(head)]), ...(tail.match(GROUP) ?? []).map(segment)];
}

/**
 * The locator of a norm from its two cells: article `6` and paragraph `3(d)` give `6(3)(d)`.
 *
 * @param article - the article's number as the instrument writes it.
 * @param paragraph - the paragraph, `null` or empty for the whole article; words after the number are passed over.
 */
export function locatorOfNorm(article: string, paragraph: string | null): Locator {
  const head = segment(article);
  const number = (paragraph ?? '').trim().split(/\s+/)[0] ?? '';
  const below = number === '' ? [] : (parseLocator(number) ?? []);
  return [head, ...below];
}

/**
 * Whether two locators have a provision in common: `6` and `6(3)(d)` do, `6(1)` and `6(3)` do not.
 *
 * @param a - one locator.
 * @param b - the other.
 */
export function locatorsTouch(a: Locator, b: Locator): boolean {
  return a.every((step, index) => {
    const other = b[index];
    return other === undefined || rangesMeet(step, other);
  });
}

/**
 * Whether everything `inner` points at lies within `outer`: `6` holds `6(3)(d)`, not the other way round.
 *
 * @param outer - the wider locator.
 * @param inner - the narrower one.
 */
export function locatorHolds(outer: Locator, inner: Locator): boolean {
  return outer.every((step, index) => {
    const other = inner[index];
    return other !== undefined && rangeHolds(step, other);
  });
}
