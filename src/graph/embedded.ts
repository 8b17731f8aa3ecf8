import grafeo from '@grafeo-db/js';
import MiniSearch from 'minisearch';
import { StoreTimeoutError, StoreUnavailableError } from '../errors.js';
import type { Query } from './query.js';
import { searchWords } from './search-words.js';
import { declaredParameters, requireRunnable } from './statement-checks.js';
import { StoreStatementError } from './store-errors.js';
import type {
  GraphStore,
  SearchCandidate,
  SearchRequest,
  StatementContext,
  WriteTransaction,
} from './store.js';

type Database = InstanceType<typeof grafeo.GrafeoDB>;
type EngineTransaction = ReturnType<Database['beginTransaction']>;
type EngineRow = Readonly<Record<string, unknown>>;

/** What `openEmbeddedStore` needs. */
export interface EmbeddedStoreOptions {
  /** Database file, created when it does not exist; absent means in memory. One process at a time may hold it. */
  readonly path?: string;
  /** Read statement that returns every searchable node; the text index is built from its rows. */
  readonly documentsStatement: Query<Record<string, never>, SearchCandidate>;
}

/** Under which name a text search is observed; on Neo4j the statement of that name runs, here an index in memory. */
const SEARCH_NAME = 'full-text-candidates';

/** How long after a change of the dataset its texts are indexed, where no search asks before. */
const INDEX_AFTER_MILLISECONDS = 2_000;

