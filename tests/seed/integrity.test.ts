import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contentHash, type GraphImage, type NodeRecord, type RelationshipRecord } from '../../seed/image.js';
import { checkIntegrity, IntegrityViolated } from '../../seed/integrity.js';
import { applyDiff, diffGraph } from '../../seed/load.js';
import { openEmbeddedStore } from '../../src/graph/embedded.js';
import { integrityChecks } from '../../src/graph/generated/checks.js';
import { fullTextSearch, nodeFingerprints, searchableDocuments } from '../../src/graph/generated/queries.js';
import type { NodeLabel, RelationshipType } from '../../src/graph/generated/writers.js';
import { openNeo4jStore } from '../../src/graph/neo4j.js';
import type { GraphStore } from '../../src/graph/store.js';
import { context, empty } from '../graph/stores-for-tests.js';
import { neo4jCanRun, neo4jForTests, type TestNeo4j } from '../neo4j-for-tests.js';

const node = (id: string, label: NodeLabel, properties: NodeRecord['properties'] = {}): NodeRecord => ({
  id,
  label,
  properties: { id, searchTitle: id, searchText: '', searchWords: '', ...properties },
  hash: contentHash([label, properties]),
});

const relationship = (
  type: RelationshipType,
  from: string,
  to: string,
  properties: RelationshipRecord['properties'] = {},
  id = `${from}>${to}`,
): RelationshipRecord => ({
  id,
  type,
  from,
  to,
  properties: { id, ...properties },
  hash: contentHash([type, from, to, properties]),
});

const partyTo = (
  instrument: string,
  seq: number,
  properties: RelationshipRecord['properties'],
): RelationshipRecord =>
  relationship(
    'PARTY_TO',
    'state:aaa',
    `instrument:${instrument}`,
    { seq, act: 'RATIFICATION', doubtful: false, sources: ['list'], ...properties },
    `party-to:AAA:${instrument}:${seq}`,
  );

const instrument = (slug: string, properties: NodeRecord['properties']): NodeRecord =>
  node(`instrument:${slug}`, 'Instrument', { slug, listSources: [], sources: ['list'], ...properties });

/** A world that breaks no check: a convention, its protocol, a party to both, an obligation and a reservation. */
const nodes: readonly NodeRecord[] = [
  node('source:list', 'Source', { slug: 'list' }),
  node('state:aaa', 'State', { code: 'AAA', sources: ['list'] }),
  node('instrument:convention', 'Instrument', {
    slug: 'convention',
    listComplete: true,
    listSources: ['list'],
    sources: ['list'],
  }),
  node('instrument:protocol', 'Instrument', {
    slug: 'protocol',
    requiresPartyTo: 'convention',
    listSources: [],
    sources: ['list'],
  }),
  node('article:convention:1', 'Article', {}),
  node('obligation:convention:1', 'Obligation', { grade: 'MANDATORY', sources: ['list'] }),
  node('duty:one', 'Duty', { slug: 'one' }),
  node('theme:all', 'Theme', { slug: 'all' }),
  node('reservation:convention:aaa:1', 'Reservation', { sources: ['list'] }),
  node('name:1', 'Name', { key: 'official a', kind: 'OFFICIAL' }),
];
const relationships: readonly RelationshipRecord[] = [
  partyTo('convention', 1, {
    from: '2001-01-31',
    fromEarliest: '2001-01-31',
    fromLatest: '2001-01-31',
    depositedOn: '2001-01-01',
    until: '2010-12-31',
    untilEarliest: '2010-12-31',
    untilLatest: '2010-12-31',
  }),
  partyTo('convention', 2, {
    from: '2012-01-01',
    fromEarliest: '2012-01-01',
    fromLatest: '2012-01-01',
    depositedOn: '2011',
  }),
  partyTo('protocol', 1, {
    from: '2012-01-01',
    fromEarliest: '2012-01-01',
    fromLatest: '2012-01-01',
    statedFrom: '2012-01',
    computedFrom: '2012-01-01',
  }),
  relationship('CONTAINS', 'instrument:convention', 'article:convention:1'),
  relationship('IMPOSES', 'article:convention:1', 'obligation:convention:1'),
  relationship('INSTANCE_OF', 'obligation:convention:1', 'duty:one'),
  relationship('CONCERNS', 'duty:one', 'theme:all'),
  relationship('MADE', 'state:aaa', 'reservation:convention:aaa:1'),
  relationship('REGARDING', 'reservation:convention:aaa:1', 'instrument:convention'),
  relationship('NAMES', 'name:1', 'state:aaa'),
];

