import { findUnknown } from './find-unknown.js';
import { type NameOutcome, type NameTable } from './name-table.js';
import { type Section, type SplitText } from './split-text.js';
import { wordsOf } from './words.js';

/** One name in one paragraph or heading. */
export interface Mention {
  readonly section: number;
  /** From 1; 0 is the heading of the section, and in section 0 the title of the text. */
  readonly paragraph: number;
  /** As the name table lists it; an unknown name as written. */
  readonly name: string;
  readonly outcome: Exclude<NameOutcome, 'none'>;
  /** Sorted; of a known error, what was probably meant; empty where unknown. */
  readonly targets: readonly string[];
  readonly note: string | null;
  /** How often the paragraph uses it. */
  readonly count: number;
}

/** Called now and then: how many characters are done, of how many. */
export type ScanProgress = (done: number, total: number) => void;

/** Characters of a paragraph that are read at once; a file may be one line of megabytes. */
const PIECE = 20_000;
/** Where a line has no sentence that ends, it is parted at a space. */
const LONGEST_PIECE = 2 * PIECE;

/** A line in pieces that end with a sentence: a name never goes beyond one. */
function* piecesOf(line: string): Generator<string> {
  let from = 0;
  while (line.length - from > PIECE) {
    const window = line.slice(from + PIECE, from + LONGEST_PIECE);
    const sentenceEnd = /[.!?] (?=\p{Lu})/u.exec(window);
    const cut = sentenceEnd ? sentenceEnd.index + 1 : window.indexOf(' ');
    const to = from + PIECE + (cut === -1 ? window.length : cut);
    yield line.slice(from, to);
    from = to;
  }
  yield line.slice(from);
}

type LineMention = Omit<Mention, 'section' | 'paragraph'>;

/** The names of one line, each once, in order of first use. */
function namesIn(
  line: string,
  table: NameTable,
  isHeading: boolean,
  done: (characters: number) => void,
): LineMention[] {
  const mentions = new Map<string, LineMention>();
  const add = (mention: Omit<LineMention, 'count'>): void => {
    const key = `${mention.outcome} ${mention.name}`;
    mentions.set(key, { ...mention, count: (mentions.get(key)?.count ?? 0) + 1 });
  };
  for (const text of piecesOf(line)) {
    const words = wordsOf(text);
    const found = table.find(words);
    for (const { name, outcome, targets, note } of found)
      if (outcome !== 'none') add({ name, outcome, targets, note });
    for (const { text: name } of findUnknown(text, words, found, isHeading))
      add({ name, outcome: 'unknown', targets: [], note: null });
    done(text.length);
  }
  return [...mentions.values()];
}

/**
 * Finds the names a text uses, paragraph by paragraph, headings included; pure.
 * @returns mentions in order of section and paragraph.
 */
export function scanText(
  split: SplitText,
  table: NameTable,
  progress: ScanProgress = () => undefined,
): Mention[] {
  const mentions: Mention[] = [];
  const headOf = ({ number, heading }: Section): string => (number === 0 ? (split.title ?? '') : heading);
  let total = 0;
  for (const section of split.sections) {
    total += headOf(section).length;
    for (const { text } of section.paragraphs) total += text.length;
  }
  let done = 0;
  let shown = 0;
  const count = (characters: number): void => {
    done += characters;
    if (done - shown < PIECE) return;
    progress(done, total);
    shown = done;
  };
  for (const each of split.sections) {
    const section = each.number;
    for (const mention of namesIn(headOf(each), table, true, count))
      mentions.push({ section, paragraph: 0, ...mention });
    for (const { number: paragraph, text } of each.paragraphs)
      for (const mention of namesIn(text, table, false, count))
        mentions.push({ section, paragraph, ...mention });
  }
  return mentions;
}
