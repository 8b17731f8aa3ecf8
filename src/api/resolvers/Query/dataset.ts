import { dataset as datasetStatement } from '../../../graph/generated/queries.js';
import type { QueryResolvers } from '../../generated/types.js';
import { present } from '../../nodes.js';

export const dataset: QueryResolvers['dataset'] = (_, _arguments, context) =>
  present(
    context.run(datasetStatement, {}).then(([row]) => row ?? null),
    'its dataset',
  );
