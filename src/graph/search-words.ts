/** One searchable word and where it stands in the text it was found in (UTF-16 offsets, end exclusive). */
export interface PositionedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// Latin letters that Unicode does not decompose although readers without that key type their plain neighbour.
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ς: 'σ',
}; // prettier-ignore

const foldedCharacters = new Map<string, string>();

/**
 * One character as it is searched: compatibility decomposed, without marks and invisible format characters, in
 * lower case. Character by character, so that a word can be traced back to its place in the text.
 */
function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/./gsu, (letter) => plainLetters[letter] ?? letter);
  foldedCharacters.set(character, folded);
  return folded;
}

/**
 * Splits a text into the words both engines search by: `2011/36/EU` gives `2011`, `36`, `eu`; `victim's` gives
 * `victim`, `s`; `non-punishment` gives `non`, `punishment`; `C029` stays `c029`; `Łódź` gives `lodz`.
 *
 * Neo4j's own analyzers split differently (`standard-folding` keeps `victim's` and `3.5` whole and drops `the`),
 * so the graph stores the words in a property of their own, joined by blanks, and the `whitespace` analyzer only
 * has to take them apart again. Splitting at query time alone could not make the engines agree.
 */
export function positionedSearchWords(text: string): PositionedWord[] {
  const words: PositionedWord[] = [];
  let word = '';
  let start = 0;
  let end = 0;
  const finish = (): void => {
    if (word !== '') words.push({ word, start, end });
    word = '';
  };
  let offset = 0;
  for (const character of text) {
    const next = offset + character.length;
    for (const letter of foldCharacter(character)) {
      if (/[\p{L}\p{N}]/u.test(letter)) {
        if (word === '') start = offset;
        word += letter;
      } else finish();
    }
    // A mark or a soft hyphen folds to nothing: it belongs to the word it stands in.
    if (word !== '') end = next;
    offset = next;
  }
  finish();
  return words;
}

/** The words of `positionedSearchWords` alone, in order, repetitions kept. */
export function searchWords(text: string): string[] {
  return positionedSearchWords(text).map(({ word }) => word);
}
