import type { StoreConfig } from './config.js';
import { openEmbeddedStore } from './graph/embedded.js';
import { fullTextSearch, searchableDocuments } from './graph/generated/queries.js';
import { openNeo4jStore } from './graph/neo4j.js';
import type { GraphStore } from './graph/store.js';

/**
 * Opens the engine that the settings name. On Neo4j nothing is sent yet: `ping` tells whether it answers.
 * @param release - name and version of the program, as Neo4j's query log will show it.
 * @throws StoreUnavailableError where the embedded file cannot be opened.
 */
export function openStore(config: StoreConfig, release: string): Promise<GraphStore> {
  if (config.engine === 'embedded')
    return openEmbeddedStore({
      documentsStatement: searchableDocuments,
      ...(config.path === undefined ? {} : { path: config.path }),
    });
  return openNeo4jStore({
    uri: config.uri,
    database: config.database,
    app: release,
    fullTextStatement: fullTextSearch,
    ...(config.password === undefined ? {} : { user: config.user, password: config.password }),
  });
}
