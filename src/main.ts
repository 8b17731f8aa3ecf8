import { fileURLToPath } from 'node:url';
import pino, { type Logger } from 'pino';
import { heldVersion, loadDataset, prepareDataset } from '../seed/dataset.js';
import { createGraphApi } from './api/graph-api.js';
import { buildApp } from './app.js';
import { readConfig } from './config.js';
import { failureText } from './failure-text.js';
import type { GraphStore } from './graph/store.js';
import { serve } from './http/lifecycle.js';
import { openStore } from './open-store.js';
import { version } from './release.js';

/** Today in UTC, YYYY-MM-DD. */
const clock = () => new Date().toISOString().slice(0, 10);

async function seed(store: GraphStore, log: Logger): Promise<void> {
  const prepared = prepareDataset(fileURLToPath(new URL('../seed/data', import.meta.url)));
  if ((await heldVersion(store)) === prepared.image.version) return;
  const { changes } = await loadDataset(store, prepared, {
    builtAt: new Date().toISOString(),
    progress: () => undefined,
  });
  log.info(`loaded dataset ${prepared.image.version} into the ${store.engine} engine (${changes} changes)`);
}

async function main(): Promise<void> {
  const config = readConfig();
  const log = pino({ level: config.logLevel });
  const store = await openStore(config.store, `pacta/${version}`);
  try {
    await store.ping();
    if (config.seedOnStart) await seed(store, log);
    else if ((await heldVersion(store)) === null)
      log.warn(
        'the graph holds no dataset and SEED_ON_START is false: load one with npm run seed, then start again',
      );
    const api = createGraphApi({
      store,
      clock,
      statementTimeoutMilliseconds: config.statementTimeoutMilliseconds,
    });
    await api.refresh();
    const app = await buildApp({ api, store, config, log, clock, release: version });
    const serving = await serve(app, { config, log, signals: process });
    process.exitCode = await serving.stopped;
  } finally {
    await store.close();
  }
}

await main().catch((error: unknown) => {
  console.error(failureText(error));
  process.exitCode = 1;
});
