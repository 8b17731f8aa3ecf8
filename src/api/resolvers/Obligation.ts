import { listIdentity, wholeListPage } from '../connection.js';
import type { Grade, Modality, NormKind, ObligationResolvers } from '../generated/types.js';
import { reachesThrough } from '../inheritance.js';
import { publicId } from '../node-id.js';
import { articleOf, dutyOf, mechanismOf, sourcesOf, themeOf } from '../nodes.js';

export const Obligation: ObligationResolvers = {
  id: (parent) => publicId(parent.id),
  article: (parent, _, context) => articleOf(context, parent.articleId),
  normKind: (parent) => parent.norm as NormKind,
  modality: (parent) => parent.modality as Modality,
  grade: (parent) => parent.grade as Grade | null,
  hedges: (parent) => [...parent.hedges],
  themes: async (parent, _, context) => [await themeOf(context, parent.theme)],
  duty: (parent, _, context) => (parent.duty === null ? null : dutyOf(context, parent.duty)),
  mechanism: (parent, _, context) =>
    parent.mechanism === null ? null : mechanismOf(context, parent.mechanism),
  boundParties: async (parent, { asOf, ...page }, context) => {
    const day = asOf ?? context.today;
    const rows = await context.load.boundPartiesByObligation({ asOf: day }).load(parent.id);
    return wholeListPage(
      listIdentity(context, 'obligation.boundParties', [parent.id, day]),
      page,
      rows
        .filter((row) => !row.excluded)
        .map(({ party, from, reserved }) => ({
          party,
          since: from,
          status: reserved ? ('BOUND_WITH_RESERVATION' as const) : ('BOUND' as const),
        })),
      (row) => row.party,
    );
  },
  reachesThrough: (parent, _, context) => reachesThrough(context, parent),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
