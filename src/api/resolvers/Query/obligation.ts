import type { QueryResolvers } from '../../generated/types.js';
import { graphIdOf } from '../../node-id.js';
import { findObligation } from '../../nodes.js';

export const obligation: QueryResolvers['obligation'] = (_, { id }, context) => {
  const graphId = graphIdOf(id);
  return graphId === null ? null : findObligation(context, graphId);
};
