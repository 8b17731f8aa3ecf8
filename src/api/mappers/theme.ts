import type { ThemesBySlugRow } from '../../graph/generated/queries.js';

/** A theme as read from the graph. */
export type ThemeParent = Omit<ThemesBySlugRow, 'key'> & { readonly __typename: 'Theme' };
