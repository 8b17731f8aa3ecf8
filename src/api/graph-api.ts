import { makeExecutableSchema } from '@graphql-tools/schema';
import { StoreUnavailableError } from '../errors.js';
import { dataset as datasetStatement, labelCounts } from '../graph/generated/queries.js';
import { projectChangeLog } from '../graph/change-log.js';
import { projectReadModel } from '../graph/read-model.js';
import { rowCache, type RowCache } from '../graph/row-cache.js';
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
  /** Most rows of look-ups by key that are kept between requests; 0 keeps none. */
  readonly keptRows: number;
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

/** Reads tables of one version of the dataset out of a store. */
type Projection<T> = (store: GraphStore, version: string, statement: StatementContext) => Promise<T>;

/** Upper bound for one statement of a projection, in milliseconds: it reads whole tables, on nobody's behalf. */
const PROJECTION_MILLISECONDS = 60_000;

/** Builds the executable schema and the contexts of requests. The dataset is unknown until `refresh` was called. */
export function createGraphApi({
  store,
  clock,
  statementTimeoutMilliseconds,
  keptRows,
  observe,
}: GraphApiParts): LoadedGraphApi {
  let summary: DatasetSummary | undefined;

  /**
   * A projection of a version, made once however many ask, by whoever asks first; one that failed is tried again by
   * who asks next.
   */
  const onceAVersion = <T>(name: string, project: Projection<T>): ((version: string) => Promise<T>) => {
    let projected: { readonly version: string; readonly result: Promise<T> } | undefined;
    return (version) => {
      if (projected?.version === version) return projected.result;
      // A request that began before the dataset was replaced: its version can no longer be read.
      if (summary?.version !== version)
        return Promise.reject(new StoreUnavailableError('The dataset was replaced meanwhile. Ask again.'));
      const result = project(store, version, {
        timeoutMilliseconds: PROJECTION_MILLISECONDS,
        metadata: { operation: name, requestId: name },
      });
      projected = { version, result };
      result.catch(() => {
        if (projected?.result === result) projected = undefined;
      });
      return result;
    };
  };
  let kept: { readonly version: string; readonly rows: RowCache | null } | undefined;
  const keptRowsOf = (version: string): RowCache | null => {
    if (kept?.version !== version) kept = { version, rows: keptRows > 0 ? rowCache(keptRows) : null };
    return kept.rows;
  };

  const modelOf = onceAVersion('read model', projectReadModel);
  const changeLogOf = onceAVersion('change log', projectChangeLog);

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
          changeLog: () => changeLogOf(version),
          keptRows: keptRowsOf(version),
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
