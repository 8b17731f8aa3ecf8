import { LRUCache } from 'lru-cache';

/** Rows that statements gave, kept between requests by the name of the statement and by what it was asked for. */
export interface RowCache {
  /** The kept rows, none where the graph holds none; `undefined` where nothing is known. */
  get(statement: string, asked: string): readonly object[] | undefined;
  /** Keeps rows and gives them back frozen: every later request is given the same ones. */
  set<Row extends object>(statement: string, asked: string, rows: readonly Row[]): readonly Row[];
}

/** Freezes a row with its lists: one request that changed it would change the answers of all that follow. */
function frozen<Row extends object>(row: Row): Row {
  for (const value of Object.values(row)) if (Array.isArray(value)) Object.freeze(value);
  return Object.freeze(row);
}

const identity = (statement: string, asked: string): string => `${statement}\n${asked}`;

/** So many characters of what was asked for take as much memory as a row. */
const CHARACTERS_OF_A_ROW = 500;

/**
 * A cache of one version of the dataset, to be dropped with it: rows are facts of that version and never grow old in it.
 * What was asked for longest ago goes first.
 *
 * @param most - how many rows it may hold, at least 1. What was asked for counts too, by its length, and as one row at
 *   least, so that questions without an answer cannot fill the memory.
 */
export function rowCache(most: number): RowCache {
  const kept = new LRUCache<string, readonly object[]>({
    maxSize: most,
    sizeCalculation: (rows, key) => rows.length + Math.ceil(key.length / CHARACTERS_OF_A_ROW),
  });
  return {
    get: (statement, asked) => kept.get(identity(statement, asked)),
    set: (statement, asked, rows) => {
      const lasting = Object.freeze(rows.map(frozen));
      kept.set(identity(statement, asked), lasting);
      return lasting;
    },
  };
}
