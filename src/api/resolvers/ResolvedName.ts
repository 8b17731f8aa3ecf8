import type { ResolvedNameResolvers } from '../generated/types.js';
import { namedOf } from '../nodes.js';

export const ResolvedName: ResolvedNameResolvers = {
  node: (parent, _, context) => namedOf(context, parent.node),
};
