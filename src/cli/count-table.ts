/** One line of a table: what is counted and the count of each column. */
export interface CountRow {
  readonly name: string;
  readonly counts: readonly number[];
}

/** Rows under a heading; they are shown by name. */
export interface CountSection {
  readonly heading: string;
  readonly rows: readonly CountRow[];
}

/** Sets counts out in columns, with a total at the end; zeros are dots, so that what changed stands out. */
export function countTable(columns: readonly string[], sections: readonly CountSection[]): string {
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const all = filled.flatMap(({ rows }) => rows);
  const total = columns.map((_, index) => all.reduce((sum, row) => sum + (row.counts[index] ?? 0), 0));
  const cell = (count: number): string => (count === 0 ? '.' : String(count));
  const lines: (readonly string[])[] = [['', ...columns]];
  for (const { heading, rows } of filled) {
    lines.push([heading, ...columns.map(() => '')]);
    const byName = [...rows].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, counts } of byName) lines.push([`  ${name}`, ...counts.map(cell)]);
  }
  lines.push(['total', ...total.map(cell)]);
  const widths = ['', ...columns].map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((text, index) => (index === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[index]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
