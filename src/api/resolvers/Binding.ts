import type { BindingResolvers } from '../generated/types.js';
import { inheritedBy } from '../inheritance.js';
import { sourcesOf } from '../nodes.js';

export const Binding: BindingResolvers = {
  trace: (parent) => parent.trace.map((step) => ({ ...step, facts: [...step.facts] })),
  reservations: (parent) => [...parent.reservations],
  inherited: (parent, _, context) => inheritedBy(context, parent),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
};
