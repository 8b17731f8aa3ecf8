import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { openWorlds, type OpenWorld } from '../world/open-world.js';
import { worldData } from '../world/worlds.js';

/** What gives effect to what, asked of the real dataset and held against the rows it was loaded from. */
let worlds: OpenWorld[];
beforeAll(async () => {
  worlds = await openWorlds('corpus');
}, 300_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

interface End {
  readonly slug?: string;
  readonly enactedBy?: { readonly iso3: string } | null;
  readonly number?: string;
  readonly instrument?: End;
}
interface Implementation {
  readonly kind: string;
  readonly implementing: End;
  readonly implementingPart: string | null;
  readonly implemented: End;
  readonly implementedPart: string | null;
  readonly elements: Readonly<Record<string, string | null>> | null;
}
interface Row {
  readonly from: string;
  readonly to: string;
  readonly from_part: string;
  readonly to_part: string;
  readonly kind: string;
}

async function askAll(query: string, variables?: Record<string, unknown>) {
  const answers = [];
  for (const world of worlds) answers.push(await world.ask(query, variables));
  const [first, ...others] = answers;
  for (const other of others) expect(other.text).toBe(first!.text);
  expect(first!.errors).toBeUndefined();
  return first!.data;
}

const END =
  '... on Instrument { slug enactedBy { iso3 } } ... on Article { number instrument { slug enactedBy { iso3 } } }';
const EDGE = `kind implementing { ${END} } implementingPart implemented { ${END} } implementedPart elements { act means purpose }`;

async function implementationsOf(slug: string): Promise<{ out: Implementation[]; in: Implementation[] }> {
  const { instrument } = await askAll(
    `query ($slug: String!) { instrument(by: { slug: $slug }) { out: implements { ${EDGE} } in: implementedBy { ${EDGE} } } }`,
    { slug },
  );
  return instrument;
}

const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(fileURLToPath(new URL(`implements/${name}.csv`, `file://${worldData('corpus')}/`))), {
    columns: true,
  });
const rows = table('implements') as unknown as Row[];
const instrumentAt = (end: End): End => end.instrument ?? end;
/** An edge as the table writes it. */
const written = (edge: Implementation): string =>
  [
    instrumentAt(edge.implementing).slug,
    edge.implementingPart ?? edge.implementing.number ?? '',
    instrumentAt(edge.implemented).slug,
    edge.implementedPart ?? edge.implemented.number ?? '',
    edge.kind,
  ].join(' ');
const asWritten = (row: Row): string =>
  [row.from, row.from_part, row.to, row.to_part, row.kind.toUpperCase()].join(' ');

test.each(['ph-ra-9208', 'eu-directive-2011-36', 'cets-197', 'actip', 'palermo-protocol'])(
  '%s implements and is implemented as the table says, part by part and kind by kind',
  async (slug) => {
    const { out, in: incoming } = await implementationsOf(slug);
    expect(out.map(written).sort()).toEqual(
      rows
        .filter(({ from }) => from === slug)
        .map(asWritten)
        .sort(),
    );
    expect(incoming.map(written).sort()).toEqual(
      rows
        .filter(({ to }) => to === slug)
        .map(asWritten)
        .sort(),
    );
  },
);

test('RA 9208 names the Trafficking Protocol in section 2 and applies its articles; it transposes nothing', async () => {
  const { out } = await implementationsOf('ph-ra-9208');
  const edges = out.filter((edge) => instrumentAt(edge.implemented).slug === 'palermo-protocol');
  expect(edges.filter(({ kind }) => kind === 'CITES').map((edge) => edge.implementing.number)).toEqual(['2']);
  const definition = edges.find(({ kind, implemented }) => kind === 'APPLIES' && implemented.number === '3');
  expect(definition).toMatchObject({
    implementing: { number: '3' },
    elements: { act: 'YES', means: 'YES', purpose: 'YES' },
  });
  expect(out.some(({ kind }) => kind === 'TRANSPOSES')).toBe(false);
});

test('laws of 27 states transpose directive 2011/36/EU, and none of Denmark', async () => {
  const { in: incoming } = await implementationsOf('eu-directive-2011-36');
  const states = incoming
    .filter(({ kind }) => kind === 'TRANSPOSES')
    .map(({ implementing }) => instrumentAt(implementing).enactedBy!.iso3);
  // The 26 members that it binds, and the United Kingdom as it was one of them.
  expect(new Set(states).size).toBe(27);
  expect(states).toContain('GBR');
  expect(states).not.toContain('DNK');
});

