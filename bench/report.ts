import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { NEO4J_VERSION } from '../src/cli/neo4j-server.js';
import { ratio, spread, type ContenderId, type Measured, type Spread, type Timed } from './measure.js';

/** What a run came to. */
export interface BenchmarkRun {
  readonly results: readonly Measured[];
  readonly rounds: number;
  readonly milliseconds: number;
  readonly worlds: readonly {
    readonly times: number;
    readonly nodes: number;
    readonly relationships: number;
  }[];
}

/** At least so much of the throughput of the bare engine. */
const GOAL_RAW = 0.6;
/** Ahead of @neo4j/graphql: at least as much. */
const GOAL_RIVAL = 1;
/** At most so many times as long in the grown world, unless the answer grew. */
const GOAL_GROWTH = 2;

const find = ({ timed }: Measured, id: ContenderId): Timed | undefined =>
  timed.find(
    (each) => each.id.engine === id.engine && each.id.times === id.times && each.id.side === id.side,
  );

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const withSpread = ({ median, least, most }: Spread): string =>
  `${number(median)} (${number(least)} to ${number(most)})`;

/** How a figure stands to its goal; bold is what misses it. */
const judged = (value: Spread | undefined, misses: (median: number) => boolean): string =>
  value === undefined ? '' : misses(value.median) ? `**${withSpread(value)}**` : withSpread(value);

interface Figures {
  readonly name: string;
  readonly pacta: Timed;
  /** Throughput of the product as a share of the bare engine's. */
  readonly ofRaw: Spread | undefined;
  /** Throughput of the product as a multiple of that of @neo4j/graphql. */
  readonly ofRival: Spread | undefined;
  /** The product with the rows of earlier answers kept. */
  readonly served: Timed;
  readonly servedOfRaw: Spread | undefined;
  readonly servedOfRival: Spread | undefined;
}

function figuresOf(measured: Measured, engine: ContenderId['engine'], times: number): Figures | undefined {
  const pacta = find(measured, { engine, times, side: 'pacta' });
  const served = find(measured, { engine, times, side: 'served' });
  if (pacta === undefined || served === undefined) return undefined;
  const raw = find(measured, { engine, times, side: 'raw' });
  const rival = find(measured, { engine, times, side: 'rival' });
  return {
    name: measured.question.name,
    pacta,
    ofRaw: raw && ratio(raw, pacta),
    ofRival: rival && ratio(rival, pacta),
    served,
    servedOfRaw: raw && ratio(raw, served),
    servedOfRival: rival && ratio(rival, served),
  };
}

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const missesRaw = (median: number): boolean => median < GOAL_RAW;
const missesRival = (median: number): boolean => median < GOAL_RIVAL;

function neo4jTable(results: readonly Measured[], times: number): string {
  return table(
    [
      'Question',
      'rows',
      'statements',
      'ms',
      'of the driver',
      'of @neo4j/graphql',
      'served: statements',
      'ms',
      'of @neo4j/graphql',
    ],
    results.flatMap((measured) => {
      const figures = figuresOf(measured, 'neo4j', times);
      if (figures === undefined) return [];
      const { pacta, ofRaw, ofRival, served, servedOfRival } = figures;
      return [
        [
          figures.name,
          String(pacta.rows),
          String(pacta.statements),
          withSpread(spread(pacta.milliseconds)),
          judged(ofRaw, missesRaw),
          judged(ofRival, missesRival),
          String(served.statements),
          withSpread(spread(served.milliseconds)),
          judged(servedOfRival, missesRival),
        ],
      ];
    }),
  );
}

function embeddedTable(results: readonly Measured[], times: number): string {
  return table(
    ['Question', 'rows', 'statements', 'ms', 'of the bare engine', 'served: statements', 'ms'],
    results.flatMap((measured) => {
      const figures = figuresOf(measured, 'embedded', times);
      if (figures === undefined) return [];
      const { pacta, ofRaw, served } = figures;
      return [
        [
          figures.name,
          String(pacta.rows),
          String(pacta.statements),
          withSpread(spread(pacta.milliseconds)),
          judged(ofRaw, missesRaw),
          String(served.statements),
          withSpread(spread(served.milliseconds)),
        ],
      ];
    }),
  );
}

