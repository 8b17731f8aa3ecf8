import { createHash } from 'node:crypto';

/** One content paragraph, or one list item. */
export interface Paragraph {
  /** From 1 within its section. */
  readonly number: number;
  /** The line after normalisation: NFC, one space for each run of white space, ends trimmed. */
  readonly text: string;
}

/** A heading and the paragraphs up to the next one. */
export interface Section {
  /** In order of the headings, all levels alike, from 1; 0 is what stands before the first heading. */
  readonly number: number;
  /** Empty for section 0. */
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A text in sections. */
export interface SplitText {
  /** The first line where it is a heading, else null. */
  readonly title: string | null;
  readonly sections: readonly Section[];
}

const MARKS_AT_END = new Set(`"'”’»›)]}`);
const SENTENCE_ENDS = new Set('.:;,!?…');
const LONGEST_HEADING = 160;
const FURNITURE = new Set(['scroll to top', 'back to top', 'share this', 'print']);
/** A notice about the making of the text stands at its head; further down the same words may be content. */
const NOTICE_LINES = 3;

const isListItem = (line: string): boolean => /^(?:[•*–-]|\d{1,2}[.)]) /u.test(line);

function isHeading(line: string): boolean {
  if (isListItem(line)) return false;
  // A character has at most two units; a long line need not be taken apart to be seen to be long.
  if (line.length > 2 * LONGEST_HEADING) return false;
  const signs = [...line];
  if (signs.length > LONGEST_HEADING) return false;
  while (MARKS_AT_END.has(signs.at(-1) ?? '')) signs.pop();
  return !SENTENCE_ENDS.has(signs.at(-1) ?? '');
}

/** Whether a line is navigation, page furniture or a notice on how the text was made: it yields nothing. */
function isFurniture(line: string, index: number, title: string | null): boolean {
  if (/^see also(?![\p{L}\p{N}])/iu.test(line) || FURNITURE.has(line.toLowerCase())) return true;
  if (
    index < NOTICE_LINES &&
    /(?<![\p{L}\p{N}])AI(?![\p{L}\p{N}])/u.test(line) &&
    (/^[^\p{L}\p{N}]*AI Disclosure:/u.test(line) ||
      /^This (?:content|article) was (?:put together|generated|produced)(?![\p{L}\p{N}])/u.test(line))
  )
    return true;
  return index > 0 && line === title;
}

/** The lines of a text that are not empty, each in NFC with single spaces and trimmed. */
function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/**
 * Splits a text into sections and paragraphs by the rule of docs/source-texts.md. The same text always gives the
 * same numbers; blank lines, line ends, and kinds of white space change nothing.
 */
export function splitText(text: string): SplitText {
  const lines = linesOf(text);
  const first = lines[0];
  const title = first !== undefined && !isFurniture(first, 0, null) && isHeading(first) ? first : null;
  const sections: { number: number; heading: string; paragraphs: Paragraph[] }[] = [
    { number: 0, heading: '', paragraphs: [] },
  ];
  for (const [index, line] of lines.entries()) {
    if (isFurniture(line, index, title) || (index === 0 && title !== null)) continue;
    if (isHeading(line)) sections.push({ number: sections.length, heading: line, paragraphs: [] });
    else {
      const { paragraphs } = sections.at(-1)!;
      paragraphs.push({ number: paragraphs.length + 1, text: line });
    }
  }
  return { title, sections };
}

/** SHA-256 of a paragraph, in lower-case hex, over its UTF-8 bytes; tells later whether it is still the same. */
export function passageHash(paragraph: string): string {
  return createHash('sha256').update(paragraph, 'utf8').digest('hex');
}
