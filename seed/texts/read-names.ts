import { basename } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import { knownErrorSchema, nameSchema, notNameSchema, usedNameSchema } from '../facts.js';
import { KIND_OF_NAMES, namedId } from '../name-files.js';
import { Problems } from '../problem.js';
import { DataDirectory } from '../read-files.js';
import { NameTable, type LetterCase, type NameEntry } from './name-table.js';

/** What the slugs of a file of names, or of a table of nodes, are slugs of. */
const KINDS: Readonly<Record<string, string>> = { ...KIND_OF_NAMES, classes: 'class', duties: 'duty' };
/** Files of `names/` that are read before the others, in this order; what they call a name is what it is called. */
const FIRST = ['texts', 'known-errors', 'not-names', 'labels'];
/** A table of nodes: its file, the kind of its nodes, the column of the slug, and those of names, the shown one first. */
interface NodeTable {
  readonly file: string;
  readonly kind: string;
  readonly slug: string;
  readonly names: readonly string[];
}

const TABLES: readonly NodeTable[] = [
  { file: 'states/states.csv', kind: 'state', slug: 'iso3', names: ['name', 'official_name'] },
  {
    file: 'organizations/organizations.csv',
    kind: 'organization',
    slug: 'slug',
    names: ['name', 'abbreviation'],
  },
  {
    file: 'implements/national-laws.csv',
    kind: 'instrument',
    slug: 'slug',
    names: ['short_title', 'title', 'original_title'],
  },
  { file: 'bilaterals/bilaterals.csv', kind: 'instrument', slug: 'slug', names: ['title'] },
  ...['mechanisms', 'duties', 'classes', 'challenges', 'operations', 'technologies', 'actors'].map(
    (folder) => ({ file: `${folder}/${folder}.csv`, kind: KINDS[folder]!, slug: 'slug', names: ['name'] }),
  ),
];
/** The two codes of a state that prose uses; the rest (AND, ARE, IT, NO) are common words or stand for other things. */
const STATE_CODES_IN_PROSE = new Set(['US', 'USA']);
const SHORT_ACRONYM = /^[\p{Lu}\p{N}-]{2,4}$/u;
const instrumentNames = z.object({ slug: z.string(), name: z.string(), title: z.string() });

function letterCaseOf(text: string, kind: string, targets: readonly string[]): LetterCase {
  if (kind === 'ABBREVIATION' || kind === 'CODE' || SHORT_ACRONYM.test(text)) return 'exact';
  const oneWord = !/[\s-]/u.test(text) && /^\p{Lu}/u.test(text);
  const proper = targets.some((target) => /^(?:organization|instrument|operation):/.test(target));
  return targets.some((target) => target.startsWith('state:')) || (oneWord && proper) ? 'capital' : 'any';
}

const entryOf = (text: string, kind: string, targets: readonly string[], note: string | null): NameEntry => ({
  text,
  letterCase: letterCaseOf(text, kind, targets),
  sort: kind === 'KNOWN_ERROR' ? 'known-error' : 'name',
  targets,
  note,
});

/** The listed names of one file of `names/`. */
function listedNames(directory: DataDirectory, file: string, problems: Problems): NameEntry[] {
  const stem = basename(file, '.csv');
  switch (stem) {
    case 'texts':
    case 'labels':
      return directory
        .table(file, usedNameSchema)
        .map((row) => entryOf(row.text, row.kind, row.refers_to, row.note));
    case 'known-errors':
      return directory
        .table(file, knownErrorSchema)
        .map((row) => entryOf(row.text, 'KNOWN_ERROR', row.meant, row.why));
    case 'not-names':
      return directory
        .table(file, notNameSchema)
        .map(({ text, why }) => ({ text, letterCase: 'any', sort: 'not-a-name', targets: [], note: why }));
  }
  const node = KINDS[stem];
  if (node === undefined) {
    problems.add(
      { file, line: null },
      `names of ${stem} are not known`,
      `The files of this folder are ${[...FIRST, ...Object.keys(KINDS)].join(', ')}`,
    );
    return [];
  }
  return directory
    .table(file, nameSchema)
    .filter(({ text, kind }) => node !== 'state' || kind !== 'CODE' || STATE_CODES_IN_PROSE.has(text))
    .map((row) =>
      entryOf(
        row.text,
        row.kind,
        row.refers_to.map((slug) => namedId(node, slug)),
        row.note,
      ),
    );
}

/** The names of one row; `id` is null for what is no node. */
interface NamedRow {
  readonly id: string | null;
  readonly label: string;
  readonly entries: readonly NameEntry[];
}

/** The display names of the rows of one table; rows and columns are checked by the seed, not here. */
function displayNames(directory: DataDirectory, { file, kind, slug, names }: NodeTable): NamedRow[] {
  if (!directory.files.includes(file)) return [];
  const rows = parseCsv<Record<string, string | undefined>>(directory.text(file) ?? '', {
    columns: true,
    relaxColumnCount: true,
  });
  return rows.flatMap((row): NamedRow[] => {
    const own = row[slug];
    if (!own) return [];
    const label = names.map((column) => row[column]).find((name) => name) ?? own;
    // A report of what did not take place is no node.
    if (row['real'] === 'no')
      return [{ id: null, label, entries: [entryOf(label, 'KNOWN_ERROR', [], row['what_it_was'] ?? null)] }];
    const id = namedId(kind, own);
    const entries = names.flatMap((column) => {
      const text = row[column];
      return text ? [entryOf(text, column === 'abbreviation' ? 'ABBREVIATION' : 'SHORT', [id], null)] : [];
    });
    return [{ id, label, entries }];
  });
}

/**
 * Builds the name table of a data directory: the files of `names/`, then the display names and titles of all
 * that bears a name, national laws and bilateral treaties included. No graph is needed.
 *
 * @param root - directory laid out like `seed/data`.
 * @throws SeedRefused where a file of names does not fit its schema.
 */
export function readNameTable(root: string): NameTable {
  const problems = new Problems();
  const directory = new DataDirectory(root, problems);
  const files = directory.in('names', 'csv');
  const first = FIRST.map((stem) => `names/${stem}.csv`).filter((file) => files.includes(file));
  const entries = [...first, ...files.filter((file) => !first.includes(file))].flatMap((file) =>
    listedNames(directory, file, problems),
  );
  const labels = new Map<string, string>();
  for (const table of TABLES)
    for (const { id, entries: own, label } of displayNames(directory, table)) {
      if (id !== null) labels.set(id, label);
      entries.push(...own);
    }
  for (const file of directory.in('instruments', 'yml')) {
    if (file.endsWith('/card.yml')) continue;
    const instrument = directory.entry(file, instrumentNames);
    if (!instrument) continue;
    const id = `instrument:${instrument.slug}`;
    labels.set(id, instrument.name);
    entries.push(
      entryOf(instrument.name, 'SHORT', [id], null),
      entryOf(instrument.title, 'OFFICIAL', [id], null),
    );
  }
  problems.refuseIfAny();
  // A bare number is the number of a treaty, and in prose nearly always something else.
  return new NameTable(
    entries.filter(({ text }) => /\p{L}/u.test(text)),
    labels,
  );
}
