import DataLoader from 'dataloader';
import { grouped } from './grouped.js';
import type { Query } from './query.js';
import type { RowCache } from './row-cache.js';

/** Executes one statement for the request that owns the loaders. */
export type RunQuery = <Params extends object, Row extends object>(
  query: Query<Params, Row>,
  parameters: Params,
) => Promise<readonly Row[]>;

/** Where the loaders of a request get their rows. */
export interface Batches {
  readonly run: RunQuery;
  /** Rows of the dataset that the request is answered from, kept by earlier requests; `null`: none are kept. */
  readonly kept: RowCache | null;
}

interface Batch {
  readonly keys: readonly string[];
}

/** The parameters of a batch statement besides its keys. */
type Rest<Params> = Omit<Params, 'keys'>;

/** What tells one set of arguments from another, whatever the order of their names. */
export const identityOf = (rest: object): string =>
  JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A loader of one batch statement with one set of other arguments; `pick` makes its value of the rows of a key. */
function batchLoader<Params extends Batch, Row extends object, Value>(
  { run, kept }: Batches,
  query: Query<Params, Row>,
  key: keyof Row,
  rest: Rest<Params>,
  pick: (rows: readonly Row[]) => Value,
): DataLoader<string, Value> {
  const batch = `${query.name} ${identityOf(rest)}`;
  return new DataLoader(async (keys) => {
    const found = new Map(keys.map((each) => [each, kept?.get(batch, each) as readonly Row[] | undefined]));
    const wanted = keys.filter((each) => found.get(each) === undefined);
    if (wanted.length > 0) {
      const rows = grouped(
        await run(query, { ...rest, keys: wanted } as unknown as Params),
        (row): unknown => row[key],
      );
      for (const each of wanted) {
        const own = rows.get(each) ?? [];
        found.set(each, kept?.set(batch, each, own) ?? own);
      }
    }
    return keys.map((each) => pick(found.get(each) ?? []));
  });
}

const one = <Row>(rows: readonly Row[]): Row | null => rows[0] ?? null;
const many = <Row>(rows: readonly Row[]): readonly Row[] => rows;

/** A loader that gives the one row whose `key` column equals the key, or null. Rows are matched by key, never by position. */
export const oneByKey = <Params extends Batch, Row extends object>(
  batches: Batches,
  query: Query<Params, Row>,
  key: keyof Row,
): DataLoader<string, Row | null> => batchLoader(batches, query, key, {} as Rest<Params>, one);

/** A loader that gives all rows whose `key` column equals the key, in the statement's order. */
export const manyByKey = <Params extends Batch, Row extends object>(
  batches: Batches,
  query: Query<Params, Row>,
  key: keyof Row,
): DataLoader<string, readonly Row[]> => batchLoader(batches, query, key, {} as Rest<Params>, many);

/** One loader per set of other arguments: those are part of a batch's identity, so calls that differ in them never share one. */
function perArguments<Params, Loader>(make: (rest: Rest<Params>) => Loader): (rest: Rest<Params>) => Loader {
  const loaders = new Map<string, Loader>();
  return (rest) => {
    const identity = identityOf(rest);
    const loader = loaders.get(identity) ?? make(rest);
    loaders.set(identity, loader);
    return loader;
  };
}

/** `oneByKey` for statements that take more than the keys. */
export const oneByKeyWith = <Params extends Batch, Row extends object>(
  batches: Batches,
  query: Query<Params, Row>,
  key: keyof Row,
) => perArguments((rest: Rest<Params>) => batchLoader(batches, query, key, rest, one<Row>));

/** `manyByKey` for statements that take more than the keys. */
export const manyByKeyWith = <Params extends Batch, Row extends object>(
  batches: Batches,
  query: Query<Params, Row>,
  key: keyof Row,
) => perArguments((rest: Rest<Params>) => batchLoader(batches, query, key, rest, many<Row>));
