import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type z } from 'zod';
import { claimSchema, documentSchema, mentionSchema, passageSchema } from '../facts.js';
import { Problems } from '../problem.js';
import { DataDirectory } from '../read-files.js';
import { type NameTable } from './name-table.js';
import { readText, TextRefused } from './read-text.js';
import { scanText } from './scan-text.js';
import { passageHash, splitText } from './split-text.js';

type DocumentRow = z.output<typeof documentSchema>;
type PassageRow = z.output<typeof passageSchema>;
type MentionRow = z.output<typeof mentionSchema>;
type ClaimRow = z.output<typeof claimSchema>;

/** Where something stands in the registered texts; paragraph 0 is a heading, null the document as a whole. */
export interface Locator {
  readonly document: string;
  readonly section: number | null;
  readonly paragraph: number | null;
}

/** A name in a registered text that the name table does not know. */
export interface UncoveredName extends Locator {
  readonly name: string;
}

/** What is kept of the source texts: locators, hashes and the names used; no sentence. */
export interface Registry {
  readonly documents: readonly DocumentRow[];
  readonly passages: readonly PassageRow[];
  readonly mentions: readonly MentionRow[];
}

/** The registry of a data directory, with the claims that stand on its passages. */
export interface CommittedRegistry extends Registry {
  readonly claims: readonly ClaimRow[];
}

/** What the texts themselves give. */
export interface RebuiltRegistry extends Registry {
  readonly uncovered: readonly UncoveredName[];
  /** Registered documents that were not there. */
  readonly missing: readonly string[];
}

/** One difference between the texts and what is registered. */
export interface RegistryProblem extends Locator {
  readonly what: string;
  /** Slugs of the claims that stand on the place and have to be reviewed. */
  readonly claims: readonly string[];
}

/** Called for each document: its position and the number of documents. */
export type RegistryProgress = (file: string, done: number, total: number) => void;

const FOLDER = 'claims';

/** `document, section 3, paragraph 2`, as problems name a place. */
export function locatorText({ document, section, paragraph }: Locator): string {
  if (section === null) return document;
  const place = paragraph === 0 ? 'heading' : `paragraph ${paragraph}`;
  return `${document}, section ${section}, ${place}`;
}

/**
 * Reads the committed registry.
 * @param root - directory laid out like `seed/data`.
 * @throws SeedRefused where a file is missing or a row does not fit.
 */
export function readRegistry(root: string): CommittedRegistry {
  const problems = new Problems();
  const directory = new DataDirectory(root, problems);
  const registry = {
    documents: directory.table(`${FOLDER}/documents.csv`, documentSchema),
    passages: directory.table(`${FOLDER}/passages.csv`, passageSchema),
    mentions: directory.table(`${FOLDER}/mentions.csv`, mentionSchema),
    claims: directory.table(`${FOLDER}/claims.csv`, claimSchema),
  };
  problems.refuseIfAny();
  return registry;
}

/**
 * Rebuilds the registry from the texts: splits each, hashes its paragraphs, finds its names.
 *
 * Files `*.txt` that are not registered are taken in as new documents, named after their files.
 * @param directory - where the texts are, under the file names of `documents.csv`.
 * @param known - registered documents; they keep slug, title and order.
 * @throws TextRefused where the directory or a text in it cannot be read.
 */
