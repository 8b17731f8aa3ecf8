import { listIdentity, wholeListPage } from '../connection.js';
import type { OrganizationResolvers } from '../generated/types.js';
import { aliasesOf, claimsOf, idOf } from '../named.js';
import { memberListOf } from '../member-list.js';
import { mechanismOf, organizationOf, sourcesOf } from '../nodes.js';
import { participationsOf } from '../participations.js';

export const Organization: OrganizationResolvers = {
  id: idOf('organization'),
  aliases: aliasesOf('organization'),
  claims: claimsOf('organization'),
  participations: (parent, { asOf, ...page }, context) => participationsOf(context, parent.code, asOf, page),
  reservations: async (parent, _, { load }) => [...(await load.reservationsByParty.load(parent.code))],
  members: async (parent, { asOf, ...page }, context) => {
    const day = asOf ?? context.today;
    return wholeListPage(
      listIdentity(context, 'organization.members', [parent.code, day]),
      page,
      await context.load.membershipsByOrganization({ asOf: day }).load(parent.code),
      (row) => row.id,
    );
  },
  operates: async (parent, _, context) =>
    Promise.all(
      (await context.load.mechanismsByOrganization.load(parent.code)).map(({ slug }) =>
        mechanismOf(context, slug),
      ),
    ),
  parent: (parent, _, context) => (parent.parent === null ? null : organizationOf(context, parent.parent)),
  parts: async (parent, _, context) =>
    Promise.all(
      (await context.load.organizationsByParent.load(parent.code)).map(({ code }) =>
        organizationOf(context, code),
      ),
    ),
  memberList: memberListOf,
  territories: async (parent, { asOf }, { load, today }) => [
    ...(await load.territoriesByOrganization({ asOf: asOf ?? today }).load(parent.code)),
  ],
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
