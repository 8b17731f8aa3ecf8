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

/** The longest first, as all others run beside it; then the quickest, so that the commonest slips are told in seconds. */
const gates: readonly Gate[] = [
  {
    name: 'cypher',
    command: script('check:cypher'),
    remedy: 'Each line names a statement of cypher/ and what to write instead.',
  },
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
const waiting = [...gates];
let passed = 0;
let failed = 0;

/** Runs one waiting gate after the other, until none is left or, without `--all`, one has failed. */
async function runWaiting(): Promise<void> {
  for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
    const { ok, output, seconds } = await run(gate.command);
    console.log(`${gate.name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${ok ? 'ok' : 'FAILED'}`);
    if (ok) passed += 1;
    else {
      failed += 1;
      console.log(`\n${output}\n\nTo fix: ${gate.remedy}\n`);
      if (!all) waiting.length = 0;
    }
  }
}

// Two at a time: each is one process, and the machines of CI have two cores.
await Promise.all([runWaiting(), runWaiting()]);
console.log(`Gates: ${passed} passed, ${failed} failed, ${gates.length - passed - failed} not run`);
if (failed > 0) process.exitCode = 1;
