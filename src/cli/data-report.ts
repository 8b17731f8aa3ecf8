import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError } from 'commander';
import { prepareDataset } from '../../seed/dataset.js';
import { cellText, reportPage } from '../../seed/report-page.js';
import { reportOn, type DataReport, type ReportCell } from '../../seed/report.js';
import { boundsOf, parseDay, type Day } from '../law/partial-date.js';
import { dataCommand, EXIT, runCommand, UsageError } from './command.js';
import { textTable } from './text-table.js';

const PAGE = 'docs/coverage.md';
const page = fileURLToPath(new URL(`../../${PAGE}`, import.meta.url));

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new InvalidArgumentError('A day that exists is YYYY-MM-DD.');
  return parsed;
}

const tablesText = ({ tables }: DataReport): string =>
  tables
    .map(({ title, about, columns, rows }) =>
      [
        title.toUpperCase(),
        about,
        rows.length === 0
          ? 'None.'
          : textTable(
              columns,
              rows.map((row) => row.map(cellText)),
            ),
      ].join('\n'),
    )
    .join('\n\n');

const camel = (column: string): string =>
  column.replace(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Each table as a list of objects, whose keys are its columns in camel case. */
const asJson = ({ statusAsOf, day: reportedOn, tables, folders }: DataReport): object => ({
  statusAsOf,
  asOf: reportedOn,
  ...Object.fromEntries(
    tables.map(({ key, columns, rows }) => [
      key,
      rows.map((row) =>
        Object.fromEntries(
          columns.map((column, index): [string, ReportCell] => [camel(column), row[index] ?? null]),
        ),
      ),
    ]),
  ),
  folders,
});

await runCommand(async () => {
  const command = dataCommand(
    'data:report',
    'Prints what the data covers, how much of it is unverified, where its sources disagree, which lists are old, and what is missing.',
  )
    .option('--as-of <day>', 'day from which lists are called old (absent: today)', day)
    .option('--json', 'print JSON instead of tables', false)
    .option('--write', `write ${PAGE}, as of the day of the data`, false)
    .option('--check', `fail where ${PAGE} is not what the data gives`, false);
  const flags = command
    .parse()
    .opts<{ data: string; asOf?: Day; json: boolean; write: boolean; check: boolean }>();
  const forPage = flags.write || flags.check;
  if (forPage && (flags.asOf !== undefined || flags.json || (flags.write && flags.check)))
    throw new UsageError('--write and --check stand alone: the page is as of the day of the data.');
  const { facts, image, statusAsOf } = prepareDataset(flags.data);
  // The page must be the same whenever it is written.
  const reported = forPage
    ? (boundsOf(statusAsOf).latest ?? statusAsOf)
    : (flags.asOf ?? new Date().toISOString().slice(0, 10));
  const report = reportOn(facts, image, statusAsOf, reported);
  if (!forPage) return console.log(flags.json ? JSON.stringify(asJson(report), null, 2) : tablesText(report));
  const text = reportPage(report);
  if (flags.write) {
    writeFileSync(page, text);
    return console.log(`wrote ${PAGE}, as of ${statusAsOf}`);
  }
  if (existsSync(page) && readFileSync(page, 'utf8') === text)
    return console.log(`OK: ${PAGE} is up to date`);
  console.error(`${PAGE} is not what the data gives. Run \`npm run data:report -- --write\` and commit it.`);
  process.exitCode = EXIT.failed;
});
