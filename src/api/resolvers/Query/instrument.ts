import { instrumentSlugByIdentifier } from '../../../graph/generated/queries.js';
import { checkText } from '../../arguments.js';
import type { QueryResolvers } from '../../generated/types.js';
import { graphIdOf, readGraphId } from '../../node-id.js';
import { findInstrument } from '../../nodes.js';

/** Council of Europe numbers are stored bare: `CETS 197`, `ETS No. 024` and `24` name what `197` and `24` name. */
const bareNumber = (cets: string): string => cets.replace(/^\D*0*/, '');

export const instrument: QueryResolvers['instrument'] = async (_, { by }, context) => {
  for (const [key, value] of Object.entries(by)) if (value != null) checkText(`by.${key}`, value);
  const graphId = by.id == null ? null : graphIdOf(by.id);
  if (by.id != null) {
    const read = graphId === null ? null : readGraphId(graphId);
    return read?.kind === 'instrument' ? findInstrument(context, read.key) : null;
  }
  if (by.slug != null) return findInstrument(context, by.slug);
  const [row] = await context.run(instrumentSlugByIdentifier, {
    celex: by.celex?.toUpperCase() ?? null,
    cets: by.cets == null ? null : bareNumber(by.cets),
    untc: by.untc ?? null,
    eli: by.eli ?? null,
    ilo: by.ilo?.toUpperCase() ?? null,
  });
  return row ? findInstrument(context, row.slug) : null;
};
