import type { PartyCountStepResolvers } from '../generated/types.js';
import { partyOf } from '../nodes.js';

export const PartyCountStep: PartyCountStepResolvers = {
  entered: (parent, _, context) => Promise.all(parent.entered.map((code) => partyOf(context, code))),
  left: (parent, _, context) => Promise.all(parent.left.map((code) => partyOf(context, code))),
};
