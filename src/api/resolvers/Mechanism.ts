import { listIdentity, wholeListPage } from '../connection.js';
import type { LegalForce, MechanismKind, MechanismResolvers } from '../generated/types.js';
import { aliasesOf, claimsOf, idOf } from '../named.js';
import { memberListOf } from '../member-list.js';
import { organizationOf, sourcesOf } from '../nodes.js';

export const Mechanism: MechanismResolvers = {
  id: idOf('mechanism'),
  kind: (parent) => parent.kind as MechanismKind,
  legalForce: (parent) => parent.legalForce as LegalForce | null,
  aliases: aliasesOf('mechanism'),
  claims: claimsOf('mechanism'),
  establishedBy: async (parent, _, { load }) =>
    (await load.articlesByMechanism.load(parent.slug)).map((row) => ({ ...row, __typename: 'Article' })),
  operatedBy: async (parent, _, context) =>
    Promise.all(
      (await context.load.organizationsByMechanism.load(parent.slug)).map(({ code }) =>
        organizationOf(context, code),
      ),
    ),
  obligations: async (parent, page, context) =>
    wholeListPage(
      listIdentity(context, 'mechanism.obligations', parent.slug),
      page,
      (await context.load.obligationsByMechanism.load(parent.slug)).map((row) => ({
        ...row,
        __typename: 'Obligation' as const,
      })),
      (row) => row.id,
    ),
  participants: async (parent, { asOf }, { load, today }) => [
    ...(await load.participantsByMechanism({ asOf: asOf ?? today }).load(parent.slug)),
  ],
  territories: async (parent, { asOf }, { load, today }) => [
    ...(await load.territoriesByMechanism({ asOf: asOf ?? today }).load(parent.slug)),
  ],
  participantList: memberListOf,
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
