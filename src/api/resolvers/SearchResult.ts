import type { SearchResultResolvers } from '../generated/types.js';
import { kindOfLabel } from '../node-kind.js';
import { findNode, present } from '../nodes.js';

export const SearchResult: SearchResultResolvers = {
  node: ({ candidate }, _, context) => present(findNode(context, candidate.id), candidate.id),
  kind: ({ candidate }) => kindOfLabel(candidate.label),
  title: ({ candidate }) => candidate.title,
};
