import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readGraphModel } from '../src/graph/graph-model.js';
import { modelPage, setupFiles, writerFiles, writersModule } from './generate-graph-model.js';
import { checksModule, loadersModule, queriesModule, readQueryFiles } from './generate-queries.js';

/**
 * Writes everything that is generated from `cypher/`; with `--check` writes nothing and fails where a file
 * in the tree differs from what would be written.
 */
async function generate(root: string, check: boolean): Promise<string[]> {
  const drift: string[] = [];
  const put = async (file: string, content: string) => {
    const path = join(root, file);
    const formatted = /\.(ts|md)$/.test(file)
      ? await format(content, { ...(await resolveConfig(path)), filepath: path })
      : content;
    if (existsSync(path) && readFileSync(path, 'utf8') === formatted) return;
    drift.push(file);
    if (check) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, formatted);
  };
  const model = readGraphModel();
  const cypher = new Map([...setupFiles(model), ...writerFiles(model)]);
  for (const [file, content] of cypher) await put(file, content);
  for (const folder of ['cypher/setup', 'cypher/write'])
    for (const file of readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)) {
      const generated = readFileSync(join(root, file), 'utf8').includes('Generated from graph-model.json');
      if (!generated || cypher.has(file)) continue;
      drift.push(file);
      if (!check) rmSync(join(root, file));
    }
  const files = readQueryFiles(root);
  await put('src/graph/generated/queries.ts', queriesModule(files));
  await put('src/graph/generated/loaders.ts', loadersModule(files));
  await put('src/graph/generated/checks.ts', checksModule(files));
  await put('src/graph/generated/writers.ts', writersModule(model));
  await put('docs/model.md', modelPage(model));
  return drift;
}

const check = process.argv.includes('--check');
const drift = await generate(fileURLToPath(new URL('..', import.meta.url)), check);
for (const file of drift) console.log(`${check ? 'differs' : 'written'}: ${file}`);
if (check && drift.length > 0) {
  console.error('Generated files are not up to date. Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}
