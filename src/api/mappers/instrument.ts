import type { InstrumentChangesRow, InstrumentsBySlugRow } from '../../graph/generated/queries.js';
import type { Connection } from '../connection.js';

/** An instrument as read from the graph. */
export type InstrumentParent = InstrumentsBySlugRow & { readonly __typename: 'Instrument' };
/** A change of one instrument by another, as read from the graph. */
export type InstrumentChangeParent = Omit<InstrumentChangesRow, 'key' | 'direction'>;
/** One page of instruments. */
export type InstrumentConnectionParent = Connection<InstrumentParent>;
