import type { DefinitionCellResolvers, FormMention } from '../generated/types.js';
import { articleOf, instrumentOf, sourcesOf } from '../nodes.js';

export const DefinitionCell: DefinitionCellResolvers = {
  instrument: (parent, _, context) => instrumentOf(context, parent.instrument),
  mention: (parent) => parent.mention as FormMention,
  article: (parent, _, context) =>
    parent.end.startsWith('article:') ? articleOf(context, parent.end) : null,
  addedBy: (parent, _, context) => (parent.addedBy === null ? null : instrumentOf(context, parent.addedBy)),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
