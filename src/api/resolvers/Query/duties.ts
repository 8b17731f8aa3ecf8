import { dutyCount, dutyKeys } from '../../../graph/generated/queries.js';
import { slugsArgument, textFilter } from '../../arguments.js';
import { listIdentity, storePage } from '../../connection.js';
import type { QueryResolvers } from '../../generated/types.js';
import { dutyOf } from '../../nodes.js';

export const duties: QueryResolvers['duties'] = async (_, { filter, ...page }, context) => {
  const conditions = {
    themes: await slugsArgument(context, 'theme', 'filter.theme', filter?.theme),
    words: textFilter('filter.text', filter?.text),
  };
  return storePage(listIdentity(context, 'duties', conditions), page, {
    keys: (start) => context.run(dutyKeys, { ...conditions, ...start }),
    load: (slug) => dutyOf(context, slug),
    count: async () => (await context.run(dutyCount, conditions))[0]!.total,
  });
};
