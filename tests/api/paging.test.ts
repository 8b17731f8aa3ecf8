import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorlds, type OpenWorld } from '../world/open-world.js';

let worlds: OpenWorld[];
beforeAll(async () => {
  worlds = await openWorlds('fixture');
}, 120_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

/** A connection: the way to it, and what names its rows. Each takes `$first` and `$after`. */
const LISTS: readonly (readonly [string, string, string])[] = [
  ['instruments', 'instruments(PAGE)', 'slug'],
  ['instruments by adoption, newest first', 'instruments(orderBy: ADOPTED_DESC, PAGE)', 'slug'],
  ['instruments by adoption, oldest first', 'instruments(orderBy: ADOPTED_ASC, PAGE)', 'slug'],
  ['instruments by number of parties', 'instruments(orderBy: PARTIES_DESC, PAGE)', 'slug'],
  ['filtered instruments', 'instruments(filter: { binding: true }, PAGE)', 'slug'],
  ['states', 'states(PAGE)', 'iso3'],
  ['filtered states', 'states(filter: { partyTo: "harbour-convention" }, PAGE)', 'iso3'],
  ['organizations', 'organizations(PAGE)', 'slug'],
  ['mechanisms', 'mechanisms(PAGE)', 'slug'],
  ['duties', 'duties(PAGE)', 'slug'],
  ['obligations', 'obligations(PAGE)', 'id'],
  ['filtered obligations', 'obligations(filter: { grade: [MANDATORY] }, PAGE)', 'id'],
  ['claims', 'claims(PAGE)', 'slug'],
  ['filtered claims', 'claims(filter: { verdict: [REFUTED, CORRECTED] }, PAGE)', 'slug'],
  ['search', 'search(text: "crews", PAGE)', 'node { id }'],
  ['shared obligations', 'sharedObligations(parties: ["FRA", "JPN"], PAGE)', 'duty { slug }'],
  ['changes', 'changes(from: "1815-01-01", to: "2200-12-31", PAGE)', 'kind on party { slug } summary'],
  [
    'changes in a window of one party',
    'changes(from: "1999-12-12", to: "2013-02-06", filter: { party: ["FRA"] }, PAGE)',
    'kind on party { slug } summary',
  ],
  ['articles', 'instrument(by: { slug: "harbour-convention" }) { articles(PAGE)', 'id'],
  [
    'participations of an instrument',
    'instrument(by: { slug: "harbour-convention" }) { participations(PAGE)',
    'party { slug } depositedOn',
  ],
  ['participations of a party', 'state(by: { iso3: "FRA" }) { participations(PAGE)', 'instrument { slug }'],
  ['obligations of a state', 'state(by: { iso3: "FRA" }) { obligations(PAGE)', 'id'],
  ['members', 'organization(slug: "eu") { members(PAGE)', 'state { iso3 }'],
  ['obligations of a duty', 'duty(slug: "protect-crews") { obligations(PAGE)', 'id'],
  ['obligations of a mechanism', 'mechanism(slug: "extradition") { obligations(PAGE)', 'id'],
  [
    'bound parties',
    'article(instrument: "river-convention", number: "18") { obligations { boundParties(PAGE)',
    'party { slug }',
  ],
];

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
    readonly startCursor: string | null;
  };
  readonly nodes: readonly unknown[];
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
}

function question([, way, row]: readonly [string, string, string]): string {
  const closing = '}'.repeat(way.split('{').length - way.split('}').length);
  return `query ($first: Int!, $after: String) {
    ${way.replace('PAGE', 'first: $first, after: $after')} {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${row} } edges { cursor node { ${row} } }
    } ${closing} }`;
}

/** The one connection somewhere in an answer. */
function pageIn(value: unknown): Page {
  if (Array.isArray(value)) return pageIn(value[0]);
  const held = value as Record<string, unknown>;
  return 'pageInfo' in held ? (held as unknown as Page) : pageIn(Object.values(held)[0]);
}

