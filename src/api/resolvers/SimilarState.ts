import type { SimilarStateResolvers } from '../generated/types.js';
import { dutyOf, stateOf } from '../nodes.js';

export const SimilarState: SimilarStateResolvers = {
  state: (parent, _, context) => stateOf(context, parent.party),
  differing: (parent, _, context) => Promise.all(parent.differing.map((slug) => dutyOf(context, slug))),
};
