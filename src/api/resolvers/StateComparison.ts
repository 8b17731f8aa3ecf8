import type { StateComparisonResolvers } from '../generated/types.js';

export const StateComparison: StateComparisonResolvers = {
  parties: (parent) => [...parent.parties],
  shared: (parent) => [...parent.shared],
  onlyBy: (parent) => [...parent.onlyBy],
  differing: (parent) => [...parent.differing],
};
