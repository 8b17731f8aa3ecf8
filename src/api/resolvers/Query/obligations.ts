import { obligationCount, obligationKeys } from '../../../graph/generated/queries.js';
import { listIdentity, storePage } from '../../connection.js';
import { obligationConditions } from '../../filters.js';
import type { QueryResolvers } from '../../generated/types.js';
import { obligationOf } from '../../nodes.js';

export const obligations: QueryResolvers['obligations'] = async (_, { filter, ...page }, context) => {
  const conditions = await obligationConditions(context, filter);
  return storePage(listIdentity(context, 'obligations', conditions), page, {
    keys: (start) => context.run(obligationKeys, { ...conditions, ...start }),
    load: (id) => obligationOf(context, id),
    count: async () => (await context.run(obligationCount, conditions))[0]!.total,
  });
};
