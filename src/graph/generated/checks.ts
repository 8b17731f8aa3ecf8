// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.

import * as q from './queries.js';

/** Statements whose rows are violations of the sentence beside them; an intact graph gives none. */
export const integrityChecks = [
  { query: q.bilateralWithoutTwoParties, sentence: 'A treaty between two that binds has two parties.' },
  { query: q.claimWithoutPassage, sentence: 'Every claim is stated in a passage of a source.' },
  { query: q.dutyWithoutInstance, sentence: 'Every duty has at least one instance and one theme.' },
  {
    query: q.factWithoutSource,
    sentence:
      'Every fact besides participations names the source that states it: states, bodies, instruments, provisions, mechanisms, statements, operations, memberships, what implements what.',
  },
  {
    query: q.gradedObligationWithoutDuty,
    sentence: 'Every obligation that has a grade is an instance of a duty.',
  },
  {
    query: q.inForceBeforeAdoption,
    sentence: 'No instrument enters into force before it is adopted or signed, unless a note says why.',
  },
  {
    query: q.inForceBeforeDeposit,
    sentence:
      'Nobody is bound before depositing the consent, except by succession, which reaches back, and through membership.',
  },
  {
    query: q.instrumentThatChangesItself,
    sentence: 'No instrument supplements, amends, replaces, repeals, implements or inherits from itself.',
  },
  {
    query: q.intervalThatEndsBeforeItBegins,
    sentence: 'No participation and no membership ends before it begins.',
  },
  {
    query: q.knownErrorThatNamesANode,
    sentence: 'What a known error names is no node: no other name is spelt like it.',
  },
  {
    query: q.nationalLawWithoutState,
    sentence: 'Every national law is enacted by exactly one state, and nobody is a party to it.',
  },
  {
    query: q.nodeWithoutRelationship,
    sentence: 'Every node is joined to another one, except sources and what tells of the dataset.',
  },
  {
    query: q.obligationWithoutArticle,
    sentence: 'Every obligation is imposed by an article that an instrument contains.',
  },
  {
    query: q.officialNameOfTwo,
    sentence:
      'No two nodes of one label have the same official name, unless a note on the name says that they share it.',
  },
  {
    query: q.overlappingParticipations,
    sentence: 'No two intervals of one party and one instrument overlap.',
  },
  {
    query: q.participationWithoutSource,
    sentence: 'Every participation and signature names the source that states it.',
  },
  { query: q.partyToWhatBindsNobody, sentence: 'Nobody is a party to an instrument that binds nobody.' },
  {
    query: q.protocolPartyOutsideConvention,
    sentence:
      'Whoever becomes a party to a protocol is, on that day, a party to the convention that the protocol requires.',
  },
  {
    query: q.reservationOfStranger,
    sentence:
      'Whoever made a reservation, declaration or objection regarding an instrument has signed it or consented to it, as far as a complete list of its day can tell.',
  },
  {
    query: q.transpositionOfNoUnionAct,
    sentence:
      'What transposes is a national law, and what it transposes is an act of the European Union or an article of one.',
  },
  {
    query: q.unexplainedDate,
    sentence: "Where the day a source states differs from the one the treaty's rule gives, a note says why.",
  },
  { query: q.unknownSource, sentence: 'Every source that a fact names is in the list of sources.' },
  {
    query: q.wrongClaimWithoutCorrection,
    sentence:
      'A claim has a correction where it is corrected or refuted, and only there; every verdict but unverifiable rests on a source.',
  },
] as const;
