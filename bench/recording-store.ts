import { fullTextSearch } from '../src/graph/generated/queries.js';
import type { Query } from '../src/graph/query.js';
import type { GraphStore } from '../src/graph/store.js';

/** One statement as a question caused it. */
export interface RecordedStatement {
  readonly query: Query<never, unknown>;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How many statements had to end before this one could begin: those of one wave run side by side. */
  readonly wave: number;
  readonly rows: number;
}

/** A store that passes everything on, and between `record` and its end also notes the statements. */
export interface RecordingStore extends GraphStore {
  /** Runs a question and gives its answer with the statements that it caused, in the order in which they began. */
  record<Answer>(ask: () => Promise<Answer>): Promise<{ answer: Answer; statements: RecordedStatement[] }>;
}

/** Wraps a store. Questions that are recorded must not overlap with others. */
export function recordingStore(store: GraphStore): RecordingStore {
  let noted: RecordedStatement[] | undefined;
  let ended = 0;

  /** A statement belongs to the wave behind the last statement that had ended when it began. */
  async function note<Row>(
    query: Query<never, unknown>,
    parameters: Readonly<Record<string, unknown>>,
    run: () => Promise<Row[]>,
  ): Promise<Row[]> {
    if (noted === undefined) return run();
    const [list, wave] = [noted, ended];
    const rows = await run();
    ended += 1;
    list.push({ query, parameters, wave, rows: rows.length });
    return rows;
  }

  return {
    engine: store.engine,
    read: (query, parameters, context) =>
      note(query as Query<never, unknown>, parameters as Record<string, unknown>, () =>
        store.read(query, parameters, context),
      ),
    // The embedded engine searches an index of its own library: there is no statement to replay.
    search: (request, context) =>
      store.engine === 'embedded'
        ? store.search(request, context)
        : note(
            fullTextSearch as unknown as Query<never, unknown>,
            {
              query: request.words.map((word) => `+(${word} ${word}*)`).join(' '),
              labels: request.labels,
              limit: request.limit,
            },
            () => store.search(request, context),
          ),
    prepareSchema: (statements) => store.prepareSchema(statements),
    transaction: (work) => store.transaction(work),
    datasetChanged: () => store.datasetChanged(),
    ping: () => store.ping(),
    close: () => store.close(),
    async record(ask) {
      noted = [];
      ended = 0;
      try {
        const answer = await ask();
        return { answer, statements: [...noted].sort((a, b) => a.wave - b.wave) };
      } finally {
        noted = undefined;
      }
    },
  };
}
