import type { MembershipResolvers } from '../generated/types.js';
import { organizationOf, sourcesOf, stateOf } from '../nodes.js';

export const Membership: MembershipResolvers = {
  state: (parent, _, context) => stateOf(context, parent.state),
  organization: (parent, _, context) => organizationOf(context, parent.organization),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
