import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rankCandidates } from '../../src/graph/search-ranking.js';
import { searchWords } from '../../src/graph/search-words.js';
import type { GraphStore, SearchCandidate } from '../../src/graph/store.js';
import { neo4jCanRun, neo4jForTests, type TestNeo4j } from '../neo4j-for-tests.js';
import {
  awaitIndexes,
  context,
  embeddedStore,
  empty,
  neo4jStore,
  searchableIndex,
  statement,
} from './stores-for-tests.js';

describe('search words', () => {
  test.each([
    ['Directive 2011/36/EU', ['directive', '2011', '36', 'eu']],
    ["the victim's non-punishment", ['the', 'victim', 's', 'non', 'punishment']],
    ['C029, art. 5(1)(b)', ['c029', 'art', '5', '1', 'b']],
    ['Łódź Straße Œuvre Đặng İstanbul', ['lodz', 'strasse', 'oeuvre', 'dang', 'istanbul']],
    ['Traité naïve Türkiye', ['traite', 'naive', 'turkiye']],
    ['co\u00ADoperation zero\u200Bwidth', ['cooperation', 'zerowidth']],
    ['snake_case U.N. 3.5 x²', ['snake', 'case', 'u', 'n', '3', '5', 'x2']],
    ['Йод ελλάς ΕΛΛΑΣ 日本', ['иод', 'ελλασ', 'ελλασ', '日本']],
    [' … § ', []],
  ])('%s', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });
});

describe('ranking', () => {
  const candidate = (id: string, title: string, text = '', label = 'Instrument'): SearchCandidate => ({
    id,
    label,
    title,
    text,
  });

  test('exact title, words of the title, start of the title, text; shorter titles first', () => {
    const words = searchWords('trafficking protocol');
    const ranked = rankCandidates(words, [
      candidate('in-text', 'Convention', 'its trafficking protocol'),
      candidate('prefix', 'Traffickings protocols'),
      candidate('long', 'Second Trafficking Protocol of the Region'),
      candidate('short', 'Second Trafficking Protocol'),
      candidate('exact', 'Trafficking Protocol'),
    ]);
    expect(ranked.map((result) => result.candidate.id)).toEqual([
      'exact',
      'short',
      'long',
      'prefix',
      'in-text',
    ]);
  });

  test('ties go by label, then by id', () => {
    const ranked = rankCandidates(
      ['duty'],
      [
        candidate('b', 'Duty', '', 'Duty'),
        candidate('c', 'Duty', '', 'Obligation'),
        candidate('a', 'Duty', '', 'Duty'),
        candidate('d', 'Duty', '', 'Instrument'),
      ],
    );
    expect(ranked.map((result) => result.candidate.id)).toEqual(['d', 'a', 'b', 'c']);
  });

  test('scores have at most six decimals', () => {
    for (const { score } of rankCandidates(['a', 'b', 'c'], [candidate('x', 'a b', 'cc')])) {
      expect(Number(score.toFixed(6))).toBe(score);
    }
  });

  test('a highlight escapes first and marks whole words', () => {
    const [result] = rankCandidates(
      ['victim'],
      [candidate('x', 'T', `<b>Victims</b> & "victim's" <mark>rights</mark>`)],
    );
    expect(result?.highlight).toBe(
      '&lt;b&gt;<mark>Victims</mark>&lt;/b&gt; &amp; &quot;<mark>victim</mark>&#39;s&quot; &lt;mark&gt;rights&lt;/mark&gt;',
    );
  });

  test('a highlight marks words with accents where they stand', () => {
    const [result] = rankCandidates(['traite'], [candidate('x', 'T', 'de\u0301jà: Traite\u0301 des êtres')]);
    expect(result?.highlight).toBe('de\u0301jà: <mark>Traite\u0301</mark> des êtres');
  });

  test('the title is marked where the text has no hit', () => {
    const [result] = rankCandidates(['smuggling'], [candidate('x', 'Smuggling of migrants', 'nothing')]);
    expect(result?.highlight).toBe('<mark>Smuggling</mark> of migrants');
  });

  test.each([0, 30, 100, 170, 250, 390])(
    'an excerpt of 160 characters shows the hit at word %i',
    (position) => {
      const filler = Array.from({ length: 400 }, (_, index) => (index === position ? 'needle' : `w${index}`));
      const [result] = rankCandidates(['needle'], [candidate('x', 'T', filler.join(' '))]);
      const shown = (result?.highlight ?? '').replaceAll(/<\/?mark>/g, '');
      expect(result?.highlight).toContain('<mark>needle</mark>');
      expect(shown.length).toBeLessThanOrEqual(160);
      expect(shown.length).toBeGreaterThan(120);
      expect(shown.startsWith('…')).toBe(position > 10);
      expect(shown.endsWith('…')).toBe(position < 380);
    },
  );

  test('one endless word is cut, not a character of it', () => {
    const [result] = rankCandidates(['needle'], [candidate('x', 'T', `needle${'😀'.repeat(200)}`)]);
    expect(result?.highlight).toMatch(/^<mark>needle<\/mark>(😀)+…$/u);
  });
});

