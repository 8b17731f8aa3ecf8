import { carriesDuties, isAbout, type InheritanceEffect } from '../law/inheritance.js';
import { locatorsTouch, parseLocator } from '../law/locator.js';
import type { GraphContext } from './context.js';
import type { BindingParent } from './mappers/binding.js';
import type { InheritanceParent } from './mappers/inheritance.js';
import type { ObligationParent } from './mappers/obligation.js';
import { articleOf } from './nodes.js';

/** What an instrument inherits from others (`out`), or what inherits from it (`in`). */
export async function inheritances(
  { load }: GraphContext,
  slug: string,
  direction: 'in' | 'out',
): Promise<InheritanceParent[]> {
  return (await load.inheritancesByInstrument.load(slug))
    .filter((row) => row.direction === direction)
    .map((row) => ({ ...row, effect: row.effect as InheritanceEffect }));
}

/** Clauses through which an obligation reaches parties of other instruments. */
export async function reachesThrough(
  context: GraphContext,
  obligation: ObligationParent,
): Promise<InheritanceParent[]> {
  const { number } = await articleOf(context, obligation.articleId);
  return (await inheritances(context, obligation.instrument, 'in')).filter(
    ({ effect, baseArticles }) =>
      carriesDuties(effect) && isAbout(baseArticles, number, obligation.paragraph),
  );
}

/** Clauses of the instrument, or of the article asked about, that reach a bound party; none for one not bound. */
export async function inheritedBy(
  context: GraphContext,
  parent: BindingParent,
): Promise<InheritanceParent[]> {
  if (parent.status !== 'BOUND' && parent.status !== 'BOUND_WITH_RESERVATION') return [];
  const rows = await inheritances(context, parent.instrument.slug, 'out');
  const asked = parent.article === null ? null : parseLocator(parent.article.number);
  if (asked === null) return rows;
  return rows.filter(({ locator }) => {
    const carrying = parseLocator(locator);
    return carrying !== null && locatorsTouch(asked, carrying);
  });
}

/** Obligations of the base that a clause carries; none where it carries none. */
export async function carriedObligations(
  { load }: GraphContext,
  { base, effect, baseArticles }: InheritanceParent,
): Promise<ObligationParent[]> {
  if (!carriesDuties(effect)) return [];
  const articles = await load.articlesByInstrument.load(base);
  const rows = await Promise.all(
    articles
      .filter(({ number }) => isAbout(baseArticles, number, null))
      .map(async ({ id, number }) =>
        (await load.obligationsByArticle.load(id)).filter(({ paragraph }) =>
          isAbout(baseArticles, number, paragraph),
        ),
      ),
  );
  return rows.flat().map((row) => ({ ...row, __typename: 'Obligation' as const }));
}
