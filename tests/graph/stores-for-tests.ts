import type { ParameterType, Query, QueryMode } from '../../src/graph/query.js';
import { openEmbeddedStore } from '../../src/graph/embedded.js';
import { openNeo4jStore, type FullTextParameters, type Neo4jConnection } from '../../src/graph/neo4j.js';
import type {
  ExecutedStatement,
  GraphStore,
  SearchCandidate,
  StatementContext,
} from '../../src/graph/store.js';

type Row = Readonly<Record<string, unknown>>;
type Parameters = Readonly<Record<string, unknown>>;

/** A statement written in a test; its rows come undecoded. */
export function statement(
  text: string,
  parameters: Readonly<Record<string, ParameterType>> = {},
  mode: QueryMode = 'read',
): Query<Parameters, Row> {
  return {
    name: 'test-statement',
    text,
    mode,
    engine: 'both',
    rows: 'many',
    parameters,
    decode: (row) => row,
  };
}

/** A schema statement written in a test. */
export function schemaStatement(
  text: string,
  engine: Query<unknown, unknown>['engine'] = 'both',
): Query<Record<string, never>, unknown> {
  return {
    name: 'test-schema',
    text,
    mode: 'schema',
    engine,
    rows: 'many',
    parameters: {},
    decode: (row) => row,
  };
}

/** On whose behalf test statements run. */
export function context(
  timeoutMilliseconds = 30_000,
  observe?: (executed: ExecutedStatement) => void,
): StatementContext {
  return {
    timeoutMilliseconds,
    metadata: { operation: 'test', requestId: 'request-1' },
    ...(observe === undefined ? {} : { observe }),
  };
}

const asCandidate = (row: Row): SearchCandidate => row as unknown as SearchCandidate;

const documentsStatement: Query<Record<string, never>, SearchCandidate> = {
  ...statement(`MATCH (d:Searchable)
    RETURN d.id AS id, [l IN labels(d) WHERE l <> 'Searchable'][0] AS label, d.title AS title, d.text AS text`),
  decode: asCandidate,
};

const fullTextStatement: Query<FullTextParameters, SearchCandidate> = {
  ...statement(`CALL db.index.fulltext.queryNodes('searchable', $query) YIELD node AS d
    WITH d, [l IN labels(d) WHERE l <> 'Searchable'][0] AS label
    WHERE size($labels) = 0 OR label IN $labels
    RETURN d.id AS id, label, d.title AS title, d.text AS text
    ORDER BY size(title), id
    LIMIT $limit`),
  name: 'full-text-candidates',
  engine: 'neo4j',
  parameters: { query: 'string', labels: 'string[]', limit: 'integer' },
  decode: asCandidate,
};

/** The full-text index as the adapters expect it: over words that are already split, by the plainest analyzer. */
export const searchableIndex = schemaStatement(
  `CREATE FULLTEXT INDEX searchable IF NOT EXISTS FOR (d:Searchable) ON EACH [d.words]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
  'neo4j',
);

/** Waits until the index is filled. */
export const awaitIndexes = schemaStatement('CALL db.awaitIndexes(60)', 'neo4j');

/** An empty embedded store. */
export function embeddedStore(path?: string): Promise<GraphStore> {
  return openEmbeddedStore({ documentsStatement, ...(path === undefined ? {} : { path }) });
}

/** A store on a server. */
export function neo4jStore(connection: Neo4jConnection): Promise<GraphStore> {
  return openNeo4jStore({ ...connection, app: 'pacta-tests', fullTextStatement });
}

/** Empties a store. */
export async function empty(store: GraphStore): Promise<void> {
  await store.transaction((transaction) =>
    transaction.run(statement('MATCH (n) DETACH DELETE n', {}, 'write'), {}),
  );
}
