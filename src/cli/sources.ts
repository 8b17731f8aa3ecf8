import {
  compareRegistry,
  locatorText,
  readRegistry,
  uncoveredProblem,
  type RegistryProblem,
  rebuildRegistry,
  writeRegistry,
  type RebuiltRegistry,
} from '../../seed/texts/registry.js';
import { readNameTable } from '../../seed/texts/read-names.js';
import { readText } from '../../seed/texts/read-text.js';
import {
  REPORTED_OUTCOMES,
  reportText,
  type ReportedName,
  type TextReport,
} from '../../seed/texts/text-report.js';
import { dataCommand, EXIT, runCommand, UsageError } from './command.js';
import { countTable } from './count-table.js';
import { progressLine } from './progress-line.js';
import { textTable } from './text-table.js';

const SHOWN_PROBLEMS = 50;
const SHOWN_PLACES = 6;
const SHOWN_TARGETS = 3;

function summaryOf({ documents, passages, mentions, uncovered }: RebuiltRegistry): string {
  const outcomes = REPORTED_OUTCOMES.filter((outcome) => outcome !== 'unknown');
  return countTable(
    ['passages', 'names', ...outcomes, 'uncovered'],
    [
      {
        heading: 'documents',
        rows: documents.map(({ slug }) => {
          const own = mentions.filter(({ document }) => document === slug);
          return {
            name: slug,
            counts: [
              passages.filter(({ document }) => document === slug).length,
              own.length,
              ...outcomes.map((outcome) => own.filter((mention) => mention.outcome === outcome).length),
              uncovered.filter(({ document }) => document === slug).length,
            ],
          };
        }),
      },
    ],
  );
}

/** The first lines of a list, and how many more there are. */
function firstOf(lines: readonly string[]): string {
  const shown = lines.slice(0, SHOWN_PROBLEMS);
  if (lines.length > shown.length) shown.push(`and ${lines.length - shown.length} more`);
  return shown.join('\n');
}

const sentence = (problem: RegistryProblem): string => {
  const claims = problem.claims.length === 0 ? '' : ` (claims on it: ${problem.claims.join(', ')})`;
  return `${locatorText(problem)}: ${problem.what}${claims}`;
};

function checkRegistry(directory: string, { data, write }: { data: string; write: boolean }): void {
  const progress = progressLine(process.stderr);
  const table = readNameTable(data);
  const committed = readRegistry(data);
  const rebuilt = rebuildRegistry(directory, committed.documents, table, (file, done, total) =>
    progress.show(`reading ${file}`, done, total),
  );
  progress.end();
  console.log(summaryOf(rebuilt));
  const problems = compareRegistry(committed, rebuilt);
  if (!write) {
    if (problems.length === 0)
      return console.log('OK: the texts are as registered, and every name is covered');
    console.error(firstOf(problems.map(sentence)));
    console.error(
      `${problems.length} differences between the texts and the registry. Where the change is meant: review the claims ` +
        'named above, list the names in seed/data/names, and run it again with --write.',
    );
    process.exitCode = EXIT.failed;
    return;
  }
  writeRegistry(data, committed, rebuilt);
  const left = rebuilt.uncovered.length + rebuilt.missing.length;
  console.log(`wrote the registry: ${problems.length - left} differences taken over`);
  for (const problem of problems) if (problem.claims.length > 0) console.log(`review: ${sentence(problem)}`);
  if (rebuilt.missing.length > 0)
    console.error(`Kept as registered, for want of their files: ${rebuilt.missing.join(', ')}.`);
  if (rebuilt.uncovered.length > 0) {
    console.error(firstOf(rebuilt.uncovered.map((place) => sentence(uncoveredProblem(place)))));
    console.error('List these names in seed/data/names (names/not-names.csv where they are none).');
  }
  if (left > 0) process.exitCode = EXIT.failed;
}

function placesText({ places }: ReportedName): string {
  const shown = places
    .slice(0, SHOWN_PLACES)
    .map(({ section, paragraph }) => (paragraph === 0 ? `${section}.heading` : `${section}.${paragraph}`));
  if (places.length > shown.length) shown.push(`and ${places.length - shown.length} more`);
  return shown.join(' ');
}

