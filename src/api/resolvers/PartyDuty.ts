import type { PartyDutyResolvers } from '../generated/types.js';
import { obligationOf, partyOf } from '../nodes.js';

export const PartyDuty: PartyDutyResolvers = {
  party: (parent, _, context) => partyOf(context, parent.party),
  obligations: (parent, _, context) => Promise.all(parent.obligations.map((id) => obligationOf(context, id))),
};
