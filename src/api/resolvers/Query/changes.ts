import { changesBetween } from '../../changes.js';
import type { QueryResolvers } from '../../generated/types.js';

export const changes: QueryResolvers['changes'] = (_, { from, to, filter, ...page }, context) =>
  changesBetween(context, from, to, filter, page);
