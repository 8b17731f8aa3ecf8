import {
  dataset,
  deleteNodes,
  deleteRelationships,
  lockDataset,
  nodeFingerprints,
  relationshipFingerprints,
  replaceNodes,
} from '../src/graph/generated/queries.js';
import {
  nodeWriters,
  relationshipWriters,
  setupStatements,
  type NodeLabel,
  type RelationshipType,
} from '../src/graph/generated/writers.js';
import { grouped } from '../src/graph/grouped.js';
import type { GraphStore, StatementContext } from '../src/graph/store.js';
import { contentHash, type GraphImage, type NodeRecord, type RelationshipRecord } from './image.js';
import { requireIntegrity } from './integrity.js';

/** The facts as a graph, ready to be compared with a store; its version is the content hash of all of it. */
export interface BuiltDataset {
  readonly image: GraphImage;
  /** Newest day that any dataset card vouches for. */
  readonly statusAsOf: string;
}

/** What has to change so that the graph equals the image. */
export interface GraphDiff {
  /** Version of the dataset that was there when the two were compared; null where nothing was. */
  readonly against: string | null;
  readonly created: {
    readonly nodes: readonly NodeRecord[];
    readonly relationships: readonly RelationshipRecord[];
  };
  readonly changed: {
    readonly nodes: readonly NodeRecord[];
    readonly relationships: readonly RelationshipRecord[];
  };
  readonly deleted: {
    readonly nodes: readonly string[];
    readonly relationships: readonly {
      readonly type: string;
      readonly id: string;
      readonly from: string;
      readonly to: string;
    }[];
  };
}

/** Told how far a long step is: `done` of `total` items. */
export type Progress = (step: string, done: number, total: number) => void;

const CONTEXT: StatementContext = {
  timeoutMilliseconds: 120_000,
  metadata: { operation: 'seed', requestId: 'seed' },
};
const BATCH = 2_000;

/** The dataset changed between comparing and writing; nothing was written. */
class SeededMeanwhile extends Error {
  constructor() {
    super('Another program loaded a dataset meanwhile; nothing was written. Run this again.');
    this.name = 'SeededMeanwhile';
  }
}

/** The dataset version a store holds; null where it holds none. */
export async function heldVersion(store: GraphStore): Promise<string | null> {
  return (await store.read(dataset, {}, CONTEXT))[0]?.version ?? null;
}

/** Compares the graph in the store with the image; writes nothing. */
export async function diffGraph(store: GraphStore, image: GraphImage): Promise<GraphDiff> {
  const against = await heldVersion(store);
  const nodes = new Map((await store.read(nodeFingerprints, {}, CONTEXT)).map((row) => [row.id, row.hash]));
  const relationships = new Map(
    (await store.read(relationshipFingerprints, {}, CONTEXT)).map((row) => [`${row.type} ${row.id}`, row]),
  );
  const wantedNodes = new Set(image.nodes.map((node) => node.id));
  const wantedRelationships = new Set(image.relationships.map((each) => `${each.type} ${each.id}`));
  const known = (each: RelationshipRecord) => relationships.get(`${each.type} ${each.id}`);
  // A relationship whose ends moved is another one: the old one goes, the new one is created.
  const moved = image.relationships.filter((each) => {
    const row = known(each);
    return row !== undefined && (row.start !== each.from || row.end !== each.to);
  });
  const movedKeys = new Set(moved.map((each) => `${each.type} ${each.id}`));
  return {
    against,
    created: {
      nodes: image.nodes.filter((node) => !nodes.has(node.id)),
      relationships: image.relationships.filter(
        (each) => !known(each) || movedKeys.has(`${each.type} ${each.id}`),
      ),
    },
    changed: {
      nodes: image.nodes.filter((node) => nodes.has(node.id) && nodes.get(node.id) !== node.hash),
      relationships: image.relationships.filter((each) => {
        const row = known(each);
        return row !== undefined && !movedKeys.has(`${each.type} ${each.id}`) && row.hash !== each.hash;
      }),
    },
    deleted: {
      nodes: [...nodes.keys()].filter((id) => !wantedNodes.has(id)),
      relationships: [...relationships]
        .filter(([key]) => !wantedRelationships.has(key) || movedKeys.has(key))
        .map(([, { type, id, start, end }]) => ({ type, id, from: start, to: end })),
    },
  };
}

/** Number of nodes and relationships that a diff touches. */
function diffSize({ created, changed, deleted }: GraphDiff): number {
  return [created, changed, deleted].reduce(
    (sum, part) => sum + part.nodes.length + part.relationships.length,
    0,
  );
}

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/**
 * Makes the graph in the store equal to the image, in one transaction: either all of the diff is there
 * afterwards or none of it.
 *
 * @throws IntegrityViolated where the changed graph would break a check of `cypher/checks`.
 * @throws SeededMeanwhile where the graph is no longer the one that the diff was made against.
 */
export async function applyDiff(store: GraphStore, diff: GraphDiff, progress: Progress): Promise<void> {
  await store.prepareSchema(
    setupStatements.filter((each) => each.engine === 'both' || each.engine === store.engine),
  );
  const { created, changed, deleted } = diff;
  const total = diffSize(diff);
  let done = 0;
  await store.transaction(async (transaction) => {
    // Two seeders at once on an empty graph meet at the unique id of the stamp; on a full one, here.
    const [locked] = await transaction.run(lockDataset, {});
    if ((locked?.version ?? null) !== diff.against) throw new SeededMeanwhile();

    let sent: Promise<unknown> = Promise.resolve();
    /** Sends a batch, then waits for the one before: while the engine writes one, the next is made ready. */
    const send = async (written: Promise<unknown>, count: number) => {
      // Told by whoever waits for it next.
      written.catch(() => undefined);
      const before = sent;
      sent = written;
      await before;
      progress('writing the graph', (done += count), total);
    };

    for (const rows of batches(deleted.relationships))
      await send(transaction.run(deleteRelationships, { rows }), rows.length);
    // A relationship has no property that both engines index: to find and replace is no quicker than to write anew.
    for (const rows of batches(
      changed.relationships.map(({ type, id, from, to }) => ({ type, id, from, to })),
    ))
      await send(transaction.run(deleteRelationships, { rows }), 0);
    // What was sent may be done in any order: each kind of change waits for those that it builds on.
    await sent;
    for (const ids of batches(deleted.nodes)) await send(transaction.run(deleteNodes, { ids }), ids.length);
    await sent;
    for (const rows of batches(changed.nodes.map(nodeRow)))
      await send(transaction.run(replaceNodes, { rows }), rows.length);
    for (const [label, nodes] of grouped(created.nodes, (node): NodeLabel => node.label))
      for (const rows of batches(nodes.map(nodeRow)))
        await send(transaction.run(nodeWriters[label], { rows }), rows.length);
    await sent;
    for (const [type, relationships] of grouped(
      [...created.relationships, ...changed.relationships],
      (each): RelationshipType => each.type,
    ))
      for (const batch of batches(relationships)) {
        const rows = batch.map(({ id, from, to, properties, hash }) => ({
          id,
          from,
          to,
          properties: { ...properties, hash },
        }));
        await send(transaction.run(relationshipWriters[type], { rows }), rows.length);
      }
    await sent;
    // Inside the transaction, so that a graph that contradicts itself is never seen by anyone.
    await requireIntegrity((check) => transaction.run(check, {}));
  });
  await store.datasetChanged();
}

const nodeRow = ({ id, properties, hash }: NodeRecord) => ({ id, properties: { ...properties, hash } });

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
  { image, statusAsOf }: BuiltDataset,
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
