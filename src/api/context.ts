import { createLoaders, type Loaders } from '../graph/generated/loaders.js';
import { identityOf, type RunQuery } from '../graph/batch-loader.js';
import type { ChangeLog } from '../graph/change-log.js';
import type { ReadModel } from '../graph/read-model.js';
import type { RowCache } from '../graph/row-cache.js';
import type { GraphStore, SearchCandidate, SearchRequest, StatementContext } from '../graph/store.js';
import type { AnswerBasis, GraphRequest } from '../http/graph-api.js';

/** What every resolver gets: the loaders of its request, a way to run a statement, the day and the dataset. */
export interface GraphContext extends AnswerBasis {
  readonly load: Loaders;
  readonly run: RunQuery;
  readonly search: (request: SearchRequest) => Promise<readonly SearchCandidate[]>;
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
    readonly keptRows: RowCache | null;
  },
  observe?: StatementContext['observe'],
): GraphContext {
  const statement: StatementContext = {
    timeoutMilliseconds: basis.statementTimeoutMilliseconds,
    metadata: { operation: request.operationName ?? 'anonymous', requestId: request.requestId },
    ...(observe ? { observe } : {}),
  };
  const read: RunQuery = (query, parameters) => {
    request.signal.throwIfAborted();
    return store.read(query, parameters, statement);
  };
  const { keptRows } = basis;
  /** The rows kept for what is asked, or else those that `ask` gives, which are kept from now on. */
  const keptOr = async <Row extends object>(
    name: string,
    asked: object,
    ask: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> => {
    if (keptRows === null) return ask();
    const identity = identityOf(asked);
    const known = keptRows.get(name, identity) as readonly Row[] | undefined;
    return known ?? keptRows.set(name, identity, await ask());
  };
  return {
    requestId: request.requestId,
    datasetVersion: basis.datasetVersion,
    today: basis.today,
    load: createLoaders({ run: read, kept: keptRows }),
    run: (query, parameters) => keptOr(query.name, parameters, () => read(query, parameters)),
    search: (search) =>
      keptOr('search', search, () => {
        request.signal.throwIfAborted();
        return store.search(search, statement);
      }),
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
