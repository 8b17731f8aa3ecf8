import { knownErrorsWithin, type KnownErrorsWithinRow } from '../../graph/generated/queries.js';
import { nameKey } from '../../graph/name-key.js';
import type { SearchConnectionResolvers } from '../generated/types.js';

/** Of several spellings of one error the longest: it is what the text says, and the others are parts of it. */
const longestOfEach = (rows: readonly KnownErrorsWithinRow[]): KnownErrorsWithinRow[] =>
  [...rows]
    .sort((a, b) => b.key.length - a.key.length)
    .filter(({ why }, index, all) => all.findIndex((other) => other.why === why) === index);

export const SearchConnection: SearchConnectionResolvers = {
  knownErrors: async ({ text }, _, context) =>
    longestOfEach(await context.run(knownErrorsWithin, { key: nameKey(text) })).map((row) => ({
      ...row,
      __typename: 'KnownError',
    })),
};
