import { positionedSearchWords, searchWords, type PositionedWord } from './search-words.js';
import type { SearchCandidate } from './store.js';

/** A candidate with what its rank rests on. */
export interface RankedCandidate {
  readonly candidate: SearchCandidate;
  /** Larger is better; rounded to 6 decimals so that it prints the same everywhere. */
  readonly score: number;
  /** Safe HTML: escaped text with the matched words in `<mark>`; at most 160 characters of text besides markup. */
  readonly highlight: string;
}

/** Most characters of a highlight, counted before escaping and marking, ellipses included. */
const EXCERPT_LENGTH = 160;

/** How much of the excerpt may precede the first matched word. */
const EXCERPT_LEAD = 40;

/** Among equally good titles, what a reader more likely means comes first; labels not named here follow by name. */
const labelOrder = [
  'Instrument',
  'State',
  'Organization',
  'Mechanism',
  'Theme',
  'Duty',
  'Article',
  'Obligation',
  'Operation',
  'Challenge',
  'Technology',
  'Actor',
  'Source',
];

// Each weight exceeds what the ones below it can add up to, so that the place of a hit decides before its count.
const EXACT_TITLE = 16;
const WORD_OF_TITLE = 8;
const START_OF_TITLE = 4;
const PREFIX_IN_TITLE = 2;
const WORD_OF_TEXT = 1;
const PREFIX_IN_TEXT = 0.5;
const SHORT_TITLE = 0.25;

/**
 * Ranks candidates by where the words occur: exact title, words of the title, start of the title, text; shorter
 * titles first. Ties go by label, then by id. It looks at nothing an engine computed, therefore both engines give
 * the same order, scores and highlights.
 * @param words words as `searchWords` gives them.
 */
export function rankCandidates(
  words: readonly string[],
  candidates: readonly SearchCandidate[],
): RankedCandidate[] {
  return candidates
    .map((candidate) => ({
      candidate,
      score: score(words, candidate),
      highlight: highlight(words, candidate),
    }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        labelRank(a.candidate.label) - labelRank(b.candidate.label) ||
        compareText(a.candidate.label, b.candidate.label) ||
        compareText(a.candidate.id, b.candidate.id),
    );
}

function labelRank(label: string): number {
  const rank = labelOrder.indexOf(label);
  return rank === -1 ? labelOrder.length : rank;
}

// localeCompare depends on the machine's ICU data; code units do not.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function score(words: readonly string[], candidate: SearchCandidate): number {
  const titleWords = searchWords(candidate.title);
  const title = new Set(titleWords);
  const text = new Set(searchWords(candidate.text));
  const startsIn = (all: ReadonlySet<string>, word: string): boolean =>
    [...all].some((other) => other.startsWith(word));
  const places = words.map((word) => {
    if (title.has(word)) return WORD_OF_TITLE;
    if (startsIn(title, word)) return PREFIX_IN_TITLE;
    if (text.has(word)) return WORD_OF_TEXT;
    return startsIn(text, word) ? PREFIX_IN_TEXT : 0;
  });
  const hits = words.length === 0 ? 0 : places.reduce<number>((sum, place) => sum + place, 0) / words.length;
  const phrase = words.join(' ');
  const wholeTitle = titleWords.join(' ');
  const beginning = wholeTitle === phrase ? EXACT_TITLE : wholeTitle.startsWith(phrase) ? START_OF_TITLE : 0;
  const total = hits + beginning + SHORT_TITLE / (titleWords.length + 1);
  return Math.round(total * 1e6) / 1e6;
}

function highlight(words: readonly string[], candidate: SearchCandidate): string {
  const hitsIn = (text: string): PositionedWord[] =>
    positionedSearchWords(text).filter(({ word }) => words.some((sought) => word.startsWith(sought)));
  // The title is shown beside the highlight anyway: the text tells more, where the words occur in it.
  const textHits = hitsIn(candidate.text);
  return textHits.length > 0
    ? excerpt(candidate.text, textHits)
    : excerpt(candidate.title, hitsIn(candidate.title));
}

function excerpt(text: string, hits: readonly PositionedWord[]): string {
  const [from, until] = excerptBounds(text, hits[0]?.start ?? 0);
  let html = from > 0 ? '…' : '';
  let done = from;
  for (const hit of hits) {
    if (hit.start < done) continue;
    if (hit.end > until) break;
    html += `${escapeHtml(text.slice(done, hit.start))}<mark>${escapeHtml(text.slice(hit.start, hit.end))}</mark>`;
    done = hit.end;
  }
  html += escapeHtml(text.slice(done, until));
  return until < text.length ? `${html}…` : html;
}

/** Cuts at blanks where there are any, and never inside a surrogate pair. */
function excerptBounds(text: string, firstHit: number): [from: number, until: number] {
  if (text.length <= EXCERPT_LENGTH) return [0, text.length];
  let from = Math.max(0, Math.min(firstHit - EXCERPT_LEAD, text.length - EXCERPT_LENGTH + 1));
  if (from > 0) {
    const blank = text.indexOf(' ', from);
    from = blank !== -1 && blank < firstHit ? blank + 1 : firstHit;
  }
  let until = from + EXCERPT_LENGTH - (from > 0 ? 1 : 0);
  if (until >= text.length) return [from, text.length];
  until -= 1;
  const blank = text.lastIndexOf(' ', until);
  if (blank > firstHit) until = blank;
  else if (/[\uD800-\uDBFF]/.test(text.charAt(until - 1))) until -= 1;
  return [from, until];
}

const htmlEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Every piece is escaped before `<mark>` is put around it, so a text that holds markup stays text. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => htmlEscapes[character] ?? character);
}
