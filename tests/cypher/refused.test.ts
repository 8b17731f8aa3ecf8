import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { prepareDataset } from '../../seed/dataset.js';
import { loadDataset } from '../../seed/load.js';
import { fullTextSearch } from '../../src/graph/generated/queries.js';
import { readGraphModel } from '../../src/graph/graph-model.js';
import { openNeo4jStore } from '../../src/graph/neo4j.js';
import { readQueryFiles } from '../../tools/generate-queries.js';
import { readQueryFile } from '../../tools/query-header.js';
import { planProblems } from '../../tools/statement-plans.js';
import { textProblems } from '../../tools/statement-text.js';
import { empty } from '../graph/stores-for-tests.js';
import { neo4jCanRun, neo4jForTests, type TestNeo4j } from '../neo4j-for-tests.js';

const folder = fileURLToPath(new URL('refused', import.meta.url));
const cases = readdirSync(folder).sort();
const model = readGraphModel();

const contentOf = (name: string) => readFileSync(join(folder, name, 'statement.cypher'), 'utf8');
const expectedOf = (name: string) => readFileSync(join(folder, name, 'expected.txt'), 'utf8').trim();
const lines = (problems: readonly { what: string; remedy: string }[]) =>
  problems.map(({ what, remedy }) => `statement.cypher: ${what}. ${remedy}`).join('\n');

/** Everything that the gates which need no database say of a case. */
function saidByText(name: string): string {
  try {
    if (!existsSync(join(folder, name, 'statement.cypher'))) {
      readQueryFiles(join(folder, name));
      return '';
    }
    return lines(textProblems(model, 'statement.cypher', contentOf(name)));
  } catch (error) {
    return (error as Error).message;
  }
}

describe('refused by the text', () => {
  test.each(cases.filter((name) => !name.startsWith('plan-')))('%s', (name) => {
    expect(saidByText(name)).toBe(expectedOf(name));
  });
});

const neo4jRuns = await neo4jCanRun();

(neo4jRuns ? describe : describe.skip)('refused by the plan', () => {
  let server: TestNeo4j;
  let driver: Driver;

  beforeAll(async () => {
    server = await neo4jForTests();
    const store = await openNeo4jStore({ ...server, app: 'pacta-tests', fullTextStatement: fullTextSearch });
    await empty(store);
    const prepared = prepareDataset(fileURLToPath(new URL('../../seed/data', import.meta.url)));
    await loadDataset(store, prepared, { builtAt: '2026-01-01T00:00:00.000Z', progress: () => undefined });
    await store.close();
    driver = neo4j.driver(
      server.uri,
      server.user === undefined ? undefined : neo4j.auth.basic(server.user, server.password ?? ''),
    );
  }, 300_000);

  afterAll(async () => {
    await driver?.executeQuery('MATCH (n) DETACH DELETE n');
    await driver?.close();
    await server?.stop();
  }, 60_000);

  test.each(cases.filter((name) => name.startsWith('plan-')))('%s', async (name) => {
    // Its text is in order: only the plan can tell.
    expect(saidByText(name)).toBe('');
    const query = readQueryFile('statement.cypher', contentOf(name));
    expect(lines(await planProblems(driver, query))).toBe(expectedOf(name));
  });

  test('and every statement of the product passes', async () => {
    const files = readQueryFiles(fileURLToPath(new URL('../..', import.meta.url)));
    const said: string[] = [];
    for (const file of files.filter(({ header }) => header.mode !== 'schema' && header.engine !== 'embedded'))
      for (const { what, remedy } of await planProblems(driver, file))
        said.push(`${file.file}: ${what}. ${remedy}`);
    expect(said).toEqual([]);
  }, 120_000);
});
