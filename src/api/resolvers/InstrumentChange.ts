import type { InstrumentChangeKind, InstrumentChangeResolvers } from '../generated/types.js';
import { instrumentOf, sourcesOf } from '../nodes.js';

export const InstrumentChange: InstrumentChangeResolvers = {
  kind: (parent) => parent.relation as InstrumentChangeKind,
  changing: (parent, _, context) => instrumentOf(context, parent.changing),
  changed: (parent, _, context) => instrumentOf(context, parent.changed),
  sources: (parent, _, context) => sourcesOf(context, parent.sources ?? []),
  unverified: (parent) => [...(parent.unverified ?? [])],
};
