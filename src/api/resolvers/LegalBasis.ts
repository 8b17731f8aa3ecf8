import type { LegalBasisResolvers } from '../generated/types.js';
import { articleOf, instrumentOf, mechanismOf, sourcesOf } from '../nodes.js';

export const LegalBasis: LegalBasisResolvers = {
  instrument: (parent, _, context) => instrumentOf(context, parent.instrument),
  articles: (parent, _, context) => Promise.all(parent.articles.map((id) => articleOf(context, id))),
  mechanism: (parent, _, context) => mechanismOf(context, parent.mechanism),
  supersededBy: (parent, _, context) =>
    parent.supersededBy === null ? null : instrumentOf(context, parent.supersededBy),
  precedence: (parent) => [...parent.precedence],
  reservations: (parent) => [...parent.reservations],
  trace: (parent) => parent.trace.map((step) => ({ ...step, facts: [...step.facts] })),
  unverified: (parent) => [...parent.unverified],
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
};
