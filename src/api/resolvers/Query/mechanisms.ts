import { mechanismCount, mechanismKeys } from '../../../graph/generated/queries.js';
import { textFilter } from '../../arguments.js';
import { listIdentity, storePage } from '../../connection.js';
import type { QueryResolvers } from '../../generated/types.js';
import { mechanismOf } from '../../nodes.js';

export const mechanisms: QueryResolvers['mechanisms'] = async (_, { filter, ...page }, context) => {
  const conditions = { kinds: filter?.kind ?? null, words: textFilter('filter.text', filter?.text) };
  return storePage(listIdentity(context, 'mechanisms', conditions), page, {
    keys: (start) => context.run(mechanismKeys, { ...conditions, ...start }),
    load: (slug) => mechanismOf(context, slug),
    count: async () => (await context.run(mechanismCount, conditions))[0]!.total,
  });
};