test('only acts of the Union are transposed, and only by national laws', async () => {
  for (const slug of ['palermo-protocol', 'cets-197', 'untoc', 'actip'])
    expect((await implementationsOf(slug)).in.filter(({ kind }) => kind === 'TRANSPOSES')).toEqual([]);
  for (const { implementing } of (await implementationsOf('eu-directive-2011-36')).in.filter(
    ({ kind }) => kind === 'TRANSPOSES',
  ))
    expect(instrumentAt(implementing).enactedBy).not.toBeNull();
});

test('CETS 197 and ACTIP apply the definition and the offences of the Trafficking Protocol', async () => {
  for (const slug of ['cets-197', 'actip']) {
    const { out } = await implementationsOf(slug);
    const articles = out
      .filter((edge) => edge.kind === 'APPLIES' && instrumentAt(edge.implemented).slug === 'palermo-protocol')
      .map(({ implemented }) => implemented.number);
    expect([slug, articles]).toEqual([slug, expect.arrayContaining(['3', '5'])]);
  }
});

test('an article tells what implements it and which articles deal with the same, from both sides', async () => {
  const { protocol, act } = await askAll(`{
    protocol: article(instrument: "palermo-protocol", number: "3") {
      implementedBy { ${EDGE} } correspondsTo { article { number instrument { slug } } subject sources { slug } }
    }
    act: article(instrument: "ph-ra-9208", number: "3") {
      implementedBy { kind } correspondsTo { article { number instrument { slug } } subject sources { slug } }
    }
  }`);
  expect(protocol.implementedBy.map(written).sort()).toEqual(
    rows
      .filter(({ to, to_part }) => to === 'palermo-protocol' && to_part === '3')
      .map(asWritten)
      .sort(),
  );
  expect(protocol.correspondsTo).toContainEqual({
    article: { number: '3', instrument: { slug: 'ph-ra-9208' } },
    subject: 'definition of trafficking',
    sources: [{ slug: 'side-by-side-reading' }],
  });
  expect(act.correspondsTo).toContainEqual({
    article: { number: '3', instrument: { slug: 'palermo-protocol' } },
    subject: 'definition of trafficking',
    sources: [{ slug: 'side-by-side-reading' }],
  });
});

test('every row of the table is an edge, and every edge is a row', async () => {
  const { dataset } = await askAll('{ dataset { counts { label value } } }');
  const count = (name: string) =>
    dataset.counts.find(({ label }: { label: string }) => label === name).value as number;
  expect(count('IMPLEMENTS')).toBe(rows.length);
  expect(count('CORRESPONDS_TO')).toBe(table('correspondences').length);
  expect(count('DEFINES')).toBe(table('definitions').length);
});

test('what changes RA 9208 is told with day and source', async () => {
  const { instrument } = await askAll(
    '{ instrument(by: { slug: "ph-ra-9208" }) { changes { kind changing { slug } on sources { slug } } } }',
  );
  expect(instrument.changes).toContainEqual({
    kind: 'AMENDS',
    changing: { slug: 'ph-ra-11862' },
    on: '2022-06-23',
    sources: [{ slug: 'ph-ra-11862-text' }],
  });
});

