import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ParameterType } from '../../src/graph/query.js';
import type { GraphStore } from '../../src/graph/store.js';
import { neo4jCanRun, neo4jForTests, type TestNeo4j } from '../neo4j-for-tests.js';
import { context, embeddedStore, empty, neo4jStore, statement } from './stores-for-tests.js';

/** What an engine did with a statement: its rows, or that it refused. */
type Outcome = readonly Readonly<Record<string, unknown>>[] | 'refused';

interface Case {
  readonly title: string;
  readonly cypher: string;
  readonly declared?: Readonly<Record<string, ParameterType>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

interface Agreement extends Case {
  readonly both: Outcome;
}

interface Difference extends Case {
  readonly embedded: Outcome;
  readonly neo4j: Outcome;
  /** What statements do so that the difference never shows. */
  readonly rule: string;
}

const setup = `CREATE (a:Zebra:Animal {id: 'a', year: 2000, share: 2.0, tags: ['x', 'y']})-[:KNOWS {since: 3}]->(:Animal {id: 'b'})`;

// A change of either engine that alters one of these shows here first, before it shows in an answer.
const differences: readonly Difference[] = [
  {
    title: 'order of labels',
    cypher: `MATCH (n:Zebra) RETURN labels(n) AS labels`,
    embedded: [{ labels: ['Animal', 'Zebra'] }],
    neo4j: [{ labels: ['Zebra', 'Animal'] }],
    rule: 'name the label that is wanted; never return or index labels() unfiltered',
  },
  {
    title: 'COLLECT { }',
    cypher: `MATCH (n:Zebra) RETURN COLLECT { MATCH (n)-->(m) RETURN m.id } AS ids`,
    embedded: 'refused',
    neo4j: [{ ids: ['b'] }],
    rule: 'OPTIONAL MATCH and collect(), or CALL (n) { }',
  },
  {
    title: 'an aggregate inside a list comprehension',
    cypher: `MATCH (n:Animal) RETURN [x IN collect(n.id) WHERE x = 'a' | x + '!'] AS ids`,
    embedded: 'refused',
    neo4j: [{ ids: ['a!'] }],
    rule: 'aggregate in a WITH of its own first',
  },
  {
    title: 'map projection of an absent node',
    cypher: `MATCH (n:Animal {id: 'b'}) OPTIONAL MATCH (n)-->(m) RETURN m {.id} AS m`,
    embedded: [{ m: { id: null } }],
    neo4j: [{ m: null }],
    rule: 'CASE WHEN m IS NULL THEN null ELSE m {.id} END, or its scalars',
  },
  {
    title: 'collecting map projections of absent nodes',
    cypher: `MATCH (n:Animal {id: 'b'}) OPTIONAL MATCH (n)-->(m) RETURN collect(m {.id}) AS all`,
    embedded: [{ all: [{ id: null }] }],
    neo4j: [{ all: [] }],
    rule: 'collect(CASE WHEN m IS NOT NULL THEN m {.id} END)',
  },
  {
    title: 'sum of nothing',
    cypher: `UNWIND [] AS x RETURN sum(x) AS total`,
    embedded: [{ total: null }],
    neo4j: [{ total: 0 }],
    rule: 'coalesce(sum(x), 0)',
  },
  {
    title: 'division of a float parameter that is whole',
    cypher: `RETURN $x / 2 AS half`,
    declared: { x: 'float' },
    parameters: { x: 7 },
    embedded: [{ half: 3 }],
    neo4j: [{ half: 3.5 }],
    rule: 'toFloat($x), since JavaScript hands the embedded engine a whole number as an integer',
  },
  {
    title: 'a temporal value as a column',
    cypher: `RETURN date('2020-01-31') AS day`,
    embedded: [{ day: '2020-01-31' }],
    // The driver's Date object, as JSON has it.
    neo4j: [{ day: { year: 2020, month: 1, day: 31 } }],
    rule: 'dates are ISO texts in the graph; no temporal functions',
  },
  {
    title: 'integers beyond 2^53',
    cypher: `RETURN toString(9007199254740993) AS exact, 9007199254740993 > 9007199254740992 AS more`,
    embedded: [{ exact: '9007199254740993', more: true }],
    neo4j: [{ exact: '9007199254740993', more: true }],
    rule: 'none is stored: as a column it would be a BigInt here and Infinity there',
  },
  {
    title: 'a full-text index by Cypher',
    cypher: `SHOW FULLTEXT INDEXES YIELD name RETURN count(name) > -1 AS known`,
    embedded: 'refused',
    neo4j: [{ known: true }],
    rule: 'full text is behind the seam',
  },
];

const agreements: readonly Agreement[] = [
  {
    title: 'a declared parameter that is not given is null',
    cypher: `RETURN $x IS NULL AS absent`,
    declared: { x: 'string' },
    both: [{ absent: true }],
  },
  {
    title: 'a parameter that is not declared is missing',
    cypher: `RETURN $x AS x`,
    both: 'refused',
  },
  {
    title: 'nulls come last ascending; texts go by code point',
    cypher: `UNWIND ['b', 'É', null, 'e', 'a', 'z', 'ß', 'Z'] AS x RETURN collect(x) AS unsorted, null AS x
      UNION ALL UNWIND ['b', 'É', null, 'e', 'a', 'z', 'ß', 'Z'] AS x WITH x ORDER BY x RETURN null AS unsorted, x`,
    both: [
      { unsorted: ['b', 'É', 'e', 'a', 'z', 'ß', 'Z'], x: null },
      ...['Z', 'a', 'b', 'e', 'z', 'É', 'ß', null].map((x) => ({ unsorted: null, x })),
    ],
  },
  {
    title: 'nulls come first descending',
    cypher: `UNWIND ['b', null, 'a'] AS x RETURN x ORDER BY x DESC`,
    both: [{ x: null }, { x: 'b' }, { x: 'a' }],
  },
  {
    title: 'kinds of values have an order among themselves',
    cypher: `UNWIND [1, 'a', true, 2.5, null, [1]] AS x RETURN x ORDER BY x`,
    both: [[1], 'a', true, 1, 2.5, null].map((x) => ({ x })),
  },
  {
    title: 'integers divide to integers, towards zero',
    cypher: `RETURN 7 / 2 AS a, -7 / 2 AS b, 7 / 2.0 AS c, $x / 2 AS d, 7 % 3 AS e`,
    declared: { x: 'integer' },
    parameters: { x: 7 },
    both: [{ a: 3, b: -3, c: 3.5, d: 3, e: 1 }],
  },
  { title: 'division by zero fails', cypher: `RETURN 1 / 0 AS x`, both: 'refused' },
  {
    title: 'three-valued logic',
    cypher: `RETURN null = null AS a, 1 IN [null, 1] AS b, 2 IN [null, 1] AS c, NOT null AS d, null OR true AS e, 'a' < 1 AS f`,
    both: [{ a: null, b: true, c: null, d: null, e: true, f: null }],
  },
  {
    title: 'ISO dates compare as texts',
    cypher: `RETURN '2003-12-24' < '2003-12-25' AS a, '2003' < '2003-12' AS b`,
    both: [{ a: true, b: true }],
  },
  {
    title: 'numbers in maps are integers when whole',
    cypher: `UNWIND $rows AS row RETURN row.year / 2 AS half, row.list[0] / 2 AS first, row.gone IS NULL AS gone`,
    declared: { rows: 'map[]' },
    parameters: { rows: [{ year: 2001, list: [5], gone: undefined }] },
    both: [{ half: 1000, first: 2, gone: true }],
  },
  {
    title: 'scalars of an absent node are null and are not collected',
    cypher: `MATCH (n:Animal {id: 'b'}) OPTIONAL MATCH (n)-->(m) RETURN m.id AS id, collect(m.id) AS ids, m IS NULL AS absent`,
    both: [{ id: null, ids: [], absent: true }],
  },
  {
    title: 'subqueries',
    cypher: `MATCH (n:Zebra) CALL (n) { MATCH (n)-[r]->(m) RETURN collect({id: m.id, since: r.since}) AS known }
      RETURN EXISTS { MATCH (n)-->(:Animal) } AS knows, COUNT { MATCH (n)-->() } AS many, known`,
    both: [{ knows: true, many: 1, known: [{ id: 'b', since: 3 }] }],
  },
  {
    title: 'aggregates of nothing',
    cypher: `UNWIND [] AS x RETURN count(x) AS n, collect(x) AS all, max(x) AS most, avg(x) AS mean`,
    both: [{ n: 0, all: [], most: null, mean: null }],
  },
  {
    title: 'stored values come back as plain JavaScript',
    cypher: `MATCH (n:Zebra) RETURN n.year AS year, n.share AS share, n.tags AS tags, n {.id, .year} AS some`,
    both: [{ year: 2000, share: 2, tags: ['x', 'y'], some: { id: 'a', year: 2000 } }],
  },
];

const neo4jRuns = await neo4jCanRun();

async function outcome(
  store: GraphStore,
  { cypher, declared = {}, parameters = {} }: Case,
): Promise<Outcome> {
  try {
    const rows = await store.read(statement(cypher, declared), parameters, context());
    return JSON.parse(JSON.stringify(rows)) as Outcome;
  } catch {
    return 'refused';
  }
}

describe('embedded engine', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await embeddedStore();
    await store.transaction((transaction) => transaction.run(statement(setup, {}, 'write'), {}));
  });
  afterAll(() => store.close());

  test.each(differences)('differs: $title ($rule)', async (difference) => {
    expect(await outcome(store, difference)).toEqual(difference.embedded);
  });
  test.each(agreements)('agrees: $title', async (agreement) => {
    expect(await outcome(store, agreement)).toEqual(agreement.both);
  });
  test('differs: SET n = map keeps no null, as Neo4j, and runs with a missing property', async () => {
    await expectReplacedProperties(store);
  });
});

