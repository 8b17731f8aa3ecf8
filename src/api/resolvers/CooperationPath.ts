import { PathKind } from '../../law/cooperation-paths.js';
import type { CooperationPathResolvers } from '../generated/types.js';

export const CooperationPath: CooperationPathResolvers = {
  length: (parent) => parent.hops.length,
  direct: (parent) => parent.kind !== PathKind.THIRD_PARTY,
  hops: (parent) => [...parent.hops],
};
