import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorlds, type OpenWorld } from '../world/open-world.js';

/** The queries of docs/questions.md with the answers that stand below them, which may leave rows out but invent none. */
const page = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8');
const asked = [...page.matchAll(/```graphql\n(.*?)```\n+```json\n(.*?)```/gs)].map(
  ([, query = '', answer = '']) => ({
    query,
    answer,
    field: /\w+(?=\()|\w+(?= \{)/.exec(query)?.[0] ?? '',
  }),
);

let worlds: OpenWorld[];
beforeAll(async () => {
  worlds = await openWorlds('corpus');
}, 300_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

/** Where the shortened answer says what the whole one does not; lists may leave elements out, in order. */
function unfounded(part: unknown, whole: unknown, path: string): string[] {
  if (Array.isArray(part)) {
    if (!Array.isArray(whole)) return [path];
    let next = 0;
    return part.flatMap((element, index) => {
      const found = whole.findIndex((each, at) => at >= next && unfounded(element, each, '').length === 0);
      if (found < 0) return [`${path}[${index}]`];
      next = found + 1;
      return [];
    });
  }
  if (typeof part !== 'object' || part === null) return part === whole ? [] : [path];
  if (typeof whole !== 'object' || whole === null) return [path];
  return Object.entries(part).flatMap(([key, value]) =>
    unfounded(value, (whole as Readonly<Record<string, unknown>>)[key], `${path}.${key}`),
  );
}

test('an answer that is shortened is found in the whole one, and one that is not true is not', () => {
  const whole = { list: [{ a: 1 }, { a: 2 }, { a: 3, b: 4 }], text: 'x' };
  expect(unfounded({ list: [{ a: 1 }, { a: 3 }] }, whole, '')).toEqual([]);
  expect(unfounded({ list: [{ a: 3 }, { a: 1 }] }, whole, '')).toEqual(['.list[1]']);
  expect(unfounded({ list: [{ a: 5 }], text: 'y' }, whole, '')).toEqual(['.list[0]', '.text']);
});

describe('docs/questions.md', () => {
  test('gives an answer to each of its queries', () => {
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect(asked.length).toBe(page.split('```graphql').length - 1);
  });

  test.each(asked.map((each, index) => ({ ...each, index })))(
    'tells what is answered: $field ($index)',
    async ({ query, answer }) => {
      for (const world of worlds) {
        const { data, errors } = await world.ask(query);
        expect(errors).toBeUndefined();
        expect(unfounded(JSON.parse(answer), data, 'data')).toEqual([]);
      }
    },
  );
});
