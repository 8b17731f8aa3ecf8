// Loads a dataset and is killed by itself, as by `kill -9`, when the given write statement is due: what a test
// spawns to see what a seed that dies half-way leaves behind. Arguments: settings as JSON, data directory, number.
import { prepareDataset } from '../../seed/dataset.js';
import { loadDataset } from '../../seed/load.js';
import { openStore } from '../../src/open-store.js';
import { interruptedStore } from './interrupted-store.js';

const [settings = '', data = '', statement = ''] = process.argv.slice(2);
const store = await openStore(JSON.parse(settings), 'pacta-tests');
const killed = interruptedStore(store, Number(statement), () => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise<never>(() => undefined);
});
await loadDataset(killed, prepareDataset(data), {
  builtAt: '2026-01-02T00:00:00Z',
  progress: () => undefined,
});
