import type { QueryResolvers } from '../../generated/types.js';
import { graphIdOf } from '../../node-id.js';
import { findNode } from '../../nodes.js';

export const node: QueryResolvers['node'] = (_, { id }, context) => {
  const graphId = graphIdOf(id);
  return graphId === null ? null : findNode(context, graphId);
};
