import type { UnknownNameResolvers } from '../generated/types.js';
import { namedOf } from '../nodes.js';

export const UnknownName: UnknownNameResolvers = {
  nearest: (parent, _, context) => Promise.all(parent.nearest.map((id) => namedOf(context, id))),
};
