import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { base, composedData, refused } from './composed-data.js';
import { lastingEngines, lastingGraph, type LastingGraph } from './engines.js';

jest.setTimeout(120_000);

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const UNREACHABLE = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'hunter2' };

/** Without the settings of whoever runs the tests. */
const environmentWith = (settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  ...settings,
});

function run(
  script: string,
  args: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
  root = ROOT,
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    env: environmentWith(settings),
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/\n\s+at .*:\d+/);
  expect(stdout + stderr).not.toContain('hunter2');
  return { status, stdout, stderr };
}
const seed = (args: readonly string[], settings?: Readonly<Record<string, string>>) =>
  run('src/cli/seed.ts', args, settings);
const validate = (...args: readonly string[]) => run('src/cli/validate.ts', args);

const temporary: string[] = [];
const refusedData = (name: string): string => {
  const root = composedData(join(refused, name));
  temporary.push(root);
  return root;
};
afterAll(() => {
  for (const path of temporary) rmSync(path, { recursive: true });
});

describe.each(lastingEngines)('npm run seed on %s', (engine) => {
  let graph: LastingGraph;
  beforeAll(async () => {
    graph = await lastingGraph(engine);
  });
  afterAll(() => graph.dispose());

  test('shows what it would do, does it, and then has nothing to do', () => {
    const dry = seed(['--data', base, '--dry-run', '--verbose'], graph.environment);
    expect(dry).toMatchObject({ status: 0 });
    expect(dry.stdout).toContain('created  PARTY_TO  party-to:NRT:strait-convention:1\n');
    expect(dry.stdout).toMatch(/\n {2}State +2 +\. +\.\n/);
    expect(dry.stdout).toContain('nothing was written (--dry-run)');
    if ('EMBEDDED_PATH' in graph.environment)
      expect(existsSync(String(graph.environment['EMBEDDED_PATH']))).toBe(false);

    const first = seed(['--data', base], graph.environment);
    expect(first).toMatchObject({ status: 0 });
    expect(first.stdout).toMatch(
      /^dataset [0-9a-f]{16}, facts as of 2024-06\n +created +changed +deleted\nnodes\n {2}Actor +1 +\. +\.\n {2}Article +3 /,
    );
    expect(first.stdout).toMatch(/\ntotal +152 +\. +\.\nwrote 152 changes to /);
    expect(first.stderr).toMatch(/^reading the facts\n/);

    const second = seed(['--data', base], graph.environment);
    expect(second).toMatchObject({ status: 0 });
    expect(second.stdout).toMatch(/^dataset [0-9a-f]{16}, facts as of 2024-06\nnothing to change\n$/);
  });

  test('refused data: the problems on standard error, nothing on standard output, status 1', () => {
    const { status, stdout, stderr } = seed(['--data', refusedData('unknown-duty')], graph.environment);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `reading the facts\n${readFileSync(join(refused, 'unknown-duty/expected.txt'), 'utf8')}`,
    );
  });
});

