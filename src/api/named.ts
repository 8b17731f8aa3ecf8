import { wholeListPage, listIdentity, type PageArguments } from './connection.js';
import type { GraphContext } from './context.js';
import type { AliasKind } from './generated/types.js';
import type { ClaimConnectionParent } from './mappers/claim.js';
import { publicId, type NodeIdKind } from './node-id.js';

/** The graph id of a row that has a slug. */
const graphId = (kind: NodeIdKind, { slug }: { readonly slug: string }): string => `${kind}:${slug}`;

/** Resolver of `id` for types whose graph id is made of their slug. */
export const idOf =
  (kind: NodeIdKind) =>
  (parent: { readonly slug: string }): string =>
    publicId(graphId(kind, parent));

/** Resolver of `aliases`: the names of a node besides its display name. */
export const aliasesOf =
  (kind: NodeIdKind) =>
  async (parent: { readonly slug: string }, _: object, { load }: GraphContext) =>
    (await load.aliasesByNode.load(graphId(kind, parent))).map((row) => ({
      ...row,
      kind: row.kind as AliasKind,
    }));

/** Resolver of `claims`: what source texts say about a node, by id. */
export const claimsOf =
  (kind: NodeIdKind) =>
  async (
    parent: { readonly slug: string },
    page: PageArguments,
    context: GraphContext,
  ): Promise<ClaimConnectionParent> =>
    wholeListPage(
      listIdentity(context, 'node.claims', graphId(kind, parent)),
      page,
      (await context.load.claimsByNode.load(graphId(kind, parent))).map((row) => ({
        ...row,
        __typename: 'Claim' as const,
      })),
      ({ slug }) => slug,
    );

/** Resolver of `provisions`: the articles that deal with a challenge, a technology or an actor. */
export const provisionsOf =
  (kind: NodeIdKind) =>
  async (parent: { readonly slug: string }, _: object, { load }: GraphContext) =>
    (await load.articlesByTopic.load(graphId(kind, parent))).map((row) => ({
      ...row,
      __typename: 'Article' as const,
    }));
