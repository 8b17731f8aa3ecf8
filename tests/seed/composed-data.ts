import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A small valid dataset, invented: one treaty, two states. Each refused input is laid over it. */
export const base = fileURLToPath(new URL('./base', import.meta.url));

/** Folder of refused inputs: each holds the files that differ from `base`, and the message that is expected. */
export const refused = fileURLToPath(new URL('./refused', import.meta.url));

/** Files of a refused input that are no data: what is expected, and which files of `base` are left out. */
const NO_DATA = ['expected.txt', 'removed.txt'];

/** A copy of `base` in a directory of its own with the files of `over` laid over it; the caller removes it. */
export function composedData(over?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'pacta-test-data-'));
  cpSync(base, root, { recursive: true });
  if (over === undefined) return root;
  cpSync(over, root, {
    recursive: true,
    filter: (file) => !NO_DATA.some((name) => file === join(over, name)),
  });
  const removed = join(over, 'removed.txt');
  if (existsSync(removed))
    for (const file of readFileSync(removed, 'utf8').trim().split('\n')) rmSync(join(root, file));
  return root;
}
