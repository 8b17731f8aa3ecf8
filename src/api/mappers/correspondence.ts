import type { CorrespondencesByArticleRow } from '../../graph/generated/queries.js';

/** A correspondence as read from the graph, seen from one of its articles; the other is a graph id. */
export type CorrespondenceParent = Omit<CorrespondencesByArticleRow, 'key'>;
