import type { StoreConfig } from './config.js';
import { openEmbeddedStore } from './graph/embedded.js';
import { fullTextSearch, searchableDocuments } from './graph/generated/queries.js';
import type { GraphStore } from './graph/store.js';

/**
 * Opens the engine that the settings name. On Neo4j nothing is sent yet: `ping` tells whether it answers.
 * @param release - name and version of the program, as Neo4j's query log will show it.
 * @throws StoreUnavailableError where the embedded file cannot be opened.
 */
export async function openStore(config: StoreConfig, release: string): Promise<GraphStore> {
  if (config.engine === 'embedded')
    return openEmbeddedStore({
      documentsStatement: searchableDocuments,
      ...(config.path === undefined ? {} : { path: config.path }),
    });
  // Only now: the driver takes a good part of a second to load, which a start on the embedded engine need not wait for.
  const { openNeo4jStore } = await import('./graph/neo4j.js');
  return openNeo4jStore({
    uri: config.uri,
    database: config.database,
    app: release,
    fullTextStatement: fullTextSearch,
    ...(config.password === undefined ? {} : { user: config.user, password: config.password }),
  });
}
