import type { MechanismParticipationResolvers } from '../generated/types.js';
import { mechanismOf, sourcesOf, stateOf } from '../nodes.js';

export const MechanismParticipation: MechanismParticipationResolvers = {
  state: (parent, _, context) => stateOf(context, parent.state),
  mechanism: (parent, _, context) => mechanismOf(context, parent.mechanism),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
