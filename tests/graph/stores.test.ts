import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { StoreTimeoutError, StoreUnavailableError } from '../../src/errors.js';
import { StoreStatementError } from '../../src/graph/store-errors.js';
import type { ExecutedStatement, GraphStore } from '../../src/graph/store.js';
import { freshNeo4j, neo4jCanRun, neo4jForTests, type TestNeo4j } from '../neo4j-for-tests.js';
import { context, embeddedStore, empty, neo4jStore, schemaStatement, statement } from './stores-for-tests.js';

const neo4jRuns = await neo4jCanRun();
const onNeo4j = neo4jRuns ? describe : describe.skip;
const slow = `UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS c`;
const create = statement(`CREATE (:Thing {id: $id}) RETURN $id AS id`, { id: 'string' }, 'write');
const count = statement(`MATCH (n:Thing) RETURN count(n) AS things`);
const unique = schemaStatement(
  `CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE`,
);

describe.each(neo4jRuns ? ['embedded', 'neo4j'] : ['embedded'])('store on %s', (engine) => {
  let server: TestNeo4j | undefined;
  let store: GraphStore;
  beforeAll(async () => {
    if (engine === 'neo4j') {
      server = await neo4jForTests();
      store = await neo4jStore(server);
    } else store = await embeddedStore();
    await store.prepareSchema([unique]);
  }, 180_000);
  beforeEach(() => empty(store));
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  }, 60_000);

  const things = async (): Promise<unknown> => (await store.read(count, {}, context()))[0]?.['things'];

  test('names its engine and answers', async () => {
    expect(store.engine).toBe(engine);
    await expect(store.ping()).resolves.toBeUndefined();
  });

  test('passes parameters of every type and gives plain values back', async () => {
    const types = {
      text: 'string',
      whole: 'integer',
      part: 'float',
      yes: 'boolean',
      texts: 'string[]',
      wholes: 'integer[]',
      map: 'map',
      maps: 'map[]',
      absent: 'string',
    } as const;
    const values = {
      text: "Ünï 'quoted' \\ 😀",
      whole: 12,
      part: 0.5,
      yes: true,
      texts: ['a', ''],
      wholes: [1, -2],
      map: { a: 1, b: { c: ['x', null] } },
      maps: [{ a: 1.5 }, {}],
    };
    const returned = Object.keys(types).map((name) => `$${name} AS ${name}`);
    const rows = await store.read(statement(`RETURN ${returned.join(', ')}`, types), values, context());
    expect(rows).toEqual([{ ...values, absent: null }]);
  });

  test.each([
    ['string', 1],
    ['integer', 1.5],
    ['integer', '1'],
    ['integer', 2 ** 53],
    ['string[]', ['a', 1]],
    ['integer[]', [1.5]],
    ['map', []],
    ['map[]', [null]],
    ['boolean', 'true'],
  ] as const)('refuses a %s parameter that is %j', async (type, value) => {
    const asked = store.read(statement(`RETURN $x AS x`, { x: type }), { x: value }, context());
    await expect(asked).rejects.toThrow(`test-statement: parameter x must be of type ${type}`);
  });

  test('refuses a parameter that was not declared', async () => {
    await expect(store.read(count, { typo: 1 }, context())).rejects.toThrow('takes no parameter named typo');
  });

  test('decodes each row, and a decoder that objects is heard', async () => {
    const numbers = statement(`UNWIND [1, 2] AS n RETURN n`);
    const doubled = { ...numbers, decode: (row: Readonly<Record<string, unknown>>) => Number(row['n']) * 2 };
    expect(await store.read(doubled, {}, context())).toEqual([2, 4]);
    const objecting = {
      ...numbers,
      decode: () => {
        throw new RangeError('column n');
      },
    };
    await expect(store.read(objecting, {}, context())).rejects.toThrow(RangeError);
  });

  test('tells of each statement', async () => {
    const executed: ExecutedStatement[] = [];
    await store.read(
      statement(`UNWIND [1, 2] AS n RETURN n`),
      {},
      context(1000, (one) => executed.push(one)),
    );
    expect(executed).toEqual([{ query: 'test-statement', rows: 2, milliseconds: expect.any(Number) }]);
  });

  test('read refuses statements of other modes and other engines', async () => {
    await expect(store.read(create, { id: 'a' }, context())).rejects.toThrow('is a write statement');
    await expect(store.read(unique, {}, context())).rejects.toThrow('is a schema statement');
    const foreign = { ...count, engine: engine === 'neo4j' ? ('embedded' as const) : ('neo4j' as const) };
    await expect(store.read(foreign, {}, context())).rejects.toThrow(`cannot run on ${engine}`);
    expect(await things()).toBe(0);
  });

  test('a write that calls itself a read fails and leaves nothing', async () => {
    const disguised = statement(`CREATE (n:Thing {id: 'x'}) RETURN n.id AS id`);
    await expect(store.read(disguised, {}, context())).rejects.toThrow(StoreStatementError);
    expect(await things()).toBe(0);
  });

  test('a wrong statement fails by name', async () => {
    await expect(store.read(statement('RETRUN 1'), {}, context())).rejects.toThrow(
      /^test-statement failed on/,
    );
  });

  test('commits what one transaction did', async () => {
    const result = await store.transaction(async (transaction) => {
      await transaction.run(create, { id: 'a' });
      const [row] = await transaction.run(count, {});
      expect(row).toEqual({ things: 1 });
      return transaction.run(create, { id: 'b' });
    });
    expect(result).toEqual([{ id: 'b' }]);
    expect(await things()).toBe(2);
  });

  test('rolls back when the work throws, and shows nothing before the commit', async () => {
    await store.transaction((transaction) => transaction.run(create, { id: 'kept' }));
    const work = store.transaction(async (transaction) => {
      await transaction.run(statement('MATCH (n:Thing) DETACH DELETE n', {}, 'write'), {});
      await transaction.run(create, { id: 'new' });
      await transaction.run(create, { id: 'newer' });
      expect(await things()).toBe(1);
      throw new RangeError('changed my mind');
    });
    await expect(work).rejects.toThrow(RangeError);
    const rows = await store.read(statement(`MATCH (n:Thing) RETURN n.id AS id`), {}, context());
    expect(rows).toEqual([{ id: 'kept' }]);
  });

  test('rolls back when a statement failed although the work went on', async () => {
    const work = store.transaction(async (transaction) => {
      await transaction.run(create, { id: 'a' });
      await transaction.run(statement('RETURN 1 / 0 AS x'), {}).catch(() => undefined);
    });
    await expect(work).rejects.toThrow(StoreStatementError);
    expect(await things()).toBe(0);
  });

  test('rolls back when a constraint is broken', async () => {
    const work = store.transaction(async (transaction) => {
      await transaction.run(create, { id: 'same' });
      await transaction.run(create, { id: 'same' });
    });
    await expect(work).rejects.toThrow(StoreStatementError);
    expect(await things()).toBe(0);
  });

  test('waits for statements the work did not wait for', async () => {
    await store.transaction(async (transaction) => {
      void transaction.run(create, { id: 'a' });
    });
    expect(await things()).toBe(1);
  });

  test('transactions at the same time both succeed', async () => {
    await Promise.all(
      ['a', 'b', 'c'].map((id) =>
        store.transaction((transaction) =>
          transaction.run(
            statement(`MERGE (n:Thing {id: 'one'}) SET n.by = $id`, { id: 'string' }, 'write'),
            { id },
          ),
        ),
      ),
    );
    expect(await things()).toBe(1);
  });

  test('schema statements can be repeated; those of the other engine are left out', async () => {
    await store.prepareSchema([
      unique,
      unique,
      schemaStatement('NOT CYPHER AT ALL', engine === 'neo4j' ? 'embedded' : 'neo4j'),
    ]);
    await expect(store.prepareSchema([schemaStatement('NOT CYPHER AT ALL')])).rejects.toThrow(
      StoreStatementError,
    );
    const write = create as unknown as Parameters<GraphStore['prepareSchema']>[0][number];
    await expect(store.prepareSchema([write])).rejects.toThrow('is a write statement');
  });

  test('ends at the time limit', async () => {
    const started = performance.now();
    await expect(store.read(statement(slow), {}, context(200))).rejects.toThrow(StoreTimeoutError);
    expect(performance.now() - started).toBeLessThan(1500);
    expect(await things()).toBe(0);
  });

  test('is unavailable once closed', async () => {
    const other = server === undefined ? await embeddedStore() : await neo4jStore(server);
    await other.ping();
    await other.close();
    await expect(other.ping()).rejects.toThrow(StoreUnavailableError);
    await expect(other.read(count, {}, context())).rejects.toThrow(StoreUnavailableError);
    await expect(other.transaction(async () => undefined)).rejects.toThrow(StoreUnavailableError);
    await expect(other.search({ words: ['a'], labels: [], limit: 1 }, context())).rejects.toThrow(
      StoreUnavailableError,
    );
  });
});