/**
 * Opens the in-process engine.
 *
 * Time limits: the engine runs each statement on a thread of its own and cannot be interrupted. A statement past
 * its limit is rejected with `StoreTimeoutError` at once, but it goes on in the background until it is done and
 * keeps a core busy that long; its result is thrown away. Statements are therefore bounded by what they may ask
 * for, not by the clock alone.
 *
 * @throws StoreUnavailableError when the file cannot be opened, for instance because another process holds it.
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<GraphStore> {
  const { path } = options;
  let database: Database;
  try {
    database = grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw new StoreUnavailableError(
      'The graph cannot be opened.',
      new Error(`${path ?? 'a database in memory'} cannot be opened; does another program hold it?`, {
        cause: error,
      }),
    );
  }
  const store = new EmbeddedStore(database, options.documentsStatement);
  if (database.nodeCount() > 0) await store.datasetChanged();
  return store;
}

class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly #database: Database;
  readonly #documentsStatement: EmbeddedStoreOptions['documentsStatement'];
  readonly #running = new Set<Promise<unknown>>();
  #documents: readonly SearchCandidate[] = [];
  #index: TextIndex | null = null;
  #lastTransaction: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(database: Database, documentsStatement: EmbeddedStoreOptions['documentsStatement']) {
    this.#database = database;
    this.#documentsStatement = documentsStatement;
  }

  async read<Params, Row>(
    query: Query<Params, Row>,
    parameters: Params,
    context: StatementContext,
  ): Promise<Row[]> {
    requireRunnable(query, this.engine, ['read']);
    const values = encode(query, parameters);
    const started = performance.now();
    const rows = await within(this.#runRead(query.name, query.text, values), context.timeoutMilliseconds);
    const decoded = rows.map((row) => query.decode(row));
    context.observe?.({
      query: query.name,
      rows: decoded.length,
      milliseconds: performance.now() - started,
    });
    return decoded;
  }

  async search(request: SearchRequest, context: StatementContext): Promise<SearchCandidate[]> {
    this.#requireOpen();
    const started = performance.now();
    const candidates = this.#textIndex().find(request);
    context.observe?.({
      query: SEARCH_NAME,
      rows: candidates.length,
      milliseconds: performance.now() - started,
    });
    return candidates;
  }

  async prepareSchema(statements: readonly Query<Record<string, never>, unknown>[]): Promise<void> {
    for (const statement of statements.filter(({ engine }) => engine !== 'neo4j')) {
      requireRunnable(statement, this.engine, ['schema']);
      this.#requireOpen();
      try {
        await this.#track(this.#database.executeCypher(statement.text, {}));
      } catch (error) {
        throw failed(statement.name, error);
      }
    }
  }

  async transaction<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    // One writer at a time: two open transactions that touch the same node would fail at commit.
    const previous = this.#lastTransaction;
    const current = previous.then(() => this.#transaction(work));
    this.#lastTransaction = current.catch(() => undefined);
    return current;
  }

  async datasetChanged(): Promise<void> {
    const { name, text, decode } = this.#documentsStatement;
    requireRunnable(this.#documentsStatement, this.engine, ['read']);
    this.#documents = (await this.#runRead(name, text, {})).map((row) => decode(row));
    this.#index = null;
    // Splitting all texts into words takes half a second, which a start need not wait for: a search that comes first does.
    setTimeout(() => {
      if (!this.#closed) this.#textIndex();
    }, INDEX_AFTER_MILLISECONDS).unref();
  }

  #textIndex(): TextIndex {
    this.#index ??= new TextIndex(this.#documents);
    return this.#index;
  }

  async ping(): Promise<void> {
    this.#requireOpen();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.allSettled([...this.#running, this.#lastTransaction]);
    this.#database.close();
  }

  /**
   * Reads inside a transaction that is always rolled back: a statement that is wrongly declared `read` then fails
   * as it does on Neo4j and leaves no trace. That costs some 35 microseconds.
   */
  async #runRead(name: string, text: string, values: Record<string, unknown>): Promise<EngineRow[]> {
    this.#requireOpen();
    const transaction = this.#database.beginTransaction();
    try {
      const result = await this.#track(transaction.executeCypher(text, values));
      if (Object.values(result.counters).some((changes) => changes > 0)) {
        throw new Error('Writing in read access mode not allowed');
      }
      return result.toArray();
    } catch (error) {
      throw failed(name, error);
    } finally {
      transaction.rollback();
    }
  }

  async #transaction<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    this.#requireOpen();
    const transaction = this.#database.beginTransaction();
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
      // Left alone, the engine would commit what went well before a failed statement; Neo4j would not.
      await Promise.all(statements);
      transaction.commit();
      return result;
    } catch (error) {
      await Promise.allSettled(statements);
      transaction.rollback();
      throw error;
    }
  }

  async #runWrite<Params, Row>(
    transaction: EngineTransaction,
    query: Query<Params, Row>,
    parameters: Params,
  ): Promise<Row[]> {
    requireRunnable(query, this.engine, ['read', 'write']);
    const values = encode(query, parameters);
    let rows: EngineRow[];
    try {
      rows = (await this.#track(transaction.executeCypher(query.text, values))).toArray();
    } catch (error) {
      throw failed(query.name, error);
    }
    return rows.map((row) => query.decode(row));
  }

  async #track<Result>(running: Promise<Result>): Promise<Result> {
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  #requireOpen(): void {
    // The engine itself goes on answering from memory after close().
    if (this.#closed) throw new StoreUnavailableError('The graph has been closed.');
  }
}

function encode<Params, Row>(query: Query<Params, Row>, parameters: Params): Record<string, unknown> {
  return Object.fromEntries(
    declaredParameters(query, parameters as object).map(([name, , value]) => [name, value]),
  );
}

function failed(name: string, error: unknown): Error {
  if (error instanceof StoreUnavailableError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreStatementError(`${name} failed on the embedded engine: ${reason}`, error);
}

async function within<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreTimeoutError(milliseconds));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** The words of every searchable node, in memory; rebuilt as a whole when the dataset changes. */
class TextIndex {
  readonly #documents: readonly SearchCandidate[];
  readonly #words = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    // The same words on both engines: see search-words.ts.
    tokenize: searchWords,
    processTerm: (word) => word,
  });

  constructor(documents: readonly SearchCandidate[]) {
    this.#documents = documents;
    this.#words.addAll(documents.map(({ title, text }, id) => ({ id, words: `${title} ${text}` })));
  }

  find({ words, labels, limit }: SearchRequest): SearchCandidate[] {
    return this.#words
      .search({ combineWith: 'AND', queries: [...words] }, { prefix: true, fuzzy: false })
      .flatMap(({ id }) => this.#documents[id as number] ?? [])
      .filter(({ label }) => labels.length === 0 || labels.includes(label))
      .sort((a, b) => a.title.length - b.title.length || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }
}
