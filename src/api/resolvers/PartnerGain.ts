import type { PartnerGainResolvers } from '../generated/types.js';
import { mechanismOf, partyOf } from '../nodes.js';

export const PartnerGain: PartnerGainResolvers = {
  party: (parent, _, context) => partyOf(context, parent.party),
  mechanisms: (parent, _, context) =>
    Promise.all(parent.mechanisms.map((slug) => mechanismOf(context, slug))),
};
