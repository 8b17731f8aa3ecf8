import { boundsOf } from '../src/law/partial-date.js';
import type { GraphStore } from '../src/graph/store.js';
import { readGraphModel } from '../src/graph/graph-model.js';
import { buildImage } from './build.js';
import { contentHash, type GraphImage } from './image.js';
import { applyDiff, diffGraph, diffSize, type GraphDiff, type Progress } from './load.js';
import { Problems } from './problem.js';
import { readFacts, type Facts } from './read-facts.js';

/** The facts as a graph, ready to be compared with a store; its version is the content hash of all of it. */
export interface PreparedDataset {
  readonly facts: Facts;
  readonly image: GraphImage;
  /** Newest day that any dataset card vouches for. */
  readonly statusAsOf: string;
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

/** What a load did, or in a dry run would have done. */
export interface LoadResult {
  readonly version: string;
  readonly diff: GraphDiff;
  readonly changes: number;
}

/**
 * Makes a store hold a prepared dataset: compares everything and writes the difference in one transaction.
 *
 * @param builtAt - instant that the dataset is stamped with, ISO 8601; kept as it was where nothing changes.
 * @param dryRun - true compares only.
 */
export async function loadDataset(
  store: GraphStore,
  { image, statusAsOf }: PreparedDataset,
  {
    builtAt,
    dryRun = false,
    progress,
  }: { readonly builtAt: string; readonly dryRun?: boolean; readonly progress: Progress },
): Promise<LoadResult> {
  const stamp = {
    id: 'dataset:current',
    label: 'Dataset' as const,
    properties: { id: 'dataset:current', version: image.version, statusAsOf, builtAt },
    // Not over builtAt: loading the same facts again must change nothing.
    hash: contentHash([image.version, statusAsOf]),
  };
  const diff = await diffGraph(store, { ...image, nodes: [...image.nodes, stamp] });
  const changes = diffSize(diff);
  if (!dryRun && changes > 0) await applyDiff(store, diff, progress);
  return { version: image.version, diff, changes };
}
