import { evidenceOf, summaryOf } from '../change-evidence.js';
import type { ChangeResolvers } from '../generated/types.js';
import { instrumentOf, organizationOf, partyOf, sourcesOf } from '../nodes.js';

export const Change: ChangeResolvers = {
  party: (parent, _, context) => (parent.party === null ? null : partyOf(context, parent.party)),
  instrument: (parent, _, context) =>
    parent.instrument === null ? null : instrumentOf(context, parent.instrument),
  organization: (parent, _, context) =>
    parent.organization === null ? null : organizationOf(context, parent.organization),
  amendedBy: (parent, _, context) =>
    parent.amendedBy === null ? null : instrumentOf(context, parent.amendedBy),
  reservation: (parent, _, { load }) =>
    parent.origin.table === 'statement' ? load.reservationsById.load(parent.origin.id) : null,
  summary: (parent, _, context) => summaryOf(context, parent),
  citation: async (parent, _, context) => (await evidenceOf(context, parent)).citation,
  trace: async (parent, _, context) =>
    (await evidenceOf(context, parent)).trace.map((step) => ({ ...step, facts: [...step.facts] })),
  unverified: async (parent, _, context) => [...(await evidenceOf(context, parent)).unverified],
  sources: async (parent, _, context) => sourcesOf(context, (await evidenceOf(context, parent)).sources),
};