export function rebuildRegistry(
  directory: string,
  known: readonly DocumentRow[],
  table: NameTable,
  progress: RegistryProgress = () => undefined,
): RebuiltRegistry {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new TextRefused(
      directory,
      'it is not a directory',
      'Name the directory that holds the source texts',
    );
  const files = readdirSync(directory);
  const missing = known.filter(({ file }) => !files.includes(file)).map(({ slug }) => slug);
  const registered = new Set(known.map(({ file }) => file));
  const slugs = new Set(known.map(({ slug }) => slug));
  const isNew = (file: string): boolean => file.endsWith('.txt') && !registered.has(file);
  const present: { file: string; row: DocumentRow | null }[] = [
    ...known.filter(({ file }) => files.includes(file)).map((row) => ({ file: row.file, row })),
    ...files
      .filter(isNew)
      .sort()
      .map((file) => ({ file, row: null })),
  ];
  const documents: DocumentRow[] = [];
  const passages: PassageRow[] = [];
  const mentions: MentionRow[] = [];
  const uncovered: UncoveredName[] = [];
  for (const [index, { file, row }] of present.entries()) {
    progress(file, index, present.length);
    const { sha256, text } = readText(join(directory, file));
    const split = splitText(text);
    const document = row?.slug ?? newSlug(file, slugs);
    documents.push({ slug: document, file, title: row?.title ?? split.title ?? file, sha256 });
    for (const { number: section, heading, paragraphs } of split.sections)
      for (const { number: paragraph, text: line } of paragraphs)
        passages.push({
          document,
          section,
          heading: heading === '' ? null : heading,
          paragraph,
          sha256: passageHash(line),
        });
    for (const { section, paragraph, name, outcome, targets, count } of scanText(split, table))
      if (outcome === 'unknown') uncovered.push({ document, section, paragraph, name });
      else mentions.push({ document, section, paragraph, name, count, outcome, targets: [...targets] });
  }
  return { documents, passages, mentions, uncovered, missing };
}

function newSlug(file: string, taken: Set<string>): string {
  const plain = file
    .replace(/\.txt$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  let slug = plain === '' ? 'text' : plain;
  for (let number = 2; taken.has(slug); number += 1) slug = `${plain}-${number}`;
  taken.add(slug);
  return slug;
}

const placeKey = ({ document, section, paragraph }: Locator): string => `${document} ${section} ${paragraph}`;
const mentionKey = (mention: MentionRow): string => `${placeKey(mention)} ${mention.name}`;
const answerOf = ({ outcome, targets, count }: MentionRow): string =>
  `${outcome}${targets.length > 0 ? ` (${targets.join(', ')})` : ''}, ${count} times`;

/** An uncovered name as a problem. */
export function uncoveredProblem({ document, section, paragraph, name }: UncoveredName): RegistryProblem {
  return {
    document,
    section,
    paragraph,
    what: `the name "${name}" is covered by no listed name`,
    claims: [],
  };
}

/**
 * Compares what is registered with what the texts give.
 * @returns every difference and every uncovered name, each with its place; empty where the registry is right.
 */
export function compareRegistry(committed: CommittedRegistry, rebuilt: RebuiltRegistry): RegistryProblem[] {
  const problems: RegistryProblem[] = [];
  const add = (
    { document, section, paragraph }: Locator,
    what: string,
    claims: readonly string[] = [],
  ): void => void problems.push({ document, section, paragraph, what, claims });
  const whole = (document: string): Locator => ({ document, section: null, paragraph: null });
  const missing = new Set(rebuilt.missing);
  const there = <Row extends { readonly document: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ document }) => !missing.has(document));

  for (const slug of missing) {
    const file = committed.documents.find((document) => document.slug === slug)?.file;
    add(whole(slug), `its file ${file} is missing`);
  }
  const registered = new Map(there(committed.passages).map((row) => [placeKey(row), row]));
  const now = new Map(rebuilt.passages.map((row) => [placeKey(row), row]));
  const placeOfHash = new Map(committed.passages.map((row) => [`${row.document} ${row.sha256}`, row]));
  const known = new Map(committed.documents.map((row) => [row.slug, row]));
  const claimsAt = (place: Locator): string[] =>
    committed.claims.filter((claim) => placeKey(claim) === placeKey(place)).map(({ slug }) => slug);
  for (const [key, row] of now) {
    const old = registered.get(key);
    const moved = placeOfHash.get(`${row.document} ${row.sha256}`);
    if (!old) {
      if (known.has(row.document)) add(row, 'the passage is new');
    } else if (old.sha256 !== row.sha256)
      add(
        old,
        `the passage has changed${moved ? `: it is what was section ${moved.section}, paragraph ${moved.paragraph}` : ''}`,
        claimsAt(old),
      );
    else if (old.heading !== row.heading) add(old, 'the heading of the section has changed');
  }
  for (const [key, row] of registered) if (!now.has(key)) add(row, 'the passage is missing', claimsAt(row));
  for (const row of rebuilt.documents) {
    const old = known.get(row.slug);
    if (!old) add(whole(row.slug), `${row.file} is not registered`);
    else if (old.sha256 !== row.sha256 && !problems.some(({ document }) => document === row.slug))
      add(whole(row.slug), 'the bytes of its file have changed, though no passage has');
  }
  for (const claim of committed.claims)
    if (!committed.passages.some((row) => placeKey(row) === placeKey(claim)))
      add(claim, 'a claim stands on a passage that is not registered', [claim.slug]);

  const newDocument = ({ document }: Locator): boolean => !known.has(document);
  const listed = new Map(there(committed.mentions).map((row) => [mentionKey(row), row]));
  const used = new Map(rebuilt.mentions.map((row) => [mentionKey(row), row]));
  for (const [key, row] of used) {
    const old = listed.get(key);
    if (!old) {
      if (!newDocument(row)) add(row, `the name "${row.name}" is used and not registered`);
    } else if (answerOf(old) !== answerOf(row))
      add(row, `the name "${row.name}" is registered as ${answerOf(old)} and is now ${answerOf(row)}`);
  }
  for (const [key, row] of listed)
    if (!used.has(key)) add(row, `the registered name "${row.name}" is not found any more`);
  for (const name of rebuilt.uncovered) problems.push(uncoveredProblem(name));

  const order = new Map(
    [...committed.documents, ...rebuilt.documents].map(({ slug }, index) => [slug, index]),
  );
  const rank = ({ document }: Locator): number => order.get(document) ?? Infinity;
  return problems.sort(
    (a, b) =>
      rank(a) - rank(b) || (a.section ?? -1) - (b.section ?? -1) || (a.paragraph ?? -1) - (b.paragraph ?? -1),
  );
}

