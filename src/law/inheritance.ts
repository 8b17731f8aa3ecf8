import { locatorOfNorm, locatorsTouch, parseLocator } from './locator.js';

/** What a clause of one instrument does with the duties of another. */
export type InheritanceEffect =
  'APPLIES_CONVENTION' | 'EXTENDS_OFFENCES' | 'AMENDS_TEXT' | 'READ_TOGETHER' | 'WITHOUT_PREJUDICE';

/**
 * Whether duties of the base reach parties through the clause: where it applies them to its own subject or offences
 * (Trafficking Protocol art. 1(2)-(3)) or changes their wording. To read two treaties together (VCLT 31) or to leave
 * one untouched (CETS 197 art. 39; VCLT 30(2)) binds nobody to the other.
 *
 * @param effect - what the clause does.
 */
export function carriesDuties(effect: InheritanceEffect): boolean {
  return effect === 'APPLIES_CONVENTION' || effect === 'EXTENDS_OFFENCES' || effect === 'AMENDS_TEXT';
}

/**
 * Whether a clause is about a provision of the base.
 *
 * @param baseArticles - locators that the clause names; `*` is all of it.
 * @param article - number of the article of the base.
 * @param paragraph - its paragraph; `null` for the whole article.
 */
export function isAbout(baseArticles: readonly string[], article: string, paragraph: string | null): boolean {
  const norm = locatorOfNorm(article, paragraph);
  return baseArticles.some((text) => {
    const locator = parseLocator(text);
    return locator !== null && locatorsTouch(locator, norm);
  });
}
