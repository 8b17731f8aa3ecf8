import { organizationCount, organizationKeys } from '../../../graph/generated/queries.js';
import { slugArgument, textFilter } from '../../arguments.js';
import { listIdentity, storePage } from '../../connection.js';
import type { QueryResolvers } from '../../generated/types.js';
import { organizationOf } from '../../nodes.js';

export const organizations: QueryResolvers['organizations'] = async (_, { filter, ...page }, context) => {
  const conditions = {
    words: textFilter('filter.text', filter?.text),
    operates: await slugArgument(context, 'mechanism', 'filter.operates', filter?.operates),
  };
  return storePage(listIdentity(context, 'organizations', conditions), page, {
    keys: (start) => context.run(organizationKeys, { ...conditions, ...start }),
    load: (code) => organizationOf(context, code),
    count: async () => (await context.run(organizationCount, conditions))[0]!.total,
  });
};
