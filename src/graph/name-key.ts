/**
 * The form in which names are compared: accents and case folded, punctuation dropped, `&` read as "and",
 * white space collapsed, a leading "the" dropped. Two names with the same key are the same name.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/** What the same organization is called in the full and in the short form of one title. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bunited nations\b/g, 'un'],
  [/\beuropean union\b/g, 'eu'],
  [/\bassociation of south ?east asian nations\b/g, 'asean'],
];

const IRREGULAR = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
]);

/** Ways of spelling one word, British first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|ing|ation|er)$/, 'iz$1'],
  [/our$/, 'or'],
  [/tre$/, 'ter'],
  [/programme$/, 'program'],
  [/(off|def)ence$/, '$1ense'],
  [/lling$/, 'ling'],
];

/**
 * The singular of an English word, by its ending. It is only compared with other results of this function, so that a
 * wrong guess (`series` to `sery`) harms nothing.
 * @param word - folded word.
 */
export function singularOf(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** One word in the one form it has here. A wrong guess harms nothing: it is only compared with other results. */
function wordFold(word: string): string {
  const one = singularOf(word.replace(/^0+(?=\d)/, ''));
  const singular = IRREGULAR.get(one) ?? one;
  return SPELLINGS.reduce((folded, [pattern, form]) => folded.replace(pattern, form), singular);
}

/**
 * A looser form of a name, for names whose key is not known: number and spelling of words, "the", possessives,
 * leading zeros, "No." and "CELEX" before a number, hyphens and spaces, and the short forms UN, EU and ASEAN in a
 * longer title make no difference. Words are neither left out nor put in another order, so nothing is matched by
 * likeness. Two digits never grow together.
 * @param text - a name or its key.
 */
export function nameFold(text: string): string {
  const key = nameKey(text.replace(/[’']s(?![\p{L}\p{N}])/gu, ''));
  const words = SHORT_FORMS.reduce((folded, [long, short]) => folded.replace(long, short), key)
    .replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')
    .split(' ');
  const counted = words.filter(
    (word, at) => word !== 'the' && !(/^(?:no|nos|nr|celex)$/.test(word) && /^\d/.test(words[at + 1] ?? '')),
  );
  return counted
    .map(wordFold)
    .join(' ')
    .replace(/(?<!\d) | (?!\d)/g, '');
}
