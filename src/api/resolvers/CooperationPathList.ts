import type { CooperationPathListResolvers } from '../generated/types.js';

export const CooperationPathList: CooperationPathListResolvers = {
  paths: (parent) => [...parent.paths],
};
