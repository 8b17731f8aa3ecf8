import { listIdentity, wholeListPage } from '../connection.js';
import type { OrganizationResolvers } from '../generated/types.js';
import { aliasesOf, claimsOf, idOf } from '../named.js';
import { mechanismOf } from '../nodes.js';
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
  unverified: (parent) => [...parent.unverified],
};
