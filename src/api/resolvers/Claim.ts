import type { ClaimResolvers, Verdict } from '../generated/types.js';
import { idOf } from '../named.js';
import { findNode, present, sourcesOf } from '../nodes.js';

export const Claim: ClaimResolvers = {
  id: idOf('claim'),
  verdict: (parent) => parent.verdict as Verdict,
  about: (parent, _, context) => Promise.all(parent.about.map((id) => present(findNode(context, id), id))),
  passages: async (parent, _, { load }) => [...(await load.passagesByClaim.load(parent.slug))],
  restsOn: async (parent, _, { load }) =>
    (await load.articlesByClaim.load(parent.slug)).map((row) => ({ ...row, __typename: 'Article' })),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
};
