import { type DataReport, type ReportCell, type ReportTable } from './report.js';

/** How many of a list of names are shown where all of them would drown the rest. */
const SHOWN = 6;

/** A cell as a reader sees it: a long list is cut and says how much of it is left out. */
export function cellText(cell: ReportCell): string {
  if (cell === null) return '-';
  if (typeof cell !== 'object') return String(cell);
  const shown = cell.slice(0, SHOWN);
  if (cell.length > shown.length) shown.push(`and ${cell.length - shown.length} more`);
  return shown.length === 0 ? '-' : shown.join(', ');
}

const escaped = (text: string): string => text.replace(/[\\|*<[\]]/g, (character) => `\\${character}`);

/** A Markdown table whose columns are padded, so that the page is left as it is by a formatter. */
function tableText({ columns, rows }: ReportTable): string {
  const lines = [columns, ...rows.map((row) => row.map((cell) => escaped(cellText(cell))))];
  const widths = columns.map((_, column) =>
    Math.max(3, ...lines.map((line) => [...(line[column] ?? '')].length)),
  );
  const lineOf = (cells: readonly string[]): string =>
    `| ${cells.map((text, column) => text + ' '.repeat(widths[column]! - [...text].length)).join(' | ')} |`;
  const [header, ...body] = lines.map(lineOf);
  return [header!, lineOf(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

/**
 * The report as a page of docs/. It depends on the data alone: its day is the newest that the data vouches for, so
 * the same data give the same page at any time.
 */
export function reportPage({ statusAsOf, day, tables, folders }: DataReport): string {
  const sections = tables.map((table) =>
    [`## ${table.title}`, escaped(table.about), table.rows.length === 0 ? 'None.' : tableText(table)].join(
      '\n\n',
    ),
  );
  const notes = folders
    .filter((folder) => folder.notes !== '')
    .map(({ folder, title, notes }) => `- \`${folder}\`: ${escaped(title)}. ${escaped(notes.trim())}`);
  return `${[
    '# What is covered, and how well',
    `Written by \`npm run data:report -- --write\` from the data alone, as of ${statusAsOf} (lists are called old as of ${day}). ` +
      'How dates are reached and what unknown means: [method](method.md).',
    ...sections,
    '## What each folder says of its own doubts',
    notes.join('\n'),
  ].join('\n\n')}\n`;
}
