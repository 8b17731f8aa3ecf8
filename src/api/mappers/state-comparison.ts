import type { DutySimilarity } from '../../law/duty-similarity.js';
import type { Day } from '../../law/partial-date.js';
import type { PartyComparison } from '../../law/party-comparison.js';
import type { PartyParent } from './party.js';

/** Parties beside each other. */
export interface StateComparisonParent extends PartyComparison {
  readonly asOf: Day;
  readonly parties: readonly PartyParent[];
}
/** A party with some of its duties, as codes and slugs. */
export type PartyDutiesParent = PartyComparison['onlyBy'][number];
/** A state that is alike to another party. */
export type SimilarStateParent = DutySimilarity;