type World = Pick<GraphImage, 'nodes' | 'relationships'>;

/** What breaks each check, and what is said of it. */
const broken: Readonly<
  Record<string, { readonly world: Partial<World>; readonly said: string | readonly string[] }>
> = {
  'participation-without-source': {
    world: {
      relationships: [
        relationship('SIGNED', 'state:aaa', 'instrument:protocol', { sources: [] }, 'signed:AAA:protocol'),
      ],
    },
    said: 'signed:AAA:protocol',
  },
  'obligation-without-article': {
    world: {
      nodes: [node('obligation:convention:2', 'Obligation', { sources: ['list'] })],
      relationships: [relationship('INSTANCE_OF', 'obligation:convention:2', 'duty:one')],
    },
    said: 'obligation:convention:2',
  },
  'graded-obligation-without-duty': {
    world: {
      nodes: [node('obligation:convention:2', 'Obligation', { grade: 'OPTIONAL', sources: ['list'] })],
      relationships: [relationship('IMPOSES', 'article:convention:1', 'obligation:convention:2')],
    },
    said: 'obligation:convention:2',
  },
  'in-force-before-deposit': {
    world: {
      relationships: [
        partyTo('convention', 2, {
          from: '2012-01-01',
          fromEarliest: '2012-01-01',
          fromLatest: '2012-01-01',
          depositedOn: '2012-01-02',
        }),
      ],
    },
    said: 'party-to:AAA:convention:2 binds from 2012-01-01, deposited 2012-01-02',
  },
  'protocol-party-outside-convention': {
    world: {
      relationships: [
        partyTo('protocol', 1, { from: '2011-06-01', fromEarliest: '2011-06-01', fromLatest: '2011-06-01' }),
      ],
    },
    said: 'party-to:AAA:protocol:1 binds from 2011-06-01 outside convention',
  },
  'overlapping-participations': {
    world: {
      relationships: [
        partyTo('convention', 2, {
          from: '2010-12-31',
          fromEarliest: '2010-12-31',
          fromLatest: '2010-12-31',
        }),
      ],
    },
    said: 'party-to:AAA:convention:1 is not over when party-to:AAA:convention:2 begins',
  },
  'node-without-relationship': {
    world: { nodes: [node('theme:alone', 'Theme', { slug: 'alone' })] },
    said: 'theme:alone',
  },
  'reservation-of-stranger': {
    world: {
      nodes: [
        node('state:bbb', 'State', { code: 'BBB', sources: ['list'] }),
        node('reservation:convention:bbb:1', 'Reservation', { sources: ['list'] }),
      ],
      relationships: [
        relationship('MADE', 'state:bbb', 'reservation:convention:bbb:1'),
        relationship('REGARDING', 'reservation:convention:bbb:1', 'instrument:convention'),
      ],
    },
    said: 'reservation:convention:bbb:1',
  },
  'official-name-of-two': {
    world: {
      nodes: [
        node('state:bbb', 'State', { code: 'BBB', sources: ['list'] }),
        node('name:2', 'Name', { key: 'official a', kind: 'OFFICIAL' }),
      ],
      relationships: [relationship('NAMES', 'name:2', 'state:bbb')],
    },
    said: '"official a" names state:aaa and state:bbb',
  },
  'unexplained-date': {
    world: {
      relationships: [
        partyTo('protocol', 1, {
          from: '2012-01-01',
          fromEarliest: '2012-01-01',
          fromLatest: '2012-01-01',
          statedFrom: '2012-01-02',
          computedFrom: '2012-01-01',
        }),
      ],
    },
    said: 'party-to:AAA:protocol:1 stated 2012-01-02, computed 2012-01-01',
  },
  'unknown-source': {
    world: {
      relationships: [
        relationship(
          'SIGNED',
          'state:aaa',
          'instrument:protocol',
          { sources: ['hearsay'] },
          'signed:AAA:protocol',
        ),
      ],
    },
    said: 'hearsay',
  },
  'fact-without-source': {
    world: {
      nodes: [
        node('organization:club', 'Organization', { slug: 'club', sources: ['list'] }),
        node('mechanism:desk', 'Mechanism', { slug: 'desk', sources: [] }),
      ],
      relationships: [
        relationship('OPERATES', 'organization:club', 'mechanism:desk'),
        relationship('MEMBER_OF', 'state:aaa', 'organization:club', { sources: [] }),
      ],
    },
    said: ['mechanism:desk', 'state:aaa>organization:club'],
  },
  'duty-without-instance': {
    world: {
      nodes: [node('duty:two', 'Duty', { slug: 'two' })],
      relationships: [relationship('CONCERNS', 'duty:two', 'theme:all')],
    },
    said: 'duty:two',
  },
  'party-to-what-binds-nobody': {
    world: {
      nodes: [instrument('plan', { binding: false })],
      relationships: [partyTo('plan', 1, {})],
    },
    said: 'party-to:AAA:plan:1',
  },
  'interval-that-ends-before-it-begins': {
    world: {
      relationships: [
        partyTo('convention', 1, {
          from: '2001-01-31',
          fromEarliest: '2001-01-31',
          fromLatest: '2001-01-31',
          depositedOn: '2001-01-01',
          until: '2001-01-30',
          untilEarliest: '2001-01-30',
          untilLatest: '2001-01-30',
        }),
      ],
    },
    said: 'party-to:AAA:convention:1',
  },
  'in-force-before-adoption': {
    world: {
      nodes: [
        instrument('early', { adoptedOn: '2000-03-01', inForceSince: '2000-02' }),
        instrument('same-year', { adoptedOn: '2000-03-01', inForceSince: '2000' }),
        instrument('explained', { adoptedOn: '2000-03-01', inForceSince: '1999', note: 'Reaches back.' }),
      ],
      relationships: ['early', 'same-year', 'explained'].map((slug) =>
        relationship('SUPPLEMENTS', `instrument:${slug}`, 'instrument:convention'),
      ),
    },
    said: 'instrument:early in force 2000-02, adopted 2000-03-01',
  },
  'bilateral-without-two-parties': {
    world: {
      nodes: [instrument('pact', { kind: 'TREATY', law: '{}', binding: true })],
      relationships: [partyTo('pact', 1, {})],
    },
    said: 'instrument:pact has 1',
  },
  'national-law-without-state': {
    world: {
      nodes: [instrument('act', { kind: 'NATIONAL_LAW', law: '{}', binding: true })],
      relationships: [relationship('SUPPLEMENTS', 'instrument:act', 'instrument:convention')],
    },
    said: 'instrument:act',
  },
  'transposition-of-no-union-act': {
    world: {
      nodes: [
        instrument('act', { kind: 'NATIONAL_LAW' }),
        instrument('directive', { kind: 'EU_DIRECTIVE' }),
        instrument('treaty', { kind: 'TREATY' }),
        node('article:directive:2', 'Article', { instrument: 'directive' }),
      ],
      relationships: [
        relationship('ENACTED', 'state:aaa', 'instrument:act'),
        relationship('CONTAINS', 'instrument:directive', 'article:directive:2'),
        ...['instrument:directive', 'article:directive:2', 'instrument:treaty'].map((to) =>
          relationship('IMPLEMENTS', 'instrument:act', to, { kind: 'TRANSPOSES', sources: ['list'] }),
        ),
      ],
    },
    said: 'instrument:act>instrument:treaty',
  },
  'instrument-that-changes-itself': {
    world: { relationships: [relationship('REPLACES', 'instrument:convention', 'instrument:convention')] },
    said: 'instrument:convention>instrument:convention',
  },
  'claim-without-passage': {
    world: {
      nodes: [node('claim:one', 'Claim', { verdict: 'UNVERIFIABLE', sources: [] })],
      relationships: [relationship('ABOUT', 'claim:one', 'state:aaa')],
    },
    said: 'claim:one',
  },
  'wrong-claim-without-correction': {
    world: {
      nodes: [
        node('passage:tale:1:1', 'Passage', {}),
        node('claim:refuted', 'Claim', { verdict: 'REFUTED', sources: ['list'] }),
        node('claim:right', 'Claim', { verdict: 'CORROBORATED', correction: 'No.', sources: ['list'] }),
        node('claim:sourceless', 'Claim', { verdict: 'CORROBORATED', sources: [] }),
        node('claim:open', 'Claim', { verdict: 'UNVERIFIABLE', sources: [] }),
      ],
      relationships: [
        relationship('OF', 'passage:tale:1:1', 'source:list'),
        ...['refuted', 'right', 'sourceless', 'open'].map((slug) =>
          relationship('STATED_IN', `claim:${slug}`, 'passage:tale:1:1'),
        ),
      ],
    },
    said: ['claim:refuted', 'claim:right', 'claim:sourceless'],
  },
  'known-error-that-names-a-node': {
    world: {
      nodes: [node('known-error:one', 'KnownError', { text: 'Official A', key: 'official a' })],
      relationships: [relationship('MEANT', 'known-error:one', 'state:aaa')],
    },
    said: '"Official A" is also a name',
  },
};

