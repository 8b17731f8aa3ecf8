import { type FoundName } from './name-table.js';
import { GAP, type Word } from './words.js';

/** A phrase that is written like a name and that no listed name covers. */
export interface UnknownName {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Words that join the parts of a name and do not begin or end one. */
const JOINING = new Set(
  'of on for the in against to and de la le les du des del y et a an with from by at under as or'.split(' '),
);
/** Of these, the ones that may stand inside a name; across the others a name is not read on. */
const INSIDE = new Set('of on for the in against to and de la le les du des del y et'.split(' '));
/** Capitalised for opening a sentence, not for being part of a name. */
const OPENING = new Set(
  (
    'the a an this that these those such its their his her our your it they he she we you i there here ' +
    'in on at of for to from by with under over through during after before since until within without across among ' +
    'between against about into upon per via and or but nor so yet if when where while although though because as ' +
    'unless whether despite however moreover furthermore additionally also thus hence therefore then instead similarly ' +
    'many most some several each every both all any no not few other another one two three only even ' +
    'shall what which who how why is are was were has have had do does did can may must should will would see'
  ).split(' '),
);

/** Capitalised by English spelling alone. */
const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

const startsCapital = ({ surface, fold }: Word): boolean => /^\p{Lu}/u.test(surface) && !CALENDAR.has(fold);
/** Longer runs of capitalised words are lists or shouting. */
const LONGEST_PHRASE = 40;
/** Capitals that are neither a Roman number nor a small word that is stressed. */
const isAcronym = ({ surface, fold }: Word): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(surface) &&
  /^[\p{Lu}\p{N}]{2,10}s?$/u.test(surface) &&
  !/^[IVXLC]+$/.test(surface) &&
  !OPENING.has(fold) &&
  !JOINING.has(fold);

/** Whether capitals say nothing here: a heading, or a list item in title case. */
function inTitleCase(text: string, words: readonly Word[], isHeading: boolean): boolean {
  if (/[.!?]["'”’)]*$/u.test(text)) return false;
  const long = words.filter(({ surface }) => /^\p{L}{4,}/u.test(surface));
  return (isHeading || long.length > 2) && long.filter(startsCapital).length > long.length * 0.6;
}

/** Ranges of words that capitals make one phrase, small words inside it included. */
function capitalPhrases(words: readonly Word[]): { from: number; to: number }[] {
  const phrases: { from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!startsCapital(words[from]!)) continue;
    let to = from + 1;
    for (let index = to; index < Math.min(words.length, from + LONGEST_PHRASE); index += 1) {
      const word = words[index]!;
      if ((word.gap & ~GAP.slash) !== GAP.none && word.fold !== 'and') break;
      if (startsCapital(word) || (/^\p{N}/u.test(word.surface) && (word.gap & GAP.slash) !== 0))
        to = index + 1;
      else if (!INSIDE.has(word.fold) && word.fold !== "'s") break;
    }
    phrases.push({ from, to });
    from = to - 1;
  }
  return phrases;
}

/**
 * Phrases of two or more capitalised words, and acronyms, of which some part is covered by no name found.
 * Capitals in headings in title case are no sign of a name; only acronyms are reported there.
 *
 * @param text - the paragraph.
 * @param words - its words.
 * @param found - what the name table found in it, listed non-names included.
 * @param isHeading - true for a heading or title.
 */
export function findUnknown(
  text: string,
  words: readonly Word[],
  found: readonly FoundName[],
  isHeading = false,
): UnknownName[] {
  const covered = new Array<boolean>(words.length).fill(false);
  for (const { from, to } of found) covered.fill(true, from, to);
  const opensSentence = (index: number): boolean => {
    if (index === 0) return true;
    const between = text.slice(words[index - 1]!.end, words[index]!.start);
    return /[.!?:;•"“”]/u.test(between);
  };
  const named = (from: number, to: number): UnknownName => ({
    text: text.slice(words[from]!.start, words[to - 1]!.end),
    from,
    to,
  });
  const inCapitals = words.length > 3 && words.every(({ surface }) => surface === surface.toUpperCase());
  const unknown: UnknownName[] = [];
  if (!inCapitals && !inTitleCase(text, words, isHeading))
    for (const phrase of capitalPhrases(words))
      for (const { from: start, to } of partsOf(phrase, words, covered)) {
        // A word that opens a sentence is capitalised anyway; before a small word nothing ties it to a name.
        const loose =
          !covered[start] && opensSentence(start) && to > start + 1 && !startsCapital(words[start + 1]!);
        const [{ from } = { from: to }] = loose
          ? partsOf({ from: start + 1, to }, words, covered)
          : [{ from: start }];
        const capitals = words.slice(from, to).filter(startsCapital);
        const telling = capitals.filter((word) => {
          const index = words.indexOf(word, from);
          return !covered[index] && !(index === from && opensSentence(from));
        });
        if (telling.length > 0 && capitals.length > 1) unknown.push(named(from, to));
      }
  for (const { from, to } of unknown) covered.fill(true, from, to);
  const oneCode = (left: number): boolean => text.slice(words[left]!.end, words[left + 1]?.start) === '/';
  if (!inCapitals)
    for (let index = 0; index < words.length; index += 1) {
      if (!isAcronym(words[index]!) || covered[index]) continue;
      let from = index;
      let to = index + 1;
      while (from > 0 && !covered[from - 1] && oneCode(from - 1)) from -= 1;
      while (to < words.length && !covered[to] && oneCode(to - 1)) to += 1;
      unknown.push(named(from, to));
      index = to - 1;
    }
  return unknown.sort((a, b) => a.from - b.from);
}

/** A phrase without the small words at its ends, parted at each `and` that has a listed name or an acronym on one side. */
function partsOf(
  phrase: { from: number; to: number },
  words: readonly Word[],
  covered: readonly boolean[],
): { from: number; to: number }[] {
  let { from, to } = phrase;
  const isSmall = (index: number): boolean =>
    OPENING.has(words[index]!.fold) || JOINING.has(words[index]!.fold);
  // The A of A/RES/55/25 is no article.
  while (from < to && !covered[from] && isSmall(from) && ((words[from + 1]?.gap ?? 0) & GAP.slash) === 0)
    from += 1;
  while (to > from && !covered[to - 1] && isSmall(to - 1)) to -= 1;
  if (from >= to) return [];
  const standsAlone = (start: number, end: number): boolean => {
    const large = words
      .slice(start, end)
      .flatMap((word, offset) => (isSmall(start + offset) ? [] : [{ word, at: start + offset }]));
    return large.every(({ at }) => covered[at]) || (large.length === 1 && isAcronym(large[0]!.word));
  };
  for (let index = from + 1; index < to - 1; index += 1)
    if (
      words[index]!.fold === 'and' &&
      !covered[index] &&
      (standsAlone(from, index) || standsAlone(index + 1, to))
    )
      return [
        ...partsOf({ from, to: index }, words, covered),
        ...partsOf({ from: index + 1, to }, words, covered),
      ];
  return [{ from, to }];
}
