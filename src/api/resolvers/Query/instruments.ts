import {
  instrumentCount,
  instrumentKeysByParties,
  instrumentKeysByTitle,
  instrumentKeysNewestFirst,
  instrumentKeysOldestFirst,
  instrumentsOfTheme,
  partyPositions,
} from '../../../graph/generated/queries.js';
import { allChecked, partyArgument, slugArgument, textFilter } from '../../arguments.js';
import { listIdentity, storePage } from '../../connection.js';
import type { GraphContext } from '../../context.js';
import { inAll } from '../../filters.js';
import type { InstrumentFilter, QueryResolvers } from '../../generated/types.js';
import { instrumentOf } from '../../nodes.js';

const STATEMENTS = {
  TITLE_ASC: instrumentKeysByTitle,
  ADOPTED_ASC: instrumentKeysOldestFirst,
  ADOPTED_DESC: instrumentKeysNewestFirst,
} as const;

/** Slugs that theme and party leave over; null where neither is asked for. */
async function slugsOf(
  context: GraphContext,
  filter: InstrumentFilter | null | undefined,
): Promise<readonly string[] | null> {
  const [theme, party] = await allChecked([
    slugArgument(context, 'theme', 'filter.theme', filter?.theme),
    filter?.partyIs == null ? null : partyArgument(context, 'filter.partyIs', filter.partyIs),
  ]);
  return inAll(
    await Promise.all([
      theme === null
        ? null
        : context.run(instrumentsOfTheme, { theme }).then((rows) => rows.map(({ slug }) => slug)),
      party === null
        ? null
        : context
            .run(partyPositions, { parties: [party.code], asOf: context.today })
            .then((rows) => rows.map(({ instrument }) => instrument)),
    ]),
  );
}

export const instruments: QueryResolvers['instruments'] = async (
  _,
  { filter, orderBy, ...page },
  context,
) => {
  const order = orderBy ?? 'TITLE_ASC';
  const conditions = {
    kinds: filter?.kind ?? null,
    binding: filter?.binding ?? null,
    inForceOn: filter?.inForceOn ?? null,
    words: textFilter('filter.text', filter?.text),
    slugs: await slugsOf(context, filter),
  };
  return storePage(listIdentity(context, 'instruments', [order, conditions]), page, {
    keys: (start) =>
      order === 'PARTIES_DESC'
        ? context.run(instrumentKeysByParties, { ...conditions, ...start, asOf: context.today })
        : context.run(STATEMENTS[order], { ...conditions, ...start }),
    load: (slug) => instrumentOf(context, slug),
    count: async () => (await context.run(instrumentCount, conditions))[0]!.total,
  });
};
