import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type SmallWorld, ask, smallWorld } from './small-world.js';

/**
 * Recommendations (SHOULD) that are not followed. The draft recommends status 200 for requests that were not executed
 * if the client accepts `application/json`; 400 tells proxies, logs and clients without a GraphQL reader the truth.
 */
const EXEMPT: Record<string, string> = {
  '572B': 'a document that cannot be parsed answers 400 in every media type',
  FDE2: 'a document that does not validate answers 400 in every media type',
  '7B9B': 'variables that do not fit answer 400 in every media type',
};

let world: SmallWorld;
let url: string;

beforeAll(async () => {
  world = await smallWorld();
  url = `${world.app.listeningOrigin}/graphql`;
});
afterAll(() => world.app.close());

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => url,
    // Without this header a GET is refused as a possible forgery, which the test below looks at.
    fetchFn: (input: string, init: RequestInit = {}) =>
      fetch(
        input,
        init.method === 'POST'
          ? init
          : { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } },
      ),
  });

  test('every exemption names an audit', () => {
    expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(EXEMPT)));
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (id, _name, audit) => {
      const result = await audit.fn();
      expect([id, result.status === 'ok' ? 'ok' : result.reason]).toEqual(
        id in EXEMPT ? [id, expect.stringContaining('Response status code is not 200')] : [id, 'ok'],
      );
    },
  );
});

describe('forged requests', () => {
  test.each([
    [
      'GET without a header that needs a preflight',
      { method: 'GET' as const, url: '/graphql?query={hello}' },
    ],
    [
      'POST as a form',
      {
        method: 'POST' as const,
        url: '/graphql',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'query={hello}',
      },
    ],
    [
      'POST as text',
      {
        method: 'POST' as const,
        url: '/graphql',
        headers: { 'content-type': 'text/plain' },
        payload: '{"query":"{hello}"}',
      },
    ],
  ])('%s is refused', async (_name, request) => {
    const response = await world.send(request);
    expect([400, 415]).toContain(response.statusCode);
    expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(response.body).not.toContain('hello you');
  });

  test('a GET with such a header is answered', async () => {
    const response = await world.send({
      url: '/graphql?query={hello}',
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.json()).toEqual({ data: { hello: 'hello you' }, extensions: { dataset: 'v1' } });
  });
});

describe('what is refused by kind', () => {
  test('a mutation by GET', async () => {
    const response = await world.send({
      url: '/graphql?query=mutation{change}',
      headers: { 'content-type': 'application/json' },
    });
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST']);
  });

  test('a batch', async () => {
    const response = await world.send({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{hello}' }],
    });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  test('a hash in place of a text', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    const response = await world.send({ method: 'POST', url: '/graphql', payload: { extensions } });
    expect(response.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  test.each([
    ['DELETE', '/graphql', 405, 'GET, POST'],
    ['POST', '/healthz', 405, 'GET, HEAD'],
    ['GET', '/nowhere', 404, undefined],
  ] as const)('%s %s', async (method, path, status, allow) => {
    const response = await world.send({ method, url: path });
    expect([response.statusCode, response.headers.allow]).toEqual([status, allow]);
    expect(response.json().errors[0]).toEqual({
      message: expect.stringMatching(/\w\.$/),
      extensions: expect.any(Object),
    });
  });

  test.each([
    ['text/csv', 'a,b', 415],
    ['application/json', '{"query":', 400],
    ['application/json', '', 400],
  ])('a body of %s: %j', async (type, payload, status) => {
    const response = await world.send({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': type },
      payload,
    });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([status, 'BAD_REQUEST']);
  });

  test('a Host header that is no host', async () => {
    const response = await world.send({ url: '/graphql', headers: { host: 'a b' } });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('answers', () => {
  test('introspection is open', async () => {
    const { body } = await ask(world, '{ __schema { queryType { name } } }');
    expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  test('a misspelt field is met with a suggestion', async () => {
    const { status, body } = await ask(world, '{ helo }');
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(body.errors[0].message).toContain('Did you mean "hello"');
  });

  test('every answer names its dataset, failed ones too', async () => {
    expect((await ask(world, '{ hello }')).body.extensions).toEqual({ dataset: 'v1' });
    expect((await ask(world, '{ secret }')).body.extensions).toEqual({ dataset: 'v1' });
    expect((await ask(world, '{ nonsense }')).body.extensions).toEqual({ dataset: 'v1' });
  });

  test('the context is told the operation name, by POST and by GET', async () => {
    const payload = { query: 'query Mine { told }', operationName: 'Mine' };
    const post = await world.send({ method: 'POST', url: '/graphql', payload });
    expect(post.json().data).toEqual({ told: 'Mine' });
    const get = await world.send({
      url: '/graphql?query=query+Mine{told}&operationName=Mine',
      headers: { 'content-type': 'application/json' },
    });
    expect(get.json().data).toEqual({ told: 'Mine' });
  });

  test('a browser is sent to GraphiQL with its question', async () => {
    const response = await world.send({
      url: '/graphql?query=%7Bhello%7D',
      headers: { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' },
    });
    expect([response.statusCode, response.headers.location]).toEqual([303, '/graphiql?query=%7Bhello%7D']);
  });
});

describe('caching of a GET', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    world.send({
      url: `/graphql?query=${encodeURIComponent(query)}`,
      headers: { 'content-type': 'application/json', ...headers },
    });

  test('a right answer has an ETag of dataset and day and may be revalidated', async () => {
    const first = await get('{hello}');
    expect(first.headers).toMatchObject({
      etag: expect.stringMatching(/^W\/"v1\.2026-11-25\.[0-9a-f]{12}"$/),
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'accept',
    });
    const again = await get('{hello}', { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag]);
  });

  test('another dataset or another day is another answer', async () => {
    const etag = String((await get('{hello}')).headers.etag);
    const { dataset, today } = world;
    world.today = '2026-11-26';
    expect((await get('{hello}', { 'if-none-match': etag })).statusCode).toBe(200);
    world.today = today;
    world.dataset = { version: 'v2', statusAsOf: '2025', counts: [] };
    expect((await get('{hello}', { 'if-none-match': etag })).statusCode).toBe(200);
    world.dataset = dataset;
  });

  test('failures and POST answers are not stored', async () => {
    for (const response of [await get('{secret}'), await get('{nonsense}'), await ask(world, '{hello}')]) {
      expect(response.headers).toMatchObject({ 'cache-control': 'no-store' });
      expect(response.headers).not.toHaveProperty('etag');
    }
  });
});
