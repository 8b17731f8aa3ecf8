import type { Query } from './query.js';

/** What is told of each executed statement; tests count these, the log and metrics sum them. */
export interface ExecutedStatement {
  readonly query: string;
  readonly rows: number;
  readonly milliseconds: number;
}

/** On whose behalf a statement runs and how long it may take. */
export interface StatementContext {
  /** Upper bound for one statement, in milliseconds; past it the statement is ended and `StoreTimeoutError` thrown. */
  readonly timeoutMilliseconds: number;
  /** Sent to Neo4j as transaction metadata, so that a slow statement can be traced to its request. */
  readonly metadata: Readonly<{ operation: string; requestId: string }>;
  /** Called after each statement. */
  readonly observe?: (statement: ExecutedStatement) => void;
}

/** A text question to the full-text index. */
export interface SearchRequest {
  /** Words already split, lower-cased and freed of accents and punctuation; never empty. */
  readonly words: readonly string[];
  /** Labels to keep; empty means all searchable ones. */
  readonly labels: readonly string[];
  /** Most candidates to return. */
  readonly limit: number;
}

/** One node found by the full-text index, before ranking. */
export interface SearchCandidate {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** Names, headings and body text the index covers besides the title. */
  readonly text: string;
}

/** One open write transaction; everything run through it commits or rolls back together. */
export interface WriteTransaction {
  run<Params, Row>(query: Query<Params, Row>, parameters: Params): Promise<Row[]>;
}

/**
 * The seam between the product and a graph engine. Two adapters exist: `neo4j.ts` and `embedded.ts`;
 * both answer the same statements with the same rows in the same order.
 */
export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  /** Runs one read statement in its own read transaction and decodes its rows. */
  read<Params, Row>(query: Query<Params, Row>, parameters: Params, context: StatementContext): Promise<Row[]>;
  /** Finds candidates by full text: nodes in which every word occurs, whole or as a prefix of a word. */
  search(request: SearchRequest, context: StatementContext): Promise<SearchCandidate[]>;
  /** Runs schema statements (constraints, indexes); each is idempotent. */
  prepareSchema(statements: readonly Query<Record<string, never>, unknown>[]): Promise<void>;
  /** Runs `work` in one write transaction: committed when it resolves, rolled back when it throws. */
  transaction<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
  /** Tells the store that the dataset changed, so that it can renew what it derives from it (text index). */
  datasetChanged(): Promise<void>;
  /** Resolves when the engine answers; rejects with a `StoreUnavailableError` that says why otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
