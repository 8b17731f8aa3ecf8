import { allSources } from '../../../graph/generated/queries.js';
import type { QueryResolvers } from '../../generated/types.js';

export const sources: QueryResolvers['sources'] = (_, _arguments, context) => context.run(allSources, {});
