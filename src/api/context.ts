import { createLoaders, type Loaders } from '../graph/generated/loaders.js';
import type { RunQuery } from '../graph/batch-loader.js';
import type { ChangeLog } from '../graph/change-log.js';
import type { ReadModel } from '../graph/read-model.js';
import type { GraphStore, SearchCandidate, SearchRequest, StatementContext } from '../graph/store.js';
import type { AnswerBasis, GraphRequest } from '../http/graph-api.js';

/** What every resolver gets: the loaders of its request, a way to run a statement, the day and the dataset. */
export interface GraphContext extends AnswerBasis {
  readonly load: Loaders;
  readonly run: RunQuery;
  readonly search: (request: SearchRequest) => Promise<SearchCandidate[]>;
  /** The read model of the dataset that this request is answered from. */
  readonly model: () => Promise<ReadModel>;
  /** Everything that happened, as of the dataset that this request is answered from. */
  readonly changeLog: () => Promise<ChangeLog>;
}

/** Makes the context of one request; every statement it causes carries the request's id, operation and time limit. */
export function createGraphContext(
  store: GraphStore,
  request: GraphRequest,
  basis: {
    readonly datasetVersion: string;
    readonly today: string;
    readonly statementTimeoutMilliseconds: number;
    readonly model: () => Promise<ReadModel>;
    readonly changeLog: () => Promise<ChangeLog>;
  },
  observe?: StatementContext['observe'],
): GraphContext {
  const statement: StatementContext = {
    timeoutMilliseconds: basis.statementTimeoutMilliseconds,
    metadata: { operation: request.operationName ?? 'anonymous', requestId: request.requestId },
    ...(observe ? { observe } : {}),
  };
  const run: RunQuery = (query, parameters) => {
    request.signal.throwIfAborted();
    return store.read(query, parameters, statement);
  };
  return {
    requestId: request.requestId,
    datasetVersion: basis.datasetVersion,
    today: basis.today,
    load: createLoaders(run),
    run,
    search: (search) => {
      request.signal.throwIfAborted();
      return store.search(search, statement);
    },
    model: () => {
      request.signal.throwIfAborted();
      return basis.model();
    },
    changeLog: () => {
      request.signal.throwIfAborted();
      return basis.changeLog();
    },
  };
}
