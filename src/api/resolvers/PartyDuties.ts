import type { PartyDutiesResolvers } from '../generated/types.js';
import { dutyOf, partyOf } from '../nodes.js';

export const PartyDuties: PartyDutiesResolvers = {
  party: (parent, _, context) => partyOf(context, parent.party),
  duties: (parent, _, context) => Promise.all(parent.duties.map((slug) => dutyOf(context, slug))),
};
