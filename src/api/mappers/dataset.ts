import type { DatasetRow } from '../../graph/generated/queries.js';

/** The dataset that the graph holds. */
export type DatasetParent = DatasetRow;
