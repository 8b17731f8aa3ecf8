import type { DefinitionComparisonResolvers, DefinitionElement } from '../generated/types.js';
import { instrumentOf } from '../nodes.js';

const ELEMENTS: readonly DefinitionElement[] = ['ACT', 'MEANS', 'PURPOSE'];

export const DefinitionComparison: DefinitionComparisonResolvers = {
  instruments: ({ slugs }, _, context) => Promise.all(slugs.map((slug) => instrumentOf(context, slug))),
  elements: ({ slugs, forms, cells }) => {
    const byPlace = new Map(cells.map((cell) => [`${cell.form} ${cell.instrument}`, cell]));
    return ELEMENTS.map((element) => ({
      element,
      forms: forms
        .filter((form) => form.element === element)
        .map(({ slug, name }) => ({
          slug,
          name,
          cells: slugs.map((instrument) => byPlace.get(`${slug} ${instrument}`) ?? null),
        })),
    }));
  },
};
