import type { BasisPrecedenceResolvers } from '../generated/types.js';
import { instrumentOf } from '../nodes.js';

export const BasisPrecedence: BasisPrecedenceResolvers = {
  other: (parent, _, context) => instrumentOf(context, parent.other),
};