/** How many times as long a contender takes in the grown world as in the real one. */
function growth(measured: Measured, id: Omit<ContenderId, 'times'>, times: number): Spread | undefined {
  const [small, large] = [find(measured, { ...id, times: 1 }), find(measured, { ...id, times })];
  return small && large && ratio(large, small);
}

function growthTable(results: readonly Measured[], times: number): string {
  return table(
    ['Question', 'rows', 'Neo4j', 'its driver', '@neo4j/graphql', 'embedded', 'its bare engine'],
    results.flatMap((measured) => {
      const rowsAt = (size: number) => find(measured, { engine: 'neo4j', times: size, side: 'pacta' })?.rows;
      const [rows, grown] = [rowsAt(1), rowsAt(times)];
      if (rows === undefined || grown === undefined) return [];
      const misses = (median: number) => median > GOAL_GROWTH;
      const of = (engine: ContenderId['engine'], side: ContenderId['side']) =>
        growth(measured, { engine, side }, times);
      const plain = (value: Spread | undefined) => (value === undefined ? '' : number(value.median));
      return [
        [
          measured.question.name,
          rows === grown ? String(rows) : `${rows}, then ${grown}`,
          judged(of('neo4j', 'pacta'), misses),
          plain(of('neo4j', 'raw')),
          plain(of('neo4j', 'rival')),
          judged(of('embedded', 'pacta'), misses),
          plain(of('embedded', 'raw')),
        ],
      ];
    }),
  );
}

/** One sentence a goal: how many questions reach it. */
function goals(results: readonly Measured[], largest: number): string {
  const count = (values: readonly (Spread | undefined)[], misses: (median: number) => boolean) => {
    const known = values.filter((value) => value !== undefined);
    return `${known.filter(({ median }) => !misses(median)).length} of ${known.length}`;
  };
  const sizes = largest === 1 ? [1] : [1, largest];
  const lines = sizes.flatMap((times) => {
    const on = (engine: ContenderId['engine']) => results.map((each) => figuresOf(each, engine, times));
    return [
      `- At ${times}x, with no row kept at least ${GOAL_RAW} of the driver on Neo4j: ${count(
        on('neo4j').map((each) => each?.ofRaw),
        missesRaw,
      )} questions; of the bare embedded engine: ${count(
        on('embedded').map((each) => each?.ofRaw),
        missesRaw,
      )}.`,
      `- At ${times}x, ahead of @neo4j/graphql: ${count(
        on('neo4j').map((each) => each?.servedOfRival),
        missesRival,
      )} questions that both can answer as served, ${count(
        on('neo4j').map((each) => each?.ofRival),
        missesRival,
      )} with no row kept.`,
    ];
  });
  if (largest > 1)
    lines.push(
      ...(['neo4j', 'embedded'] as const).map(
        (engine) =>
          `- At most twice as long at ${largest}x, ${engine === 'neo4j' ? 'on Neo4j' : 'on the embedded engine'}: ${count(
            results.map((each) => growth(each, { engine, side: 'pacta' }, largest)),
            (median) => median > GOAL_GROWTH,
          )} questions.`,
      ),
    );
  return lines.join('\n');
}

function geometricMean(values: readonly number[]): string {
  if (values.length === 0) return '?';
  return number(Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length));
}

const versionOf = (folder: string): string =>
  (
    JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8')) as {
      version: string;
    }
  ).version;

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

