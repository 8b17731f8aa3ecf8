import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { readGraphModel } from '../../src/graph/graph-model.js';
import { readQueryFiles } from '../../tools/generate-queries.js';
import { readQueryFile } from '../../tools/query-header.js';
import { planProblems } from '../../tools/statement-plans.js';
import { textProblems } from '../../tools/statement-text.js';
import { serverOf } from '../world/worlds.js';

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

const server = serverOf('corpus');

(server === undefined ? describe.skip : describe)('refused by the plan', () => {
  let driver: Driver;

  beforeAll(() => {
    const { uri, user, password = '' } = server!;
    driver = neo4j.driver(uri, user === undefined ? undefined : neo4j.auth.basic(user, password));
  });

  afterAll(() => driver.close());

  test.each(cases.filter((name) => name.startsWith('plan-')))('%s', async (name) => {
    // Its text is in order: only the plan can tell.
    expect(saidByText(name)).toBe('');
    const query = readQueryFile('statement.cypher', contentOf(name));
    expect(lines(await planProblems(driver, query))).toBe(expectedOf(name));
  });
});
