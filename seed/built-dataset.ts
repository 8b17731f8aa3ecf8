import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { BuiltDataset } from './load.js';

/** Everything under a path, in order of name. */
function filesUnder(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const each = join(path, entry.name);
      return entry.isDirectory() ? filesUnder(each) : [each];
    });
}

/** SHA-256 over all that a built dataset follows from: the data and the code that reads, checks and dates it. */
function inputsHash(root: string): string {
  const sum = createHash('sha256').update(process.version);
  const files = ['seed', 'src/law', 'src/graph', 'cypher/graph-model.json'].flatMap((path) =>
    path.endsWith('.json') ? [join(root, path)] : filesUnder(join(root, path)),
  );
  for (const file of files) sum.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
  return sum.digest('hex');
}

/** The first line is the hash of the inputs, the second the dataset. */
function read(file: string, inputs: string): BuiltDataset | null {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const end = text.indexOf('\n');
  if (text.slice(0, end) !== inputs) return null;
  try {
    return JSON.parse(text.slice(end + 1)) as BuiltDataset;
  } catch {
    // Cut off while it was written, or edited: it is built again.
    return null;
  }
}

function write(file: string, inputs: string, built: BuiltDataset): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, `${inputs}\n${JSON.stringify(built)}`);
    renameSync(unfinished, file);
  } catch {
    // It only saves time: where nothing can be written, each start builds.
    if (existsSync(unfinished)) rmSync(unfinished);
  }
}

/**
 * The project's own dataset, read, checked and dated, as it was built last where neither the data nor the code that
 * builds it have changed since; else built now and kept for the next start. A dataset is kept only after every check
 * has passed, so that a kept one needs none.
 *
 * @param root - path of the project.
 * @throws SeedRefused with every problem found.
 */
export async function builtDataset(root: string): Promise<BuiltDataset> {
  const file = join(root, 'node_modules/.cache/pacta/dataset.json');
  const inputs = inputsHash(root);
  const kept = read(file, inputs);
  if (kept) return kept;
  // What reads and checks is loaded only where it is needed: that alone takes a third of a second.
  const { prepareDataset } = await import('./dataset.js');
  const { image, statusAsOf } = prepareDataset(join(root, 'seed/data'));
  const built = { image, statusAsOf };
  write(file, inputs, built);
  return built;
}
