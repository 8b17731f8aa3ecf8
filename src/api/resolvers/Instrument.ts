import { claimsOf, idOf, aliasesOf } from '../named.js';
import { listIdentity, wholeListPage } from '../connection.js';
import type { InstrumentKind, InstrumentResolvers, ParticipationStatus } from '../generated/types.js';
import type { InstrumentParent } from '../mappers/instrument.js';
import type { GraphContext } from '../context.js';
import { inheritances } from '../inheritance.js';
import { instrumentOf, sourcesOf, stateOf } from '../nodes.js';
import { participation, standing } from '../participations.js';
import { partyCountOverTime } from '../party-counts.js';

async function related(
  context: GraphContext,
  { slug }: InstrumentParent,
  relation: string,
  direction: string,
) {
  const rows = await context.load.instrumentRelations.load(slug);
  const wanted = rows.filter((row) => row.relation === relation && row.direction === direction);
  return Promise.all(wanted.map((row) => instrumentOf(context, row.slug)));
}

const implementations = async ({ load }: GraphContext, { slug }: InstrumentParent, direction: string) =>
  (await load.implementationsByInstrument.load(slug)).filter((row) => row.direction === direction);

const rule = (citation: string | null, summary: string | null) =>
  summary === null ? null : { citation, summary };

export const Instrument: InstrumentResolvers = {
  id: idOf('instrument'),
  kind: (parent) => parent.kind as InstrumentKind,
  aliases: aliasesOf('instrument'),
  claims: claimsOf('instrument'),
  entryIntoForceRule: (parent) =>
    parent.entryIntoForceCitation === null || parent.entryIntoForceSummary === null
      ? null
      : { citation: parent.entryIntoForceCitation, summary: parent.entryIntoForceSummary },
  reservationRule: (parent) => rule(parent.reservationCitation, parent.reservationSummary),
  denunciationRule: (parent) => rule(parent.denunciationCitation, parent.denunciationSummary),
  participationList: (parent) =>
    parent.listStatusAsOf === null
      ? null
      : { statusAsOf: parent.listStatusAsOf, complete: parent.listComplete ?? false },
  articles: async (parent, page, context) =>
    wholeListPage(
      listIdentity(context, 'instrument.articles', parent.slug),
      page,
      (await context.load.articlesByInstrument.load(parent.slug)).map((row) => ({
        ...row,
        __typename: 'Article' as const,
      })),
      (row) => row.id,
    ),
  participations: async (parent, { status, asOf, ...page }, context) => {
    const day = asOf ?? context.today;
    const rows = (await context.load.participationsByInstrument.load(parent.slug)).map((row) =>
      participation(row, day),
    );
    const wanted = status == null ? null : new Set<ParticipationStatus>(status);
    return wholeListPage(
      listIdentity(context, 'instrument.participations', [parent.slug, status ?? null, day]),
      page,
      wanted === null ? rows : rows.filter((row) => wanted.has(standing(row, day).status)),
      (row) => row.id,
    );
  },
  partyCount: async (parent, { asOf }, context) =>
    (await context.load.instrumentPartyCounts({ asOf: asOf ?? context.today }).load(parent.slug))?.total ?? 0,
  partyCountOverTime: async (parent, { from, to }, context) =>
    partyCountOverTime(await context.model(), parent.slug, from, to),
  signatoryCount: async (parent, { asOf }, context) =>
    (await context.load.instrumentSignatoryCounts({ asOf: asOf ?? context.today }).load(parent.slug))
      ?.total ?? 0,
  supplements: (parent, _, context) => related(context, parent, 'SUPPLEMENTS', 'out'),
  supplementedBy: (parent, _, context) => related(context, parent, 'SUPPLEMENTS', 'in'),
  amends: (parent, _, context) => related(context, parent, 'AMENDS', 'out'),
  amendedBy: (parent, _, context) => related(context, parent, 'AMENDS', 'in'),
  replaces: (parent, _, context) => related(context, parent, 'REPLACES', 'out'),
  replacedBy: (parent, _, context) => related(context, parent, 'REPLACES', 'in'),
  repeals: (parent, _, context) => related(context, parent, 'REPEALS', 'out'),
  repealedBy: (parent, _, context) => related(context, parent, 'REPEALS', 'in'),
  changes: async (parent, _, { load }) => [...(await load.instrumentChanges.load(parent.slug))],
  implements: (parent, _, context) => implementations(context, parent, 'out'),
  implementedBy: (parent, _, context) => implementations(context, parent, 'in'),
  inherits: (parent, _, context) => inheritances(context, parent.slug, 'out'),
  inheritedBy: (parent, _, context) => inheritances(context, parent.slug, 'in'),
  enactedBy: (parent, _, context) => (parent.enactedBy === null ? null : stateOf(context, parent.enactedBy)),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
};
