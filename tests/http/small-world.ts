import { type IncomingHttpHeaders, request } from 'node:http';
import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import pino from 'pino';
import { buildApp } from '../../src/app.js';
import { type Config, readConfig } from '../../src/config.js';
import { StoreUnavailableError, UnknownPartyError } from '../../src/errors.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { AnswerBasis, DatasetSummary, GraphApi, GraphRequest } from '../../src/http/graph-api.js';

const typeDefs = /* GraphQL */ `
  """
  What can be asked of the small world.
  """
  type Query {
    "A greeting."
    hello(name: String = "you"): String!
    "Throws an error that must not be shown."
    secret: String
    "Throws a coded error."
    party(code: String!): String
    "Throws the value of a broken scalar."
    broken: Int
    "A thing in itself, to go deep."
    thing: Thing!
    "Things in pages."
    things(first: Int, after: String): ThingConnection!
    "Answers after some milliseconds."
    slow(milliseconds: Int!): String!
    "What the context was told."
    told: String!
    "Whether the request is over, after some milliseconds."
    aborted(after: Int!): Boolean!
  }
  type Thing {
    name: String!
    thing: Thing!
    things(first: Int): ThingConnection!
  }
  type ThingConnection {
    nodes: [Thing!]!
  }
  type Mutation {
    change: String
  }
`;

const thing = () => ({ name: 'thing', thing, things: () => ({ nodes: [] }) });

interface SmallContext extends AnswerBasis {
  readonly operationName: string | undefined;
  readonly signal: AbortSignal;
  readonly observed: boolean[];
}

/** Resolvers of the query type by field; the other types answer by their properties. */
const resolvers: Record<string, GraphQLFieldResolver<unknown, SmallContext>> = {
  hello: (_, { name }) => `hello ${name}`,
  secret: () => {
    throw new Error('secret MATCH (n) /etc/path');
  },
  party: (_, { code }) => {
    throw new UnknownPartyError('code', code, ['PHL']);
  },
  broken: () => 'secret text',
  thing,
  things: () => ({ nodes: [] }),
  slow: (_, { milliseconds }) => new Promise((resolve) => setTimeout(() => resolve('done'), milliseconds)),
  told: (_, _arguments, { operationName }) => String(operationName),
  aborted: async (_, { after }, { signal, observed }) => {
    await new Promise((resolve) => setTimeout(resolve, after));
    observed.push(signal.aborted);
    return signal.aborted;
  },
};

function executableSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {}))
    field.resolve = resolvers[name]!;
  return schema;
}

/** What a test may change of the small world while it runs, and what it can look into. */
export interface SmallWorld {
  readonly app: Awaited<ReturnType<typeof buildApp>>;
  readonly log: Record<string, unknown>[];
  /** What `aborted` answered, also when nobody was left to hear it. */
  readonly observed: boolean[];
  dataset: DatasetSummary | undefined;
  today: string;
  ping: () => Promise<void>;
  /** Sends a request to the app, which listens on a free port of the loopback address. */
  send(request: TestRequest | string): Promise<TestAnswer>;
}

/** The app, not listening yet, and what `smallWorld` tells of it. */
type SilentWorld = Omit<SmallWorld, 'send'>;

/** Builds the real app over a tiny schema and listens; `settings` are environment variables. */
export async function smallWorld(settings: Record<string, string> = {}): Promise<SmallWorld> {
  const world = await silentWorld(settings);
  const origin = await world.app.listen({ host: '127.0.0.1', port: 0 });
  return Object.assign(world, {
    send: (request: TestRequest | string) =>
      sendTo(origin, typeof request === 'string' ? { url: request } : request),
  });
}

/** The same app, for tests that listen themselves. */
export async function silentWorld(settings: Record<string, string> = {}): Promise<SilentWorld> {
  const log: Record<string, unknown>[] = [];
  const config: Config = readConfig({ LOG_LEVEL: 'debug', ...settings });
  const logger = pino(
    { level: config.logLevel },
    { write: (line: string) => void log.push(JSON.parse(line)) },
  );
  const world = {
    log,
    dataset: {
      version: 'v1',
      statusAsOf: '2025-04',
      counts: [{ label: 'states', value: 1234 }],
    } as DatasetSummary | undefined,
    today: '2026-11-25',
    ping: async () => {},
    observed: [] as boolean[],
  };
  const api: GraphApi<SmallContext> = {
    schema: executableSchema(),
    dataset: () => world.dataset,
    createContext: ({ requestId, operationName, signal }: GraphRequest) => {
      if (world.dataset === undefined) throw new StoreUnavailableError('No dataset is loaded.');
      const { version: datasetVersion } = world.dataset;
      return {
        requestId,
        operationName,
        signal,
        observed: world.observed,
        datasetVersion,
        today: world.today,
      };
    },
  };
  const store = { engine: 'embedded', ping: () => world.ping() } as GraphStore;
  const app = await buildApp({ api, store, config, log: logger, clock: () => world.today, release: 'test' });
  return Object.assign(world, { app });
}

/** One request of a test; an object as payload is sent as JSON. */
interface TestRequest {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
}

interface TestAnswer {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  json(): any;
}

/** Sends exactly these headers over loopback; `fetch` would set or forbid some, Fastify's `inject` skips the HTTP parser. */
function sendTo(
  origin: string,
  { method = 'GET', url, headers = {}, payload }: TestRequest,
): Promise<TestAnswer> {
  const content = payload === undefined || typeof payload === 'string' ? payload : JSON.stringify(payload);
  const type = typeof payload === 'object' ? { 'content-type': 'application/json' } : {};
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request(
      { hostname, port, path: url, method, headers: { ...type, ...headers } },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk) => (body += chunk));
        response.on('end', () =>
          resolve({
            statusCode: Number(response.statusCode),
            headers: response.headers,
            body,
            json: () => JSON.parse(body),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(content);
  });
}

/** Sends an operation by POST and parses the answer. */
export async function ask(world: SmallWorld, query: string, variables?: Record<string, unknown>) {
  const response = await world.send({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return {
    status: response.statusCode,
    headers: response.headers,
    body: response.json(),
    text: response.body,
  };
}
