import { loadDataset } from '../../seed/load.js';
import { fullTextSearch } from '../../src/graph/generated/queries.js';
import { openNeo4jStore } from '../../src/graph/neo4j.js';
import { freshNeo4j, neo4jCanRun } from '../neo4j-for-tests.js';
import { builtWorld, serverVariable, UPDATE_VARIABLE, type WorldName } from './worlds.js';

declare global {
  /** Ends of the servers of this run, for `teardown.js`. */
  var pactaTestServers: (() => Promise<void>)[] | undefined;
}

/**
 * Starts a Neo4j, loads a world into it once, and tells the workers where it is. Tests only read it.
 * @param update whether recorded answers may be rewritten.
 * @throws Error under CI, when answers are to be rewritten or no Neo4j can run.
 */
export async function setUpWorld(world: WorldName, update: boolean): Promise<void> {
  if (update && process.env['CI'] === 'true')
    throw new Error(
      'Recorded answers are never rewritten under CI: run `npm test -- -u` on a desk and review the change.',
    );
  process.env[UPDATE_VARIABLE] = update ? '1' : '';
  if (!(await neo4jCanRun())) return;
  const { stop, ...connection } = await freshNeo4j();
  (globalThis.pactaTestServers ??= []).push(stop);
  const store = await openNeo4jStore({
    ...connection,
    app: 'pacta-tests',
    fullTextStatement: fullTextSearch,
  });
  try {
    await loadDataset(store, await builtWorld(world), {
      builtAt: '2026-11-25T00:00:00.000Z',
      progress: () => undefined,
    });
  } finally {
    await store.close();
  }
  process.env[serverVariable(world)] = JSON.stringify(connection);
}
