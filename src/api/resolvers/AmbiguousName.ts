import type { AmbiguousNameResolvers } from '../generated/types.js';
import { namedOf } from '../nodes.js';

export const AmbiguousName: AmbiguousNameResolvers = {
  candidates: (parent, _, context) => Promise.all(parent.candidates.map((id) => namedOf(context, id))),
};
