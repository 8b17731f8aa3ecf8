import { rankCandidates } from '../../../graph/search-ranking.js';
import { wordsArgument } from '../../arguments.js';
import { listIdentity, wholeListPage } from '../../connection.js';
import type { QueryResolvers } from '../../generated/types.js';
import { labelOfKind } from '../../node-kind.js';

/** More candidates than this are not ranked; a text that finds more is too common to page through. */
const MOST_CANDIDATES = 1_000;

export const search: QueryResolvers['search'] = async (_, { text, kinds, ...page }, context) => {
  const words = wordsArgument('text', text);
  const labels = (kinds ?? []).map(labelOfKind);
  const candidates =
    words.length === 0 ? [] : await context.search({ words, labels, limit: MOST_CANDIDATES });
  const found = wholeListPage(
    listIdentity(context, 'search', [words, labels]),
    page,
    rankCandidates(words, candidates),
    (ranked) => ranked.candidate.id,
  );
  return { ...found, text };
};
