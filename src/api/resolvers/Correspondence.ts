import type { CorrespondenceResolvers } from '../generated/types.js';
import { articleOf, sourcesOf } from '../nodes.js';

export const Correspondence: CorrespondenceResolvers = {
  article: (parent, _, context) => articleOf(context, parent.article),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
};
