import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type SmallWorld, ask, smallWorld } from './small-world.js';

let world: SmallWorld;
let address: URL;

beforeAll(async () => {
  world = await smallWorld({
    BODY_LIMIT_BYTES: '2000',
    MAX_TOKENS: '100',
    MAX_DEPTH: '4',
    MAX_ALIASES: '3',
    MAX_DIRECTIVES: '2',
    MAX_COST: '100',
    REQUEST_TIMEOUT_MS: '300',
  });
  address = new URL(world.app.listeningOrigin);
});
afterAll(() => world.app.close());

const repeated = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('limits of an operation', () => {
  test.each([
    ['tokens', `{ ${repeated(97, () => 'hello')} }`, `{ ${repeated(100, () => 'hello')} }`],
    ['depth', '{ thing { thing { thing { name } } } }', '{ thing { thing { thing { thing { name } } } } }'],
    [
      'depth through fragments',
      '{ thing { ...F } } fragment F on Thing { thing { thing { name } } }',
      '{ thing { ...F } } fragment F on Thing { thing { thing { thing { name } } } }',
    ],
    ['aliases', `{ ${repeated(3, (i) => `a${i}: hello`)} }`, `{ ${repeated(4, (i) => `a${i}: hello`)} }`],
    [
      'directives',
      '{ hello @include(if: true) @skip(if: false) }',
      '{ hello @include(if: true) @skip(if: false) thing { name @include(if: true) } }',
    ],
    ['cost', '{ things(first: 10) { nodes { name } } }', '{ things(first: 50) { nodes { name } } }'],
    [
      'cost of an unstated page',
      '{ things { nodes { name } } }',
      '{ things { nodes { name thing { name } a: name b: name } } }',
    ],
  ])('%s', async (_limit, under, over) => {
    expect((await ask(world, under)).body).toMatchObject({ data: expect.any(Object) });
    const refused = await ask(world, over);
    expect(refused.status).toBe(400);
    expect(refused.body.data).toBeUndefined();
    expect(refused.body.errors[0]).toMatchObject({
      message: expect.stringMatching(/\d+.*\.$/),
      extensions: { code: 'LIMIT_EXCEEDED', docs: 'docs/errors.md#limit-exceeded' },
    });
  });

  test('cost counts a page that a variable states, or its default, anew for each request', async () => {
    const query = 'query Q($n: Int) { things(first: $n) { nodes { name } } }';
    expect((await ask(world, query, { n: 10 })).body.errors).toBeUndefined();
    expect((await ask(world, query, { n: 50 })).body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
    expect((await ask(world, query, { n: 10 })).body.errors).toBeUndefined();
    const defaulted = 'query Q($n: Int = 50) { things(first: $n) { nodes { name } } }';
    expect((await ask(world, defaulted)).body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
    expect((await ask(world, defaulted, { n: 5 })).body.errors).toBeUndefined();
  });

  test('cost multiplies nested pages', async () => {
    expect(
      (await ask(world, '{ things(first: 2) { nodes { things(first: 2) { nodes { name } } } } }')).status,
    ).toBe(400); // depth 5
    const { body } = await ask(world, '{ thing { things(first: 60) { nodes { name } } } }');
    expect(body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  });

  test('introspection cannot be nested without end', async () => {
    const { status, body } = await ask(
      world,
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    );
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('limits of a request', () => {
  test('bytes of the body', async () => {
    expect((await ask(world, `{ hello } ${'#'.repeat(1500)}`)).status).toBe(200);
    const refused = await ask(world, `{ hello } ${'#'.repeat(2000)}`);
    expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([413, 'LIMIT_EXCEEDED']);
    expect(refused.body.errors[0].message).toContain('2000 bytes');
  });

  test('bytes of the URL', async () => {
    const answer = await raw(`GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('LIMIT_EXCEEDED');
  });

  test('what is no HTTP', async () => {
    expect(await raw('hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*BAD_REQUEST/);
  });

  test('time', async () => {
    expect((await ask(world, '{ slow(milliseconds: 20) }')).body.data).toEqual({ slow: 'done' });
    const refused = await ask(world, '{ slow(milliseconds: 900) }');
    expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([504, 'TIMEOUT']);
  });

  test('the context learns when the time is up, and not before', async () => {
    world.observed.length = 0;
    expect((await ask(world, '{ aborted(after: 100) }')).body.data).toEqual({ aborted: false });
    expect((await ask(world, '{ aborted(after: 400) }')).status).toBe(504);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(world.observed).toEqual([false, true]);
  });

  test('the context learns that the client left', async () => {
    world.observed.length = 0;
    const controller = new AbortController();
    const query = encodeURIComponent('{ aborted(after: 200) }');
    const headers = { 'apollo-require-preflight': '1' };
    const asked = fetch(new URL(`/graphql?query=${query}`, address), { headers, signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(asked).rejects.toThrow('aborted');
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(world.observed).toEqual([true]);
  });
});

function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(address.port), address.hostname, () => socket.write(request));
    socket
      .on('data', (chunk) => (answer += chunk))
      .on('end', () => resolve(answer))
      .on('error', reject);
  });
}
