import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { integrityChecks } from '../../src/graph/generated/checks.js';
import { allQueries } from '../../src/graph/generated/queries.js';
import type { Query } from '../../src/graph/query.js';
import type { GraphStore } from '../../src/graph/store.js';
import { context, statement } from '../graph/stores-for-tests.js';
import { enginesOf, openWorlds, type OpenWorld } from '../world/open-world.js';

type Values = Readonly<Record<string, unknown>>;

const reads = (allQueries as readonly Query<unknown, unknown>[]).filter(
  ({ mode, engine }) => mode === 'read' && engine === 'both',
);

/** Statements that give the keys of a batch, by the beginning of its name; the graph itself is asked. */
const KEYS: readonly (readonly [name: RegExp, cypher: string])[] = [
  [/^(articles-by-id|mechanisms-by-article|obligations-by-article)$/, `MATCH (n:Article) RETURN n.id AS key`],
  [/^(obligations-by-id|bound-parties-by-obligation)$/, `MATCH (n:Obligation) RETURN n.id AS key`],
  [/^(reservations-by-id|articles-by-reservation)$/, `MATCH (n:Reservation) RETURN n.id AS key`],
  // Few nodes have these: a sample of all would hold none.
  [/^implementations-by-article$/, `MATCH (n:Article)<-[:IMPLEMENTS]-(:Entity) RETURN DISTINCT n.id AS key`],
  [
    /^correspondences-by-article$/,
    `MATCH (n:Article)-[:CORRESPONDS_TO]-(:Article) RETURN DISTINCT n.id AS key`,
  ],
  [
    /^(participants|territories)-by-mechanism$/,
    `MATCH (n:Mechanism)<-[:TAKES_PART_IN]-(:Entity) RETURN DISTINCT n.slug AS key`,
  ],
  [
    /^territories-by-organization$/,
    `MATCH (n:Organization)<-[:MEMBER_OF]-(:Territory) RETURN DISTINCT n.code AS key`,
  ],
  [
    /^organizations-by-parent$/,
    `MATCH (n:Organization)<-[:PART_OF]-(:Organization) RETURN DISTINCT n.code AS key`,
  ],
  [/^claims-by-node$/, `MATCH (n:Entity)<-[:ABOUT]-(:Claim) RETURN DISTINCT n.id AS key`],
  [/^articles-by-topic$/, `MATCH (n:Entity)-[:ADDRESSED_BY]->(:Article) RETURN DISTINCT n.id AS key`],
  [/-by-known-error$/, `MATCH (n:KnownError) RETURN n.id AS key`],
  [/^claims-by-slug$|-by-claim$/, `MATCH (n:Claim) RETURN n.slug AS key`],
  [/^operations-by-slug$|-by-operation$/, `MATCH (n:Operation) RETURN n.slug AS key`],
  [/^challenges-by-slug$/, `MATCH (n:Challenge) RETURN n.slug AS key`],
  [/^technologies-by-slug$/, `MATCH (n:Technology) RETURN n.slug AS key`],
  [/^actors-by-slug$/, `MATCH (n:Actor) RETURN n.slug AS key`],
  [/^locators-by-article$/, `MATCH (n:Article)<-[:TO]-(:Reservation) RETURN DISTINCT n.id AS key`],
  [/-by-party$|^organizations-by-code$|-by-organization$/, `MATCH (n:Party) RETURN n.code AS key`],
  [/^states-by-code$|-by-state$/, `MATCH (n:State) RETURN n.iso3 AS key`],
  // The pairs whose statements were objected to: a sample of all pairs would hold none of these few.
  [
    /^objections-of-pairs$/,
    `MATCH (v:Reservation)-[:REGARDING]->(i:Instrument) WHERE v.objectsTo IS NOT NULL
     RETURN DISTINCT v.objectsTo + ':' + i.slug AS key`,
  ],
  [/-of-pairs$/, `MATCH (:Party)-[r:PARTY_TO|SIGNED]->(:Instrument) RETURN DISTINCT r.pair AS key`],
  [/^instruments?-|-by-instrument$/, `MATCH (n:Instrument) RETURN n.slug AS key`],
  [/^mechanisms-by-slug$|-by-mechanism$/, `MATCH (n:Mechanism) RETURN n.slug AS key`],
  [/^duties-by-slug$|-by-duty$/, `MATCH (n:Duty) RETURN n.slug AS key`],
  [/^themes-by-slug$|-by-theme$/, `MATCH (n:Theme) RETURN n.slug AS key`],
  [/^sources-by-slug$/, `MATCH (n:Source) RETURN n.slug AS key`],
  [/^aliases-by-node$/, `MATCH (n:Name)-[:NAMES]->(e:Entity) RETURN DISTINCT e.id AS key`],
  [/-by-name$/, `MATCH (n:Name) RETURN DISTINCT n.key AS key`],
];

