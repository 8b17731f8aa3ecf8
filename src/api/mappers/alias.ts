import type { AliasesByNodeRow } from '../../graph/generated/queries.js';

/** A name of a node as read from the graph. */
export type AliasParent = Omit<AliasesByNodeRow, 'key'>;
