import type { RatificationImpactResolvers } from '../generated/types.js';
import { dutyOf, instrumentOf, sourcesOf } from '../nodes.js';

export const RatificationImpact: RatificationImpactResolvers = {
  obstacles: (parent) => parent.obstacles.map((step) => ({ ...step, facts: [...step.facts] })),
  trace: (parent) => parent.trace.map((step) => ({ ...step, facts: [...step.facts] })),
  blockedBy: (parent, _, context) => Promise.all(parent.blockedBy.map((slug) => instrumentOf(context, slug))),
  ends: (parent, _, context) => Promise.all(parent.ends.map((slug) => instrumentOf(context, slug))),
  gained: (parent, _, context) => Promise.all(parent.gained.map((slug) => dutyOf(context, slug))),
  lost: (parent, _, context) => Promise.all(parent.lost.map((slug) => dutyOf(context, slug))),
  unsettled: (parent, _, context) => Promise.all(parent.unsettled.map((slug) => dutyOf(context, slug))),
  strengthened: (parent) => [...parent.strengthened],
  weakened: (parent) => [...parent.weakened],
  partners: (parent) => [...parent.partners],
  partnersLost: (parent) => [...parent.partnersLost],
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
};
