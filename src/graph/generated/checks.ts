// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.

import * as q from './queries.js';

/** Statements whose rows are violations of the sentence beside them; an intact graph gives none. */
export const integrityChecks = [
  {
    query: q.gradedObligationWithoutDuty,
    sentence: 'Every obligation that has a grade is an instance of a duty.',
  },
  {
    query: q.inForceBeforeDeposit,
    sentence:
      'Nobody is bound before depositing the consent, except by succession, which reaches back, and through membership.',
  },
  {
    query: q.nodeWithoutRelationship,
    sentence: 'Every node is joined to another one, except sources and the dataset.',
  },
  {
    query: q.obligationWithoutArticle,
    sentence: 'Every obligation is imposed by an article that an instrument contains.',
  },
  { query: q.officialNameOfTwo, sentence: 'No two nodes of one label have the same official name.' },
  {
    query: q.overlappingParticipations,
    sentence: 'No two intervals of one party and one instrument overlap.',
  },
  {
    query: q.participationWithoutSource,
    sentence: 'Every participation and signature names the source that states it.',
  },
  {
    query: q.protocolPartyOutsideConvention,
    sentence:
      'Whoever becomes a party to a protocol is, on that day, a party to the convention that the protocol requires.',
  },
  {
    query: q.reservationOfStranger,
    sentence:
      'Whoever made a reservation, declaration or objection regarding an instrument has signed it or consented to it.',
  },
  {
    query: q.unexplainedDate,
    sentence: "Where the day a source states differs from the one the treaty's rule gives, a note says why.",
  },
  { query: q.unknownSource, sentence: 'Every source that a fact names is in the list of sources.' },
] as const;
