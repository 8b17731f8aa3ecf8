import { request } from 'node:http';
import pino from 'pino';
import { heldVersion, loadDataset } from '../../seed/load.js';
import { createGraphApi } from '../../src/api/graph-api.js';
import { buildApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { GraphStore } from '../../src/graph/store.js';
import { openStore } from '../../src/open-store.js';
import { builtWorld, serverOf, type WorldName } from './worlds.js';

/** The day on which all tests ask, unless they ask about another. */
const TODAY = '2026-11-25';

/** An error as a client sees it. */
interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly [key: string]: unknown };
}

/** What came back for one operation. */
export interface Answer {
  readonly status: number;
  /** The body as sent, for comparing engines byte by byte. */
  readonly text: string;
  readonly data: any;
  readonly errors: readonly AnswerError[] | undefined;
  readonly dataset: string | undefined;
  /** Names of the statements that answering took, sorted; one name an execution. */
  readonly statements: readonly string[];
}

/** One engine that holds a world, behind the real HTTP server on a loopback port. */
export interface OpenWorld {
  readonly engine: GraphStore['engine'];
  readonly store: GraphStore;
  /** Lines that the server logged. */
  readonly log: readonly Record<string, unknown>[];
  /** Asks one question; questions to one world must not overlap, or statements would be counted twice. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Gets a path, for health and the like. */
  status(path: string): Promise<number>;
  close(): Promise<void>;
}

/** Settings of a store of its own: `embedded` is filled here, a Neo4j was filled by the set-up of the run. */
type Place = Parameters<typeof openStore>[0];

/** Every engine this machine can run, each holding the world; the embedded one is filled here, in memory. */
export async function openWorlds(world: WorldName): Promise<OpenWorld[]> {
  const server = serverOf(world);
  const embedded = await openWorld({ engine: 'embedded', path: undefined }, world);
  if (server === undefined) return [embedded];
  return [embedded, await openWorld(neo4jPlace(server), world)];
}

/** Names of the engines that `openWorlds` will open, for tables of tests. */
export const enginesOf = (world: WorldName): GraphStore['engine'][] =>
  serverOf(world) === undefined ? ['embedded'] : ['embedded', 'neo4j'];

/** A server as settings name it. */
export const neo4jPlace = (server: {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
}): Place => ({
  engine: 'neo4j',
  uri: server.uri,
  user: server.user ?? 'neo4j',
  password: server.password,
  database: 'neo4j',
});

/**
 * Opens the product over one store and listens; the store is filled if it holds another dataset. Unless told otherwise
 * no row is kept between requests, so that the statements of an operation do not depend on what was asked before.
 */
export async function openWorld(place: Place, world: WorldName, keptRows = 0): Promise<OpenWorld> {
  const store = await openStore(place, 'pacta-tests');
  const built = await builtWorld(world);
  if ((await heldVersion(store)) !== built.image.version)
    await loadDataset(store, built, { builtAt: '2026-11-25T00:00:00.000Z', progress: () => undefined });

  const log: Record<string, unknown>[] = [];
  const statements: string[] = [];
  const clock = () => TODAY;
  const config = readConfig({ LOG_LEVEL: 'error', REQUEST_TIMEOUT_MS: '60000' });
  const api = createGraphApi({
    store,
    clock,
    statementTimeoutMilliseconds: 30_000,
    keptRows,
    // Full text is one question to an index, whatever each engine calls it.
    observe: ({ query }) => statements.push(/full-text/.test(query) ? 'full-text' : query),
  });
  await api.refresh();
  const logger = pino(
    { level: config.logLevel },
    { write: (line: string) => void log.push(JSON.parse(line)) },
  );
  const app = await buildApp({ api, store, config, log: logger, clock, release: 'test' });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    engine: store.engine,
    store,
    log,
    async ask(query, variables) {
      statements.length = 0;
      const { status, body } = await send(`${origin}/graphql`, JSON.stringify({ query, variables }));
      const { data, errors, extensions } = JSON.parse(body);
      return {
        status,
        text: body,
        data,
        errors,
        dataset: extensions?.dataset,
        statements: [...statements].sort(),
      };
    },
    status: async (path) => (await send(`${origin}${path}`)).status,
    async close() {
      await app.close();
      await store.close();
    },
  };
}

function send(url: string, content?: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      content === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () => resolve({ status: Number(response.statusCode), body }));
      },
    );
    sent.on('error', reject);
    sent.end(content);
  });
}
