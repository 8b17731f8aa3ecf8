import { boundsOf } from '../src/law/partial-date.js';
import { readGraphModel } from '../src/graph/graph-model.js';
import { buildImage } from './build.js';
import type { BuiltDataset } from './load.js';
import { Problems } from './problem.js';
import { readFacts, type Facts } from './read-facts.js';

/** The facts together with the graph that they make. */
export interface PreparedDataset extends BuiltDataset {
  readonly facts: Facts;
}

/**
 * Reads, validates, resolves and dates a data directory; touches no store.
 * @param root - path of the directory, laid out like `seed/data`.
 * @throws SeedRefused with every problem found.
 */
export function prepareDataset(root: string): PreparedDataset {
  const problems = new Problems();
  const facts = readFacts(root, problems);
  // Rows that do not parse would only cause a second wave of problems that say the same.
  problems.refuseIfAny();
  const image = buildImage(facts, readGraphModel(), problems);
  problems.refuseIfAny();
  const statusAsOf = facts.cards
    .map((card) => card.statusAsOf)
    .sort((a, b) => ((boundsOf(a).latest ?? '') < (boundsOf(b).latest ?? '') ? -1 : 1))
    .at(-1);
  return { facts, image, statusAsOf: statusAsOf ?? '' };
}
