import { allSources } from '../../../graph/generated/queries.js';
import type { QueryResolvers } from '../../generated/types.js';

export const sources: QueryResolvers['sources'] = async (_, _arguments, context) => [
  ...(await context.run(allSources, {})),
];
