import { cooperationPathsOf } from '../../cooperation-paths.js';
import type { QueryResolvers } from '../../generated/types.js';

export const cooperationPaths: QueryResolvers['cooperationPaths'] = (_, args, context) =>
  cooperationPathsOf(context, args);
