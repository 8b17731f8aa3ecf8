import { allThemes } from '../../../graph/generated/queries.js';
import type { QueryResolvers } from '../../generated/types.js';

export const themes: QueryResolvers['themes'] = async (_, _arguments, context) =>
  (await context.run(allThemes, {})).map((row) => ({ ...row, __typename: 'Theme' }));
