import type { Question } from './questions.js';

/** Who answered: the product, the bare engine or @neo4j/graphql, over which engine and size of world. */
export interface ContenderId {
  readonly engine: 'embedded' | 'neo4j';
  readonly times: number;
  readonly side: 'pacta' | 'raw' | 'rival';
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

/** Answers before the first round, so that statements are planned and code is compiled. */
const WARM_UPS = 5;
/** Least time a contender is warmed up for, and most, in milliseconds. */
const WARM_FOR = 150;
const MOST_IN_A_BATCH = 200;

async function timeOf(run: Contender['run'], count: number): Promise<number> {
  const started = performance.now();
  for (let done = 0; done < count; done += 1) await run();
  return (performance.now() - started) / count;
}

/**
 * Times all contenders round by round, each in every round and beginning with another one each time: whatever else the
 * machine does meanwhile falls on all of them alike.
 */
export async function measure(
  question: Question,
  contenders: readonly Contender[],
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<Measured> {
  const prepared: { contender: Contender; count: number; took: number[] }[] = [];
  for (const contender of contenders) {
    const started = performance.now();
    for (let done = 0; done < WARM_UPS || performance.now() - started < WARM_FOR; done += 1)
      if (done >= WARM_UPS * 40) break;
      else await contender.run();
    const each = await timeOf(contender.run, 3);
    const count = Math.min(MOST_IN_A_BATCH, Math.max(1, Math.ceil(milliseconds / each)));
    prepared.push({ contender, count, took: [] });
  }
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < prepared.length; turn += 1) {
      const { contender, count, took } = prepared[(turn + round) % prepared.length]!;
      took.push(await timeOf(contender.run, count));
    }
  return {
    question,
    timed: prepared.map(({ contender: { id, rows, statements }, took }) => ({
      id,
      rows,
      statements,
      milliseconds: took,
    })),
  };
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