test.each(LISTS)('%s: pages of any size give every row once, in one order', async (...list) => {
  for (const world of worlds) {
    const walks: unknown[][] = [];
    for (const first of [100, 7, 1]) {
      const rows: unknown[] = [];
      let after: string | null = null;
      for (;;) {
        const { data, errors } = await world.ask(question(list), { first, after });
        expect(errors).toBeUndefined();
        const page = pageIn(data);
        expect(page.nodes).toEqual(page.edges.map((edge) => edge.node));
        expect(page.nodes.length).toBeLessThanOrEqual(first);
        expect(page.pageInfo).toMatchObject({
          hasPreviousPage: after !== null,
          startCursor: page.edges[0]?.cursor ?? null,
          endCursor: page.edges.at(-1)?.cursor ?? null,
        });
        rows.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) {
          expect(rows.length).toBe(page.totalCount);
          break;
        }
        expect(page.nodes.length).toBe(first);
        after = page.pageInfo.endCursor;
      }
      walks.push(rows);
    }
    expect(walks[0]!.length).toBeGreaterThan(1);
    expect(new Set(walks[0]!.map((row) => JSON.stringify(row))).size).toBe(walks[0]!.length);
    expect(walks[1]).toEqual(walks[0]);
    expect(walks[2]).toEqual(walks[0]);
  }
});

test('a cursor of another list, filter, order, parent or day is refused', async () => {
  const [world] = worlds;
  const cursorOf = async (list: string) =>
    pageIn(
      (
        await world!.ask(
          `{ ${list.replace('PAGE', 'first: 1')} { pageInfo { endCursor } } ${'}'.repeat(list.split('{').length - list.split('}').length)} }`,
        )
      ).data,
    ).pageInfo.endCursor;
  const pairs = [
    ['instruments(PAGE)', 'states(PAGE)'],
    ['instruments(PAGE)', 'instruments(orderBy: ADOPTED_ASC, PAGE)'],
    ['instruments(PAGE)', 'instruments(filter: { binding: true }, PAGE)'],
    ['obligations(PAGE)', 'obligations(filter: { grade: [MANDATORY] }, PAGE)'],
    ['claims(PAGE)', 'claims(filter: { verdict: [REFUTED] }, PAGE)'],
    ['search(text: "crews", PAGE)', 'search(text: "crew", PAGE)'],
    ['sharedObligations(parties: ["FRA"], PAGE)', 'sharedObligations(parties: ["JPN"], PAGE)'],
    [
      'sharedObligations(parties: ["FRA"], PAGE)',
      'sharedObligations(parties: ["FRA"], asOf: "2020-01-01", PAGE)',
    ],
    [
      'changes(from: "2000-01-01", to: "2000-12-31", PAGE)',
      'changes(from: "2000-01-01", to: "2000-12-30", PAGE)',
    ],
    [
      'changes(from: "2000-01-01", to: "2000-12-31", PAGE)',
      'changes(from: "2000-01-01", to: "2000-12-31", filter: { kind: [SIGNED] }, PAGE)',
    ],
    ['state(by: { iso3: "FRA" }) { obligations(PAGE)', 'state(by: { iso3: "JPN" }) { obligations(PAGE)'],
    [
      'instrument(by: { slug: "harbour-convention" }) { articles(PAGE)',
      'instrument(by: { slug: "river-convention" }) { articles(PAGE)',
    ],
  ] as const;
  for (const [from, to] of pairs) {
    const after = await cursorOf(from);
    const closing = '}'.repeat(to.split('{').length - to.split('}').length);
    const { errors } = await world!.ask(
      `query ($after: String) { ${to.replace('PAGE', 'after: $after')} { totalCount } ${closing} }`,
      { after },
    );
    expect([from, to, errors?.[0]?.extensions.code]).toEqual([from, to, 'BAD_CURSOR']);
  }
});
