import type { InstrumentsBySlugRow } from '../../graph/generated/queries.js';
import type { Connection } from '../connection.js';

/** An instrument as read from the graph. */
export type InstrumentParent = InstrumentsBySlugRow & { readonly __typename: 'Instrument' };
/** One page of instruments. */
export type InstrumentConnectionParent = Connection<InstrumentParent>;
