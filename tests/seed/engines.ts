import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreConfig } from '../../src/config.js';
import {
  dataset,
  deleteNodes,
  nodeFingerprints,
  relationshipFingerprints,
} from '../../src/graph/generated/queries.js';
import type { GraphStore, StatementContext } from '../../src/graph/store.js';
import { openStore } from '../../src/open-store.js';
import { neo4jCanRun, neo4jForTests } from '../neo4j-for-tests.js';

/** A lasting graph of one engine, empty at first, that several processes may open one after the other. */
export interface LastingGraph {
  readonly config: StoreConfig;
  /** The settings as environment variables, for a spawned command. */
  readonly environment: Readonly<Record<string, string>>;
  open(): Promise<GraphStore>;
  /** Empties it. */
  clear(): Promise<void>;
  /** Ends what stands behind it. */
  dispose(): Promise<void>;
}

/** Engines on which a seed must last; Neo4j where this machine can run it (under CI it must). */
export const lastingEngines: readonly StoreConfig['engine'][] = (await neo4jCanRun())
  ? ['embedded', 'neo4j']
  : ['embedded'];

const CONTEXT: StatementContext = {
  timeoutMilliseconds: 30_000,
  metadata: { operation: 'test', requestId: 'test' },
};

/** Makes an empty graph that lasts. */
export async function lastingGraph(engine: StoreConfig['engine']): Promise<LastingGraph> {
  const graph = engine === 'embedded' ? await embeddedGraph() : await neo4jGraph();
  await graph.clear();
  return graph;
}

async function embeddedGraph(): Promise<LastingGraph> {
  const directory = await mkdtemp(join(tmpdir(), 'pacta-test-graph-'));
  const path = join(directory, 'graph');
  const config: StoreConfig = { engine: 'embedded', path };
  return {
    config,
    environment: { EMBEDDED_PATH: path },
    open: () => openStore(config, 'pacta-tests'),
    clear: async () => {
      await rm(directory, { recursive: true });
      await mkdir(directory);
    },
    dispose: () => rm(directory, { recursive: true }),
  };
}

async function neo4jGraph(): Promise<LastingGraph> {
  const server = await neo4jForTests();
  const config: StoreConfig = {
    engine: 'neo4j',
    uri: server.uri,
    user: server.user ?? 'neo4j',
    password: server.password,
    database: 'neo4j',
  };
  const open = () => openStore(config, 'pacta-tests');
  return {
    config,
    environment: {
      NEO4J_URI: server.uri,
      ...(server.password === undefined
        ? {}
        : { NEO4J_USER: server.user ?? 'neo4j', NEO4J_PASSWORD: server.password }),
    },
    open,
    clear: async () => {
      const store = await open();
      const ids = (await store.read(nodeFingerprints, {}, CONTEXT)).map(({ id }) => id);
      await store.transaction((transaction) => transaction.run(deleteNodes, { ids }));
      await store.close();
    },
    dispose: () => server.stop(),
  };
}

/** Everything by which two states of a graph can differ: the dataset's stamp and all content hashes. */
export async function contentOf(store: GraphStore) {
  return {
    stamp: await store.read(dataset, {}, CONTEXT),
    nodes: await store.read(nodeFingerprints, {}, CONTEXT),
    relationships: await store.read(relationshipFingerprints, {}, CONTEXT),
  };
}
