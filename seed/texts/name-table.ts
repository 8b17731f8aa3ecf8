import { GAP, wordsOf, type Word } from './words.js';

/** What a name comes to. `none` is a phrase that is listed as being no name; it is never reported. */
export type NameOutcome = 'resolved' | 'ambiguous' | 'class' | 'known-error' | 'unknown' | 'none';

/** How strictly letter case is compared. */
export type LetterCase =
  /** Acronyms and codes: `ILO`, never `ilo`; a plural `s` may follow. */
  | 'exact'
  /** Names of one word that is also a common one: `Turkey` and `TURKEY`, never `turkey`. */
  | 'capital'
  /** Everything else. */
  | 'any';

/** One name of the table. */
export interface NameEntry {
  /** As listed. */
  readonly text: string;
  readonly letterCase: LetterCase;
  /** `name` may be resolved; `known-error` names what does not exist; `not-a-name` only keeps a phrase from being reported. */
  readonly sort: 'name' | 'known-error' | 'not-a-name';
  /** Node ids, and `class:` ids for kinds of things; of a known error, what was probably meant. */
  readonly targets: readonly string[];
  /** Why a known error is one, or what is odd about the name; null where there is nothing to say. */
  readonly note: string | null;
}

/** A name found in a text. */
export interface FoundName {
  /** The name as the table lists it, by which it is registered. */
  readonly name: string;
  readonly outcome: Exclude<NameOutcome, 'unknown'>;
  /** Sorted, without doubles. */
  readonly targets: readonly string[];
  readonly note: string | null;
  /** Indexes of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
}

interface ListedName {
  readonly entry: NameEntry;
  readonly words: readonly Word[];
  /** Place in the list: of two spellings of one name, the earlier gives its name to what is found. */
  readonly rank: number;
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly names: ListedName[];
}

const newBranch = (): Branch => ({ next: new Map(), names: [] });
const isAcronym = (surface: string): boolean => /\p{N}|\p{Lu}.*\p{Lu}/u.test(surface);

/** Whether a text may be read across this gap: it parts no more than the name's own gap does. */
function joins(text: Word, name: Word): boolean {
  const more = text.gap & ~name.gap;
  // A serial comma is a matter of style.
  return more === GAP.none || (more === GAP.comma && ['and', 'or', 'especially'].includes(text.fold));
}

const sameCase = (written: string, listed: string, last: boolean): boolean =>
  written === listed || (last && written === `${listed}s`);

/** 2 where each word is the same but for letter case, 1 where a word differs in number, 0 where the name does not fit. */
function fit(written: readonly Word[], { entry, words }: ListedName): 0 | 1 | 2 {
  if (!words.every((word, index) => index === 0 || joins(written[index]!, word))) return 0;
  const same = words.every((word, index) => written[index]!.fold === word.fold);
  switch (entry.letterCase) {
    case 'exact': {
      const fits = words.every((word, index) =>
        words.length === 1 || isAcronym(word.surface)
          ? sameCase(written[index]!.surface, word.surface, index === words.length - 1)
          : written[index]!.fold === word.fold,
      );
      return fits ? (same ? 2 : 1) : 0;
    }
    case 'capital':
      return same && /^\p{Lu}/u.test(written[0]!.surface) ? 2 : 0;
    case 'any':
      return same ? 2 : 1;
  }
}

function combined(found: readonly ListedName[], from: number, to: number): FoundName {
  const errors = found.filter(({ entry }) => entry.sort === 'known-error');
  const names = found.filter(({ entry }) => entry.sort === 'name');
  const meant = errors.length > 0 ? [...errors, ...names] : names;
  const targets = [...new Set(meant.flatMap(({ entry }) => entry.targets))].sort();
  const outcome =
    errors.length > 0
      ? 'known-error'
      : targets.length === 0
        ? 'none'
        : targets.every((target) => target.startsWith('class:'))
          ? 'class'
          : targets.length === 1
            ? 'resolved'
            : 'ambiguous';
  const note = meant.find(({ entry }) => entry.note !== null)?.entry.note ?? null;
  return { name: (meant[0] ?? found[0])!.entry.text, outcome, targets, note, from, to };
}

/**
 * Names to look for in texts. They are kept in one tree of words, so that the time a text takes does not grow with
 * the number of names.
 */
export class NameTable {
  private readonly root = newBranch();

  /**
   * @param entries - one name may be listed several times: its targets are then joined, and several targets make it
   *   ambiguous. The first listing gives the name under which it is reported.
   * @param labels - what to call the nodes and classes in front of a reader, by id.
   */
  constructor(
    entries: Iterable<NameEntry>,
    readonly labels: ReadonlyMap<string, string> = new Map(),
  ) {
    let rank = 0;
    for (const entry of entries) {
      const all = wordsOf(entry.text);
      const words = all.length > 1 && all[0]!.fold === 'the' ? all.slice(1) : all;
      if (words.length === 0) continue;
      let branch = this.root;
      for (const { singular } of words) {
        let next = branch.next.get(singular);
        if (!next) branch.next.set(singular, (next = newBranch()));
        branch = next;
      }
      branch.names.push({ entry, words, rank: (rank += 1) });
    }
  }

  /**
   * Finds names in the words of one paragraph: from the left, the longest that fits, none inside another.
   * Phrases listed as no names are returned too, with outcome `none`.
   */
  find(words: readonly Word[]): FoundName[] {
    const inCapitals = words.length > 3 && words.every(({ surface }) => surface === surface.toUpperCase());
    const found: FoundName[] = [];
    for (let from = 0; from < words.length;) {
      const name = this.longestAt(words, from, inCapitals);
      if (name) found.push(name);
      from = name?.to ?? from + 1;
    }
    return found;
  }

  private longestAt(words: readonly Word[], from: number, inCapitals: boolean): FoundName | null {
    if (!this.root.next.has(words[from]!.singular)) return null;
    const ends: { to: number; names: readonly ListedName[] }[] = [];
    let branch: Branch | undefined = this.root;
    for (let index = from; index < words.length; index += 1) {
      branch = branch.next.get(words[index]!.singular);
      if (!branch) break;
      if (branch.names.length > 0) ends.push({ to: index + 1, names: branch.names });
    }
    for (const { to, names } of ends.reverse()) {
      const written = words.slice(from, to);
      const fits = names
        // Where everything is in capitals, an acronym of one word cannot be told from a common word.
        .filter(({ entry, words: own }) => !(inCapitals && entry.letterCase === 'exact' && own.length === 1))
        .map((name) => ({ name, fit: fit(written, name) }));
      const best = Math.max(...fits.map((each) => each.fit), 0);
      if (best === 0) continue;
      const kept = fits.filter((each) => each.fit === best).map((each) => each.name);
      return combined(
        kept.sort((a, b) => a.rank - b.rank),
        from,
        to,
      );
    }
    return null;
  }
}
