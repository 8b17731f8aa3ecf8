import { integrityChecks } from '../src/graph/generated/checks.js';
import type { Query } from '../src/graph/query.js';

/** One check of the whole graph, and what breaks it; no violations means that the sentence holds. */
export interface CheckedSentence {
  /** Name of the statement in `cypher/checks`. */
  readonly check: string;
  /** What must hold. */
  readonly sentence: string;
  /** One line for each place where it does not, in order. */
  readonly violations: readonly string[];
}

/** Runs one statement without parameters: in a transaction that is not committed yet, or on its own. */
export type RunCheck = (
  query: Query<Record<string, never>, { readonly violation: string }>,
) => Promise<readonly { readonly violation: string }[]>;

/** Runs every check of `cypher/checks`; gives all of them, in order of name. */
export async function checkIntegrity(run: RunCheck): Promise<CheckedSentence[]> {
  const checked: CheckedSentence[] = [];
  for (const { query, sentence } of integrityChecks)
    checked.push({
      check: query.name,
      sentence,
      violations: (await run(query)).map(({ violation }) => violation),
    });
  return checked;
}

const SHOWN = 10;

/** The loaded graph would contradict itself; nothing was committed. Holds every check that failed. */
export class IntegrityViolated extends Error {
  readonly failed: readonly CheckedSentence[];
  constructor(failed: readonly CheckedSentence[]) {
    const texts = failed.map(({ check, sentence, violations }) => {
      const more = violations.length > SHOWN ? [`and ${violations.length - SHOWN} more`] : [];
      return [
        `${sentence} (cypher/checks/${check}.cypher) Not so:`,
        ...violations.slice(0, SHOWN),
        ...more,
      ].join('\n  ');
    });
    super(
      `The data contradicts itself, the graph is unchanged. Correct the rows in seed/data:\n${texts.join('\n')}`,
    );
    this.name = 'IntegrityViolated';
    this.failed = failed;
  }
}

/** @throws IntegrityViolated where a check has violations. */
export async function requireIntegrity(run: RunCheck): Promise<void> {
  const failed = (await checkIntegrity(run)).filter(({ violations }) => violations.length > 0);
  if (failed.length > 0) throw new IntegrityViolated(failed);
}
