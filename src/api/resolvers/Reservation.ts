import { betweenTheTwo, objectionsTo } from '../objections.js';
import type { ReservationEffect, ReservationKind, ReservationResolvers } from '../generated/types.js';
import { publicId } from '../node-id.js';
import { instrumentOf, partyOf, sourcesOf } from '../nodes.js';

export const Reservation: ReservationResolvers = {
  id: (parent) => publicId(parent.id),
  party: (parent, _, context) => partyOf(context, parent.party),
  instrument: (parent, _, context) => instrumentOf(context, parent.instrument),
  articles: async (parent, _, { load }) =>
    (await load.articlesByReservation.load(parent.id)).map((row) => ({ ...row, __typename: 'Article' })),
  kind: (parent) => parent.kind as ReservationKind,
  effect: (parent) => parent.effect as ReservationEffect,
  objectsTo: (parent, _, context) => (parent.objectsTo === null ? null : partyOf(context, parent.objectsTo)),
  betweenTheTwo: (parent, _, context) => betweenTheTwo(context, parent),
  objections: (parent, _, context) => objectionsTo(context, parent),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