function targetsText({ targets, outcome }: ReportedName): string {
  const shown = targets
    .slice(0, SHOWN_TARGETS)
    .map(({ id, label }) => (label === null ? id : `${label} [${id}]`));
  if (targets.length > shown.length) shown.push(`${targets.length - shown.length} more`);
  const text = shown.join('; ');
  if (outcome === 'known-error') return text === '' ? 'does not exist' : `does not exist; perhaps ${text}`;
  return text === '' ? '-' : text;
}

function reportLines(report: TextReport): string {
  const { title, passages, headings, names, totals } = report;
  const head = `${report.file}: ${title === null ? 'no title' : `"${title}"`}, ${headings.length} sections, ${passages} passages`;
  if (names.length === 0) return `${head}\nno names found`;
  const table = textTable(
    ['outcome', 'name', 'times', 'where', 'resolves to'],
    names.map((name) => [name.outcome, name.name, String(name.count), placesText(name), targetsText(name)]),
  );
  const totalsText = REPORTED_OUTCOMES.map((outcome) => `${totals[outcome]} ${outcome}`).join(', ');
  return `${head}\n\n${table}\n\n${names.length} names: ${totalsText}. Where: section.paragraph.`;
}

function scanFile(file: string, { data, json }: { data: string; json: boolean }): void {
  const read = readText(file);
  const table = readNameTable(data);
  const progress = progressLine(process.stderr);
  const report = reportText(file, read, table, (done, total) =>
    progress.show('characters read', done, total),
  );
  progress.end();
  console.log(json ? JSON.stringify(report, null, 2) : reportLines(report));
}

const REFUSED =
  'A text is refused, by name and with what to do, where it is missing, not a regular file, empty, binary, not UTF-8, or\n' +
  'larger than 25 MB. Progress goes to standard error.';

const REGISTRY_HELP = `
Status 1 also tells that a passage has changed, is missing or new, that a name comes to something else than registered
or to nothing that is listed (that even with --write), or that a text was refused. Claims on a changed passage are named.
Files *.txt of the directory that are not registered are differences; --write takes them in.
${REFUSED}

  npm run sources -- ../texts             check
  npm run sources -- ../texts --write     take the texts and lists as they are into the registry
  npm run sources -- scan report.txt      names of one text

docs/source-texts.md says how a text is split, how names are found and what the registry holds.`;

const SCAN_HELP = `
--data <directory> reads the lists of names from another directory, laid out like seed/data.

Outcomes: resolved (one thing), ambiguous (several; none is chosen), class (a kind of thing), known-error (does not exist;
what was perhaps meant), unknown (spelt like a name, in no list).
Exit status: 0 whatever names are found, 1 the text or the data was refused, 2 called in a way that cannot work.
${REFUSED}`;

await runCommand(async () => {
  const program = dataCommand(
    'sources',
    'Rebuilds the registry of the source texts from their directory and checks the committed one: ' +
      'the hash of every passage, and what every name in it comes to. Works on files alone; no graph is needed.',
  );
  program
    .argument(
      '<directory>',
      'directory that holds the source texts under the file names of claims/documents.csv',
    )
    .option('--write', 'write the rebuilt registry instead of checking the committed one', false)
    .addHelpText('after', REGISTRY_HELP)
    .action((directory: string, flags: { data: string; write: boolean }) => checkRegistry(directory, flags));
  program
    .command('scan')
    .description('Reports the names that any text uses, where, and what each comes to. Registers nothing.')
    .argument('<file>', 'a UTF-8 text of at most 25 MB')
    .option('--json', 'print the report as JSON, with the notes on names and every place', false)
    .addHelpText('after', SCAN_HELP)
    .allowExcessArguments(false)
    .action((file: string, { json }: { json: boolean }) => {
      const { data, write } = program.opts<{ data: string; write: boolean }>();
      if (write)
        throw new UsageError('scan registers nothing: --write goes with a directory of source texts');
      scanFile(file, { data, json });
    });
  await program.parseAsync();
});
