import { createHash } from 'node:crypto';
import { BadCursorError, BadUserInputError } from '../errors.js';
import type { GraphContext } from './context.js';

/** One page of a list as resolvers hand it on; the total is counted only where it is asked for. */
export interface Connection<T> {
  readonly edges: { readonly node: T; readonly cursor: string }[];
  readonly nodes: T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly total: () => number | Promise<number>;
}

/** The paging arguments of every connection; an explicit null is as good as nothing. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Where a list is: a sort key and, among equal sort keys, the key of the row. */
export interface Position {
  readonly sort: string;
  readonly key: string;
}

/** Most rows a page may hold. */
const MOST_PER_PAGE = 100;

/** Resolver of `totalCount` on every connection. */
export const connectionResolvers = { totalCount: (connection: Connection<unknown>) => connection.total() };

/**
 * What a cursor is bound to: the list (field, parent and all arguments that change its rows) and the dataset version.
 * A cursor from another list, filter or dataset is refused, since it would silently give a wrong page.
 */
export function listIdentity(context: GraphContext, list: string, argumentsOfList: unknown = null): string {
  return createHash('sha256')
    .update(JSON.stringify([context.datasetVersion, list, argumentsOfList]))
    .digest('base64url')
    .slice(0, 12);
}

const encode = (identity: string, { sort, key }: Position): string =>
  Buffer.from(JSON.stringify([identity, sort, key])).toString('base64url');

function decode(identity: string, cursor: string): Position {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new BadCursorError('after', cursor, 'This is no cursor of this service.');
  }
  if (!Array.isArray(parts) || parts.length !== 3 || parts.some((part) => typeof part !== 'string'))
    throw new BadCursorError('after', cursor, 'This is no cursor of this service.');
  const [given, sort, key] = parts as [string, string, string];
  if (given !== identity)
    throw new BadCursorError(
      'after',
      cursor,
      'This cursor belongs to another list, another filter or an older dataset.',
    );
  return { sort, key };
}

/** Rows of a page where the client does not say. */
const USUAL_PAGE = 20;

/** The page size asked for. @throws BadUserInputError outside 1 to 100 */
export function checkedFirst(page: PageArguments): number {
  const first = page.first ?? USUAL_PAGE;
  if (!Number.isInteger(first) || first < 1 || first > MOST_PER_PAGE)
    throw new BadUserInputError('first', first, `first must be from 1 to ${MOST_PER_PAGE}.`);
  return first;
}

function connection<T>(
  identity: string,
  rows: readonly { readonly node: T; readonly position: Position }[],
  more: { readonly after: boolean; readonly before: boolean },
  total: () => number | Promise<number>,
): Connection<T> {
  const edges = rows.map(({ node, position }) => ({ node, cursor: encode(identity, position) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: more.after,
      hasPreviousPage: more.before,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    total,
  };
}

/** Where a page begins and how much is read, as the list statements take it; nulls at the beginning of the list. */
export interface PageStart {
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number;
}

/** A page of a list that the store pages: `keys` gives the positions from a start, `load` the rows. */
export async function storePage<T>(
  identity: string,
  page: PageArguments,
  source: {
    readonly keys: (start: PageStart) => Promise<readonly Position[]>;
    readonly load: (key: string) => Promise<T>;
    readonly count: () => Promise<number>;
  },
): Promise<Connection<T>> {
  const first = checkedFirst(page);
  const after = page.after == null ? null : decode(identity, page.after);
  const positions = await source.keys({
    afterSort: after?.sort ?? null,
    afterKey: after?.key ?? null,
    limit: first + 1,
  });
  const shown = positions.slice(0, first);
  const nodes = await Promise.all(shown.map(({ key }) => source.load(key)));
  const rows = shown.map((position, index) => ({ node: nodes[index]!, position }));
  return connection(
    identity,
    rows,
    { after: positions.length > first, before: after !== null },
    // A first page that holds the whole list has counted it.
    after === null && positions.length <= first ? () => positions.length : source.count,
  );
}

/** A page of a list that is bounded by its nature and at hand whole, in order; `keyOf` tells its rows apart. */
export function wholeListPage<T>(
  identity: string,
  page: PageArguments,
  list: readonly T[],
  keyOf: (row: T) => string,
): Connection<T> {
  const first = checkedFirst(page);
  let start = 0;
  if (page.after != null) {
    const { key } = decode(identity, page.after);
    start = list.findIndex((row) => keyOf(row) === key) + 1;
    if (start === 0)
      throw new BadCursorError('after', page.after, 'The row of this cursor is not in this list.');
  }
  const rows = list
    .slice(start, start + first)
    .map((node) => ({ node, position: { sort: '', key: keyOf(node) } }));
  return connection(
    identity,
    rows,
    { after: start + first < list.length, before: start > 0 },
    () => list.length,
  );
}
