import { knownRegions, stateCount, stateKeys } from '../../../graph/generated/queries.js';
import { UnknownRegionError } from '../../../errors.js';
import { checkText, organizationArgument, slugArgument, textFilter } from '../../arguments.js';
import { listIdentity, storePage } from '../../connection.js';
import type { GraphContext } from '../../context.js';
import type { QueryResolvers } from '../../generated/types.js';
import { stateOf } from '../../nodes.js';

async function regionArgument(
  context: GraphContext,
  region: string | null | undefined,
): Promise<string | null> {
  if (region == null) return null;
  checkText('filter.region', region);
  const known = await context.run(knownRegions, {});
  const wanted = region.toLowerCase();
  const found = known.flatMap(({ name, code }) =>
    name.toLowerCase() === wanted || code === region ? [name] : [],
  )[0];
  if (found === undefined)
    throw new UnknownRegionError('filter.region', region, known.map(({ name }) => name).slice(0, 5));
  return found;
}

export const states: QueryResolvers['states'] = async (_, { filter, ...page }, context) => {
  const [region, memberOf, partyTo, boundByDuty] = await Promise.all([
    regionArgument(context, filter?.region),
    filter?.memberOf == null ? null : organizationArgument(context, 'filter.memberOf', filter.memberOf),
    slugArgument(context, 'instrument', 'filter.partyTo', filter?.partyTo),
    slugArgument(context, 'duty', 'filter.boundByDuty', filter?.boundByDuty),
  ]);
  const conditions = {
    region,
    text: textFilter('filter.text', filter?.text),
    memberOf,
    partyTo,
    boundByDuty,
    asOf: filter?.asOf ?? context.today,
  };
  return storePage(listIdentity(context, 'states', conditions), page, {
    keys: (after, limit) =>
      context.run(stateKeys, {
        ...conditions,
        afterSort: after?.sort ?? null,
        afterKey: after?.key ?? null,
        limit,
      }),
    load: (iso3) => stateOf(context, iso3),
    count: async () => (await context.run(stateCount, conditions))[0]!.total,
  });
};
