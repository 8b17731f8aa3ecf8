import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorlds, type OpenWorld } from '../world/open-world.js';

/** What the source texts claim, and the names they use for what does not exist. */
let worlds: OpenWorld[];
beforeAll(async () => {
  worlds = await openWorlds('corpus');
}, 300_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

/** Asks both engines, requires byte-equal answers, and gives the answer. */
async function askAll(query: string, variables?: Record<string, unknown>) {
  const [first, ...others] = await Promise.all(worlds.map((world) => world.ask(query, variables)));
  for (const other of others) expect(other.text).toBe(first!.text);
  expect(first!.errors).toBeUndefined();
  return first!.data;
}

const CLAIMS = `query ($after: String) {
  claims(first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      text
      verdict
      correction
      basis
      passages { section sectionNumber paragraph sha256 source { slug } }
      sources { slug }
      about { id }
    }
  }
}`;

interface ClaimNode {
  readonly id: string;
  readonly verdict: string;
  readonly correction: string | null;
  readonly basis: readonly string[];
  readonly passages: readonly {
    readonly sectionNumber: number;
    readonly paragraph: number;
    readonly sha256: string;
    readonly source: { readonly slug: string };
  }[];
  readonly sources: readonly unknown[];
  readonly about: readonly unknown[];
}

test('walking the claims by pages gives all of them, each on its passage and with its verdict', async () => {
  const claims: ClaimNode[] = [];
  let after: string | null = null;
  let total: number;
  do {
    const { claims: page }: { claims: any } = await askAll(CLAIMS, { after });
    claims.push(...page.nodes);
    total = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(claims).toHaveLength(total);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(total);
  expect(total).toBeGreaterThanOrEqual(60);
  const passages = claims.flatMap((claim) => claim.passages);
  expect(passages).toHaveLength(total);
  expect(passages.filter(({ sha256 }) => !/^[0-9a-f]{64}$/.test(sha256))).toEqual([]);
  // Of the 306 paragraphs only the lead-ins of lists assert nothing.
  const places = new Set(
    passages.map((each) => `${each.source.slug} ${each.sectionNumber} ${each.paragraph}`),
  );
  expect(places.size).toBeGreaterThanOrEqual(299);
  expect(new Set(passages.map(({ source }) => source.slug)).size).toBe(5);
  expect(claims.filter(({ about }) => about.length === 0)).toEqual([]);
  expect([...new Set(claims.map(({ verdict }) => verdict))].sort()).toEqual([
    'CORRECTED',
    'CORROBORATED',
    'REFUTED',
    'UNVERIFIABLE',
  ]);
  const wrong = ({ verdict }: ClaimNode) => verdict === 'CORRECTED' || verdict === 'REFUTED';
  expect(claims.filter((claim) => wrong(claim) !== (claim.correction !== null))).toEqual([]);
  expect(claims.filter(({ basis }) => basis.length === 0)).toEqual([]);
  const decided = claims.filter(({ verdict }) => verdict !== 'UNVERIFIABLE');
  expect(decided.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

/** Kind of error, claim, verdict, an article that the verdict rests on (if one decides), and what is right instead. */
const PLANTED: readonly (readonly [string, string, string, string | null, RegExp])[] = [
  ['an invented law', 'mutual-legal-assistance-law-exists', 'REFUTED', 'untoc 18', /No law of that name/],
  ['an invented law', 'mlal-acts-abroad', 'REFUTED', 'untoc 4', /another's territory/],
  ['an invented database', 'interpol-trafficking-database', 'REFUTED', null, /no database of that name/],
  ['an invented body', 'asean-commission-exists', 'REFUTED', 'actip 24', /There is none/],
  ['a wrong title', 'european-convention-title', 'CORRECTED', 'cets-197 43', /Council of Europe/],
  ['a wrong title', 'un-protocol-mistitled', 'CORRECTED', 'palermo-protocol 1', /women and children/],
  ['a wrong title', 'asean-declaration-mistitled', 'CORRECTED', null, /29 November 2004/],
  ['a wrong title', 'asean-declaration-short-name', 'CORRECTED', null, /1967/],
  ['an operation on medicines', 'pangea-targets-trafficking', 'REFUTED', null, /medicines/],
  ['an operation on medicines', 'pangea-dismantled-trafficking-rings', 'REFUTED', null, /medicines/],
  [
    'a relation turned around',
    'protocol-supplemented-by-convention',
    'REFUTED',
    'untoc 37',
    /supplements the convention/,
  ],
  ['a relation turned around', 'agreements-apply-mla-law', 'REFUTED', 'untoc 18', /other way round/],
  ['a forum as a binding text', 'bali-process-as-legal-instrument', 'REFUTED', 'actip 28', /no treaty/],
  ['a forum as a police body', 'bali-process-coordinates-enforcement', 'CORRECTED', null, /non-binding/],
  [
    'a declaration as binding',
    'asean-declaration-commitment',
    'CORRECTED',
    'actip 14',
    /political statement/,
  ],
  ['a recommendation as binding', 'binding-resolutions', 'CORRECTED', null, /do not bind/],
  [
    'a duty made stronger',
    'palermo-mandates-identification-rescue-support',
    'REFUTED',
    'palermo-protocol 6',
    /shall consider/,
  ],
  ['a duty made stronger', 'obliged-to-provide-services', 'CORRECTED', 'palermo-protocol 6', /to consider/],
  ['a duty made stronger', 'joint-investigations-established', 'CORRECTED', 'untoc 19', /only to consider/],
  ['a duty made weaker', 'palermo-encourages-criminalisation', 'CORRECTED', 'palermo-protocol 5', /shall/],
  ['signatories as bound', 'treaties-bind-signatories', 'CORRECTED', 'untoc 36', /not consent to be bound/],
  ['members of the UN as bound', 'un-members-obliged', 'CORRECTED', 'palermo-protocol 16', /consented/],
  ['a treaty as a resolution', 'protocol-is-a-resolution', 'REFUTED', 'palermo-protocol 17', /55\/25/],
  ['a wrong standing', 'unodc-specialised-agency', 'CORRECTED', null, /Secretariat/],
  ['a wrong standing', 'eu-cooperates-with-europol', 'CORRECTED', null, /agency of the EU/],
];

describe('what the texts have wrong', () => {
  test.each(PLANTED)('%s: %s', async (_, slug, verdict, article, right) => {
    const { node } = await askAll(
      `query ($id: ID!) {
        node(id: $id) { ... on Claim {
          slug verdict correction restsOn { number instrument { slug } } sources { slug } passages { sha256 } about { id }
        } }
      }`,
      { id: Buffer.from(`claim:${slug}`).toString('base64url') },
    );
    expect(node).toMatchObject({ slug, verdict });
    expect(node.correction).toMatch(right);
    const articles = node.restsOn.map((each: any) => `${each.instrument.slug} ${each.number}`);
    if (article !== null) expect(articles).toContain(article);
    expect(node.sources).not.toEqual([]);
    expect(node.passages).toHaveLength(1);
    expect(node.about).not.toEqual([]);
  });

  test('a verdict on the strength of a duty agrees with the wording in the graph', async () => {
    const { article } = await askAll(
      '{ article(instrument: "palermo-protocol", number: "6") { obligations { paragraph modality grade } } }',
    );
    expect(article.obligations).toContainEqual({
      paragraph: '3',
      modality: 'SHALL_CONSIDER',
      grade: 'MUST_CONSIDER',
    });
  });

  test('a case that no public report matches is neither confirmed nor denied', async () => {
    const { claims } = await askAll(
      `{ claims(filter: { text: "July 2019" }) { nodes { slug verdict correction about { ... on Operation { existence ledBy { slug } } } } } }`,
    );
    expect(claims.nodes).toHaveLength(1);
    expect(claims.nodes[0]).toMatchObject({ verdict: 'UNVERIFIABLE', correction: null });
    expect(claims.nodes[0].about).toContainEqual({ existence: 'UNCLEAR', ledBy: [] });
  });
});

describe('a name of what does not exist', () => {
  test.each([
    'Mutual Legal Assistance Law (MLAL)',
    'Global Trafficking in Persons Database',
    'ASEAN Intergovernmental Commission on Human Trafficking',
    'ASEAN commission exchanges',
  ])('%s is answered as a known error that says why', async (name) => {
    const { resolveName } = await askAll(
      `query ($name: String!) {
        resolveName(name: $name) { __typename ... on KnownError { why meant { slug } claims { id verdict } } }
      }`,
      { name },
    );
    expect(resolveName.__typename).toBe('KnownError');
    expect(resolveName.why).toMatch(/\w{3}/);
    expect(resolveName.meant).not.toEqual([]);
    expect(resolveName.claims).not.toEqual([]);
  });

  test.each([
    'Mutual Legal Assistance Law (MLAL)',
    "the Global Trafficking in Persons Database of INTERPOL's",
    'ASEAN Intergovernmental Commission on Human Trafficking',
  ])('%s is told by a search, which finds no node of that name', async (text) => {
    const { search } = await askAll(
      `query ($text: String!) {
        search(text: $text) { nodes { title } knownErrors { name why meant { slug } claims { verdict } } }
      }`,
      { text },
    );
    expect(search.knownErrors).toHaveLength(1);
    const [{ name, why, meant, claims }] = search.knownErrors;
    expect(why).toMatch(/\w{3}/);
    expect(meant).not.toEqual([]);
    expect(claims.map(({ verdict }: ClaimNode) => verdict)).toContain('REFUTED');
    const titles = search.nodes.map(({ title }: { title: string }) => title.toLowerCase());
    expect(titles).not.toContain(name.toLowerCase());
  });

  test('a search for what exists tells of no error', async () => {
    const { search } = await askAll(
      '{ search(text: "mutual legal assistance") { totalCount knownErrors { name } } }',
    );
    expect(search.totalCount).toBeGreaterThan(0);
    expect(search.knownErrors).toEqual([]);
  });
});

test('Operation Pangea is real, and what is told of it is set right', async () => {
  const { resolveName } = await askAll(`{
    resolveName(name: "Operation Pangea") {
      __typename
      ... on ResolvedName { node {
        slug
        claims(first: 100) { nodes { verdict } }
        ... on Operation { existence ledBy { slug } }
      } }
    }
  }`);
  expect(resolveName).toMatchObject({
    __typename: 'ResolvedName',
    node: { slug: 'operation-pangea', existence: 'SHOWN', ledBy: [{ slug: 'interpol' }] },
  });
  const verdicts = resolveName.node.claims.nodes.map(({ verdict }: ClaimNode) => verdict);
  expect(verdicts.filter((verdict: string) => /CORRECTED|REFUTED/.test(verdict))).not.toEqual([]);
});

test('claims are filtered by text, verdict and node', async () => {
  const data = await askAll(
    `query ($about: ID!) {
      all: claims(first: 1) { totalCount }
      one: claims(filter: { source: "cooperation-in-cases", verdict: [REFUTED] }, first: 100) { totalCount nodes { verdict passages { source { slug } } } }
      none: claims(filter: { verdict: [] }) { totalCount }
      about: claims(filter: { about: $about }) { totalCount }
      words: claims(filter: { text: "medicines pangea" }, first: 100) { nodes { slug } }
      fewer: claims(filter: { source: "exploring-legal-instruments", text: "pangea", verdict: [CORROBORATED] }) { totalCount }
      node(id: $about) { ... on Named { claims { totalCount } } }
    }`,
    { about: Buffer.from('instrument:untoc').toString('base64url') },
  );
  expect(data.none.totalCount).toBe(0);
  expect(data.one.totalCount).toBeLessThan(data.all.totalCount);
  for (const { verdict, passages } of data.one.nodes)
    expect([verdict, passages[0].source.slug]).toEqual(['REFUTED', 'cooperation-in-cases']);
  expect(data.about.totalCount).toBeGreaterThan(0);
  expect(data.about.totalCount).toBe(data.node.claims.totalCount);
  expect(data.words.nodes).toEqual([
    { slug: 'pangea-dismantled-trafficking-rings' },
    { slug: 'pangea-targets-trafficking' },
  ]);
  expect(data.fewer.totalCount).toBe(0);
});

test('a document that is none is refused', async () => {
  for (const world of worlds) {
    const { errors } = await world.ask('{ claims(filter: { source: "no-such-text" }) { totalCount } }');
    expect(errors).toMatchObject([
      { extensions: { code: 'UNKNOWN_SOURCE', argument: 'filter.source', value: 'no-such-text' } },
    ]);
  }
});

test.each([
  ['OPERATION', 'pangea'],
  ['CHALLENGE', 'legal frameworks'],
  ['TECHNOLOGY', 'blockchain'],
  ['ACTOR', 'law enforcement'],
  ['SOURCE', 'trafficking cases'],
])('search finds a %s', async (kind, text) => {
  const { search } = await askAll(
    'query ($kinds: [NodeKind!], $text: String!) { search(text: $text, kinds: $kinds) { nodes { kind title node { id } } } }',
    { kinds: [kind], text },
  );
  expect(search.nodes.length).toBeGreaterThan(0);
  expect(search.nodes[0].kind).toBe(kind);
});
