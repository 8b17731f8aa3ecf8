import type { KnownErrorResolvers } from '../generated/types.js';
import { namedOf } from '../nodes.js';

export const KnownError: KnownErrorResolvers = {
  meant: async (parent, _, context) =>
    Promise.all((await context.load.meantByKnownError.load(parent.id)).map(({ id }) => namedOf(context, id))),
  claims: async (parent, _, { load }) =>
    (await load.claimsByKnownError.load(parent.id)).map((row) => ({ ...row, __typename: 'Claim' })),
};
