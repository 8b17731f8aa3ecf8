import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, openWorlds, type OpenWorld } from '../world/open-world.js';
import { UPDATE_VARIABLE } from '../world/worlds.js';

/**
 * Each `<name>.graphql` is asked of the fixture world on both engines (with `<name>.variables.json`, if there is one).
 * `<name>.json` holds the answer and how often each statement ran for it. `npm test -- -u` rewrites these files.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))
  .sort();

const answerOf = ({ status, data, errors }: Answer) => ({ status, ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) });

function record(answer: Answer): string {
  const statements: Record<string, number> = {};
  for (const name of answer.statements) statements[name] = (statements[name] ?? 0) + 1;
  return `${JSON.stringify({ answer: answerOf(answer), statements }, null, 2)}\n`;
}

describe('recorded answers', () => {
  let worlds: OpenWorld[];
  beforeAll(async () => {
    worlds = await openWorlds('fixture');
  }, 120_000);
  afterAll(() => Promise.all(worlds.map((world) => world.close())));

  test.each(names)('%s', async (name) => {
    const query = readFileSync(`${folder}${name}.graphql`, 'utf8');
    const variablesFile = `${folder}${name}.variables.json`;
    const variables = existsSync(variablesFile)
      ? (JSON.parse(readFileSync(variablesFile, 'utf8')) as Record<string, unknown>)
      : undefined;
    const [first, ...others] = await answers(worlds, query, variables);
    for (const other of others) {
      expect(other.text).toBe(first!.text);
      expect(other.statements).toEqual(first!.statements);
    }
    const file = `${folder}${name}.json`;
    if (process.env[UPDATE_VARIABLE] === '1') writeFileSync(file, record(first!));
    if (!existsSync(file)) throw new Error(`${name}.json is missing: record it with \`npm test -- -u\` and read what it says.`);
    expect(record(first!)).toBe(readFileSync(file, 'utf8'));
  });

  test('no recorded answer has lost its question', () => {
    const recorded = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('.variables.json'));
    expect(recorded.map((file) => file.slice(0, -'.json'.length)).sort()).toEqual(names);
  });
});

async function answers(worlds: readonly OpenWorld[], query: string, variables?: Record<string, unknown>): Promise<Answer[]> {
  const found: Answer[] = [];
  for (const world of worlds) found.push(await world.ask(query, variables));
  return found;
}
