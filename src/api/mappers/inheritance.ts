import type { InheritancesByInstrumentRow } from '../../graph/generated/queries.js';
import type { InheritanceEffect } from '../../law/inheritance.js';

/** A clause that carries on, changes or leaves alone what another instrument asks, as read from the graph. */
export type InheritanceParent = Omit<InheritancesByInstrumentRow, 'key' | 'effect'> & {
  readonly effect: InheritanceEffect;
};
