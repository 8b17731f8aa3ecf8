import type { NodeKind } from './generated/types.js';

/** The label in the graph of a node kind of the schema: `EXAMPLE` is `Example`. */
export const labelOfKind = (kind: NodeKind): string => kind.charAt(0) + kind.slice(1).toLowerCase();

/** The node kind of the schema of a label in the graph. */
export const kindOfLabel = (label: string): NodeKind => label.toUpperCase() as NodeKind;