const cell = (value: string | number): string => {
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const csvOf = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [header, ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n';

/** Written beside and renamed, so that a run cut off half-way leaves the file as it was. */
function replaceFile(path: string, content: string): void {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}

/**
 * Writes `documents.csv`, `passages.csv` and `mentions.csv` and their counts on the dataset card. Documents that were
 * not there keep what is registered of them.
 * @param root - directory laid out like `seed/data`.
 */
export function writeRegistry(root: string, committed: Registry, rebuilt: RebuiltRegistry): void {
  const missing = new Set(rebuilt.missing);
  const kept = <Row extends { readonly document: string }>(
    old: readonly Row[],
    rows: readonly Row[],
  ): Row[] => [...old.filter(({ document }) => missing.has(document)), ...rows];
  const documents = [...committed.documents.filter(({ slug }) => missing.has(slug)), ...rebuilt.documents];
  const passages = kept(committed.passages, rebuilt.passages);
  const mentions = kept(committed.mentions, rebuilt.mentions);
  const files: Record<string, { text: string; rows: number }> = {
    'documents.csv': {
      text: csvOf(
        Object.keys(documentSchema.shape),
        documents.map(({ slug, file, title, sha256 }) => [slug, file, title, sha256]),
      ),
      rows: documents.length,
    },
    'passages.csv': {
      text: csvOf(
        Object.keys(passageSchema.shape),
        passages.map((row) => [row.document, row.section, row.heading ?? '', row.paragraph, row.sha256]),
      ),
      rows: passages.length,
    },
    'mentions.csv': {
      text: csvOf(
        Object.keys(mentionSchema.shape),
        mentions.map((row) => [
          row.document,
          row.section,
          row.paragraph,
          row.name,
          row.count,
          row.outcome,
          row.targets.join(';'),
        ]),
      ),
      rows: mentions.length,
    },
  };
  const cardPath = join(root, FOLDER, 'card.yml');
  let card = readFileSync(cardPath, 'utf8');
  for (const [name, { text, rows }] of Object.entries(files)) {
    replaceFile(join(root, FOLDER, name), text);
    const line = new RegExp(`^( +)${name.replace('.', '\\.')}: .*$`, 'm');
    card = line.test(card)
      ? card.replace(line, (_, indent: string) => `${indent}${name}: ${rows}`)
      : `${card.trimEnd()}\n  ${name}: ${rows}\n`;
  }
  replaceFile(cardPath, card);
}
