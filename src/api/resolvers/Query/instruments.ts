import {
  instrumentCount,
  instrumentKeysAscending,
  instrumentKeysDescending,
} from '../../../graph/generated/queries.js';
import { partyArgument, slugArgument, textFilter } from '../../arguments.js';
import { listIdentity, storePage } from '../../connection.js';
import type { QueryResolvers } from '../../generated/types.js';
import { instrumentOf } from '../../nodes.js';

export const instruments: QueryResolvers['instruments'] = async (
  _,
  { filter, orderBy, ...page },
  context,
) => {
  const order = orderBy ?? 'TITLE_ASC';
  const [theme, party] = await Promise.all([
    slugArgument(context, 'theme', 'filter.theme', filter?.theme),
    filter?.partyIs == null ? null : partyArgument(context, 'filter.partyIs', filter.partyIs),
  ]);
  const conditions = {
    kinds: filter?.kind ?? null,
    binding: filter?.binding ?? null,
    inForceOn: filter?.inForceOn ?? null,
    text: textFilter('filter.text', filter?.text),
    theme,
    party: party?.code ?? null,
    today: context.today,
  };
  const statement = order.endsWith('_DESC') ? instrumentKeysDescending : instrumentKeysAscending;
  return storePage(listIdentity(context, 'instruments', [order, conditions]), page, {
    keys: (after, limit) =>
      context.run(statement, {
        ...conditions,
        orderBy: order,
        afterSort: after?.sort ?? null,
        afterKey: after?.key ?? null,
        limit,
      }),
    load: (slug) => instrumentOf(context, slug),
    count: async () => (await context.run(instrumentCount, conditions))[0]!.total,
  });
};
