import type { ThemeResolvers } from '../generated/types.js';
import { idOf } from '../named.js';

export const Theme: ThemeResolvers = {
  id: idOf('theme'),
  duties: async (parent, _, { load }) =>
    (await load.dutiesByTheme.load(parent.slug)).map((row) => ({ ...row, __typename: 'Duty' })),
};
