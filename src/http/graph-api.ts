import type { GraphQLSchema } from 'graphql';

/** What the HTTP layer tells of one request when it asks for a context. */
export interface GraphRequest {
  /** The id the client sees in `x-request-id`; it stands in the log and in the metadata of each statement. */
  readonly requestId: string;
  /** As the client claims it; the document is not parsed yet. */
  readonly operationName: string | undefined;
  /** Aborted when the client left or the request's time is up: start no further statement then. */
  readonly signal: AbortSignal;
}

/** What every answer rests on, fixed when its request begins. */
export interface AnswerBasis {
  readonly requestId: string;
  /** Content hash of the facts this answer is taken from. */
  readonly datasetVersion: string;
  /** The day `asOf` defaults to, YYYY-MM-DD. */
  readonly today: string;
}

/** The loaded dataset in a few words. */
export interface DatasetSummary {
  /** Content hash of the loaded facts. */
  readonly version: string;
  /** Partial date: the newest day the facts as a whole are vouched for. */
  readonly statusAsOf: string;
  /** How many nodes of each kind, in display order. */
  readonly counts: readonly { readonly label: string; readonly value: number }[];
}

/** What the HTTP layer needs of the GraphQL API, and all it knows of it. */
export interface GraphApi<Context extends AnswerBasis = AnswerBasis> {
  /** Executable schema, resolvers attached. */
  readonly schema: GraphQLSchema;
  /**
   * A new context for one request. Apollo copies it property by property before resolvers see it, so it must not rest
   * on `#private` fields. May throw a `PactaError` (`StoreUnavailableError` when no dataset is loaded).
   */
  createContext(request: GraphRequest): Context | Promise<Context>;
  /** The dataset that answers now; undefined until one is loaded. Called often: it must not touch the store. */
  dataset(): DatasetSummary | undefined;
}
