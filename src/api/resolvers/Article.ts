import type { ArticleResolvers } from '../generated/types.js';
import { publicId } from '../node-id.js';
import { instrumentOf, mechanismOf } from '../nodes.js';

export const Article: ArticleResolvers = {
  id: (parent) => publicId(parent.id),
  instrument: (parent, _, context) => instrumentOf(context, parent.instrument),
  obligations: async (parent, _, { load }) =>
    (await load.obligationsByArticle.load(parent.id)).map((row) => ({ ...row, __typename: 'Obligation' })),
  establishes: async (parent, _, context) =>
    Promise.all(
      (await context.load.mechanismsByArticle.load(parent.id)).map(({ slug }) => mechanismOf(context, slug)),
    ),
  implementedBy: async (parent, _, { load }) => [...(await load.implementationsByArticle.load(parent.id))],
  correspondsTo: async (parent, _, { load }) => [...(await load.correspondencesByArticle.load(parent.id))],
};
