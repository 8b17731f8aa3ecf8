import type { Question } from './questions.js';

/**
 * Who answered: the product with no row kept (`pacta`) or as it is served (`served`), the bare engine or
 * @neo4j/graphql, over which engine and size of world.
 */
export interface ContenderId {
  readonly engine: 'embedded' | 'neo4j';
  readonly times: number;
  readonly side: 'pacta' | 'served' | 'raw' | 'rival';
}

/** One way to have a question answered. */
export interface Contender {
  readonly id: ContenderId;
  /** Rows of the answer. */
  readonly rows: number;
  /** Statements that one answer takes. */
  readonly statements: number;
  readonly run: () => Promise<unknown>;
}

/** What a contender took: milliseconds for one answer, one number a round. */
export interface Timed extends Omit<Contender, 'run'> {
  readonly milliseconds: readonly number[];
}

/** A question with what each contender took. */
export interface Measured {
  readonly question: Question;
  readonly timed: readonly Timed[];
}

/** A question with everything that answers it. */
export interface Asked {
  readonly question: Question;
  readonly contenders: readonly Contender[];
}

/** How long each contender is warmed up for, in milliseconds: statements are planned and code compiled meanwhile. */
const WARM_FOR = 400;
const FEWEST_WARM_UPS = 5;
const MOST_IN_A_BATCH = 200;

async function timeOf(run: Contender['run'], count: number): Promise<number> {
  const started = performance.now();
  for (let done = 0; done < count; done += 1) await run();
  return (performance.now() - started) / count;
}

/** How many answers fill the time of a round, found while warming up. */
async function warmUp({ run }: Contender, milliseconds: number): Promise<number> {
  const started = performance.now();
  for (let done = 0; done < FEWEST_WARM_UPS || performance.now() - started < WARM_FOR; done += 1) await run();
  const each = await timeOf(run, 3);
  return Math.min(MOST_IN_A_BATCH, Math.max(1, Math.ceil(milliseconds / each)));
}

/**
 * Times all contenders of all questions round by round, each in every round and beginning with another one each time:
 * what else the machine does meanwhile falls on all of them alike, and the last question finds nothing warmer than the first.
 */
export async function measure(
  asked: readonly Asked[],
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
  report: (step: string) => void,
): Promise<Measured[]> {
  const counts = new Map<Contender, number>();
  const took = new Map<Contender, number[]>();
  for (const { question, contenders } of asked) {
    report(`warming up: ${question.name}`);
    for (const contender of contenders) counts.set(contender, await warmUp(contender, milliseconds));
  }
  for (let round = 0; round < rounds; round += 1) {
    report(`round ${round + 1} of ${rounds}`);
    for (const { contenders } of asked)
      for (let turn = 0; turn < contenders.length; turn += 1) {
        const contender = contenders[(turn + round) % contenders.length]!;
        const times = took.get(contender) ?? [];
        took.set(contender, times);
        times.push(await timeOf(contender.run, counts.get(contender) ?? 1));
      }
  }
  return asked.map(({ question, contenders }) => ({
    question,
    timed: contenders.map((contender) => ({
      id: contender.id,
      rows: contender.rows,
      statements: contender.statements,
      milliseconds: took.get(contender) ?? [],
    })),
  }));
}

/** The middle of some numbers and how far they spread. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @throws RangeError where there are none. */
export function spread(numbers: readonly number[]): Spread {
  const inOrder = [...numbers].sort((a, b) => a - b);
  const [least, most] = [inOrder[0], inOrder.at(-1)];
  if (least === undefined || most === undefined) throw new RangeError('There is no spread of nothing.');
  const half = inOrder.length / 2;
  const median = ((inOrder[Math.ceil(half) - 1] ?? least) + (inOrder[Math.floor(half)] ?? most)) / 2;
  return { median, least, most };
}

/** How many times as long `over` took as `under`, round by round: what slowed a round down slowed both. */
export const ratio = (over: Timed, under: Timed): Spread =>
  spread(over.milliseconds.map((time, round) => time / (under.milliseconds[round] ?? Number.NaN)));
