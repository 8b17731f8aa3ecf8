// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.

import * as q from './queries.js';

import { manyByKey, manyByKeyWith, oneByKey, oneByKeyWith, type Batches } from '../batch-loader.js';

/** Loaders of one request: every batch statement of the product, keyed by its `@key` column. */

export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request. */
export function createLoaders(batches: Batches) {
  return {
    /** Actors by slug. */
    actorsBySlug: oneByKey(batches, q.actorsBySlug, 'key'),
    /** Names of the keyed nodes (by node id) besides their display names and those of their kind, by kind and text. */
    aliasesByNode: manyByKey(batches, q.aliasesByNode, 'key'),
    /** Articles that the verdict on the keyed claims (by slug) rests on, by instrument and in the order of the text. */
    articlesByClaim: manyByKey(batches, q.articlesByClaim, 'key'),
    /** Articles by node id. */
    articlesById: oneByKey(batches, q.articlesById, 'key'),
    /** All articles of the keyed instruments, in the order of the text. */
    articlesByInstrument: manyByKey(batches, q.articlesByInstrument, 'key'),
    /** Articles that establish the keyed mechanisms. */
    articlesByMechanism: manyByKey(batches, q.articlesByMechanism, 'key'),
    /** Articles at which the keyed reservations are aimed. */
    articlesByReservation: manyByKey(batches, q.articlesByReservation, 'key'),
    /** Articles that deal with the keyed challenges, technologies and actors (by node id), by instrument. */
    articlesByTopic: manyByKey(batches, q.articlesByTopic, 'key'),
    /** Parties that certainly are bound by the keyed obligations on a day, by name; whether a reservation excludes or touches what they ask is a column. */
    boundPartiesByObligation: manyByKeyWith(batches, q.boundPartiesByObligation, 'key'),
    /** Challenges by slug. */
    challengesBySlug: oneByKey(batches, q.challengesBySlug, 'key'),
    /** Claims that use the keyed names (by node id) of what does not exist, by slug. */
    claimsByKnownError: manyByKey(batches, q.claimsByKnownError, 'key'),
    /** Claims about the keyed nodes (by node id), by slug. */
    claimsByNode: manyByKey(batches, q.claimsByNode, 'key'),
    /** Claims by slug. */
    claimsBySlug: oneByKey(batches, q.claimsBySlug, 'key'),
    /** Articles of other instruments on the subjects of the keyed ones, whichever of the two the comparison began with. */
    correspondencesByArticle: manyByKey(batches, q.correspondencesByArticle, 'key'),
    /** Duties by slug. */
    dutiesBySlug: oneByKey(batches, q.dutiesBySlug, 'key'),
    /** All duties of the keyed themes, by name. */
    dutiesByTheme: manyByKey(batches, q.dutiesByTheme, 'key'),
    /** What implements the keyed articles in particular. */
    implementationsByArticle: manyByKey(batches, q.implementationsByArticle, 'key'),
    /** What the keyed instruments or their articles implement (direction `out`), and what implements them (`in`). */
    implementationsByInstrument: manyByKey(batches, q.implementationsByInstrument, 'key'),
    /** What the keyed instruments or their articles inherit (direction `out`), and what inherits from them (`in`). */
    inheritancesByInstrument: manyByKey(batches, q.inheritancesByInstrument, 'key'),
    /** Changes that the keyed instruments make (direction `out`) or undergo (`in`), with what each rests on. */
    instrumentChanges: manyByKey(batches, q.instrumentChanges, 'key'),
    /** The rules of the keyed instruments as data, JSON. */
    instrumentLawBySlug: oneByKey(batches, q.instrumentLawBySlug, 'key'),
    /** How many parties each keyed instrument certainly has on a day. */
    instrumentPartyCounts: oneByKeyWith(batches, q.instrumentPartyCounts, 'key'),
    /** Instruments that the keyed ones supplement, amend, replace or repeal (direction `out`) and those that do so to them (`in`). */
    instrumentRelations: manyByKey(batches, q.instrumentRelations, 'key'),
    /** How many had signed each keyed instrument by a day; a signature without a day counts on every day. */
    instrumentSignatoryCounts: oneByKeyWith(batches, q.instrumentSignatoryCounts, 'key'),
    /** Instruments by slug. */
    instrumentsBySlug: oneByKey(batches, q.instrumentsBySlug, 'key'),
    /** Provisions at which statements on the keyed articles are aimed, as written. */
    locatorsByArticle: manyByKey(batches, q.locatorsByArticle, 'key'),
    /** Ids of the nodes that were probably meant by the keyed names (by node id) of what does not exist. */
    meantByKnownError: manyByKey(batches, q.meantByKnownError, 'key'),
    /** Slugs of the mechanisms that the keyed articles establish, by name. */
    mechanismsByArticle: manyByKey(batches, q.mechanismsByArticle, 'key'),
    /** Slugs of the mechanisms that the keyed organizations operate, by name. */
    mechanismsByOrganization: manyByKey(batches, q.mechanismsByOrganization, 'key'),
    /** Mechanisms by slug. */
    mechanismsBySlug: oneByKey(batches, q.mechanismsBySlug, 'key'),
    /** Mechanisms that the keyed states are listed as taking part in, by name; with a day given only where they may on it. */
    mechanismsByState: manyByKeyWith(batches, q.mechanismsByState, 'key'),
    /** Memberships of the keyed organizations, by state; with a day given only those that may hold on it. */
    membershipsByOrganization: manyByKeyWith(batches, q.membershipsByOrganization, 'key'),
    /** Memberships of the keyed states, by organization; with a day given only those that may hold on it. */
    membershipsByState: manyByKeyWith(batches, q.membershipsByState, 'key'),
    /** All objections to statements of the keyed pairs (`<party code>:<instrument slug>`), in the order of the list. */
    objectionsOfPairs: manyByKey(batches, q.objectionsOfPairs, 'key'),
    /** All obligations of the keyed articles, in the order of the text. */
    obligationsByArticle: manyByKey(batches, q.obligationsByArticle, 'key'),
    /** All obligations that are instances of the keyed duties, by instrument and in the order of the text. */
    obligationsByDuty: manyByKey(batches, q.obligationsByDuty, 'key'),
    /** Obligations by node id, with the keys of what they belong to. */
    obligationsById: oneByKey(batches, q.obligationsById, 'key'),
    /** All obligations that set up or use the keyed mechanisms, by instrument and in the order of the text. */
    obligationsByMechanism: manyByKey(batches, q.obligationsByMechanism, 'key'),
    /** Operations by slug. */
    operationsBySlug: oneByKey(batches, q.operationsBySlug, 'key'),
    /** Organizations by party code. */
    organizationsByCode: oneByKey(batches, q.organizationsByCode, 'key'),
    /** Party codes of the organizations that operate the keyed mechanisms, by name. */
    organizationsByMechanism: manyByKey(batches, q.organizationsByMechanism, 'key'),
    /** Party codes of the organizations that led the keyed operations, by name. */
    organizationsByOperation: manyByKey(batches, q.organizationsByOperation, 'key'),
    /** Party codes of the bodies that are parts of the keyed organizations, by name. */
    organizationsByParent: manyByKey(batches, q.organizationsByParent, 'key'),
    /** States that take part in the keyed mechanisms, by name; with a day given only those that may on it. */
    participantsByMechanism: manyByKeyWith(batches, q.participantsByMechanism, 'key'),
    /** All participations in the keyed instruments, by name of the party: one for each interval, or the signature where nothing followed. */
    participationsByInstrument: manyByKey(batches, q.participationsByInstrument, 'key'),
    /** All participations of the keyed parties, by instrument: one for each interval, or the signature where nothing followed. */
    participationsByParty: manyByKey(batches, q.participationsByParty, 'key'),
    /** All participations of the keyed pairs (`<party code>:<instrument slug>`), in order of interval. */
    participationsOfPairs: manyByKey(batches, q.participationsOfPairs, 'key'),
    /** Party codes of the states and organizations of which a name has the keyed form, with the kind of that name. */
    partyCodesByName: manyByKey(batches, q.partyCodesByName, 'key'),
    /** Passages in which the keyed claims (by slug) are made, in the order of the text. */
    passagesByClaim: manyByKey(batches, q.passagesByClaim, 'key'),
    /** Reservations by node id. */
    reservationsById: oneByKey(batches, q.reservationsById, 'key'),
    /** All reservations of the keyed parties, by instrument and in the order of its list. */
    reservationsByParty: manyByKey(batches, q.reservationsByParty, 'key'),
    /** All reservations of the keyed pairs (`<party code>:<instrument slug>`), in the order of the list. */
    reservationsOfPairs: manyByKey(batches, q.reservationsOfPairs, 'key'),
    /** Sources by slug. */
    sourcesBySlug: oneByKey(batches, q.sourcesBySlug, 'key'),
    /** States by ISO 3166-1 alpha-3 code. */
    statesByCode: oneByKey(batches, q.statesByCode, 'key'),
    /** Party codes of the states that took part in the keyed operations, by name. */
    statesByOperation: manyByKey(batches, q.statesByOperation, 'key'),
    /** Technologies by slug. */
    technologiesBySlug: oneByKey(batches, q.technologiesBySlug, 'key'),
    /** Territories that take part in the keyed mechanisms, by name; with a day given only those that may on it. */
    territoriesByMechanism: manyByKeyWith(batches, q.territoriesByMechanism, 'key'),
    /** Territories that belong to the keyed organizations, by name; with a day given only those that may on it. */
    territoriesByOrganization: manyByKeyWith(batches, q.territoriesByOrganization, 'key'),
    /** Themes by slug. */
    themesBySlug: oneByKey(batches, q.themesBySlug, 'key'),
  };
}
