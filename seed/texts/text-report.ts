import { grouped } from '../../src/graph/grouped.js';
import { type NameTable } from './name-table.js';
import { type ReadText } from './read-text.js';
import { scanText, type Mention, type ScanProgress } from './scan-text.js';
import { splitText } from './split-text.js';

/** Outcomes in the order in which a report lists them: what needs attention first. */
export const REPORTED_OUTCOMES = [
  'unknown',
  'known-error',
  'ambiguous',
  'class',
  'resolved',
] as const satisfies readonly Mention['outcome'][];

/** A name and every place where a text uses it. */
export interface ReportedName {
  readonly name: string;
  readonly outcome: Mention['outcome'];
  /** What it resolves to; of a known error, what was probably meant. */
  readonly targets: readonly { readonly id: string; readonly label: string | null }[];
  readonly note: string | null;
  /** How often the whole text uses it. */
  readonly count: number;
  readonly places: readonly {
    readonly section: number;
    readonly paragraph: number;
    readonly count: number;
  }[];
}

/** The names of one text. */
export interface TextReport {
  readonly file: string;
  /** SHA-256 of the bytes of the file. */
  readonly sha256: string;
  readonly title: string | null;
  /** Number of paragraphs, list items included. */
  readonly passages: number;
  /** Headings by the number of their section, so that places can be read. */
  readonly headings: readonly { readonly section: number; readonly heading: string }[];
  /** Different names by outcome. */
  readonly totals: Readonly<Record<Mention['outcome'], number>>;
  /** By outcome, then by how often they are used, then by name. */
  readonly names: readonly ReportedName[];
}

/**
 * Reports every name a text uses.
 * @param file - the name under which the text is reported.
 */
export function reportText(
  file: string,
  read: ReadText,
  table: NameTable,
  progress?: ScanProgress,
): TextReport {
  const split = splitText(read.text);
  const byName = grouped(scanText(split, table, progress), ({ outcome, name }) => `${outcome} ${name}`);
  const names = [...byName.values()].map((mentions): ReportedName => {
    const { name, outcome, targets, note } = mentions[0]!;
    return {
      name,
      outcome,
      targets: targets.map((id) => ({ id, label: table.labels.get(id) ?? null })),
      note,
      count: mentions.reduce((sum, { count }) => sum + count, 0),
      places: mentions.map(({ section, paragraph, count }) => ({ section, paragraph, count })),
    };
  });
  const rank = ({ outcome }: ReportedName): number => REPORTED_OUTCOMES.indexOf(outcome);
  names.sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.name < b.name ? -1 : 1));
  const totals = Object.fromEntries(
    REPORTED_OUTCOMES.map((outcome) => [outcome, names.filter((name) => name.outcome === outcome).length]),
  ) as Record<Mention['outcome'], number>;
  return {
    file,
    sha256: read.sha256,
    title: split.title,
    passages: split.sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    headings: split.sections.slice(1).map(({ number, heading }) => ({ section: number, heading })),
    totals,
    names,
  };
}
