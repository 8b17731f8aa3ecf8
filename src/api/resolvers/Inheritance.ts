import { carriesDuties } from '../../law/inheritance.js';
import { listIdentity, wholeListPage } from '../connection.js';
import type { InheritanceResolvers } from '../generated/types.js';
import { carriedObligations } from '../inheritance.js';
import { articleOf, instrumentOf, sourcesOf } from '../nodes.js';

export const Inheritance: InheritanceResolvers = {
  instrument: (parent, _, context) => instrumentOf(context, parent.instrument),
  base: (parent, _, context) => instrumentOf(context, parent.base),
  article: (parent, _, context) => (parent.article === null ? null : articleOf(context, parent.article)),
  baseArticles: (parent) => [...parent.baseArticles],
  carriesDuties: (parent) => carriesDuties(parent.effect),
  obligations: async (parent, page, context) =>
    wholeListPage(
      listIdentity(context, 'inheritance.obligations', parent.id),
      page,
      await carriedObligations(context, parent),
      (row) => row.id,
    ),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
