import type { ChangeConnectionResolvers } from '../generated/types.js';

export const ChangeConnection: ChangeConnectionResolvers = {
  undated: (parent) => parent.undated(),
};
