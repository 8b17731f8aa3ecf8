import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { ErrorCode, StoreTimeoutError, docsOf, presentError } from '../../src/errors.js';
import { type SmallWorld, ask, smallWorld } from './small-world.js';

let world: SmallWorld;

beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.app.close());

describe('masking', () => {
  test('an unexpected error leaks nothing and is logged under the id the client gets', async () => {
    const { status, body, text, headers } = await ask(world, '{ secret }');
    expect(status).toBe(200);
    expect(text).not.toMatch(/MATCH|\/etc\/path|secret MATCH|stack|\.ts/);
    expect(body.data).toEqual({ secret: null });
    const { extensions, path } = body.errors[0];
    expect(path).toEqual(['secret']);
    expect(extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      id: expect.any(String),
      docs: docsOf(ErrorCode.INTERNAL_SERVER_ERROR),
    });
    expect(world.log.find((line) => line['errorId'] === extensions.id)).toMatchObject({
      err: { message: 'secret MATCH (n) /etc/path', stack: expect.stringContaining('small-world') },
      field: 'secret',
      requestId: headers['x-request-id'],
    });
  });

  test('a value that its type cannot hold is our fault, not shown', async () => {
    const { body, text } = await ask(world, '{ broken }');
    expect(body.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('secret text');
  });

  test('a GraphQLError thrown by a resolver is masked even if it claims a code of Apollo', () => {
    const seen: unknown[] = [];
    const error = new GraphQLError('MATCH (n)', { path: ['x'], extensions: { code: 'BAD_USER_INPUT' } });
    const shown = presentError(error, (_id, masked) => seen.push(masked));
    expect(JSON.stringify(shown)).not.toContain('MATCH');
    expect(seen).toEqual([error]);
  });

  test('the cause of a coded error is not shown', () => {
    const shown = presentError(new StoreTimeoutError(5000, new Error('bolt://10.0.0.1')), () => {});
    expect(shown.extensions).toEqual({ code: 'TIMEOUT', docs: 'docs/errors.md#timeout' });
    expect(JSON.stringify(shown)).not.toContain('bolt');
  });
});

describe('coded errors', () => {
  test('pass with argument, value, nearest names and docs', async () => {
    const { status, body } = await ask(world, '{ party(code: "PHI") }');
    expect(status).toBe(200);
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('No party is known as "PHI". Nearest: PHL.'),
      path: ['party'],
      extensions: {
        code: 'UNKNOWN_PARTY',
        argument: 'code',
        value: 'PHI',
        nearest: ['PHL'],
        docs: 'docs/errors.md#unknown-party',
      },
    });
  });

  test('echo no more than 200 characters of a value', async () => {
    const { body } = await ask(world, `{ party(code: "${'x'.repeat(5000)}") }`);
    expect(body.errors[0].extensions.value).toHaveLength(201);
    expect(body.errors[0].message.length).toBeLessThan(500);
  });

  test.each([
    ['a variable of the wrong type', 'query ($c: String!) { party(code: $c) }', { c: 1 }, 400],
    ['a variable that is missing', 'query ($c: String!) { party(code: $c) }', {}, 400],
    [
      'a variable that turns out null at the field',
      'query ($c: String = "x") { party(code: $c) }',
      { c: null },
      200,
    ],
  ])('%s is BAD_USER_INPUT', async (_name, query, variables, status) => {
    const answer = await ask(world, query, variables);
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, 'BAD_USER_INPUT']);
  });

  test.each([
    ['{ hello', 'GRAPHQL_PARSE_FAILED'],
    ['query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s is %s', async (query, code) => {
    const { status, body } = await ask(world, query);
    expect([status, body.errors[0].extensions.code]).toEqual([400, code]);
  });

  test('no dataset is UNAVAILABLE, with status 503', async () => {
    const { dataset } = world;
    world.dataset = undefined;
    const { status, body } = await ask(world, '{ hello }');
    world.dataset = dataset;
    expect([status, body.errors[0].message, body.errors[0].extensions.code]).toEqual([
      503,
      'No dataset is loaded.',
      'UNAVAILABLE',
    ]);
  });
});

describe('docs/errors.md', () => {
  const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
  const sections = [...page.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);

  test('has a section for each code and no other', () => {
    expect(sections.sort()).toEqual(Object.values(ErrorCode).sort());
  });

  test('says what to do in each', () => {
    for (const section of page.split(/^### /m).slice(1)) expect(section).toMatch(/Do: \S/);
  });
});
