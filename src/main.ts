import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { heldVersion, loadDataset, prepareDataset } from '../seed/dataset.js';
import { createGraphApi } from './api/graph-api.js';
import { buildApp } from './app.js';
import { readConfig } from './config.js';
import { serve } from './http/lifecycle.js';
import { openStore } from './open-store.js';
import { version } from './release.js';

/** Today in UTC, YYYY-MM-DD. */
const clock = () => new Date().toISOString().slice(0, 10);

async function main(): Promise<void> {
  const config = readConfig();
  const log = pino({ level: config.logLevel });
  const store = await openStore(config.store, `pacta/${version}`);
  try {
    await store.ping();
    const prepared = prepareDataset(fileURLToPath(new URL('../seed/data', import.meta.url)));
    if ((await heldVersion(store)) !== prepared.image.version) {
      const { changes } = await loadDataset(store, prepared, { builtAt: new Date().toISOString(), progress: () => undefined });
      log.info(`loaded dataset ${prepared.image.version} into the ${store.engine} engine (${changes} changes)`);
    }
    const api = createGraphApi({ store, clock, statementTimeoutMilliseconds: config.statementTimeoutMilliseconds });
    await api.refresh();
    const app = await buildApp({ api, store, config, log, clock, release: version });
    const serving = await serve(app, { config, log, signals: process });
    process.exitCode = await serving.stopped;
  } finally {
    await store.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
