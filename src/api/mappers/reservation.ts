import type { ReservationsByIdRow } from '../../graph/generated/queries.js';

/** A reservation or other statement as read from the graph. */
export type ReservationParent = Omit<ReservationsByIdRow, 'key'>;
