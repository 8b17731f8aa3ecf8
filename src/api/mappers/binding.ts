import type { BindingAnswer } from '../../law/binding.js';
import type { Day } from '../../law/partial-date.js';
import type { ArticleParent } from './article.js';
import type { InstrumentParent } from './instrument.js';
import type { ParticipationParent } from './participation.js';
import type { PartyParent } from './party.js';
import type { ReservationParent } from './reservation.js';

/** The law's answer about one party and one instrument, with the rows it rests on. */
export interface BindingParent extends Omit<BindingAnswer, 'reservations' | 'interval'> {
  readonly asOf: Day;
  readonly party: PartyParent;
  readonly instrument: InstrumentParent;
  readonly article: ArticleParent | null;
  readonly participation: ParticipationParent | null;
  readonly reservations: readonly ReservationParent[];
  /** Slugs of every source the answer rests on. */
  readonly sources: readonly string[];
}