/** The whole report, as it stands in docs. */
export async function benchmarkPage({
  results,
  rounds,
  milliseconds,
  worlds,
}: BenchmarkRun): Promise<string> {
  const largest = Math.max(...worlds.map(({ times }) => times));
  const rivals = results.flatMap((each) => figuresOf(each, 'neo4j', 1)?.ofRival?.median ?? []);
  const servedRivals = results.flatMap((each) => figuresOf(each, 'neo4j', 1)?.servedOfRival?.median ?? []);
  const raws = results.flatMap((each) => figuresOf(each, 'neo4j', 1)?.ofRaw?.median ?? []);
  const cannot = results.flatMap(({ question: { name, rival } }) =>
    typeof rival === 'string' ? [`- ${name}: ${rival}.`] : [],
  );
  const fromModel = results.flatMap(({ question: { name, raw } }) =>
    raw === undefined ? [] : [`- ${name}: \`bench/cypher/${raw.statement}.cypher\``],
  );
  const text = `# Benchmarks

Written by \`npm run bench -- --write\`; not to be edited. Each question is asked in one process, without HTTP, one at a
time: of Pacta on both engines, of the bare engine by the statements that Pacta ran, and of
@neo4j/graphql on the same Neo4j. Pacta is asked twice over: with no row kept between questions, and as it is
served, where look-ups by key are kept for as long as the dataset lives (\`KEPT_ROWS\`, docs/decisions/014-kept-rows.md);
no answer is ever kept. That all give the same answer is checked before anything is timed. All take turns in
${rounds} rounds, at least ${milliseconds} ms each, after a warm-up; a figure is the median over the rounds, in brackets the
lowest and the highest. **Read the ratios**: they are taken round by round, so that what else the machine does falls on
both sides; milliseconds belong to this machine. Bold is what misses its goal.

${goals(results, largest)}

Geometric mean at 1x on Neo4j with no row kept: ${geometricMean(raws)} of the driver, ${geometricMean(rivals)} times the throughput of
@neo4j/graphql; as served ${geometricMean(servedRivals)} times.

To repeat: \`npm ci --prefix bench\` once, then \`npm run bench\` (Java 17 for Neo4j, some 4 GB of memory; the first run loads
the worlds, which takes minutes, and leaves them in \`.cache/bench\`). \`npm run bench -- --help\` tells what can be chosen.

## On Neo4j

How much of the throughput of the driver alone Pacta reaches, and how many times that of @neo4j/graphql.

${neo4jTable(results, 1)}

## On the embedded engine

${embeddedTable(results, 1)}

${
  largest === 1
    ? ''
    : `## In a world ${largest} times as large

How many times as long each takes there as in the real one: the real world and ${largest - 1} copies of it beside it, joined
only by themes, sources and definition forms.

${growthTable(results, largest)}

### Neo4j, ${largest}x

${neo4jTable(results, largest)}

### Embedded engine, ${largest}x

${embeddedTable(results, largest)}
`
}
## What is compared with what

Pacta answers these from its read model, with no statement but the look-up of names; the bare engines run one statement
that answers the same from the edges:

${fromModel.join('\n')}

Full-text search on the embedded engine is an index in memory, so it has no statement either.

@neo4j/graphql is given the same graph by \`bench/neo4j-graphql.graphql\` and Apollo Server with the same settings. What its
generated schema cannot answer:

${cannot.join('\n')}

## Machine

${new Date().toISOString().slice(0, 10)}, commit ${commit()}; ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}, Neo4j ${NEO4J_VERSION} on
the same machine, neo4j-driver ${versionOf('../node_modules/neo4j-driver')} (${versionOf('node_modules/neo4j-driver')} for the others), @grafeo-db/js ${versionOf('../node_modules/@grafeo-db/js')}, @neo4j/graphql ${versionOf('node_modules/@neo4j/graphql')}.
${worlds.map(({ times, nodes, relationships }) => `World ${times}x: ${nodes} nodes, ${relationships} relationships.`).join(' ')}
`;
  return format(text, {
    ...(await resolveConfig(new URL('../package.json', import.meta.url))),
    parser: 'markdown',
  });
}

/** One line about a question, printed while the benchmark runs. */
export function progressLine(measured: Measured): string {
  const parts = measured.timed
    .filter(({ id }) => id.side === 'pacta')
    .map(({ id: { engine, times }, milliseconds, rows, statements }) => {
      const figures = figuresOf(measured, engine, times);
      return [
        `${engine} ${times}x ${number(spread(milliseconds).median)} ms, ${statements} st, ${rows} rows`,
        figures?.ofRaw && `${number(figures.ofRaw.median)} of raw`,
        figures?.ofRival && `${number(figures.ofRival.median)} of rival`,
        figures &&
          `served ${number(spread(figures.served.milliseconds).median)} ms, ${figures.served.statements} st`,
        figures?.servedOfRaw && `${number(figures.servedOfRaw.median)} of raw`,
        figures?.servedOfRival && `${number(figures.servedOfRival.median)} of rival`,
      ]
        .filter((part) => part !== undefined)
        .join(', ');
    });
  return parts.join(' | ');
}
