import { makeExecutableSchema } from '@graphql-tools/schema';
import { StoreUnavailableError } from '../errors.js';
import { dataset as datasetStatement, labelCounts } from '../graph/generated/queries.js';
import type { GraphStore, StatementContext } from '../graph/store.js';
import type { DatasetSummary, GraphApi } from '../http/graph-api.js';
import { createGraphContext, type GraphContext } from './context.js';
import { resolvers } from './resolver-map.js';
import { typeDefinitions } from './type-definitions.js';

/** What the API is made of. */
export interface GraphApiParts {
  readonly store: GraphStore;
  /** Today, YYYY-MM-DD. */
  readonly clock: () => string;
  readonly statementTimeoutMilliseconds: number;
  /** Told of each statement; absent outside tests and metrics. */
  readonly observe?: StatementContext['observe'];
}

/** The GraphQL API over a store, and a way to make it look again at which dataset the store holds. */
export interface LoadedGraphApi extends GraphApi<GraphContext> {
  /** Reads the dataset's summary; call it after loading and whenever another process may have loaded. */
  refresh(): Promise<void>;
}

/** Builds the executable schema and the contexts of requests. The dataset is unknown until `refresh` was called. */
export function createGraphApi({
  store,
  clock,
  statementTimeoutMilliseconds,
  observe,
}: GraphApiParts): LoadedGraphApi {
  let summary: DatasetSummary | undefined;
  return {
    schema: makeExecutableSchema({ typeDefs: typeDefinitions, resolvers }),
    dataset: () => summary,
    createContext(request) {
      if (!summary) throw new StoreUnavailableError('No dataset is loaded yet.');
      return createGraphContext(
        store,
        request,
        { datasetVersion: summary.version, today: clock(), statementTimeoutMilliseconds },
        observe,
      );
    },
    async refresh() {
      const statement: StatementContext = {
        timeoutMilliseconds: statementTimeoutMilliseconds,
        metadata: { operation: 'dataset', requestId: 'dataset' },
      };
      const [row] = await store.read(datasetStatement, {}, statement);
      const counts = await store.read(labelCounts, {}, statement);
      summary = row && {
        version: row.version,
        statusAsOf: row.statusAsOf,
        counts: counts.map(({ label, total }) => ({ label, value: total })),
      };
    },
  };
}
