/** One reason why the data cannot be loaded: where, what, and what to do about it. */
export interface SeedProblem {
  /** Path relative to the data directory. */
  readonly file: string;
  /** Line in that file, from 1; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly what: string;
  readonly remedy: string;
}

/** `file:line: what. remedy` */
function problemText({ file, line, what, remedy }: SeedProblem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${what}. ${remedy}`;
}

/** The data was refused; nothing was written. Holds every problem found, in order of file and line. */
export class SeedRefused extends Error {
  readonly problems: readonly SeedProblem[];
  constructor(problems: readonly SeedProblem[]) {
    const sorted = [...problems].sort(
      (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.what.localeCompare(b.what),
    );
    const shown = sorted.slice(0, 25).map(problemText);
    if (sorted.length > shown.length) shown.push(`and ${sorted.length - shown.length} more`);
    super(`The data was refused, nothing was written:\n${shown.join('\n')}`);
    this.name = 'SeedRefused';
    this.problems = sorted;
  }
}

/** Where a row or entry stands, so that a problem found later can still name it. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
}

/** Collects problems so that one run reports them all. */
export class Problems {
  private readonly found: SeedProblem[] = [];
  private readonly told = new Set<string>();

  add(place: Place, what: string, remedy: string): void {
    const problem = { file: place.file, line: place.line, what, remedy };
    // One mistake may be met on two ways; it is told once.
    const text = problemText(problem);
    if (this.told.has(text)) return;
    this.told.add(text);
    this.found.push(problem);
  }

  /** Throws `SeedRefused` if anything was added. */
  refuseIfAny(): void {
    if (this.found.length > 0) throw new SeedRefused(this.found);
  }
}