/** The intact world with what is given put in, or in the place of what has the same id. */
function worldWith(change: Partial<World>): GraphImage {
  const put = <T extends { id: string }>(own: readonly T[], given: readonly T[] = []): T[] => [
    ...own.filter((each) => !given.some((other) => other.id === each.id)),
    ...given,
  ];
  return {
    version: 'test',
    nodes: put(nodes, change.nodes),
    relationships: put(relationships, change.relationships),
  };
}

async function load(store: GraphStore, image: GraphImage): Promise<void> {
  await applyDiff(store, await diffGraph(store, image), () => undefined);
}

const neo4jRuns = await neo4jCanRun();

test('every check has a world that breaks it', () => {
  expect(Object.keys(broken).sort()).toEqual(integrityChecks.map(({ query }) => query.name).sort());
});

describe.each(['embedded', ...(neo4jRuns ? ['neo4j'] : [])])('integrity on the %s engine', (engine) => {
  let server: TestNeo4j | undefined;
  let store: GraphStore;

  beforeAll(async () => {
    if (engine === 'embedded') store = await openEmbeddedStore({ documentsStatement: searchableDocuments });
    else {
      server = await neo4jForTests();
      store = await openNeo4jStore({ ...server, app: 'pacta-tests', fullTextStatement: fullTextSearch });
    }
    await empty(store);
    await load(store, worldWith({}));
  }, 180_000);
  afterAll(async () => {
    if (store) await empty(store);
    await store?.close();
    await server?.stop();
  }, 60_000);

  test('an intact world is loaded', async () => {
    expect(await store.read(nodeFingerprints, {}, context())).toHaveLength(nodes.length);
  });

  test.each(Object.entries(broken))(
    '%s stops the load and leaves the graph as it was',
    async (check, { world, said }) => {
      const before = await store.read(nodeFingerprints, {}, context());
      const refusal = await load(store, worldWith(world)).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(IntegrityViolated);
      const { failed, message } = refusal as IntegrityViolated;
      expect(failed).toEqual([
        {
          check,
          sentence: integrityChecks.find(({ query }) => query.name === check)!.sentence,
          violations: [said].flat(),
        },
      ]);
      expect(message).toContain(`(cypher/checks/${check}.cypher) Not so:\n  ${[said].flat().join('\n  ')}`);
      expect(await store.read(nodeFingerprints, {}, context())).toEqual(before);
      const after = await checkIntegrity((query) => store.read(query, {}, context()));
      expect(after.filter(({ violations }) => violations.length > 0)).toEqual([]);
    },
    60_000,
  );

  test('no more than ten violations are shown', async () => {
    const alone = Array.from({ length: 12 }, (_, index) =>
      node(`theme:${index}`, 'Theme', { slug: String(index) }),
    );
    await expect(load(store, worldWith({ nodes: alone }))).rejects.toThrow(/theme:7\n {2}and 2 more$/);
  }, 60_000);
});
