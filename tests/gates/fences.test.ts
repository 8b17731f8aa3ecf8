import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';

// A fence that nobody has seen fail may as well not be there: each folder holds a source that breaks one, in its first
// line the file it stands for (one that exists, or there are no types for it), and the report it must give.
const root = fileURLToPath(new URL('../..', import.meta.url));
const fences = join(root, 'tests/fences');
const eslint = new ESLint({ cwd: root });

describe('lint refuses', () => {
  test.each(readdirSync(fences).sort())(
    '%s',
    async (fence) => {
      const text = readFileSync(join(fences, fence, 'source.txt'), 'utf8');
      const file = /^\/\/ (\S+)\n/.exec(text)?.[1] ?? '';
      expect(readdirSync(join(root, dirname(file)))).toContain(basename(file));
      const [result] = await eslint.lintText(text, { filePath: join(root, file) });
      const report = (result?.messages ?? [])
        .map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}\n`)
        .join('');
      expect(report).toBe(readFileSync(join(fences, fence, 'expected.txt'), 'utf8'));
      // The first one reads the types of the whole program.
    },
    180_000,
  );
});
