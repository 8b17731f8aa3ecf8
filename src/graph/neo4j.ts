import neo4j, { Neo4jError, type Driver, type Session, type Transaction } from 'neo4j-driver';
import { StoreTimeoutError, StoreUnavailableError } from '../errors.js';
import type { ParameterType, Query } from './query.js';
import { declaredParameters, requireRunnable } from './statement-checks.js';
import { StoreStatementError } from './store-errors.js';
import type {
  GraphStore,
  SearchCandidate,
  SearchRequest,
  StatementContext,
  WriteTransaction,
} from './store.js';

/** How to reach a Neo4j server. */
export interface Neo4jConnection {
  /** `neo4j://`, `bolt://` or one of their `+s` forms, without user and password. */
  readonly uri: string;
  /** Absent means a server with authentication turned off. */
  readonly user?: string;
  readonly password?: string;
  /** Named in every session, which saves the driver a round trip to ask for the default; `neo4j` when absent. */
  readonly database?: string;
}

/** Parameters of the full-text statement. */
export interface FullTextParameters {
  /** A Lucene query in which every word is required, whole or as a prefix. */
  readonly query: string;
  /** Labels to keep; empty means all. */
  readonly labels: readonly string[];
  readonly limit: number;
}

/** What `openNeo4jStore` needs. */
export interface Neo4jStoreOptions extends Neo4jConnection {
  /** Name and version of this program; seen in the server's query log and connection list. */
  readonly app: string;
  /** Read statement over the `searchable` index; it orders by the length of the title, then by id, and limits. */
  readonly fullTextStatement: Query<FullTextParameters, SearchCandidate>;
}

/**
 * Opens a store on a Neo4j 5 server. Nothing is sent yet: call `ping` to learn whether the server answers.
 * @throws StoreUnavailableError when the address is not one Neo4j understands.
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  return new Neo4jStore(connect(options, options.app), options);
}

/**
 * Resolves when the server answers Bolt and accepts the login.
 * @throws StoreUnavailableError otherwise; its `cause` says where and why, without the login.
 */
export async function pingNeo4j(connection: Neo4jConnection): Promise<void> {
  const driver = connect(connection, 'ping');
  try {
    await driver.verifyConnectivity({ database: databaseOf(connection) });
  } catch (error) {
    throw unavailable(connection, error);
  } finally {
    await driver.close();
  }
}

function connect({ uri, user, password }: Neo4jConnection, userAgent: string): Driver {
  // Looked at first, since the errors of a URL that does not parse repeat it, password included.
  if (!URL.canParse(uri) || new URL(uri).username !== '' || new URL(uri).password !== '')
    throw unusableAddress();
  try {
    return neo4j.driver(uri, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''), {
      userAgent,
      // The graph holds no integer beyond 2^53; decoders would refuse one.
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      // Every row is wanted, so there is no use in fetching a thousand at a time.
      fetchSize: -1,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  } catch (error) {
    throw unusableAddress(error);
  }
}

function unusableAddress(error?: unknown): StoreUnavailableError {
  const why =
    'the address of the Neo4j server must read like bolt://127.0.0.1:7687, with user and password set apart';
  return new StoreUnavailableError('The graph database is not set up.', new Error(why, { cause: error }));
}

function databaseOf({ database }: Neo4jConnection): string {
  return database ?? 'neo4j';
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #options: Neo4jStoreOptions;
  /** What the last write of this process committed: on a cluster, later reads wait until their member has it. */
  #bookmarks: string[] = [];

  constructor(driver: Driver, options: Neo4jStoreOptions) {
    this.#driver = driver;
    this.#options = options;
  }

  async read<Params, Row>(
    query: Query<Params, Row>,
    parameters: Params,
    context: StatementContext,
  ): Promise<Row[]> {
    requireRunnable(query, this.engine, ['read']);
    const values = encode(query, parameters);
    const started = performance.now();
    const timeLeft = (): number => context.timeoutMilliseconds - (performance.now() - started);
    let rows: Row[];
    try {
      rows = await this.#runRead(query, values, context, timeLeft());
    } catch (error) {
      if (!isWorthRetrying(error) || timeLeft() <= 0)
        throw this.#explain(query.name, error, context.timeoutMilliseconds);
      try {
        rows = await this.#runRead(query, values, context, timeLeft());
      } catch (secondError) {
        throw this.#explain(query.name, secondError, context.timeoutMilliseconds);
      }
    }
    context.observe?.({ query: query.name, rows: rows.length, milliseconds: performance.now() - started });
    return rows;
  }

  async search(request: SearchRequest, context: StatementContext): Promise<SearchCandidate[]> {
    const { words, labels, limit } = request;
    return this.read(
      this.#options.fullTextStatement,
      { query: luceneQuery(words), labels: [...labels], limit },
      context,
    );
  }

  async prepareSchema(statements: readonly Query<Record<string, never>, unknown>[]): Promise<void> {
    for (const statement of statements.filter(({ engine }) => engine !== 'embedded')) {
      requireRunnable(statement, this.engine, ['schema']);
      const session = this.#session('WRITE');
      try {
        await session.run(
          statement.text,
          {},
          { metadata: this.#metadata(statement.name, 'schema', 'schema') },
        );
        this.#bookmarks = session.lastBookmarks();
      } catch (error) {
        throw this.#explain(statement.name, error);
      } finally {
        await session.close();
      }
    }
  }

  async transaction<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    const session = this.#session('WRITE');
    try {
      const transaction = await session
        .beginTransaction({ metadata: this.#metadata('transaction', 'write', 'write') })
        .catch((error: unknown) => {
          throw this.#explain('transaction', error);
        });
      const statements: Promise<unknown>[] = [];
      try {
        const result = await work({
          run: (query, parameters) => {
            const rows = this.#runWrite(transaction, query, parameters);
            statements.push(rows);
            rows.catch(() => undefined);
            return rows;
          },
        });
        // Work that swallowed the error of a statement, or did not wait for it, must not commit half of what it meant.
        await Promise.all(statements);
        await transaction.commit().catch((error: unknown) => {
          throw this.#explain('commit', error);
        });
        this.#bookmarks = session.lastBookmarks();
        return result;
      } catch (error) {
        // A rollback that fails says less than the error that led to it; the server ends the transaction anyway.
        await transaction.rollback().catch(() => undefined);
        throw error;
      }
    } finally {
      await session.close();
    }
  }

  /** The full-text index lives in the server and follows each commit: nothing to renew. */
  async datasetChanged(): Promise<void> {}

  async ping(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity({ database: databaseOf(this.#options) });
    } catch (error) {
      throw unavailable(this.#options, error);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** An auto-commit transaction: a sixth of a millisecond cheaper than a managed one, and a read may be repeated. */
  async #runRead<Params, Row>(
    query: Query<Params, Row>,
    values: Record<string, unknown>,
    { metadata, timeoutMilliseconds }: StatementContext,
    milliseconds: number,
  ): Promise<Row[]> {
    const session = this.#session('READ');
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new StoreTimeoutError(timeoutMilliseconds));
      }, milliseconds);
    });
    try {
      const result = session.run(query.text, values, {
        timeout: Math.max(1, Math.ceil(milliseconds)),
        metadata: this.#metadata(query.name, metadata.operation, metadata.requestId),
      });
      const { records } = await Promise.race([result, limit]);
      return records.map((record) => query.decode(record.toObject()));
    } finally {
      clearTimeout(timer);
      // Not awaited: giving the connection back is a round trip the caller need not wait for. After a timeout it
      // is also what ends the statement at once; the server looks for overdue transactions only every two seconds.
      session.close().catch(() => undefined);
    }
  }

  async #runWrite<Params, Row>(
    transaction: Transaction,
    query: Query<Params, Row>,
    parameters: Params,
  ): Promise<Row[]> {
    requireRunnable(query, this.engine, ['read', 'write']);
    const values = encode(query, parameters);
    try {
      const { records } = await transaction.run(query.text, values);
      return records.map((record) => query.decode(record.toObject()));
    } catch (error) {
      throw this.#explain(query.name, error);
    }
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      database: databaseOf(this.#options),
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarks: this.#bookmarks,
    });
  }

  #metadata(query: string, operation: string, requestId: string): Record<string, string> {
    return { app: this.#options.app, query, operation, requestId };
  }

  /** Turns what the driver throws into the errors of the seam; others, such as a decoder's, pass as they are. */
  #explain(name: string, error: unknown, milliseconds?: number): unknown {
    if (isUnavailability(error)) return unavailable(this.#options, error);
    if (!(error instanceof Neo4jError)) return error;
    return milliseconds !== undefined && error.code.includes('.TransactionTimedOut')
      ? new StoreTimeoutError(milliseconds, error)
      : new StoreStatementError(`${name} failed on Neo4j: ${error.message}`, error);
  }
}

