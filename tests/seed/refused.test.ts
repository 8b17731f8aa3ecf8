import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { prepareDataset } from '../../seed/dataset.js';
import { SeedRefused } from '../../seed/problem.js';
import { base, composedData, refused } from './composed-data.js';

describe('data that cannot be loaded', () => {
  let root: string | undefined;
  afterEach(() => {
    if (root !== undefined) rmSync(root, { recursive: true });
    root = undefined;
  });

  test('the data that the refused inputs are laid over is good', () => {
    expect(prepareDataset(base).image.nodes.length).toBeGreaterThan(20);
  });

  test.each(readdirSync(refused))('%s', (name) => {
    root = composedData(join(refused, name));
    expect(`${refusalOf(root)}\n`).toBe(readFileSync(join(refused, name, 'expected.txt'), 'utf8'));
  });

  test('a directory that is not there is told by name', () => {
    expect(() => prepareDataset(join(base, 'nowhere'))).toThrow(/nowhere: the data directory cannot be read/);
  });
});

function refusalOf(data: string): string {
  try {
    prepareDataset(data);
  } catch (error) {
    if (error instanceof SeedRefused) return error.message;
    throw error;
  }
  return 'nothing was refused';
}
