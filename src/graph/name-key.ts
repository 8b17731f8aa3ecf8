/**
 * The form in which names are compared: accents and case folded, punctuation dropped, `&` read as "and",
 * white space collapsed, a leading "the" dropped. Two names with the same key are the same name.
 * Nothing else is folded: plurals, word order and abbreviations are told apart by listed names only.
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
