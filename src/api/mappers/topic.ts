import type {
  ActorsBySlugRow,
  ChallengesBySlugRow,
  OperationsBySlugRow,
  TechnologiesBySlugRow,
} from '../../graph/generated/queries.js';

/** An operation as read from the graph. */
export type OperationParent = Omit<OperationsBySlugRow, 'key'> & { readonly __typename: 'Operation' };
/** A challenge as read from the graph. */
export type ChallengeParent = Omit<ChallengesBySlugRow, 'key'> & { readonly __typename: 'Challenge' };
/** A technology as read from the graph. */
export type TechnologyParent = Omit<TechnologiesBySlugRow, 'key'> & { readonly __typename: 'Technology' };
/** An actor as read from the graph. */
export type ActorParent = Omit<ActorsBySlugRow, 'key'> & { readonly __typename: 'Actor' };
