import type { SourcesBySlugRow } from '../../graph/generated/queries.js';

/** A source as read from the graph. */
export type SourceParent = Omit<SourcesBySlugRow, 'key'>;
