import type { ActorResolvers } from '../generated/types.js';
import { aliasesOf, claimsOf, idOf, provisionsOf } from '../named.js';
import { sourcesOf } from '../nodes.js';

export const Actor: ActorResolvers = {
  id: idOf('actor'),
  aliases: aliasesOf('actor'),
  claims: claimsOf('actor'),
  provisions: provisionsOf('actor'),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