function unavailable(connection: Neo4jConnection, error: unknown): StoreUnavailableError {
  const { protocol, host } = new URL(connection.uri);
  const refused = error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
  const address = `${protocol}//${host}`;
  return new StoreUnavailableError(
    'The graph database does not answer. Try again in a moment.',
    new Error(
      refused
        ? `Neo4j at ${address} refuses the user or the password`
        : `Neo4j at ${address} does not answer for database ${databaseOf(connection)}`,
      { cause: error },
    ),
  );
}

function isUnavailability(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) {
    return error instanceof Error && error.message.includes('driver that has been closed');
  }
  return (
    error.code === neo4j.error.SERVICE_UNAVAILABLE ||
    error.code === neo4j.error.SESSION_EXPIRED ||
    error.code.startsWith('Neo.ClientError.Security.') ||
    error.code === 'Neo.ClientError.Database.DatabaseNotFound' ||
    error.code === 'Neo.TransientError.General.DatabaseUnavailable' ||
    /acquisition timed out|has been closed|pool is closed/i.test(error.message)
  );
}

function isWorthRetrying(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable;
}

function encode<Params, Row>(query: Query<Params, Row>, parameters: Params): Record<string, unknown> {
  return Object.fromEntries(
    declaredParameters(query, parameters as object).map(([name, type, value]) => [
      name,
      encodeValue(type, value),
    ]),
  );
}

function encodeValue(type: ParameterType, value: unknown): unknown {
  switch (type) {
    case 'string':
    case 'string[]':
    case 'boolean':
    case 'float':
      return value;
    case 'integer':
    case 'integer[]':
    case 'map':
    case 'map[]':
      return withIntegers(value);
  }
}

/**
 * Makes whole numbers integers, as the embedded engine does. JavaScript has one kind of number and Bolt two: left
 * alone, every number would arrive as a float and `$a / 2` or a stored year would differ between the engines.
 */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIntegers(item ?? null)]));
  }
  return value;
}

/**
 * A Lucene query in which each word must occur, whole or as the beginning of a word. Words come as letters and
 * digits, but whatever else they might hold is escaped, as are the operators that are words themselves.
 */
function luceneQuery(words: readonly string[]): string {
  return words
    .map((word) => {
      const escaped = word.toLowerCase().replace(/[\s+\-&|!(){}[\]^"~*?:\\/<>=]/g, '\\$&');
      return `+(${escaped} ${escaped}*)`;
    })
    .join(' ');
}
