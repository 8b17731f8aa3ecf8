import { makeExecutableSchema } from '@graphql-tools/schema';
import { StoreUnavailableError } from '../errors.js';
import { dataset as datasetStatement, labelCounts } from '../graph/generated/queries.js';
import { projectReadModel, type ReadModel } from '../graph/read-model.js';
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
  /** Projects the read model of the present dataset, unless that was done; the first question would do it otherwise. */
  warm(): Promise<void>;
}

/** Upper bound for one statement of the projection, in milliseconds: it reads whole tables, on nobody's behalf. */
const PROJECTION_MILLISECONDS = 60_000;

/** Builds the executable schema and the contexts of requests. The dataset is unknown until `refresh` was called. */
export function createGraphApi({
  store,
  clock,
  statementTimeoutMilliseconds,
  observe,
}: GraphApiParts): LoadedGraphApi {
  let summary: DatasetSummary | undefined;
  let projected: { readonly version: string; readonly model: Promise<ReadModel> } | undefined;

  /** The read model of a version, projected once however many ask; one that failed is tried again by who asks next. */
  const modelOf = (version: string): Promise<ReadModel> => {
    if (projected?.version === version) return projected.model;
    // A request that began before the dataset was replaced: its version can no longer be read.
    if (summary?.version !== version)
      return Promise.reject(new StoreUnavailableError('The dataset was replaced meanwhile. Ask again.'));
    const model = projectReadModel(store, version, {
      timeoutMilliseconds: PROJECTION_MILLISECONDS,
      metadata: { operation: 'read model', requestId: 'read model' },
    });
    projected = { version, model };
    model.catch(() => {
      if (projected?.model === model) projected = undefined;
    });
    return model;
  };

  return {
    schema: makeExecutableSchema({ typeDefs: typeDefinitions, resolvers }),
    dataset: () => summary,
    createContext(request) {
      if (!summary) throw new StoreUnavailableError('No dataset is loaded yet.');
      const { version } = summary;
      return createGraphContext(
        store,
        request,
        {
          datasetVersion: version,
          today: clock(),
          statementTimeoutMilliseconds,
          model: () => modelOf(version),
        },
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
    async warm() {
      if (summary) await modelOf(summary.version);
    },
  };
}
