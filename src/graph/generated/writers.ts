// Generated from cypher/graph-model.json by `npm run generate`. Do not edit.

import type { Query } from '../query.js';
import * as q from './queries.js';

/** Parameters of every writer: the nodes or relationships to create. */
export interface WriterParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What creates nodes of each concrete label. */
export const nodeWriters = {
  State: q.createStateNodes,
  Organization: q.createOrganizationNodes,
  Territory: q.createTerritoryNodes,
  Instrument: q.createInstrumentNodes,
  Article: q.createArticleNodes,
  Obligation: q.createObligationNodes,
  Duty: q.createDutyNodes,
  Theme: q.createThemeNodes,
  Mechanism: q.createMechanismNodes,
  DefinitionForm: q.createDefinitionFormNodes,
  Reservation: q.createReservationNodes,
  Source: q.createSourceNodes,
  Name: q.createNameNodes,
  Dataset: q.createDatasetNodes,
  Operation: q.createOperationNodes,
  Challenge: q.createChallengeNodes,
  Technology: q.createTechnologyNodes,
  Actor: q.createActorNodes,
  Claim: q.createClaimNodes,
  Passage: q.createPassageNodes,
  KnownError: q.createKnownErrorNodes,
  Collection: q.createCollectionNodes,
} as const satisfies Record<string, Query<WriterParams, Record<string, never>>>;

/** What creates relationships of each type. */
export const relationshipWriters = {
  SIGNED: q.createSignedRelationships,
  PARTY_TO: q.createPartyToRelationships,
  CONTAINS: q.createContainsRelationships,
  IMPOSES: q.createImposesRelationships,
  INSTANCE_OF: q.createInstanceOfRelationships,
  CONCERNS: q.createConcernsRelationships,
  USES: q.createUsesRelationships,
  ESTABLISHES: q.createEstablishesRelationships,
  OPERATES: q.createOperatesRelationships,
  PART_OF: q.createPartOfRelationships,
  MEMBER_OF: q.createMemberOfRelationships,
  TAKES_PART_IN: q.createTakesPartInRelationships,
  SUPPLEMENTS: q.createSupplementsRelationships,
  AMENDS: q.createAmendsRelationships,
  REPLACES: q.createReplacesRelationships,
  MADE: q.createMadeRelationships,
  REGARDING: q.createRegardingRelationships,
  TO: q.createToRelationships,
  TOUCHES: q.createTouchesRelationships,
  NAMES: q.createNamesRelationships,
  PROVIDES_FOR: q.createProvidesForRelationships,
  REPEALS: q.createRepealsRelationships,
  ENACTED: q.createEnactedRelationships,
  IMPLEMENTS: q.createImplementsRelationships,
  CORRESPONDS_TO: q.createCorrespondsToRelationships,
  INHERITS: q.createInheritsRelationships,
  DEFINES: q.createDefinesRelationships,
  ABOUT: q.createAboutRelationships,
  RESTS_ON: q.createRestsOnRelationships,
  STATED_IN: q.createStatedInRelationships,
  OF: q.createOfRelationships,
  MEANT: q.createMeantRelationships,
  EXPOSES: q.createExposesRelationships,
  LED: q.createLedRelationships,
  TOOK_PART_IN: q.createTookPartInRelationships,
  ADDRESSED_BY: q.createAddressedByRelationships,
} as const satisfies Record<string, Query<WriterParams, Record<string, never>>>;

/** A concrete label; every node has exactly one. */
export type NodeLabel = keyof typeof nodeWriters;

/** A relationship type. */
export type RelationshipType = keyof typeof relationshipWriters;

/** Constraints and indexes, in the order in which they are to run. */
export const setupStatements = [
  q.setup001EntityIdLookup,
  q.setup002EntityIdUnique,
  q.setup003PartyCodeLookup,
  q.setup004PartyCodeUnique,
  q.setup005StateIso2Lookup,
  q.setup006StateIso2Unique,
  q.setup007StateIso3Lookup,
  q.setup008StateIso3Unique,
  q.setup009InstrumentSlugLookup,
  q.setup010InstrumentSlugUnique,
  q.setup011InstrumentCelexLookup,
  q.setup012InstrumentCelexUnique,
  q.setup013InstrumentCetsLookup,
  q.setup014InstrumentCetsUnique,
  q.setup015InstrumentUntcLookup,
  q.setup016InstrumentUntcUnique,
  q.setup017InstrumentEliLookup,
  q.setup018InstrumentEliUnique,
  q.setup019InstrumentIloLookup,
  q.setup020InstrumentIloUnique,
  q.setup021DutySlugLookup,
  q.setup022DutySlugUnique,
  q.setup023ThemeSlugLookup,
  q.setup024ThemeSlugUnique,
  q.setup025MechanismSlugLookup,
  q.setup026MechanismSlugUnique,
  q.setup027DefinitionFormSlugLookup,
  q.setup028DefinitionFormSlugUnique,
  q.setup029SourceSlugLookup,
  q.setup030SourceSlugUnique,
  q.setup031OperationSlugLookup,
  q.setup032OperationSlugUnique,
  q.setup033ChallengeSlugLookup,
  q.setup034ChallengeSlugUnique,
  q.setup035TechnologySlugLookup,
  q.setup036TechnologySlugUnique,
  q.setup037ActorSlugLookup,
  q.setup038ActorSlugUnique,
  q.setup039ClaimSlugLookup,
  q.setup040ClaimSlugUnique,
  q.setup041StateRegionIndex,
  q.setup042InstrumentKindIndex,
  q.setup043InstrumentAdoptedOnIndex,
  q.setup044ArticleInstrumentIndex,
  q.setup045ObligationInstrumentIndex,
  q.setup046ObligationGradeIndex,
  q.setup047ObligationSortIndex,
  q.setup048MechanismKindIndex,
  q.setup049ReservationInstrumentIndex,
  q.setup050NameKeyIndex,
  q.setup051KnownErrorKeyIndex,
  q.setup052SearchableFullText,
  q.setup053AwaitIndexes,
] as const satisfies readonly Query<Record<string, never>, Record<string, never>>[];
