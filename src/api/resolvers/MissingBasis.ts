import type { MissingBasisResolvers } from '../generated/types.js';
import { instrumentOf, mechanismOf, partyOf } from '../nodes.js';

export const MissingBasis: MissingBasisResolvers = {
  instrument: (parent, _, context) => instrumentOf(context, parent.instrument),
  wanting: (parent, _, context) => Promise.all(parent.wanting.map((code) => partyOf(context, code))),
  mechanism: (parent, _, context) => mechanismOf(context, parent.mechanism),
};
