import { existsSync } from 'node:fs';
import { prepareDataset } from '../../seed/dataset.js';
import { loadDataset } from '../../seed/load.js';
import type { GraphDiff } from '../../seed/load.js';
import { ConfigError, readConfig, type StoreConfig } from '../config.js';
import { openStore } from '../open-store.js';
import { version as release } from '../release.js';
import { dataCommand, runCommand, UsageError } from './command.js';
import { countTable, type CountRow } from './count-table.js';
import { progressLine } from './progress-line.js';

const COLUMNS = ['created', 'changed', 'deleted'] as const;

/** One node or relationship that a diff touches. */
interface Touched {
  readonly column: (typeof COLUMNS)[number];
  readonly section: 'nodes' | 'relationships';
  readonly kind: string;
  readonly id: string;
}

/** A deleted node is known by its id alone, whose first part is its label in lower case. */
const labelOf = (id: string): string => id.slice(0, 1).toUpperCase() + id.slice(1, id.indexOf(':'));

function touchedBy(diff: GraphDiff): Touched[] {
  return COLUMNS.flatMap((column): Touched[] => [
    ...(column === 'deleted'
      ? diff.deleted.nodes.map((id) => ({ kind: labelOf(id), id }))
      : diff[column].nodes.map(({ label, id }) => ({ kind: label, id }))
    ).map((each) => ({ column, section: 'nodes' as const, ...each })),
    ...diff[column].relationships.map(({ type, id }) => ({
      column,
      section: 'relationships' as const,
      kind: type,
      id,
    })),
  ]);
}

function tableOf(touched: readonly Touched[]): string {
  const rowsOf = (section: Touched['section']): CountRow[] => {
    const counts = new Map<string, number[]>();
    for (const { section: own, kind, column } of touched) {
      if (own !== section) continue;
      const row = counts.get(kind) ?? COLUMNS.map(() => 0);
      row[COLUMNS.indexOf(column)]! += 1;
      counts.set(kind, row);
    }
    return [...counts].map(([name, each]) => ({ name, counts: each }));
  };
  return countTable(COLUMNS, [
    { heading: 'nodes', rows: rowsOf('nodes') },
    { heading: 'relationships', rows: rowsOf('relationships') },
  ]);
}

/** The engine of the settings, refused where the graph would be gone as soon as this command ends. */
function lastingStore(): StoreConfig {
  let store: StoreConfig;
  try {
    ({ store } = readConfig());
  } catch (error) {
    throw error instanceof ConfigError ? new UsageError(error.message) : error;
  }
  if (store.engine === 'embedded' && store.path === undefined)
    throw new UsageError(
      'No engine is named, so the graph would live in memory and be lost when this command ends.\n' +
        'Set NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD) to load a Neo4j, or EMBEDDED_PATH to keep the graph in a file.\n' +
        'To check the data alone: npm run validate. To serve it from memory: npm start.',
    );
  return store;
}

/** Opening an embedded graph that is not there creates it; a dry run compares with an empty one in memory instead. */
const withoutCreating = (config: StoreConfig): StoreConfig =>
  config.engine === 'embedded' && config.path !== undefined && !existsSync(config.path)
    ? { engine: 'embedded', path: undefined }
    : config;

/** Where the graph is, fit to be shown: an address is never configured with a login in it. */
const placeOf = (config: StoreConfig): string =>
  config.engine === 'embedded'
    ? `the embedded graph ${config.path}`
    : `Neo4j at ${config.uri}, database ${config.database}`;

await runCommand(async () => {
  const flags = dataCommand(
    'seed',
    'Makes the graph equal to the facts: compares the two and writes the difference in one transaction.\n' +
      'The engine is that of the environment: NEO4J_URI (NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE) or EMBEDDED_PATH.',
  )
    .option('--dry-run', 'show the difference and write nothing', false)
    .option('--verbose', 'also list the id of each node and relationship that differs', false)
    .parse()
    .opts<{ data: string; dryRun: boolean; verbose: boolean }>();
  const config = lastingStore();
  const progress = progressLine(process.stderr);
  const started = performance.now();
  try {
    progress.show('reading the facts', 0, 0);
    const prepared = prepareDataset(flags.data);
    const store = await openStore(flags.dryRun ? withoutCreating(config) : config, `pacta/${release}`);
    try {
      progress.show(`comparing with ${placeOf(config)}`, 0, 0);
      await store.ping();
      const { version, diff, changes } = await loadDataset(store, prepared, {
        builtAt: new Date().toISOString(),
        dryRun: flags.dryRun,
        progress: progress.show,
      });
      progress.end();
      console.log(`dataset ${version}, facts as of ${prepared.statusAsOf}`);
      if (changes === 0) {
        console.log('nothing to change');
        return;
      }
      const touched = touchedBy(diff);
      if (flags.verbose)
        for (const { column, kind, id } of touched) console.log(`${column.padEnd(7)}  ${kind}  ${id}`);
      console.log(tableOf(touched));
      const seconds = ((performance.now() - started) / 1_000).toFixed(1);
      console.log(
        flags.dryRun
          ? `nothing was written (--dry-run); ${placeOf(config)} is as it was`
          : `wrote ${changes} changes to ${placeOf(config)} in ${seconds} s`,
      );
    } finally {
      await store.close();
    }
  } finally {
    progress.end();
  }
});
