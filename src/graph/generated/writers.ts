// Generated from cypher/graph-model.json by `npm run generate`. Do not edit.

import type { Query } from '../query.js';
import * as q from './queries.js';

/** Parameters of every writer: the nodes or relationships to create or replace. */
export interface WriterParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The writer of each concrete label. */
export const nodeWriters = {
  State: q.upsertStateNodes,
  Organization: q.upsertOrganizationNodes,
  Instrument: q.upsertInstrumentNodes,
  Article: q.upsertArticleNodes,
  Obligation: q.upsertObligationNodes,
  Duty: q.upsertDutyNodes,
  Theme: q.upsertThemeNodes,
  Mechanism: q.upsertMechanismNodes,
  Reservation: q.upsertReservationNodes,
  Source: q.upsertSourceNodes,
  Name: q.upsertNameNodes,
  Dataset: q.upsertDatasetNodes,
} as const satisfies Record<string, Query<WriterParams, Record<string, never>>>;

/** The writer of each relationship type. */
export const relationshipWriters = {
  SIGNED: q.upsertSignedRelationships,
  PARTY_TO: q.upsertPartyToRelationships,
  CONTAINS: q.upsertContainsRelationships,
  IMPOSES: q.upsertImposesRelationships,
  INSTANCE_OF: q.upsertInstanceOfRelationships,
  CONCERNS: q.upsertConcernsRelationships,
  USES: q.upsertUsesRelationships,
  ESTABLISHES: q.upsertEstablishesRelationships,
  OPERATES: q.upsertOperatesRelationships,
  PART_OF: q.upsertPartOfRelationships,
  MEMBER_OF: q.upsertMemberOfRelationships,
  SUPPLEMENTS: q.upsertSupplementsRelationships,
  AMENDS: q.upsertAmendsRelationships,
  REPLACES: q.upsertReplacesRelationships,
  MADE: q.upsertMadeRelationships,
  REGARDING: q.upsertRegardingRelationships,
  TO: q.upsertToRelationships,
  TOUCHES: q.upsertTouchesRelationships,
  NAMES: q.upsertNamesRelationships,
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
  q.setup027SourceSlugLookup,
  q.setup028SourceSlugUnique,
  q.setup029StateRegionIndex,
  q.setup030InstrumentKindIndex,
  q.setup031InstrumentAdoptedOnIndex,
  q.setup032ArticleInstrumentIndex,
  q.setup033ObligationInstrumentIndex,
  q.setup034ObligationGradeIndex,
  q.setup035ObligationSortIndex,
  q.setup036MechanismKindIndex,
  q.setup037ReservationInstrumentIndex,
  q.setup038NameKeyIndex,
  q.setup039SearchableFullText,
  q.setup040AwaitIndexes,
] as const satisfies readonly Query<Record<string, never>, Record<string, never>>[];
