/** Narrower than this a column is not folded: it would be unreadable rather than tidy. */
const NARROWEST = 24;

/** Breaks a text between words into lines of at most `width` characters; a longer word stays whole. */
function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Sets cells out in columns under a header. The last column is not padded, so that it may be long.
 * @param header - one word or phrase for each column.
 * @param width - columns of the terminal: the last column is folded to fit. Left out, each row is one line.
 */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width?: number,
): string {
  const lines = [header, header.map((title) => '-'.repeat(title.length)), ...rows];
  const widths = header.map((_, column) =>
    lines.reduce((widest, line) => Math.max(widest, [...(line[column] ?? '')].length), 0),
  );
  const indent = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const room = width === undefined ? Infinity : Math.max(width - indent, NARROWEST);
  return lines
    .map((line) =>
      line
        .map((text, column) =>
          column === header.length - 1
            ? folded(text, room).join(`\n${' '.repeat(indent)}`)
            : text + ' '.repeat(widths[column]! - [...text].length) + '  ',
        )
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
