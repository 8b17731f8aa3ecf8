import type { QueryResolvers } from '../../generated/types.js';
import { findOrganization } from '../../nodes.js';

export const organization: QueryResolvers['organization'] = (_, { slug }, context) =>
  findOrganization(context, slug === 'eu' ? 'EUU' : slug);
