import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PreparedDataset } from '../seed/dataset.js';
import { heldVersion, loadDataset } from '../seed/load.js';
import { startNeo4jServer } from '../src/cli/neo4j-server.js';
import type { GraphStore } from '../src/graph/store.js';
import { openStore } from '../src/open-store.js';
import { grownWorld } from './grown-world.js';

/** One size of the world on both engines. */
export interface BenchWorld {
  /** How many times as large as the real one. */
  readonly times: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly embedded: GraphStore;
  /** A copy of the embedded graph, to be opened without the product. */
  readonly embeddedCopy: string;
  readonly neo4j: GraphStore;
  readonly neo4jUri: string;
  close(): Promise<void>;
}

const cache = fileURLToPath(new URL('../.cache/bench/', import.meta.url));
const BUILT_AT = '2026-11-25T00:00:00.000Z';

/** Ten worlds are written in one transaction as one is: more than the server is started with by default can hold. */
const MEMORY = { heap: '8g', pageCache: '512m' };

/**
 * Opens a world, loading it by the product's own seeder where no earlier run of the same dataset has left it in
 * `.cache/bench`.
 */
export async function openBenchWorld(
  real: PreparedDataset,
  times: number,
  report: (step: string) => void,
): Promise<BenchWorld> {
  const prepared = grownWorld(real, times);
  const { version, nodes, relationships } = prepared.image;
  mkdirSync(cache, { recursive: true });
  const home = join(cache, `${times}x-${version}`);
  for (const other of readdirSync(cache))
    if (other.startsWith(`${times}x-`) && join(cache, other) !== home)
      rmSync(join(cache, other), { recursive: true, force: true });
  mkdirSync(home, { recursive: true });

  const fill = async (store: GraphStore, place: string) => {
    if ((await heldVersion(store)) === version) return;
    await loadDataset(store, prepared, {
      builtAt: BUILT_AT,
      progress: (step, done, total) => report(`${place}: ${step} ${done}/${total}`),
    });
  };

  const [path, filling, embeddedCopy] = [join(home, 'embedded'), join(home, 'filling'), join(home, 'copy')];
  if (!existsSync(path)) {
    rmSync(filling, { recursive: true, force: true });
    const store = await openStore({ engine: 'embedded', path: filling }, 'pacta-bench');
    await fill(store, `embedded ${times}x`);
    await store.close();
    renameSync(filling, path);
  }
  rmSync(embeddedCopy, { recursive: true, force: true });
  cpSync(path, embeddedCopy, { recursive: true });
  report(`embedded ${times}x: opening`);
  const embedded = await openStore({ engine: 'embedded', path }, 'pacta-bench');

  const server = await startNeo4jServer({ home: join(home, 'neo4j'), auth: 'off', memory: MEMORY, report });
  const neo4j = await openStore(
    { engine: 'neo4j', uri: server.uri, user: 'neo4j', password: undefined, database: 'neo4j' },
    'pacta-bench',
  );
  await fill(neo4j, `Neo4j ${times}x`);
  return {
    times,
    nodes: nodes.length,
    relationships: relationships.length,
    embedded,
    embeddedCopy,
    neo4j,
    neo4jUri: server.uri,
    async close() {
      await Promise.all([embedded.close(), neo4j.close()]);
      await server.stop();
    },
  };
}
