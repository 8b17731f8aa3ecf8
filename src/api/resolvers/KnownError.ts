import type { KnownErrorResolvers } from '../generated/types.js';
import { namedOf } from '../nodes.js';

export const KnownError: KnownErrorResolvers = {
  meant: (parent, _, context) => Promise.all(parent.meant.map((id) => namedOf(context, id))),
  claims: () => [],
};
