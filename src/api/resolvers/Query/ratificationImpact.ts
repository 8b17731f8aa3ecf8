import { allChecked, instrumentArgument, partyArgument } from '../../arguments.js';
import type { QueryResolvers } from '../../generated/types.js';
import { ratificationImpactOf } from '../../ratification-impact.js';

export const ratificationImpact: QueryResolvers['ratificationImpact'] = async (
  _,
  { party, instrument, on, act },
  context,
) => {
  const [who, what] = await allChecked([
    partyArgument(context, 'party', party),
    instrumentArgument(context, 'instrument', instrument),
  ]);
  return ratificationImpactOf(context, who, what, act, on ?? context.today);
};
