/** How alike two parties are by the duties that bind them. */
export interface DutySimilarity {
  /** Party code of the other one. */
  readonly party: string;
  /** Duties that bind both, divided by duties that bind at least one of them (Jaccard); 0 to 1. */
  readonly similarity: number;
  /** Number of duties that bind both. */
  readonly shared: number;
  /** Duties that bind one of them only, in the order of `duties`. */
  readonly differing: readonly string[];
}

/**
 * Compares the duties of one party with those of others, the most alike first; of equals the one named first.
 *
 * @param own - duties that bind the party.
 * @param others - duties that bind each other party, in the order in which equals are to be given.
 * @param duties - all duties, in the order in which differences are to be given.
 */
export function rankBySimilarity(
  own: ReadonlySet<string>,
  others: ReadonlyMap<string, ReadonlySet<string>>,
  duties: readonly string[],
): DutySimilarity[] {
  return [...others]
    .map(([party, theirs]) => {
      const shared = [...own].filter((duty) => theirs.has(duty)).length;
      const either = own.size + theirs.size - shared;
      return {
        party,
        similarity: either === 0 ? 0 : shared / either,
        shared,
        differing: duties.filter((duty) => own.has(duty) !== theirs.has(duty)),
      };
    })
    .sort((a, b) => b.similarity - a.similarity);
}
