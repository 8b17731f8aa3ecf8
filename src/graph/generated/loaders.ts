// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.

import * as q from './queries.js';

import { manyByKey, manyByKeyWith, oneByKey, oneByKeyWith, type RunQuery } from '../batch-loader.js';

/** Loaders of one request: every batch statement of the product, keyed by its `@key` column. */

export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request; `run` executes a statement on its behalf. */
export function createLoaders(run: RunQuery) {
  return {
    /** Names of the keyed nodes (by node id) besides their display names, by kind and text. */
    aliasesByNode: manyByKey(run, q.aliasesByNode, 'key'),
    /** Articles by node id. */
    articlesById: oneByKey(run, q.articlesById, 'key'),
    /** All articles of the keyed instruments, in the order of the text. */
    articlesByInstrument: manyByKey(run, q.articlesByInstrument, 'key'),
    /** Articles that establish the keyed mechanisms. */
    articlesByMechanism: manyByKey(run, q.articlesByMechanism, 'key'),
    /** Articles at which the keyed reservations are aimed. */
    articlesByReservation: manyByKey(run, q.articlesByReservation, 'key'),
    /** Parties that certainly are bound by the keyed obligations on a day, by name; whether a reservation excludes or touches what they ask is a column. */
    boundPartiesByObligation: manyByKeyWith(run, q.boundPartiesByObligation, 'key'),
    /** Duties by slug. */
    dutiesBySlug: oneByKey(run, q.dutiesBySlug, 'key'),
    /** All duties of the keyed themes, by name. */
    dutiesByTheme: manyByKey(run, q.dutiesByTheme, 'key'),
    /** The rules of the keyed instruments as data, JSON. */
    instrumentLawBySlug: oneByKey(run, q.instrumentLawBySlug, 'key'),
    /** How many parties each keyed instrument certainly has on a day. */
    instrumentPartyCounts: oneByKeyWith(run, q.instrumentPartyCounts, 'key'),
    /** Instruments that the keyed ones supplement, amend or replace (direction `out`) and those that do so to them (`in`). */
    instrumentRelations: manyByKey(run, q.instrumentRelations, 'key'),
    /** How many had signed each keyed instrument by a day; a signature without a day counts on every day. */
    instrumentSignatoryCounts: oneByKeyWith(run, q.instrumentSignatoryCounts, 'key'),
    /** Instruments by slug. */
    instrumentsBySlug: oneByKey(run, q.instrumentsBySlug, 'key'),
    /** Slugs of the mechanisms that the keyed articles establish, by name. */
    mechanismsByArticle: manyByKey(run, q.mechanismsByArticle, 'key'),
    /** Slugs of the mechanisms that the keyed organizations operate, by name. */
    mechanismsByOrganization: manyByKey(run, q.mechanismsByOrganization, 'key'),
    /** Mechanisms by slug. */
    mechanismsBySlug: oneByKey(run, q.mechanismsBySlug, 'key'),
    /** Memberships of the keyed organizations, by state; with a day given only those that may hold on it. */
    membershipsByOrganization: manyByKeyWith(run, q.membershipsByOrganization, 'key'),
    /** Memberships of the keyed states, by organization; with a day given only those that may hold on it. */
    membershipsByState: manyByKeyWith(run, q.membershipsByState, 'key'),
    /** All obligations of the keyed articles, in the order of the text. */
    obligationsByArticle: manyByKey(run, q.obligationsByArticle, 'key'),
    /** All obligations that are instances of the keyed duties, by instrument and in the order of the text. */
    obligationsByDuty: manyByKey(run, q.obligationsByDuty, 'key'),
    /** Obligations by node id, with the keys of what they belong to. */
    obligationsById: oneByKey(run, q.obligationsById, 'key'),
    /** All obligations that set up or use the keyed mechanisms, by instrument and in the order of the text. */
    obligationsByMechanism: manyByKey(run, q.obligationsByMechanism, 'key'),
    /** Organizations by party code. */
    organizationsByCode: oneByKey(run, q.organizationsByCode, 'key'),
    /** Party codes of the organizations that operate the keyed mechanisms, by name. */
    organizationsByMechanism: manyByKey(run, q.organizationsByMechanism, 'key'),
    /** All participations in the keyed instruments, by name of the party: one for each interval, or the signature where nothing followed. */
    participationsByInstrument: manyByKey(run, q.participationsByInstrument, 'key'),
    /** All participations of the keyed parties, by instrument: one for each interval, or the signature where nothing followed. */
    participationsByParty: manyByKey(run, q.participationsByParty, 'key'),
    /** All participations of the keyed pairs (`<party code>:<instrument slug>`), in order of interval. */
    participationsOfPairs: manyByKey(run, q.participationsOfPairs, 'key'),
    /** Party codes of the states and organizations of which a name has the keyed form, with the kind of that name. */
    partyCodesByName: manyByKey(run, q.partyCodesByName, 'key'),
    /** Reservations by node id. */
    reservationsById: oneByKey(run, q.reservationsById, 'key'),
    /** All reservations of the keyed parties, by instrument and in the order of its list. */
    reservationsByParty: manyByKey(run, q.reservationsByParty, 'key'),
    /** All reservations of the keyed pairs (`<party code>:<instrument slug>`), in the order of the list. */
    reservationsOfPairs: manyByKey(run, q.reservationsOfPairs, 'key'),
    /** Sources by slug. */
    sourcesBySlug: oneByKey(run, q.sourcesBySlug, 'key'),
    /** States by ISO 3166-1 alpha-3 code. */
    statesByCode: oneByKey(run, q.statesByCode, 'key'),
    /** Themes by slug. */
    themesBySlug: oneByKey(run, q.themesBySlug, 'key'),
  };
}
