import type { PassageResolvers } from '../generated/types.js';
import { sourceOf } from '../nodes.js';

export const Passage: PassageResolvers = {
  source: (parent, _, context) => sourceOf(context, parent.source),
};
