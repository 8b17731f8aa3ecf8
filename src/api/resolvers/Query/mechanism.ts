import type { QueryResolvers } from '../../generated/types.js';
import { findMechanism } from '../../nodes.js';

export const mechanism: QueryResolvers['mechanism'] = (_, { slug }, context) => findMechanism(context, slug);
