import type { BoundPartyResolvers } from '../generated/types.js';
import { partyOf } from '../nodes.js';

export const BoundParty: BoundPartyResolvers = {
  party: (parent, _, context) => partyOf(context, parent.party),
};
