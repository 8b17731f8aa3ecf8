import { fileURLToPath } from 'node:url';
import { builtDataset } from '../../seed/built-dataset.js';
import { prepareDataset } from '../../seed/dataset.js';
import type { BuiltDataset } from '../../seed/load.js';
import type { Neo4jConnection } from '../../src/graph/neo4j.js';

/** The datasets that tests ask: a small invented one with every awkward case, and the real one. */
export type WorldName = 'fixture' | 'corpus';

/** Directory of a world's data, laid out like `seed/data`. */
export const worldData = (world: WorldName): string =>
  fileURLToPath(new URL(world === 'fixture' ? './data' : '../../seed/data', import.meta.url));

/** A world read, checked and dated; the real one as a start finds it, built once for all files of tests. */
export const builtWorld = async (world: WorldName): Promise<BuiltDataset> =>
  world === 'fixture'
    ? prepareDataset(worldData(world))
    : builtDataset(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * Environment variable in which the set-up of a run tells its workers, as JSON, how to reach the Neo4j that holds a
 * world. Each world has a server of its own, because Neo4j Community holds one database and tests run in parallel.
 */
export const serverVariable = (world: WorldName): string => `PACTA_TEST_WORLD_${world.toUpperCase()}`;

/** The Neo4j of a world; undefined where this machine cannot run one. */
export function serverOf(world: WorldName): Neo4jConnection | undefined {
  const told = process.env[serverVariable(world)];
  return told === undefined ? undefined : (JSON.parse(told) as Neo4jConnection);
}

/** Set to `1` where the run may rewrite recorded answers (`npm test -- -u`). */
export const UPDATE_VARIABLE = 'PACTA_TEST_UPDATE';
