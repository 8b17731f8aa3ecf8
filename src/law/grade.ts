/** The verb of a norm, as its text has it. */
export type Modality =
  | 'SHALL'
  | 'SHALL_NOT'
  | 'SHALL_AS_APPROPRIATE'
  | 'SHALL_ENDEAVOUR'
  | 'SHALL_CONSIDER'
  | 'SHOULD'
  | 'MAY'
  | 'NONE';

/** How much a norm asks. */
export type Grade = 'MANDATORY' | 'MUST_CONSIDER' | 'OPTIONAL';

const GRADES: Readonly<Record<Modality, Grade | null>> = {
  SHALL: 'MANDATORY',
  SHALL_NOT: 'MANDATORY',
  SHALL_AS_APPROPRIATE: 'MANDATORY',
  SHALL_ENDEAVOUR: 'MUST_CONSIDER',
  SHALL_CONSIDER: 'MUST_CONSIDER',
  SHOULD: 'MUST_CONSIDER',
  MAY: 'OPTIONAL',
  NONE: null,
};

const FROM_WEAKEST: readonly Grade[] = ['OPTIONAL', 'MUST_CONSIDER', 'MANDATORY'];

/**
 * The grade of a norm. Hedges such as "subject to domestic law" do not lower it; they are kept apart.
 *
 * @param modality - the verb of the norm.
 * @returns the grade; `null` where the norm asks nothing of anyone.
 */
export function gradeOf(modality: Modality): Grade | null {
  return GRADES[modality];
}

/**
 * The least that a set of norms asks: what parties bound to different degrees have in common.
 *
 * @param grades - grades; `null` (asks nothing of anyone) is passed over.
 * @returns the weakest grade, or `null` when there is none.
 */
export function weakestGrade(grades: Iterable<Grade | null>): Grade | null {
  const present = new Set(grades);
  return FROM_WEAKEST.find((grade) => present.has(grade)) ?? null;
}

/**
 * The most that a set of norms asks: what one party owes under several instruments.
 *
 * @param grades - grades; `null` (asks nothing of anyone) is passed over.
 * @returns the strongest grade, or `null` when there is none.
 */
export function strongestGrade(grades: Iterable<Grade | null>): Grade | null {
  const present = new Set(grades);
  return FROM_WEAKEST.findLast((grade) => present.has(grade)) ?? null;
}
