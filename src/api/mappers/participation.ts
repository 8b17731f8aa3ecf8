import type { ParticipationsByInstrumentRow } from '../../graph/generated/queries.js';
import type { ParticipationFacts } from '../../law/participation-status.js';
import type { Day } from '../../law/partial-date.js';
import type { Connection } from '../connection.js';

/** A participation as read from the graph, with the facts the law reads and the day the enclosing list is about. */
export type ParticipationParent = Omit<ParticipationsByInstrumentRow, 'key' | 'facts'> & {
  readonly facts: ParticipationFacts;
  readonly asOf: Day;
};
/** One page of participations. */
export type ParticipationConnectionParent = Connection<ParticipationParent>;
