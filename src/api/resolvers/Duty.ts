import { listIdentity, wholeListPage } from '../connection.js';
import type { DutyResolvers } from '../generated/types.js';
import { aliasesOf, claimsOf, idOf } from '../named.js';
import { themeOf } from '../nodes.js';

export const Duty: DutyResolvers = {
  id: idOf('duty'),
  aliases: aliasesOf('duty'),
  claims: claimsOf('duty'),
  theme: (parent, _, context) => themeOf(context, parent.theme),
  obligations: async (parent, page, context) =>
    wholeListPage(
      listIdentity(context, 'duty.obligations', parent.slug),
      page,
      (await context.load.obligationsByDuty.load(parent.slug)).map((row) => ({
        ...row,
        __typename: 'Obligation' as const,
      })),
      (row) => row.id,
    ),
};
