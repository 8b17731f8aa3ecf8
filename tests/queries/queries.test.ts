import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, print, separateOperations } from 'graphql';
import { type Answer, openWorld, openWorlds, type OpenWorld } from '../world/open-world.js';
import { UPDATE_VARIABLE } from '../world/worlds.js';

/**
 * Each operation of each `<name>.graphql` is asked of the fixture world on both engines, one at a time, with the
 * variables of `<name>.variables.json`, if there is one. `<name>.json` holds the answers and how often each statement
 * ran for them. `npm test -- -u` rewrites these files.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))
  .sort();

interface Recorded {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly statements: Readonly<Record<string, number>>;
}

/** More rows than all answers here take together. */
const MANY = 50_000;

/** Cursors hold a hash over the dataset, which each change of the fixture changes: what they point at is recorded. */
function withReadableCursors(key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !/^(cursor|startCursor|endCursor)$/.test(key)) return value;
  const [, sort, row] = JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as [
    string,
    string,
    string,
  ];
  return `behind ${sort} ${row}`;
}

/** Which statements ran, whatever their order: what runs at the same time ends as the engine pleases. */
const inOrder = (statements: readonly string[]): string => [...statements].sort().join();

function recorded({ status, data, errors, statements }: Answer): Recorded {
  const counts: Record<string, number> = {};
  for (const name of [...statements].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return {
    status,
    ...(data === undefined ? {} : { data: JSON.parse(JSON.stringify(data, withReadableCursors)) as unknown }),
    ...(errors === undefined ? {} : { errors }),
    statements: counts,
  };
}

/** The operations of a file by name, each with the fragments it uses; one without a name is called as the file. */
function operationsOf(name: string): [string, string][] {
  const document = parse(readFileSync(`${folder}${name}.graphql`, 'utf8'));
  return Object.entries(separateOperations(document)).map(([operation, only]) => [
    operation || name,
    print(only),
  ]);
}

function variablesOf(name: string): Record<string, unknown> | undefined {
  const file = `${folder}${name}.variables.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : undefined;
}

describe('recorded answers', () => {
  let worlds: OpenWorld[];
  beforeAll(async () => {
    worlds = await openWorlds('fixture');
  }, 120_000);
  afterAll(() => Promise.all(worlds.map((world) => world.close())));

  test.each(names)('%s', async (name) => {
    const record: Record<string, Recorded> = {};
    const differences: unknown[] = [];
    for (const [operation, query] of operationsOf(name)) {
      const answers: Answer[] = [];
      for (const world of worlds) answers.push(await world.ask(query, variablesOf(name)));
      const [first, ...others] = answers;
      record[operation] = recorded(first!);
      for (const other of others)
        if (other.text !== first!.text || inOrder(other.statements) !== inOrder(first!.statements))
          differences.push({
            operation,
            embedded: [first!.text, ...first!.statements],
            neo4j: [other.text, ...other.statements],
          });
    }
    const file = `${folder}${name}.json`;
    const text = `${JSON.stringify(record, null, 2)}\n`;
    if (process.env[UPDATE_VARIABLE] === '1') writeFileSync(file, text);
    if (!existsSync(file))
      throw new Error(`${name}.json is missing: record it with \`npm test -- -u\` and read what it says.`);
    expect(differences).toEqual([]);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  // 60 rows: kept ones are thrown out again while a question is being answered.
  describe.each([MANY, 60])('with %i rows kept between requests', (keptRows) => {
    let world: OpenWorld;
    beforeAll(async () => {
      world = await openWorld({ engine: 'embedded', path: undefined }, 'fixture', keptRows);
    }, 120_000);
    afterAll(() => world.close());

    test.each(names)('%s is answered alike, first and again', async (name) => {
      for (const [operation, query] of operationsOf(name)) {
        const plain = await worlds[0]!.ask(query, variablesOf(name));
        const first = await world.ask(query, variablesOf(name));
        const again = await world.ask(query, variablesOf(name));
        expect([operation, first.text, again.text]).toEqual([operation, plain.text, plain.text]);
        // The first answer finds kept what other questions asked for; the second all that it asked for itself.
        expect(plain.statements).toEqual(expect.arrayContaining([...first.statements]));
        if (keptRows === MANY) expect(again.statements).toEqual([]);
      }
    });
  });

  test('no recorded answer has lost its question', () => {
    const files = readdirSync(folder).filter(
      (file) => file.endsWith('.json') && !file.endsWith('.variables.json'),
    );
    expect(files.map((file) => file.slice(0, -'.json'.length)).sort()).toEqual(names);
  });
});
