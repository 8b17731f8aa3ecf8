import { readFileSync } from 'node:fs';
import { generate, loadContext } from '@graphql-codegen/cli';
import { format, resolveConfig } from 'prettier';

/**
 * Fails where what codegen would write from `schema/` differs from the tree. Codegen's own `--check` compares
 * before the files are formatted, so that it never finds them equal.
 */
const context = await loadContext('codegen.yml');
context.updateConfig({ silent: true });
const outputs: { filename: string; content: string }[] = await generate(context, false);
for (const { filename, content } of outputs) {
  const formatted = await format(content, { ...(await resolveConfig(filename)), filepath: filename });
  if (formatted === readFileSync(filename, 'utf8')) continue;
  console.error(`differs: ${filename}`);
  process.exitCode = 1;
}
