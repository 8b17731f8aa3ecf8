import { allSources, collections, labelCounts, relationshipCounts } from '../../graph/generated/queries.js';
import type { DatasetResolvers } from '../generated/types.js';

export const Dataset: DatasetResolvers = {
  sources: async (_, _arguments, context) => [...(await context.run(allSources, {}))],
  collections: async (_, _arguments, context) => [...(await context.run(collections, {}))],
  counts: async (_, _arguments, context) => {
    const [labels, types] = await Promise.all([
      context.run(labelCounts, {}),
      context.run(relationshipCounts, {}),
    ]);
    return [
      ...labels.map(({ label, total }) => ({ label, value: total })),
      ...types.map(({ type, total }) => ({ label: type, value: total })),
    ];
  },
};
