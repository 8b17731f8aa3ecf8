import { readConfig } from '../../src/config.js';
import { serve } from '../../src/http/lifecycle.js';
import { silentWorld } from './small-world.js';

/** A process as main.ts is one, for lifecycle.test.ts to stop with real signals. */
const config = readConfig();
const { app } = await silentWorld();
const { url, stopped } = await serve(app, { config, log: app.log, signals: process });
process.stdout.write(`${url}\n`);
process.exitCode = await stopped;
