import { fileURLToPath } from 'node:url';
import pino, { type Logger } from 'pino';
import { builtDataset } from '../seed/built-dataset.js';
import { heldVersion, loadDataset } from '../seed/load.js';
import { readConfig, type Config } from './config.js';
import { failureText } from './failure-text.js';
import type { GraphStore } from './graph/store.js';
import { openStore } from './open-store.js';
import { version } from './release.js';

/** Today in UTC, YYYY-MM-DD. */
const clock = () => new Date().toISOString().slice(0, 10);

async function seed(store: GraphStore, log: Logger): Promise<void> {
  const built = await builtDataset(fileURLToPath(new URL('..', import.meta.url)));
  if ((await heldVersion(store)) === built.image.version) return;
  const { changes } = await loadDataset(store, built, {
    builtAt: new Date().toISOString(),
    progress: () => undefined,
  });
  log.info(`loaded dataset ${built.image.version} into the ${store.engine} engine (${changes} changes)`);
}

/**
 * What the server is made of, ready to listen. Reading the modules takes a second, most of which passes while the
 * engine writes the graph.
 */
async function prepareServer(store: GraphStore, config: Config, log: Logger) {
  const [{ createGraphApi }, { buildApp }, { serve }] = await Promise.all([
    import('./api/graph-api.js'),
    import('./app.js'),
    import('./http/lifecycle.js'),
  ]);
  const api = createGraphApi({
    store,
    clock,
    statementTimeoutMilliseconds: config.statementTimeoutMilliseconds,
    keptRows: config.keptRows,
  });
  return { api, app: await buildApp({ api, store, config, log, clock, release: version }), serve };
}

/** How often a shared database is asked which dataset it holds; answers lag behind a seed by this much at most. */
const REFRESH_MILLISECONDS = 2_000;

async function main(): Promise<void> {
  const config = readConfig();
  const log = pino({ level: config.logLevel });
  const store = await openStore(config.store, `pacta/${version}`);
  try {
    await store.ping();
    const prepared = prepareServer(store, config, log);
    // A refused seed ends the start before it is waited for.
    prepared.catch(() => undefined);
    if (config.seedOnStart) await seed(store, log);
    else if ((await heldVersion(store)) === null)
      log.warn('the graph holds no dataset and SEED_ON_START is false: load one with npm run seed');
    const { api, app, serve } = await prepared;
    await api.refresh();
    // A Neo4j is shared: another process may seed it. The engine in process has no other writer.
    if (store.engine === 'neo4j')
      setInterval(() => void api.refresh().catch(() => undefined), REFRESH_MILLISECONDS).unref();
    const serving = await serve(app, { config, log, signals: process });
    // Behind the answers to first lookups; a failure is told to whoever asks a question that needs it.
    void api.warm().catch(() => undefined);
    process.exitCode = await serving.stopped;
  } finally {
    await store.close();
  }
}

await main().catch((error: unknown) => {
  console.error(failureText(error));
  process.exitCode = 1;
});
