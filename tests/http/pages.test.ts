import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, print } from 'graphql';
import { type SmallWorld, smallWorld } from './small-world.js';

let world: SmallWorld;

beforeAll(async () => {
  world = await smallWorld();
});
afterAll(() => world.app.close());

/** What a page loads or links to. */
const references = (html: string) =>
  [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, url]) => String(url));

describe('/healthz and /readyz', () => {
  test('alive and ready', async () => {
    expect((await world.send('/healthz')).json()).toEqual({ status: 'alive' });
    const ready = await world.send('/readyz');
    expect([ready.statusCode, ready.json()]).toEqual([
      200,
      { status: 'ready', dataset: 'v1', engine: 'embedded' },
    ]);
  });

  test('not ready while the engine does not answer; still alive', async () => {
    const { ping } = world;
    world.ping = async () => {
      throw new Error('connect ECONNREFUSED 10.0.0.1:7687');
    };
    const response = await world.send('/readyz');
    const alive = await world.send('/healthz');
    world.ping = ping;
    expect([response.statusCode, response.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'The graph engine does not answer.' },
    ]);
    expect(alive.statusCode).toBe(200);
    expect(JSON.stringify(world.log)).toContain('10.0.0.1');
  });

  test('not ready while the engine hangs', async () => {
    const { ping } = world;
    world.ping = () => new Promise(() => {});
    const response = await world.send('/readyz');
    world.ping = ping;
    expect([response.statusCode, response.json().reason]).toEqual([
      503,
      'The graph engine did not answer within 2000 ms.',
    ]);
  });

  test('not ready without a dataset', async () => {
    const { dataset } = world;
    world.dataset = undefined;
    const response = await world.send('/readyz');
    world.dataset = dataset;
    expect([response.statusCode, response.json().reason]).toEqual([503, 'No dataset is loaded.']);
  });
});

describe('/schema.graphql', () => {
  test('is the schema with its descriptions, revalidated by ETag', async () => {
    const first = await world.send('/schema.graphql');
    expect(first.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(buildSchema(first.body).getQueryType()?.getFields()['hello']?.description).toBe('A greeting.');
    const again = await world.send({
      url: '/schema.graphql',
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('/graphiql', () => {
  test('the page and everything it loads come from here', async () => {
    const page = await world.send('/graphiql');
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body).not.toMatch(/https?:\/\/|<script>|\son\w+=/);
    expect(references(page.body).length).toBeGreaterThan(5);
    for (const url of references(page.body)) {
      expect([url, (await world.send(url)).statusCode]).toEqual([url, 200]);
    }
  });

  test('may reach nothing but this server', async () => {
    const policy = String((await world.send('/graphiql')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('the style sheet names no other server', async () => {
    const css = (await world.send('/graphiql/graphiql.css')).body;
    expect([...css.matchAll(/url\(\s*["']?(?!data:)([^)]{0,80})/g)].map(([, url]) => url)).toEqual([]);
  });

  test('opens with five operations', async () => {
    const examples = (await world.send('/graphiql/examples.json')).json();
    expect(examples.map(({ name }: { name: string }) => name)).toEqual([
      'who-is-bound',
      'shared-duties',
      'inside-an-instrument',
      'resolve-a-name',
      'search',
    ]);
    for (const { query } of examples) expect(print(parse(query))).toMatch(/^query \w+ {/);
  });
});

describe('/', () => {
  test('says which facts it answers from, at the moment it is asked', async () => {
    const page = (await world.send('/')).body;
    expect(page).toContain('<dd>2025-04</dd>');
    expect(page).toContain('<code>v1</code>');
    expect(page).toContain('1,234 states');
    const { dataset } = world;
    world.dataset = { version: '<b>', statusAsOf: '2026', counts: [] };
    const later = (await world.send('/')).body;
    world.dataset = undefined;
    const unloaded = (await world.send('/')).body;
    world.dataset = dataset;
    expect(later).toContain('<code>&#60;b&#62;</code>');
    expect(unloaded).toContain('not loaded yet');
  });

  test('every link of it leads somewhere on this server', async () => {
    const page = (await world.send('/')).body;
    expect(page).not.toMatch(/https?:\/\/|<script/);
    for (const url of references(page).filter((reference) => !reference.startsWith('#'))) {
      const response = await world.send({ url, headers: { accept: 'text/html' } });
      expect([url, [200, 303]]).toEqual([url, expect.arrayContaining([response.statusCode])]);
    }
  });

  test('three questions open GraphiQL with a whole operation', async () => {
    const page = (await world.send('/')).body;
    const questions = references(page).filter((url) => url.startsWith('/graphiql?query='));
    expect(questions).toHaveLength(3);
    for (const url of questions)
      expect(() => parse(decodeURIComponent(url.slice('/graphiql?query='.length)))).not.toThrow();
  });

  test('has a heading, a language, a main part and names its links', async () => {
    const page = (await world.send('/')).body;
    expect(page).toMatch(/<html lang="en">[^]*<main[^]*<h1>/);
    expect(page).not.toMatch(/<a[^>]*>\s*<\/a>|<img(?![^>]*alt=)/);
  });
});

describe('headers on every answer', () => {
  test.each([
    '/',
    '/graphiql',
    '/graphiql/graphiql.js',
    '/graphql',
    '/schema.graphql',
    '/healthz',
    '/readyz',
    '/nowhere',
  ])('%s', async (url) => {
    const { headers } = await world.send({ url, headers: { origin: 'https://elsewhere.example' } });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/),
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'cache-control': expect.any(String),
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  test('a caller may bring its request id, unless it could break a log line', async () => {
    const sent = async (id: string) =>
      (await world.send({ url: '/healthz', headers: { 'x-request-id': id } })).headers['x-request-id'];
    expect(await sent('trace-42')).toBe('trace-42');
    expect(await sent('a b{}')).not.toBe('a b{}');
    expect(await sent('x'.repeat(65))).toMatch(/^[0-9a-f-]{36}$/);
  });
});