(neo4jRuns ? describe : describe.skip)('Neo4j', () => {
  let server: TestNeo4j;
  let store: GraphStore;
  beforeAll(async () => {
    server = await neo4jForTests();
    store = await neo4jStore(server);
    await empty(store);
    await store.transaction((transaction) => transaction.run(statement(setup, {}, 'write'), {}));
  }, 180_000);
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  }, 60_000);

  test.each(differences)('differs: $title ($rule)', async (difference) => {
    expect(await outcome(store, difference)).toEqual(difference.neo4j);
  });
  test.each(agreements)('agrees: $title', async (agreement) => {
    expect(await outcome(store, agreement)).toEqual(agreement.both);
  });
  test('agrees: SET n = map replaces every property and keeps no null', async () => {
    await expectReplacedProperties(store);
  });
});

async function expectReplacedProperties(store: GraphStore): Promise<void> {
  const rows = await store.transaction(async (transaction) => {
    await transaction.run(statement(`CREATE (:Replaced {id: 'r', old: 1})`, {}, 'write'), {});
    const properties = { id: 'r', year: 1999, list: ['q'], gone: null };
    await transaction.run(
      statement(`MATCH (n:Replaced) SET n = $properties`, { properties: 'map' }, 'write'),
      { properties },
    );
    await transaction.run(statement(`MATCH (n:Replaced) SET n += {year: null, more: true}`, {}, 'write'), {});
    return transaction.run(statement(`MATCH (n:Replaced) RETURN properties(n) AS properties`), {});
  });
  expect(rows).toEqual([{ properties: { id: 'r', list: ['q'], more: true } }]);
}
