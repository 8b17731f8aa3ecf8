import { singularOf } from '../../src/graph/name-key.js';

/** What stands between two words and parts them, as bits; spaces, hyphens and apostrophes part nothing. */
export const GAP = { none: 0, break: 1, bracket: 2, comma: 4, slash: 8 } as const;

/** One word of a text or of a name. */
export interface Word {
  /** As written; an abbreviation with points (`U.N.`) without them. */
  readonly surface: string;
  /** Letter case, accents and kinds of apostrophe folded. */
  readonly fold: string;
  /** The folded word in what should be its singular. */
  readonly singular: string;
  /** Offsets in the text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Bits of `GAP` between the word before and this one. */
  readonly gap: number;
}

const WORD = /(?:\p{Lu}\.){2,}|['’‘ʼ]s(?![\p{L}\p{N}])|&|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const IRREGULAR = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
]);

function gapOf(between: string): number {
  if (between === ' ') return GAP.none;
  let gap: number = GAP.none;
  for (const sign of between) {
    if ('()[]{}'.includes(sign)) gap |= GAP.bracket;
    else if (sign === ',') gap |= GAP.comma;
    else if (sign === '/') gap |= GAP.slash;
    else if (!/[\s\-‐‑–'’‘ʼ]/u.test(sign)) gap |= GAP.break;
  }
  // A dash between spaces parts clauses; one between letters joins words.
  return /\s[-–]\s/u.test(between) ? gap | GAP.break : gap;
}

type WordForms = Pick<Word, 'surface' | 'fold' | 'singular'>;

function formsOf(written: string): WordForms {
  const pointed = /^(?:\p{Lu}\.){2,}$/u.test(written);
  const surface = pointed ? written.replaceAll('.', '') : written.replace(/^[’‘ʼ]/u, "'");
  const fold = surface === '&' ? 'and' : surface.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return { surface, fold, singular: IRREGULAR.get(fold) ?? singularOf(fold) };
}

/** A text uses few different words, each often. Longer ones are not words, and would fill the memory. */
const LONGEST_KEPT = 40;
const MOST_KEPT = 100_000;
const keptForms = new Map<string, WordForms>();

function keptFormsOf(written: string): WordForms {
  const kept = keptForms.get(written);
  if (kept) return kept;
  const forms = formsOf(written);
  if (written.length <= LONGEST_KEPT && keptForms.size < MOST_KEPT) keptForms.set(written, forms);
  return forms;
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const { surface, fold, singular } = keptFormsOf(match[0]);
    const gap = words.length === 0 ? GAP.none : gapOf(text.slice(before, start));
    words.push({ surface, fold, singular, start, end, gap });
    before = end;
  }
  return words;
}
