import { claimCount, claimKeys } from '../../../graph/generated/queries.js';
import { claimConditions } from '../../filters.js';
import { listIdentity, storePage } from '../../connection.js';
import type { QueryResolvers } from '../../generated/types.js';
import { claimOf } from '../../nodes.js';

export const claims: QueryResolvers['claims'] = async (_, { filter, ...page }, context) => {
  const conditions = await claimConditions(context, filter);
  return storePage(listIdentity(context, 'claims', conditions), page, {
    keys: (start) => context.run(claimKeys, { ...conditions, ...start }),
    load: (slug) => claimOf(context, slug),
    count: async () => (await context.run(claimCount, conditions))[0]!.total,
  });
};
