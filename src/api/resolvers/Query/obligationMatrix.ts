import { askedParties } from '../../asked-parties.js';
import type { QueryResolvers } from '../../generated/types.js';
import { obligationMatrixOf } from '../../obligation-matrix.js';

export const obligationMatrix: QueryResolvers['obligationMatrix'] = async (
  _,
  { parties, rows, asOf, filter },
  context,
) => obligationMatrixOf(await askedParties(context, parties, asOf, filter), rows);