/**
 * Values a parameter is given, each with one run of the statement in which all others have their first value, so
 * that every optional filter is tried open and closed.
 */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  about: [null, 'instrument:untoc'],
  afterKey: [null, 'm'],
  afterSort: [null, 'm', '2000-11-15', '000020'],
  asOf: ['2024-06-01', '1990-01-01', '2003-12-25'],
  bearers: [null, ['state party']],
  binding: [null, true, false],
  celex: [null, '32011L0036'],
  cets: [null, '197'],
  codes: [null, ['PHL', 'DEU']],
  document: [null, 'cooperation-in-cases'],
  duties: [null, ['criminalise-trafficking-in-persons', 'extradite-or-prosecute']],
  eli: [null, 'http://data.europa.eu/eli/dir/2011/36/oj'],
  grades: [null, ['MANDATORY']],
  ilo: [null, 'C029'],
  inForceOn: [null, '2004-01-01'],
  instrument: ['untoc', 'no-such-slug'],
  instruments: [null, ['untoc', 'palermo-protocol']],
  key: ['philippines', 'palermo protocol', 'mlal', 'no such name'],
  kinds: [null, ['PROTOCOL', 'NETWORK', 'DATABASE']],
  limit: [25, 1000],
  mechanisms: [null, ['extradition', 'mutual-legal-assistance']],
  modalities: [null, ['SHALL']],
  norms: [null, ['OBLIGATION', 'PROHIBITION']],
  operates: [null, 'eurojust-coordination'],
  organization: ['asean', 'no-such-slug'],
  parties: [['PHL', 'DEU', 'AND', 'EUU']],
  party: ['PHL', null, 'DEU', 'EUU'],
  prefixes: [['state', 'instrument'], []],
  region: [null, 'Europe', 'Western Europe'],
  slugs: [null, ['untoc', 'cets-197']],
  theme: [null, 'criminalization'],
  themes: [null, ['criminalization']],
  untc: [null, 'XVIII-12-a'],
  verdicts: [null, ['REFUTED', 'CORRECTED']],
  words: [null, ['c'], ['traff', 'pers']],
};

/** The first values, then each further value of each parameter alone, then all second values at once. */
function runsOf({ parameters }: Query<unknown, unknown>, keys: readonly string[]): Values[] {
  const given = Object.keys(parameters).map((name) => {
    const values = name === 'keys' ? [keys] : VALUES[name];
    if (values === undefined) throw new Error(`add values for the parameter ${name}`);
    return [name, values] as const;
  });
  const first = Object.fromEntries(given.map(([name, values]) => [name, values[0]]));
  return [
    first,
    ...given.flatMap(([name, values]) => values.slice(1).map((value) => ({ ...first, [name]: value }))),
    ...(given.some(([, values]) => values.length > 1)
      ? [Object.fromEntries(given.map(([name, values]) => [name, values[1] ?? values[0]]))]
      : []),
  ];
}

/** No row of the data is of this kind: the fixture world has one, whose answers are recorded. */
const WITHOUT_ROWS = ['territories-by-mechanism'];

/** Optional filters whose second value lets something through in each statement that has it. */
const FILTERS = Object.keys(VALUES).filter((name) => VALUES[name]![0] === null && !name.startsWith('after'));

/** Whether there are rows, or a count that is not zero. */
const found = (rows: readonly unknown[]): boolean =>
  rows.some((row) => !('total' in (row as Values)) || (row as Values)['total'] !== 0);

/** Some of many keys, spread over all of them, and one that does not exist. */
const sample = (keys: readonly string[]): string[] => [
  ...keys.filter((_, index) => index % Math.ceil(keys.length / 60) === 0),
  'no-such-key',
];

const engines = enginesOf('corpus');

(engines.length === 2 ? describe : describe.skip)(
  'every read statement gives the same rows on both engines',
  () => {
    let worlds: OpenWorld[];
    let embedded: GraphStore;
    let neo4j: GraphStore;

    beforeAll(async () => {
      worlds = await openWorlds('corpus');
      [embedded, neo4j] = worlds.map(({ store }) => store) as [GraphStore, GraphStore];
    }, 120_000);

    afterAll(() => Promise.all(worlds.map((world) => world.close())));

    test.each(reads.map((query) => [query.name, query] as const))(
      '%s',
      async (name, query) => {
        const cypher = KEYS.find(([pattern]) => pattern.test(name))?.[1];
        if ('keys' in query.parameters && cypher === undefined)
          throw new Error(`add where the keys of ${name} come from`);
        const keys =
          'keys' in query.parameters
            ? (await embedded.read(statement(`${cypher} ORDER BY key`), {}, context())).map((row) =>
                String(row['key']),
              )
            : [];
        let rows = 0;
        const [open, ...narrowed] = runsOf(query, sample(keys));
        for (const values of [open!, ...narrowed]) {
          const here = await embedded.read(query, values, context());
          const there = await neo4j.read(query, values, context());
          expect({ values, rows: here }).toEqual({ values, rows: there });
          rows += here.length;
          // A filter that lets nothing through would agree with anything.
          const changed = Object.keys(values).filter((parameter) => values[parameter] !== open![parameter]);
          if (
            changed.length === 1 &&
            FILTERS.includes(changed[0]!) &&
            values[changed[0]!] === VALUES[changed[0]!]![1]
          )
            expect({ values, found: found(here) }).toEqual({ values, found: true });
        }
        // A statement that never gives a row would agree with anything; only an integrity check is to give none.
        const isCheck = integrityChecks.some((check) => check.query.name === name);
        expect(rows > 0).toBe(!isCheck && !WITHOUT_ROWS.includes(name));
      },
      120_000,
    );

    test('the text search finds the same nodes', async () => {
      for (const words of [['trafficking'], ['palermo'], ['traff', 'protoc'], ['no', 'such', 'words']]) {
        const request = { words, labels: [], limit: 50 };
        const ids = async (store: GraphStore) => (await store.search(request, context())).map(({ id }) => id);
        expect(await ids(embedded)).toEqual(await ids(neo4j));
      }
    });
  },
);
