import { nameKey } from '../src/graph/name-key.js';
import { searchWords } from '../src/graph/search-words.js';
import type { Build, Names } from './build.js';
import { contentHash } from './image.js';

/** A kind of thing that texts speak of is no node. */
export const isClass = (id: string): boolean => id.startsWith('class:');

/** A basis that names a provision of the dataset; any other is a citation in words. */
const PROVISION = /^([a-z0-9-]+):([^\s:(]+)\S*$/;

const passageId = (row: { document: string; section: number; paragraph: number }): string =>
  `passage:${row.document}:${row.section}:${row.paragraph}`;

/**
 * Adds passages, claims and known errors. A document without source, a claim without passage, a verdict whose
 * correction is missing or out of place, a known error that is the name of a node, and a reference to what does not
 * exist become problems.
 */
export function buildClaims(build: Build, names: Names): void {
  buildPassages(build);
  buildStatements(build);
  buildKnownErrors(build, names);
}

function buildPassages({ facts, image, problems }: Build): void {
  const documents = new Set<string>();
  for (const { slug, at } of facts.documents) {
    if (!image.has(`source:${slug}`))
      problems.add(at, `${slug} is the slug of no source`, 'Add it to sources/, or correct the slug');
    if (documents.has(slug)) problems.add(at, `${slug} is there already`, 'Keep one line a document');
    documents.add(slug);
  }
  for (const { at, ...passage } of facts.passages) {
    const id = passageId(passage);
    if (!documents.has(passage.document))
      problems.add(at, `${passage.document} is no document`, 'Add it to claims/documents.csv');
    image.node('Passage', id, passage, at);
    image.relationship('OF', id, `source:${passage.document}`, {}, at);
  }
}

function buildStatements({ facts, image, problems, sources }: Build): void {
  for (const claim of facts.claims) {
    const { at, slug, text, verdict, correction, document, basis, note } = claim;
    const id = `claim:${slug}`;
    const wrong = verdict === 'CORRECTED' || verdict === 'REFUTED';
    if (wrong !== (correction !== null))
      problems.add(
        at,
        `a claim that is ${verdict} ${wrong ? 'has no' : 'has a'} correction`,
        wrong ? 'Say what is right instead' : 'Clear the column, or correct the verdict',
      );
    if (claim.sources.length === 0 && verdict !== 'UNVERIFIABLE')
      problems.add(at, 'the verdict rests on no source', 'Name the source, or call it UNVERIFIABLE');
    for (const source of claim.sources)
      if (!sources.has(source))
        problems.add(at, `${source} is the slug of no source`, 'Add it to sources/, or correct the slug');
    const articles = new Set<string>();
    for (const each of basis) {
      const [, instrument, article] = PROVISION.exec(each) ?? [];
      if (instrument === undefined) continue;
      if (image.has(`article:${instrument}:${article}`)) articles.add(`article:${instrument}:${article}`);
      else
        problems.add(
          at,
          `${each} in basis is no provision`,
          `Correct instrument or article, or add the article to provisions/${instrument}.csv`,
        );
    }
    const about = [...new Set(claim.about)].filter((each) => !isClass(each));
    image.node(
      'Claim',
      id,
      {
        slug,
        text,
        verdict,
        correction,
        document,
        about,
        basis,
        words: searchWords([text, correction ?? ''].join(' ')).join(' '),
        sources: claim.sources,
        note,
      },
      at,
    );
    image.relationship('STATED_IN', id, passageId(claim), {}, at);
    for (const each of about) image.relationship('ABOUT', id, each, {}, at);
    for (const each of articles) image.relationship('RESTS_ON', id, each, {}, at);
  }
}

function buildKnownErrors({ facts, image, problems }: Build, names: Names): void {
  const nodes = new Map<string, string>();
  for (const [id, entries] of names) for (const { text } of entries) nodes.set(nameKey(text), id);
  const first = new Map<string, string>();
  for (const { at, text, why, meant, claims, language } of facts.knownErrors) {
    const key = nameKey(text);
    const content = contentHash([why, meant, claims]);
    const known = first.get(key);
    const node = nodes.get(key);
    if (node !== undefined)
      problems.add(
        at,
        `"${text}" is a name of ${node}, so it is no error`,
        'Remove the line, or take the name from the node',
      );
    if (known !== undefined && known !== content)
      problems.add(at, `"${text}" is there already, with another answer`, 'Give both rows the same answer');
    // Spellings that the key does not tell apart are one name.
    if (known !== undefined) continue;
    first.set(key, content);
    const id = `known-error:${contentHash(key).slice(0, 16)}`;
    image.node('KnownError', id, { text, key, why, language }, at);
    for (const each of meant) if (!isClass(each)) image.relationship('MEANT', id, each, {}, at);
    for (const claim of claims) image.relationship('EXPOSES', `claim:${claim}`, id, {}, at);
  }
}