describe('the definition of trafficking, element by element', () => {
  interface Cell {
    readonly mention: string;
    readonly part: string;
    readonly article: { readonly number: string } | null;
    readonly addedBy: { readonly slug: string } | null;
    readonly since: string | null;
    readonly unverified: readonly string[];
  }
  async function compared(...instruments: string[]) {
    const { traffickingDefinitions } = await askAll(
      `query ($instruments: [String!]) { traffickingDefinitions(instruments: $instruments) {
        instruments { slug }
        elements { element forms { slug cells { mention part article { number } addedBy { slug } since unverified } } }
      } }`,
      { instruments },
    );
    const elements: { element: string; forms: { slug: string; cells: (Cell | null)[] }[] }[] =
      traffickingDefinitions.elements;
    return {
      elements: elements.map(({ element }) => element),
      named: (element: string, column = 0) =>
        elements
          .find((each) => each.element === element)!
          .forms.filter(({ cells }) => cells[column]?.mention === 'NAMED')
          .map(({ slug }) => slug),
      cells: (form: string) =>
        elements.flatMap(({ forms }) => forms).find(({ slug }) => slug === form)!.cells,
      instruments: traffickingDefinitions.instruments.map(({ slug }: { slug: string }) => slug),
    };
  }

  test('the Trafficking Protocol names five acts, eight means and seven purposes', async () => {
    const { elements, named } = await compared('palermo-protocol');
    expect(elements).toEqual(['ACT', 'MEANS', 'PURPOSE']);
    expect(named('ACT')).toHaveLength(5);
    expect(named('MEANS')).toHaveLength(8 + 2);
    expect(named('PURPOSE')).toHaveLength(7);
  });

  test.each(['cets-197', 'actip'])('%s has the definition of the Protocol', async (slug) => {
    const { named } = await compared('palermo-protocol', slug);
    for (const element of ['ACT', 'MEANS', 'PURPOSE']) expect(named(element, 1)).toEqual(named(element, 0));
  });

  test('directive 2011/36/EU goes beyond it, since 14 July 2024 further', async () => {
    const { named, cells } = await compared('palermo-protocol', 'eu-directive-2011-36');
    for (const element of ['ACT', 'MEANS', 'PURPOSE'])
      expect(named(element, 1)).toEqual(expect.arrayContaining(named(element, 0)));
    expect(cells('begging')[1]).toMatchObject({ mention: 'NAMED', part: '2(3)', addedBy: null });
    for (const form of ['surrogacy', 'forced-marriage', 'illegal-adoption'])
      expect(cells(form)[1]).toMatchObject({
        mention: 'NAMED',
        article: { number: '2' },
        addedBy: { slug: 'eu-directive-2024-1712' },
        since: '2024-07-14',
      });
  });

  test('RA 9208 has every means, further acts, and no practices similar to slavery in its list', async () => {
    const { named, cells } = await compared('palermo-protocol', 'ph-ra-9208');
    expect(named('MEANS', 1)).toEqual(named('MEANS', 0));
    expect(named('ACT', 1)).toEqual(expect.arrayContaining([...named('ACT', 0), 'obtaining', 'hiring']));
    expect(cells('hiring')[1]).toMatchObject({ addedBy: { slug: 'ph-ra-10364' }, since: '2013' });
    expect(cells('practices-similar-to-slavery')[1]).toMatchObject({ mention: 'NOT_NAMED' });
    expect(cells('sale-of-organs')[0]).toMatchObject({ mention: 'NOT_NAMED' });
  });

  test('what was not read is null, and what rests on general knowledge says so', async () => {
    const { cells } = await compared('saarc-trafficking-2002', 'fr-cp-225-4-1', 'untoc');
    expect(cells('surrogacy').slice(1)).toEqual([null, null]);
    expect(cells('buying-or-selling')[0]).toMatchObject({ mention: 'NAMED', unverified: ['*'] });
    expect(cells('recruitment')[1]).toMatchObject({ mention: 'NAMED', article: null });
  });

  test('without a choice all that were read are compared, the Protocol first', async () => {
    const { instruments } = await compared();
    expect(instruments[0]).toBe('palermo-protocol');
    expect(instruments).toEqual([...new Set(instruments)]);
    expect(instruments.length).toBe(new Set(table('definitions').map(({ instrument }) => instrument)).size);
  });
});

describe('national law', () => {
  test('binds no party under international law, not even the state that enacted it', async () => {
    const { binding } = await askAll(
      '{ binding(party: "PHL", instrument: "ph-ra-9208") { status since trace { rule citation } sources { slug } } }',
    );
    expect(binding).toMatchObject({
      status: 'NOT_BOUND',
      since: null,
      trace: [{ rule: 'National law binds within its own legal order', citation: 'VCLT arts. 2(1)(a), 27' }],
    });
    expect(binding.sources.length).toBeGreaterThan(0);
  });

  test('is found by its number, with the state, the sections and what amended it', async () => {
    const { resolveName } = await askAll(
      `{ resolveName(name: "Republic Act No. 9208") { ... on ResolvedName { node {
        ... on Instrument { slug kind enactedBy { iso3 } partyCount amendedBy { slug } articles(first: 1) { totalCount } }
      } } } }`,
    );
    expect(resolveName.node).toMatchObject({
      slug: 'ph-ra-9208',
      kind: 'NATIONAL_LAW',
      enactedBy: { iso3: 'PHL' },
      partyCount: 0,
      amendedBy: [{ slug: 'ph-ra-10364' }, { slug: 'ph-ra-11862' }],
    });
    expect(resolveName.node.articles.totalCount).toBeGreaterThan(30);
  });
});
