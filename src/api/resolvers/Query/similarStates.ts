import { partyArgument } from '../../arguments.js';
import type { QueryResolvers } from '../../generated/types.js';
import { similarStatesOf } from '../../similar-states.js';

export const similarStates: QueryResolvers['similarStates'] = async (_, { party, asOf, first }, context) =>
  similarStatesOf(
    await context.model(),
    await partyArgument(context, 'party', party),
    asOf ?? context.today,
    first,
  );
