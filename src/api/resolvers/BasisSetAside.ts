import type { BasisSetAsideResolvers } from '../generated/types.js';
import { instrumentOf, mechanismOf } from '../nodes.js';

export const BasisSetAside: BasisSetAsideResolvers = {
  instrument: (parent, _, context) => instrumentOf(context, parent.instrument),
  mechanism: (parent, _, context) => mechanismOf(context, parent.mechanism),
};
