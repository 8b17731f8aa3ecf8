import { checkText, instrumentArgument } from '../../arguments.js';
import type { QueryResolvers } from '../../generated/types.js';
import { findArticle } from '../../nodes.js';

export const article: QueryResolvers['article'] = async (_, { instrument, number }, context) => {
  checkText('number', number);
  const { slug } = await instrumentArgument(context, 'instrument', instrument);
  return findArticle(context, `article:${slug}:${number}`);
};
