/** One step of the reasoning behind an answer, written for people. */
export interface RuleStep {
  /** Short name of the rule. */
  readonly rule: string;
  /** Instrument and article the rule stands in; `null` for a rule of evidence, which no treaty lays down. */
  readonly citation: string | null;
  /** The facts the rule was applied to, one phrase each. */
  readonly facts: readonly string[];
  /** What follows, in one sentence. */
  readonly conclusion: string;
}
