import type { ImplementationsByArticleRow } from '../../graph/generated/queries.js';

/** An implementation as read from the graph; its ends are graph ids. */
export type ImplementationParent = Omit<ImplementationsByArticleRow, 'key'>;
