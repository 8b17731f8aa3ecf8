import type { TechnologyResolvers } from '../generated/types.js';
import { aliasesOf, claimsOf, idOf, provisionsOf } from '../named.js';
import { sourcesOf } from '../nodes.js';

export const Technology: TechnologyResolvers = {
  id: idOf('technology'),
  aliases: aliasesOf('technology'),
  claims: claimsOf('technology'),
  provisions: provisionsOf('technology'),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
