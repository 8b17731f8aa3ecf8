import { compareParties } from '../../../law/party-comparison.js';
import { askedParties } from '../../asked-parties.js';
import type { QueryResolvers } from '../../generated/types.js';

export const compareStates: QueryResolvers['compareStates'] = async (
  _,
  { parties, asOf, filter },
  context,
) => {
  const asked = await askedParties(context, parties, asOf, filter);
  return {
    ...compareParties(asked.standings, asked.table.byDuty),
    asOf: asked.day,
    parties: asked.parties,
  };
};
