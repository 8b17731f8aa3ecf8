import type { ConsentAct, ParticipationResolvers } from '../generated/types.js';
import { instrumentOf, partyOf, sourcesOf } from '../nodes.js';
import { standing } from '../participations.js';

export const Participation: ParticipationResolvers = {
  party: (parent, _, context) => partyOf(context, parent.party),
  instrument: (parent, _, context) => instrumentOf(context, parent.instrument),
  status: (parent, { asOf }) => standing(parent, asOf ?? parent.asOf).status,
  act: (parent) => parent.act as ConsentAct | null,
  inForceFrom: (parent) => parent.from,
  reservations: async (parent, _, { load }) => [
    ...(await load.reservationsOfPairs.load(`${parent.party}:${parent.instrument}`)),
  ],
  trace: (parent) =>
    [...standing(parent, parent.asOf).trace].map((step) => ({ ...step, facts: [...step.facts] })),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
