import { nameKey } from '../../../graph/name-key.js';
import { checkText } from '../../arguments.js';
import type { QueryResolvers } from '../../generated/types.js';
import { graphIdOf, readGraphId } from '../../node-id.js';
import { findState } from '../../nodes.js';

export const state: QueryResolvers['state'] = async (_, { by }, context) => {
  for (const [key, value] of Object.entries(by)) if (value != null) checkText(`by.${key}`, value);
  if (by.id != null) {
    const graphId = graphIdOf(by.id);
    const read = graphId === null ? null : readGraphId(graphId);
    return read?.kind === 'state' ? findState(context, read.key.toUpperCase()) : null;
  }
  if (by.iso3 != null) return findState(context, by.iso3.toUpperCase());
  const text = by.iso2 ?? by.name ?? '';
  const rows = (await context.load.partyCodesByName.load(nameKey(text))).filter(
    (row) => row.state && (by.iso2 == null || row.kind === 'CODE'),
  );
  const codes = new Set(rows.map((row) => row.code));
  // A name that several states bear names none of them: resolveName lists the candidates.
  return codes.size === 1 ? findState(context, rows[0]!.code) : null;
};
