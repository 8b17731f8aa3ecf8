/** The answer of a comparison that a partial or missing date may leave open. */
export type Ternary = 'yes' | 'no' | 'unknown';

/**
 * Three-valued conjunction: `no` as soon as one is `no`, `yes` only if all are `yes`.
 *
 * @param answers - any number of answers; none gives `yes`.
 */
export function allOf(...answers: readonly Ternary[]): Ternary {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/**
 * Three-valued disjunction: `yes` as soon as one is `yes`, `no` only if all are `no`.
 *
 * @param answers - any number of answers; none gives `no`.
 */
export function anyOf(...answers: readonly Ternary[]): Ternary {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}
