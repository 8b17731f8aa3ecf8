import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { prepareDataset } from '../seed/dataset.js';
import { readConfig } from '../src/config.js';
import type { GraphStore } from '../src/graph/store.js';
import { measure, type Asked, type Contender, type Measured } from './measure.js';
import { openPacta } from './pacta.js';
import { questions, type Ask, type Question } from './questions.js';
import { benchStatement, rawEmbedded, rawNeo4j, replay, type RawEngine } from './raw.js';
import { benchmarkPage, progressLine } from './report.js';
import { openBenchWorld, type BenchWorld } from './world.js';

const PAGE = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));

const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`"${text}" is not a whole number from 1.`);
  return value;
};

const options = new Command('bench')
  .description(
    'Measures every question on both engines, against the bare engines and against @neo4j/graphql.',
  )
  .option('--rounds <number>', 'rounds, in each of which everything is measured once', whole, 9)
  .option('--milliseconds <number>', 'least time that one thing is measured for in a round', whole, 20)
  .option('--times <number>', 'how many times as large the grown world is; 1 leaves it out', whole, 10)
  .option('--only <words>', 'only questions whose name holds these words')
  .option('--write', 'write docs/benchmarks.md', false)
  .parse()
  .opts<{ rounds: number; milliseconds: number; times: number; only?: string; write: boolean }>();

if (!existsSync(new URL('node_modules/@neo4j/graphql', import.meta.url))) {
  console.error(
    'What the benchmark compares with is not installed. Run `npm ci --prefix bench`, then try again.',
  );
  process.exit(1);
}
const { openRival } = await import('./neo4j-graphql.js');

const started = performance.now();
const say = (line: string): void =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const sorted = (rows: readonly string[]): string => [...rows].sort().join('\n');

/** A benchmark that compares different answers says nothing. */
function requireEqual(what: string, own: readonly string[], other: readonly string[]): void {
  if (sorted(own) === sorted(other)) return;
  const [left, right] = [new Set(own), new Set(other)];
  const only = (rows: readonly string[], others: ReadonlySet<string>) =>
    rows.filter((row) => !others.has(row)).slice(0, 5);
  throw new Error(
    `${what}: the answers differ (${own.length} and ${other.length} rows).\n` +
      `Only Pacta: ${JSON.stringify(only(own, right))}\nOnly the other: ${JSON.stringify(only(other, left))}`,
  );
}

/** The product with no row kept between questions, and as it is served. */
const openBoth = async (store: GraphStore) => ({
  pacta: await openPacta(store, 0),
  served: await openPacta(store, readConfig({}).keptRows),
});

type Opened = Awaited<ReturnType<typeof openContenders>>;

async function openContenders(world: BenchWorld) {
  const neo4jRaw = rawNeo4j(world.neo4jUri);
  const embeddedRaw = rawEmbedded(world.embeddedCopy);
  return {
    world,
    engines: [
      { engine: 'neo4j' as const, ...(await openBoth(world.neo4j)), raw: neo4jRaw as RawEngine },
      { engine: 'embedded' as const, ...(await openBoth(world.embedded)), raw: embeddedRaw },
    ],
    rival: await openRival(neo4jRaw.driver),
    async close() {
      for (const { pacta, served } of this.engines) await Promise.all([pacta.stop(), served.stop()]);
      await this.rival.stop();
      await Promise.all([neo4jRaw.close(), embeddedRaw.close()]);
      await world.close();
    },
  };
}

/** Checks that all sides answer a question alike, and gives what is to be timed. */
async function contendersOf(
  { name, pacta: own, raw, rival }: Question,
  opened: Opened,
): Promise<Contender[]> {
  const { times } = opened.world;
  const contenders: Contender[] = [];
  let answers: readonly string[] | undefined;
  for (const { engine, pacta, served, raw: bare } of opened.engines) {
    const place = `${name}, ${engine} ${times}x`;
    const { answer, statements } = await pacta.record(own);
    const rows = own.rows(answer);
    if (answers !== undefined) requireEqual(`${place} and the other engine`, rows, answers);
    answers = rows;
    const counted = { rows: rows.length, statements: statements.length };
    contenders.push({ id: { engine, times, side: 'pacta' }, ...counted, run: () => pacta.ask(own) });
    // The first answer keeps the rows; the second is what a dashboard gets.
    await served.ask(own);
    const again = await served.record(own);
    requireEqual(`${place}, with rows kept, and without`, own.rows(again.answer), rows);
    contenders.push({
      id: { engine, times, side: 'served' },
      rows: rows.length,
      statements: again.statements.length,
      run: () => served.ask(own),
    });
    const side = { engine, times, side: 'raw' } as const;
    if (raw !== undefined) {
      const statement = { text: benchStatement(raw.statement), parameters: raw.parameters };
      requireEqual(`${place} and its statement`, rows, raw.rows(await bare.run(statement)));
      contenders.push({ id: side, rows: rows.length, statements: 1, run: () => bare.run(statement) });
    } else if (statements.length > 0) {
      const bareAgain = replay(bare, engine, statements);
      const expected = statements.reduce((sum, each) => sum + each.rows, 0);
      const got = await bareAgain();
      if (got !== expected)
        throw new Error(`${place}: the statements gave ${expected} rows, replayed ${got}.`);
      contenders.push({ id: side, ...counted, run: bareAgain });
    }
    if (engine === 'neo4j' && typeof rival !== 'string') {
      requireEqual(`${place} and @neo4j/graphql`, rows, rival.rows(await opened.rival.ask(rival)));
      const ask: Ask = rival;
      contenders.push({
        id: { engine, times, side: 'rival' },
        rows: rows.length,
        statements: 1,
        run: () => opened.rival.ask(ask),
      });
    }
  }
  return contenders;
}

const asked = questions.filter(({ name }) => options.only === undefined || name.includes(options.only));
say(`reading the facts; ${asked.length} questions`);
const real = prepareDataset(fileURLToPath(new URL('../seed/data', import.meta.url)));
const opened: Opened[] = [];
const results: Measured[] = [];
let unequal = 0;
try {
  for (const times of options.times === 1 ? [1] : [1, options.times]) {
    say(`opening the world at ${times}x`);
    let told = 0;
    const world = await openBenchWorld(real, times, (step) => {
      if (performance.now() - told < 5_000) return;
      told = performance.now();
      say(step);
    });
    opened.push(await openContenders(world));
  }
  const comparable: Asked[] = [];
  for (const question of asked)
    try {
      const contenders: Contender[] = [];
      for (const each of opened) contenders.push(...(await contendersOf(question, each)));
      comparable.push({ question, contenders });
    } catch (error) {
      unequal += 1;
      say(`${question.name} FAILED: ${error instanceof Error ? error.message : String(error)}`);
    }
  say(`${comparable.length} questions are answered alike by all sides`);
  results.push(...(await measure(comparable, options, say)));
  for (const measured of results) say(`${measured.question.name}: ${progressLine(measured)}`);
} finally {
  for (const each of opened) await each.close();
}
const page = await benchmarkPage({
  results,
  rounds: options.rounds,
  milliseconds: options.milliseconds,
  worlds: opened.map(({ world }) => world),
});
console.log(page);
if (unequal > 0) {
  console.error(`${unequal} questions could not be compared: nothing is written.`);
  process.exitCode = 1;
} else if (options.write && options.only === undefined) {
  writeFileSync(PAGE, page);
  say('wrote docs/benchmarks.md');
}