// Texts that analyzers are known to split in their own ways.
const awkward = [
  '2011/36/EU', "victim's", 'victim’s', 'non-punishment', 'C029', 'Traité', 'naïve', 'Straße', 'co_operation',
  'art.5(1)(b)', '3.5', '1,000', 'a.b', 'U.N.', 'UN', "it's", 'Œuvre', 'Łódź', 'Đặng', 'ﬁnance', 'İstanbul', 'Türkiye',
  'CETS No. 197', 'No.197', 'foo@bar', '日本', 'русский', 'Йод', 'ελλάδα', 'ΕΛΛΑΣ', 'x²', '½', 'e-mail', "O'Neill",
  'untoc:6:1(a)', 'snake_case_name', 'Æther', 'ñ', 'þing', "Côte d'Ivoire", 'Curaçao', 'Åland', 'São Tomé', 'the',
  'and of', 'http://a.b/c', '12:30', 'A/RES/55/25', 'n°5', 'rock&roll', '2000-11-15', '1.2.3', '한국어', 'ไทย', 'हिन्दी',
  "l'égalité", 'ſ', 'ａｂｃ', '１２', 'word\u00ADsoft', 'zero\u200Bwidth', 'ʻokina', 'Kʼiche', 'AND OR NOT', 'café', 'cafe\u0301',
]; // prettier-ignore

const documents = awkward.map((text, index) => ({
  id: `d:${String(index).padStart(3, '0')}`,
  title: index % 3 === 0 ? text : `Document ${index}`,
  text: index % 3 === 0 ? '' : `some ${text} text`,
}));

async function fill(store: GraphStore): Promise<void> {
  await store.prepareSchema([searchableIndex]);
  const rows = documents.map((document) => ({
    ...document,
    words: searchWords(`${document.title} ${document.text}`).join(' '),
  }));
  for (const [label, part] of [
    ['Odd', rows.filter((_, index) => index % 2 === 1)],
    ['Even', rows.filter((_, index) => index % 2 === 0)],
  ] as const) {
    await store.transaction((transaction) =>
      transaction.run(
        statement(
          `UNWIND $rows AS row CREATE (d:Searchable:${label}) SET d = row`,
          { rows: 'map[]' },
          'write',
        ),
        { rows: part },
      ),
    );
  }
  await store.prepareSchema([awaitIndexes]);
  await store.datasetChanged();
}

/** What the seam promises, in the plainest words. */
function expected(words: readonly string[], label?: string): string[] {
  return documents
    .map((document, index) => ({ ...document, label: index % 2 === 0 ? 'Even' : 'Odd' }))
    .filter((document) => label === undefined || document.label === label)
    .filter(({ title, text }) => {
      const all = searchWords(`${title} ${text}`);
      return words.every((word) => all.some((other) => other.startsWith(word)));
    })
    .sort((a, b) => a.title.length - b.title.length || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const neo4jRuns = await neo4jCanRun();
let server: TestNeo4j | undefined;

describe.each(neo4jRuns ? ['embedded', 'neo4j'] : ['embedded'])('full text on %s', (engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    if (engine === 'neo4j') {
      server = await neo4jForTests();
      store = await neo4jStore(server);
      await empty(store);
    } else store = await embeddedStore();
    await fill(store);
  }, 180_000);
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  }, 60_000);

  const ids = async (
    words: readonly string[],
    labels: readonly string[] = [],
    limit = 1000,
  ): Promise<string[]> => (await store.search({ words, labels, limit }, context())).map(({ id }) => id);

  test.each(awkward)('finds what holds the words of %s, in the agreed order', async (text) => {
    const words = searchWords(text);
    expect(await ids(words)).toEqual(expected(words));
    for (const word of words) {
      expect(await ids([word])).toEqual(expected([word]));
      const beginning = [...word].slice(0, -1).join('');
      if (beginning !== '') expect(await ids([beginning])).toEqual(expected([beginning]));
    }
  });

  test('keeps the labels asked for', async () => {
    expect(await ids(['document'], ['Odd'])).toEqual(expected(['document'], 'Odd'));
    expect(await ids(['document'], ['Odd', 'Even'])).toEqual(expected(['document']));
    expect(await ids(['document'], ['Unknown'])).toEqual([]);
  });

  test('cuts at the limit, the same ones everywhere', async () => {
    expect(await ids(['document'], [], 5)).toEqual(expected(['document']).slice(0, 5));
  });

  test('takes Lucene syntax as text', async () => {
    for (const word of [
      '*',
      'a*',
      'x OR y',
      '"',
      '(',
      '\\',
      'title:x',
      '~',
      '[a TO z]',
      '/a/',
      '^2',
      '&&',
      'AND',
    ]) {
      await expect(ids([word])).resolves.toBeInstanceOf(Array);
    }
    expect(await ids(['*'])).toEqual([]);
  });

  test('gives the whole candidate and tells of the statement', async () => {
    const executed: unknown[] = [];
    const [found] = await store.search(
      { words: ['c029'], labels: [], limit: 10 },
      context(1000, ({ query, rows }) => executed.push({ query, rows })),
    );
    expect(found).toEqual({ id: 'd:004', label: 'Even', title: 'Document 4', text: 'some C029 text' });
    expect(executed).toEqual([{ query: 'full-text-candidates', rows: 1 }]);
  });
});
