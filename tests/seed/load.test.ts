import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { prepareDataset } from '../../seed/dataset.js';
import { heldVersion, loadDataset } from '../../seed/load.js';
import type { GraphStore } from '../../src/graph/store.js';
import { base, composedData, refused } from './composed-data.js';
import { contentOf, lastingEngines, lastingGraph, type LastingGraph } from './engines.js';
import { interruptedStore } from './interrupted-store.js';

jest.setTimeout(120_000);

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIRST = { builtAt: '2026-01-01T00:00:00Z', progress: () => undefined };
const SECOND = { ...FIRST, builtAt: '2026-01-02T00:00:00Z' };

/** A copy of the base with one text of one file replaced. */
function changedData(file: string, from: string, to: string): string {
  const root = composedData();
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return root;
}

describe.each(lastingEngines)('loading on %s', (engine) => {
  let graph: LastingGraph;
  let store: GraphStore;
  const made: string[] = [];
  const changed = (file: string, from: string, to: string) => {
    const root = changedData(file, from, to);
    made.push(root);
    return root;
  };

  beforeAll(async () => {
    graph = await lastingGraph(engine);
  });
  beforeEach(async () => {
    await graph.clear();
    store = await graph.open();
  });
  afterEach(async () => {
    await store.close();
    for (const root of made.splice(0)) rmSync(root, { recursive: true });
  });
  afterAll(() => graph.dispose());

  /** Closes the store and opens it again, as the next process would. */
  async function reopen(): Promise<void> {
    await store.close();
    store = await graph.open();
  }

  test('an empty graph gets everything, and the version', async () => {
    const prepared = prepareDataset(base);
    const { changes } = await loadDataset(store, prepared, FIRST);
    expect(changes).toBe(prepared.image.nodes.length + 1 + prepared.image.relationships.length);
    await reopen();
    expect(await heldVersion(store)).toBe(prepared.image.version);
    const { nodes, relationships } = await contentOf(store);
    expect(nodes).toHaveLength(prepared.image.nodes.length + 1);
    expect(relationships).toHaveLength(prepared.image.relationships.length);
  });

  test('the same facts again change nothing, not even the day of the build', async () => {
    await loadDataset(store, prepareDataset(base), FIRST);
    const before = await contentOf(store);
    expect(await loadDataset(store, prepareDataset(base), SECOND)).toMatchObject({ changes: 0 });
    expect(await contentOf(store)).toEqual(before);
    expect(before.stamp).toMatchObject([{ builtAt: FIRST.builtAt }]);
  });

  test('one corrected day changes one relationship, and the stamp', async () => {
    await loadDataset(store, prepareDataset(base), FIRST);
    const corrected = changed('memberships/strait-commission.csv', '2005-01-01', '2005-02-01');
    const { diff, changes } = await loadDataset(store, prepareDataset(corrected), SECOND);
    expect(changes).toBe(2);
    expect(diff.changed.relationships).toMatchObject([
      { type: 'MEMBER_OF', id: 'member-of:NRT:strait-commission:2' },
    ]);
    expect(diff.changed.nodes).toMatchObject([{ id: 'dataset:current' }]);
  });

  test('a corrected deposit re-dates the reservation that was made with it', async () => {
    await loadDataset(store, prepareDataset(base), FIRST);
    const corrected = changed('participations/strait-convention.csv', '2003-05-01', '2003-06-01');
    const { diff } = await loadDataset(store, prepareDataset(corrected), SECOND);
    expect(diff.changed.relationships.map(({ id }) => id)).toEqual(['party-to:STH:strait-convention:1']);
    expect(diff.changed.nodes.map(({ id }) => id)).toEqual([
      'reservation:strait-convention:sth:1',
      'dataset:current',
    ]);
    expect(diff.created).toEqual({ nodes: [], relationships: [] });
    expect(diff.deleted).toEqual({ nodes: [], relationships: [] });
  });

  test('a fact that was removed leaves the graph, and comes back the same', async () => {
    await loadDataset(store, prepareDataset(base), FIRST);
    const before = await contentOf(store);
    const names = changed('names/states.csv', 'NRT,CODE,NRT,,\n', '');
    writeFileSync(
      join(names, 'names/card.yml'),
      readFileSync(join(names, 'names/card.yml'), 'utf8').replace('states.csv: 1\n', 'states.csv: 0\n'),
    );
    const { diff } = await loadDataset(store, prepareDataset(names), SECOND);
    expect([diff.deleted.nodes.length, diff.deleted.relationships.length]).toEqual([1, 1]);
    await loadDataset(store, prepareDataset(base), FIRST);
    expect(await contentOf(store)).toEqual(before);
  });

  test('a dry run tells the difference and writes nothing', async () => {
    await loadDataset(store, prepareDataset(base), FIRST);
    const before = await contentOf(store);
    const renamed = changed('states/states.csv', 'Northland,', 'Norland,');
    const { changes } = await loadDataset(store, prepareDataset(renamed), { ...SECOND, dryRun: true });
    expect(changes).toBeGreaterThan(2);
    await reopen();
    expect(await contentOf(store)).toEqual(before);
  });

  test('refused data leave the graph as it was', async () => {
    await loadDataset(store, prepareDataset(base), FIRST);
    const before = await contentOf(store);
    const wrong = composedData(join(refused, 'unknown-duty'));
    made.push(wrong);
    expect(() => prepareDataset(wrong)).toThrow('nothing was written');
    await reopen();
    expect(await contentOf(store)).toEqual(before);
  });

  test.each([1, 3, 6])(
    'a load that fails at its statement %i leaves the graph as it was',
    async (statement) => {
      await loadDataset(store, prepareDataset(base), FIRST);
      const before = await contentOf(store);
      const renamed = prepareDataset(changed('states/states.csv', 'Northland,', 'Norland,'));
      const failing = interruptedStore(store, statement, () => {
        throw new Error('the disk is full');
      });
      await expect(loadDataset(failing, renamed, SECOND)).rejects.toThrow('the disk is full');
      expect(await contentOf(store)).toEqual(before);
      await reopen();
      expect(await contentOf(store)).toEqual(before);
      expect((await loadDataset(store, renamed, SECOND)).changes).toBeGreaterThan(2);
    },
  );

  test.each([
    ['an empty graph', false, 12],
    ['a graph that holds a dataset', true, 4],
  ])('a load of %s that is killed leaves it as it was', async (_, loaded, statement) => {
    if (loaded) await loadDataset(store, prepareDataset(base), FIRST);
    const before = await contentOf(store);
    // One process at a time may hold an embedded graph.
    await store.close();
    const renamed = changed('states/states.csv', 'Northland,', 'Norland,');
    const script = [
      '--import',
      'tsx',
      'tests/seed/killed-load.ts',
      JSON.stringify(graph.config),
      renamed,
      String(statement),
    ];
    const { signal, stderr } = spawnSync(process.execPath, script, { cwd: ROOT, encoding: 'utf8' });
    expect([signal, stderr]).toEqual(['SIGKILL', '']);
    store = await graph.open();
    expect(await contentOf(store)).toEqual(before);
    expect((await loadDataset(store, prepareDataset(renamed), SECOND)).changes).toBeGreaterThan(2);
  });
});
