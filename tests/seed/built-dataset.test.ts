import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { builtDataset } from '../../seed/built-dataset.js';
import { prepareDataset } from '../../seed/dataset.js';
import { worldData } from '../world/worlds.js';

describe('the dataset that a start finds built', () => {
  let root: string;
  let kept: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pacta-built-'));
    kept = join(root, 'node_modules/.cache/pacta/dataset.json');
    cpSync(worldData('fixture'), join(root, 'seed/data'), { recursive: true });
    for (const file of ['src/law/rule.ts', 'src/graph/store.ts', 'cypher/graph-model.json']) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), '{}');
    }
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** Makes the kept dataset say another version, so that it shows whether it was read. */
  const mark = () => {
    const text = readFileSync(kept, 'utf8');
    const { version } = prepareDataset(join(root, 'seed/data')).image;
    writeFileSync(kept, text.replace(`"version":"${version}"`, '"version":"kept"'));
  };

  test('is what the data say', async () => {
    const { facts: _, ...prepared } = prepareDataset(join(root, 'seed/data'));
    expect(await builtDataset(root)).toEqual(prepared);
    expect(await builtDataset(root)).toEqual(prepared);
  });

  test('is read where nothing has changed', async () => {
    await builtDataset(root);
    mark();
    expect((await builtDataset(root)).image.version).toBe('kept');
  });

  test.each([
    'seed/data/states/states.csv',
    'src/law/rule.ts',
    'src/graph/store.ts',
    'cypher/graph-model.json',
  ])('is built again where %s has changed', async (file) => {
    await builtDataset(root);
    mark();
    writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')}\n`);
    expect((await builtDataset(root)).image.version).not.toBe('kept');
  });

  test('is built again where it was cut off', async () => {
    const whole = await builtDataset(root);
    writeFileSync(kept, readFileSync(kept, 'utf8').slice(0, -10));
    expect(await builtDataset(root)).toEqual(whole);
    expect(await builtDataset(root)).toEqual(whole);
  });

  test('is built each time where it cannot be kept', async () => {
    writeFileSync(join(root, 'node_modules'), 'a file where the directory would be');
    expect((await builtDataset(root)).image.nodes.length).toBeGreaterThan(10);
  });

  test('is not kept where the data are refused', async () => {
    writeFileSync(join(root, 'seed/data/states/card.yml'), 'title: 1');
    await expect(builtDataset(root)).rejects.toThrow('The data was refused');
    expect(existsSync(kept)).toBe(false);
  });
});