describe('npm run seed', () => {
  test('without an engine it says what to set, status 2', () => {
    const { status, stderr } = seed(['--data', base]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/would live in memory and be lost[^]*NEO4J_URI[^]*EMBEDDED_PATH/);
  });

  test.each([
    [['--dryrun'], "unknown option '--dryrun'"],
    [['everything'], 'too many arguments'],
    [['--data', '/nowhere'], '/nowhere is not a directory.'],
  ])('%j is wrong usage, status 2', (args, words) => {
    const { status, stderr } = seed(args, { EMBEDDED_PATH: '/nowhere/graph' });
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  test('settings that cannot be used are wrong usage', () => {
    expect(seed([], { NEO4J_URI: 'localhost' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('NEO4J_URI=localhost'),
    });
  });

  test('--help tells the exit statuses', () => {
    expect(seed(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/--dry-run[^]*Exit status: 0 done, 1 .*, 2 /),
    });
  });

  test('a Neo4j that cannot be reached is named, without its login, status 1', () => {
    const { status, stderr } = seed(['--data', base], UNREACHABLE);
    expect(status).toBe(1);
    expect(stderr).toContain('Neo4j at bolt://127.0.0.1:1 does not answer');
    expect(stderr).toContain('ECONNREFUSED');
  });
});

describe('npm run validate', () => {
  test('good data: counts and OK', () => {
    const { status, stdout, stderr } = validate('--data', base);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/\n {2}PARTY_TO +6\n[^]*\nOK: dataset [0-9a-f]{16}, facts as of 2024-06\n$/);
  });

  test('refused data: every problem, status 1', () => {
    const { status, stderr } = validate('--data', refusedData('unknown-party'));
    expect(status).toBe(1);
    expect(stderr).toBe(readFileSync(join(refused, 'unknown-party/expected.txt'), 'utf8'));
  });
});

describe('npm run duties', () => {
  const duties = (...args: readonly string[]) => run('src/cli/duties.ts', ['--data', base, ...args]);

  test('the instances of one duty, by grade', () => {
    const { status, stdout, stderr } = duties('ask-for-help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Ask for help \(ask-for-help\)\ntheme safety; 1 instance in 1 instrument\n/);
    expect(stdout).toMatch(
      /\nOPTIONAL: 1\n[^]*\nstrait-convention 2 2 \? +MAY +permission +a party +Ask others for help\n/,
    );
  });

  test('--json gives the same as data', () => {
    expect(JSON.parse(duties('rescue-persons', '--json').stdout)).toMatchObject({
      slug: 'rescue-persons',
      instances: [{ instrument: 'strait-convention', article: '2', paragraph: '1', grade: 'MANDATORY' }],
    });
  });

  test('--review lists lonely duties and suspicions, --json too', () => {
    const { status, stdout } = duties('--review');
    expect(status).toBe(0);
    expect(stdout).toMatch(/\nrescue-persons +1 instance +strait-convention 2 1\n/);
    expect(stdout).toMatch(/\n2 duties: 2 lonely, 0 suspicions\. /);
    expect(JSON.parse(duties('--review', '--json').stdout)).toMatchObject({
      lonely: [{ duty: 'rescue-persons' }, { duty: 'ask-for-help' }],
      suspicious: [],
    });
  });

  test('an unknown slug gives the nearest, status 2', () => {
    const { status, stdout, stderr } = duties('rescue-person');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('There is no duty rescue-person.\nNearest:\n  rescue-persons  (Rescue persons)\n');
  });

  test.each([[[]], [['ask-for-help', '--review']]])('%j is wrong usage, status 2', (args) => {
    expect(duties(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('Name one duty') });
  });
});

describe('npm run data:report', () => {
  const report = (...args: readonly string[]) => run('src/cli/data-report.ts', ['--data', base, ...args]);

  test('tables, as of the day that is asked for', () => {
    const { status, stdout, stderr } = report('--as-of', '2030-01-01');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^IN NUMBERS\n/);
    expect(stdout).toMatch(/\nstrait-convention +Strait Convention +complete +2024-06-30 /);
    expect(stdout).toContain('Their status day lies before 2029-01-01.');
    expect(stdout).toMatch(/\nparties +strait-convention +2024-06-30\n/);
  });

  test('--json prints each table as a list', () => {
    const { status, stdout } = report('--as-of', '2024-07-01', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2024-07-01',
      instruments: [expect.objectContaining({ instrument: 'strait-convention', ofThemUnverified: 1 })],
      oldLists: [],
    });
  });

  test('--check fails where the page is not what the data gives', () => {
    expect(report('--check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run data:report -- --write'),
    });
  });

  test.each([[['--as-of', '2024-02-30']], [['--write', '--check']], [['--check', '--json']]])(
    '%j is wrong usage, status 2',
    (args) => {
      expect(report(...args)).toMatchObject({ status: 2 });
    },
  );
});

describe('npm start', () => {
  test('stops where Neo4j cannot be reached, status 1', () => {
    const { status, stderr } = run('src/main.ts', [], UNREACHABLE);
    expect(status).toBe(1);
    expect(stderr).toContain('Neo4j at bolt://127.0.0.1:1 does not answer');
  });

  test('stops where the data are refused, status 1', () => {
    const root = mkdtempSync(join(tmpdir(), 'pacta-test-start-'));
    temporary.push(root);
    for (const part of ['package.json', 'tsconfig.json', 'src', 'cypher', 'schema', 'web'])
      cpSync(join(ROOT, part), join(root, part), { recursive: true });
    cpSync(join(ROOT, 'seed'), join(root, 'seed'), {
      recursive: true,
      filter: (path) => path !== join(ROOT, 'seed/data'),
    });
    cpSync(refusedData('unknown-duty'), join(root, 'seed/data'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    const { status, stderr } = run('src/main.ts', [], { PORT: '0' }, root);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: readFileSync(join(refused, 'unknown-duty/expected.txt'), 'utf8'),
    });
  });

  test('with SEED_ON_START=false it loads nothing and is not ready', async () => {
    const server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: ROOT,
      env: environmentWith({ PORT: '0', SEED_ON_START: 'false' }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
    try {
      let log = '';
      for await (const chunk of server.stdout) {
        log += String(chunk);
        if (log.includes('Pacta answers at')) break;
      }
      expect(log).toContain('load one with npm run seed');
      const ready = await fetch(`${/http:\/\/127[^/]*/.exec(log)![0]}/readyz`);
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { status: 'not ready', reason: 'No dataset is loaded.' },
      ]);
    } finally {
      server.kill('SIGTERM');
      expect(await ended).toBe(0);
    }
  });
});
