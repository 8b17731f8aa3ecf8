import type { ChallengeResolvers } from '../generated/types.js';
import { aliasesOf, claimsOf, idOf, provisionsOf } from '../named.js';
import { sourcesOf } from '../nodes.js';

export const Challenge: ChallengeResolvers = {
  id: idOf('challenge'),
  aliases: aliasesOf('challenge'),
  claims: claimsOf('challenge'),
  provisions: provisionsOf('challenge'),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
