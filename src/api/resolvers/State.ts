import { boundObligationCount, boundObligationKeys } from '../../graph/generated/queries.js';
import { listIdentity, storePage } from '../connection.js';
import { obligationConditions } from '../filters.js';
import type { StateResolvers } from '../generated/types.js';
import { aliasesOf, claimsOf, idOf } from '../named.js';
import { obligationOf, sourcesOf } from '../nodes.js';
import { participationsOf } from '../participations.js';

export const State: StateResolvers = {
  id: idOf('state'),
  aliases: aliasesOf('state'),
  claims: claimsOf('state'),
  participations: (parent, { asOf, ...page }, context) => participationsOf(context, parent.code, asOf, page),
  reservations: async (parent, _, { load }) => [...(await load.reservationsByParty.load(parent.code))],
  memberships: async (parent, { asOf }, { load, today }) => [
    ...(await load.membershipsByState({ asOf: asOf ?? today }).load(parent.iso3)),
  ],
  obligations: async (parent, { asOf, filter, ...page }, context) => {
    const conditions = {
      ...(await obligationConditions(context, filter)),
      party: parent.code,
      asOf: asOf ?? context.today,
    };
    return storePage(listIdentity(context, 'state.obligations', conditions), page, {
      keys: (start) => context.run(boundObligationKeys, { ...conditions, ...start }),
      load: (id) => obligationOf(context, id),
      count: async () => (await context.run(boundObligationCount, conditions))[0]!.total,
    });
  },
  mechanisms: async (parent, { asOf }, { load, today }) => [
    ...(await load.mechanismsByState({ asOf: asOf ?? today }).load(parent.iso3)),
  ],
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
