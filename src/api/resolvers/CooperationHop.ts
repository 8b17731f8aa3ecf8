import type { CooperationHopResolvers } from '../generated/types.js';
import { instrumentOf, mechanismOf, namedOf } from '../nodes.js';

export const CooperationHop: CooperationHopResolvers = {
  from: (parent, _, context) => namedOf(context, parent.from),
  to: (parent, _, context) => namedOf(context, parent.to),
  instrument: (parent, _, context) =>
    parent.instrument === null ? null : instrumentOf(context, parent.instrument),
  mechanism: (parent, _, context) =>
    parent.mechanism === null ? null : mechanismOf(context, parent.mechanism),
};
