import type { TerritoryMembershipResolvers } from '../generated/types.js';
import { sourcesOf } from '../nodes.js';

export const TerritoryMembership: TerritoryMembershipResolvers = {
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
