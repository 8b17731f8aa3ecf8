import DataLoader from 'dataloader';
import { grouped } from './grouped.js';
import type { Query } from './query.js';

/** Executes one statement for the request that owns the loaders. */
export type RunQuery = <Params, Row>(query: Query<Params, Row>, parameters: Params) => Promise<Row[]>;

interface Batch {
  readonly keys: readonly string[];
}

async function rowsByKey<Params extends Batch, Row>(
  run: RunQuery,
  query: Query<Params, Row>,
  key: keyof Row,
  parameters: Params,
): Promise<Map<unknown, Row[]>> {
  return grouped(await run(query, parameters), (row): unknown => row[key]);
}

/** A loader that gives the one row whose `key` column equals the key, or null. Rows are matched by key, never by position. */
export function oneByKey<Params extends Batch, Row>(
  run: RunQuery,
  query: Query<Params, Row>,
  key: keyof Row,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = await rowsByKey(run, query, key, { keys } as Params);
    return keys.map((each) => rows.get(each)?.[0] ?? null);
  });
}

/** A loader that gives all rows whose `key` column equals the key, in the statement's order. */
export function manyByKey<Params extends Batch, Row>(
  run: RunQuery,
  query: Query<Params, Row>,
  key: keyof Row,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const rows = await rowsByKey(run, query, key, { keys } as Params);
    return keys.map((each) => rows.get(each) ?? []);
  });
}

/** One loader per set of other arguments: those are part of a batch's identity, so calls that differ in them never share one. */
function perArguments<Rest extends object, Loader>(make: (rest: Rest) => Loader): (rest: Rest) => Loader {
  const loaders = new Map<string, Loader>();
  return (rest) => {
    const identity = JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = loaders.get(identity);
    if (known) return known;
    const loader = make(rest);
    loaders.set(identity, loader);
    return loader;
  };
}

/** `oneByKey` for statements that take more than the keys. */
export function oneByKeyWith<Params extends Batch, Row>(
  run: RunQuery,
  query: Query<Params, Row>,
  key: keyof Row,
) {
  return perArguments(
    (rest: Omit<Params, 'keys'>): DataLoader<string, Row | null> =>
      new DataLoader(async (keys) => {
        const rows = await rowsByKey(run, query, key, { ...rest, keys } as unknown as Params);
        return keys.map((each) => rows.get(each)?.[0] ?? null);
      }),
  );
}

/** `manyByKey` for statements that take more than the keys. */
export function manyByKeyWith<Params extends Batch, Row>(
  run: RunQuery,
  query: Query<Params, Row>,
  key: keyof Row,
) {
  return perArguments(
    (rest: Omit<Params, 'keys'>): DataLoader<string, readonly Row[]> =>
      new DataLoader(async (keys) => {
        const rows = await rowsByKey(run, query, key, { ...rest, keys } as unknown as Params);
        return keys.map((each) => rows.get(each) ?? []);
      }),
  );
}
