import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One gate: what it is called in the table, the command, and what to do where it fails. */
interface Gate {
  readonly name: string;
  readonly command: readonly string[];
  readonly remedy: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (file: string, ...parameters: string[]) => [
  'node',
  '--import',
  'tsx',
  `tools/${file}.ts`,
  ...parameters,
];
const script = (name: string) => ['npm', 'run', '--silent', name];

/** Quickest first, so that the commonest slips are told within seconds. */
const gates: readonly Gate[] = [
  {
    name: 'generated cypher',
    command: tool('generate', '--check'),
    remedy: 'Run `npm run generate` and commit what it writes; never edit generated files.',
  },
  {
    name: 'generated types',
    command: tool('check-types'),
    remedy: 'Run `npm run generate` and commit what it writes; never edit generated files.',
  },
  {
    name: 'dead code',
    command: script('dead'),
    remedy: 'Delete what is listed, or drop `export` where only its own file uses it.',
  },
  {
    name: 'data',
    command: script('validate'),
    remedy: 'Each line names a file of seed/data and what to write instead.',
  },
  {
    name: 'data report',
    command: [...script('data:report'), '--', '--check'],
    remedy: 'Run `npm run data:report -- --write` and commit docs/coverage.md; never edit it.',
  },
  { name: 'format', command: script('format:check'), remedy: 'Run `npm run format`.' },
  {
    name: 'types',
    command: script('types'),
    remedy: 'Correct the types; where a row of the graph changed, run `npm run generate` first.',
  },
  {
    name: 'lint',
    command: script('lint'),
    remedy:
      'Run `npm run lint -- --fix`, then correct what is left. Who may import whom stands in tools/import-fences.js, with the reason.',
  },
  {
    name: 'cypher',
    command: script('check:cypher'),
    remedy: 'Each line names a statement of cypher/ and what to write instead.',
  },
];

/** Runs a command with its output kept; gives whether it succeeded, what it printed, and the seconds it took. */
async function run([program = '', ...parameters]: readonly string[]) {
  const start = performance.now();
  const output: string[] = [];
  const child = spawn(program, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output.push(`${program}: ${error.message}\n`);
      resolve(false);
    });
    child.once('close', (status) => resolve(status === 0));
  });
  return { ok, output: output.join('').trimEnd(), seconds: (performance.now() - start) / 1000 };
}

const all = process.argv.includes('--all');
const failed: Gate[] = [];
let passed = 0;
for (const gate of gates) {
  const { ok, output, seconds } = await run(gate.command);
  console.log(`${gate.name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${ok ? 'ok' : 'FAILED'}`);
  if (ok) {
    passed += 1;
    continue;
  }
  failed.push(gate);
  console.log(`\n${output}\n\nTo fix: ${gate.remedy}\n`);
  if (!all) break;
}
const left = gates.length - passed - failed.length;
console.log(`Gates: ${passed} passed, ${failed.length} failed, ${left} not run`);
if (failed.length > 0) process.exitCode = 1;
