import { BadUserInputError } from '../../../errors.js';
import type { QueryResolvers } from '../../generated/types.js';
import { graphIdOf } from '../../node-id.js';
import { findNode } from '../../nodes.js';

const MOST_IDS = 100;

export const nodes: QueryResolvers['nodes'] = (_, { ids }, context) => {
  if (ids.length > MOST_IDS)
    throw new BadUserInputError('ids', ids, `ids may hold at most ${MOST_IDS} values.`);
  return Promise.all(
    ids.map(async (id) => {
      const graphId = graphIdOf(id);
      return graphId === null ? null : findNode(context, graphId);
    }),
  );
};
