import type { OperationExistence, OperationResolvers } from '../generated/types.js';
import { aliasesOf, claimsOf, idOf } from '../named.js';
import { organizationOf, sourcesOf, stateOf } from '../nodes.js';

export const Operation: OperationResolvers = {
  id: idOf('operation'),
  aliases: aliasesOf('operation'),
  claims: claimsOf('operation'),
  existence: (parent) => parent.existence as OperationExistence,
  date: (parent) => parent.startedOn,
  until: (parent) => parent.endedOn,
  ledBy: async (parent, _, context) =>
    Promise.all(
      (await context.load.organizationsByOperation.load(parent.slug)).map(({ code }) =>
        organizationOf(context, code),
      ),
    ),
  participants: async (parent, _, context) =>
    Promise.all(
      (await context.load.statesByOperation.load(parent.slug)).map(({ code }) => stateOf(context, code)),
    ),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => [...parent.unverified],
};
