import {
  deleteNodes,
  deleteRelationships,
  nodeFingerprints,
  relationshipFingerprints,
} from '../src/graph/generated/queries.js';
import {
  nodeWriters,
  relationshipWriters,
  setupStatements,
  type NodeLabel,
  type RelationshipType,
} from '../src/graph/generated/writers.js';
import type { GraphStore, StatementContext } from '../src/graph/store.js';
import type { GraphImage, NodeRecord, RelationshipRecord } from './image.js';
import { requireIntegrity } from './integrity.js';

/** What has to change so that the graph equals the image. */
export interface GraphDiff {
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

/** Compares the graph in the store with the image; writes nothing. */
export async function diffGraph(store: GraphStore, image: GraphImage): Promise<GraphDiff> {
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
export function diffSize({ created, changed, deleted }: GraphDiff): number {
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

function grouped<T, K extends string>(items: readonly T[], key: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups];
}

/**
 * Makes the graph in the store equal to the image, in one transaction: either all of the diff is there
 * afterwards or none of it.
 *
 * @throws IntegrityViolated where the changed graph would break a check of `cypher/checks`.
 */
export async function applyDiff(store: GraphStore, diff: GraphDiff, progress: Progress): Promise<void> {
  await store.prepareSchema(
    setupStatements.filter((each) => each.engine === 'both' || each.engine === store.engine),
  );
  const total = diffSize(diff);
  let done = 0;
  const step = (count: number) => progress('writing the graph', (done += count), total);
  await store.transaction(async (transaction) => {
    for (const rows of batches(diff.deleted.relationships)) {
      await transaction.run(deleteRelationships, { rows });
      step(rows.length);
    }
    for (const ids of batches(diff.deleted.nodes)) {
      await transaction.run(deleteNodes, { ids });
      step(ids.length);
    }
    const nodes = grouped([...diff.created.nodes, ...diff.changed.nodes], (node): NodeLabel => node.label);
    for (const [label, records] of nodes)
      for (const batch of batches(records)) {
        const rows = batch.map(({ id, properties, hash }) => ({ id, properties: { ...properties, hash } }));
        await transaction.run(nodeWriters[label], { rows });
        step(rows.length);
      }
    const relationships = grouped(
      [...diff.created.relationships, ...diff.changed.relationships],
      (each): RelationshipType => each.type,
    );
    for (const [type, records] of relationships)
      for (const batch of batches(records)) {
        const rows = batch.map(({ id, from, to, properties, hash }) => ({
          id,
          from,
          to,
          properties: { ...properties, hash },
        }));
        await transaction.run(relationshipWriters[type], { rows });
        step(rows.length);
      }
    // Inside the transaction, so that a graph that contradicts itself is never seen by anyone.
    await requireIntegrity((check) => transaction.run(check, {}));
  });
  await store.datasetChanged();
}
