import type { BindingResolvers } from '../generated/types.js';
import { sourcesOf } from '../nodes.js';

export const Binding: BindingResolvers = {
  trace: (parent) => parent.trace.map((step) => ({ ...step, facts: [...step.facts] })),
  reservations: (parent) => [...parent.reservations],
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
};
