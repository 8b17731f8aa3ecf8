import type { SharedObligationResolvers } from '../generated/types.js';
import { dutyOf } from '../nodes.js';

export const SharedObligation: SharedObligationResolvers = {
  duty: (parent, _, context) => dutyOf(context, parent.duty),
  parties: (parent) => [...parent.parties],
};
