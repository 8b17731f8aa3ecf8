import { definitionForms, definitionInstruments, definitions } from '../../../graph/generated/queries.js';
import { slugsArgument } from '../../arguments.js';
import type { QueryResolvers } from '../../generated/types.js';

export const traffickingDefinitions: QueryResolvers['traffickingDefinitions'] = async (
  _,
  { instruments },
  context,
) => {
  const asked = (await slugsArgument(context, 'instrument', 'instruments', instruments)) ?? [];
  const slugs =
    asked.length > 0
      ? [...new Set(asked)]
      : (await context.run(definitionInstruments, {})).map(({ instrument }) => instrument);
  const [forms, cells] = await Promise.all([
    context.run(definitionForms, {}),
    context.run(definitions, { instruments: slugs }),
  ]);
  return { slugs, forms, cells };
};
