import { parseLocator } from '../src/law/locator.js';
import { articleAt } from './build-implements.js';
import type { Build } from './build.js';

/**
 * Adds what instruments carry on, change or leave alone of others. Articles must be there; where the dataset does not
 * hold the one that carries it, the instrument stands for it.
 */
export function buildInheritance(build: Build): void {
  for (const row of build.facts.inheritances) {
    const located = [row.article, ...row.base_articles];
    for (const locator of located)
      if (parseLocator(locator) === null)
        build.problems.add(row.at, `${locator} is no locator`, 'Write an article such as 6, 6(3) or 2-34');
    if (row.base_articles.length === 0)
      build.problems.add(row.at, 'base_articles is empty', 'Write * for the whole instrument');
    const { unverified, ...trust } = build.trust(row);
    build.image.relationship(
      'INHERITS',
      articleAt(build, row.instrument, row.article).id ?? `instrument:${row.instrument}`,
      `instrument:${row.base}`,
      {
        instrument: row.instrument,
        locator: row.article,
        baseArticles: row.base_articles,
        effect: row.effect,
        text: row.text,
        ...trust,
        unverified: unverified.map((column) => (column === 'article' ? 'locator' : column)),
      },
      row.at,
      `${row.instrument}:${row.article}>${row.base}:${row.effect}`,
    );
  }
}