describe('embedded engine on a file', () => {
  test('keeps what was committed, indexes it again, and is held by one process', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'pacta-embedded-'));
    const path = join(directory, 'graph.db');
    const first = await embeddedStore(path);
    const document = statement(
      `CREATE (:Searchable:Kept {id: 'k', title: 'Kept title', text: ''})`,
      {},
      'write',
    );
    await first.transaction((transaction) => transaction.run(document, {}));
    await expect(embeddedStore(path)).rejects.toThrow(StoreUnavailableError);
    await first.close();
    const second = await embeddedStore(path);
    const found = await second.search({ words: ['tit'], labels: [], limit: 5 }, context());
    expect(found).toEqual([{ id: 'k', label: 'Kept', title: 'Kept title', text: '' }]);
    await second.close();
    await rm(directory, { recursive: true });
  });

  test('a statement past its limit does not stop the event loop, and closing waits for it', async () => {
    const store = await embeddedStore();
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    await expect(store.read(statement(slow), {}, context(300))).rejects.toThrow(StoreTimeoutError);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
    await store.close();
  }, 60_000);
});

onNeo4j('Neo4j that comes and goes', () => {
  const login = { user: 'neo4j', password: 'secret-of-the-test' };
  const servers: TestNeo4j[] = [];
  afterAll(() => Promise.all(servers.map((server) => server.stop())), 60_000);

  test.each(['bolt', 'neo4j'])(
    '%s:// to nobody is unavailable and tells no password',
    async (scheme) => {
      const probe = createServer().listen(0, '127.0.0.1');
      await once(probe, 'listening');
      const { port } = probe.address() as { port: number };
      probe.close();
      await once(probe, 'close');
      const store = await neo4jStore({ uri: `${scheme}://127.0.0.1:${port}`, ...login });
      const failures = await Promise.all(
        [
          store.ping(),
          store.read(count, {}, context()),
          store.transaction((transaction) => transaction.run(count, {})),
          store.prepareSchema([unique]),
        ].map((promise: Promise<unknown>) => promise.catch((error: unknown) => error)),
      );
      for (const failure of failures) {
        expect(failure).toBeInstanceOf(StoreUnavailableError);
        expect(String(failure)).not.toContain('127.0.0.1');
        expect(inspect(failure, { depth: 10 })).toContain(`${scheme}://127.0.0.1:${port}`);
        expect(inspect(failure, { depth: 10 })).not.toContain(login.password);
      }
      await store.close();
    },
    60_000,
  );

  test.each([
    'bolt://neo4j:secret-of-the-test@127.0.0.1:7687',
    'http://127.0.0.1:7687',
    'secret-of-the-test',
  ])('refuses the address %s without repeating it', async (uri) => {
    const failure = await neo4jStore({ uri }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreUnavailableError);
    expect(inspect(failure, { depth: 10 })).not.toContain('secret-of-the-test');
  });

  test('refuses a wrong password, carries metadata, ends what is overdue, and is back after a restart', async () => {
    const server = await freshNeo4j();
    servers.push(server);
    const { port } = new URL(server.uri);
    const wrong = await neo4jStore({ ...server, password: 'secret-of-the-test' });
    const refusal = await wrong.ping().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreUnavailableError);
    expect(inspect(refusal, { depth: 10 })).toContain('refuses the user or the password');
    expect(inspect(refusal, { depth: 10 })).not.toContain('secret-of-the-test');
    await wrong.close();

    const store = await neo4jStore({ ...server, uri: server.uri.replace('bolt:', 'neo4j:') });
    const running = statement(
      `SHOW TRANSACTIONS YIELD metaData, database, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN metaData, database`,
    );
    await store.read(running, {}, context());
    const endless = statement(slow.replaceAll('4000', '1000000'));
    const overdue = store.read(endless, {}, context(5000)).catch((error: unknown) => error);
    const seen = async (): Promise<readonly unknown[]> => store.read(running, {}, context());
    let transactions = await seen();
    for (let tries = 0; transactions.length === 0 && tries < 40; tries++) transactions = await seen();
    expect(transactions).toEqual([
      {
        database: 'neo4j',
        metaData: { app: 'pacta-tests', query: 'test-statement', operation: 'test', requestId: 'request-1' },
      },
    ]);
    expect(await overdue).toBeInstanceOf(StoreTimeoutError);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await seen()).toEqual([]);

    await server.stop();
    await expect(store.read(count, {}, context())).rejects.toThrow(StoreUnavailableError);
    await expect(store.ping()).rejects.toThrow(StoreUnavailableError);
    const again = await freshNeo4j(Number(port), server.password);
    servers.push(again);
    await expect(store.ping()).resolves.toBeUndefined();
    expect(await store.read(count, {}, context())).toEqual([{ things: 0 }]);
    await store.close();
  }, 240_000);
});
