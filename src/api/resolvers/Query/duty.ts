import type { QueryResolvers } from '../../generated/types.js';
import { findDuty } from '../../nodes.js';

export const duty: QueryResolvers['duty'] = (_, { slug }, context) => findDuty(context, slug);
