import { distance } from 'fastest-levenshtein';
import { prepareDataset } from '../../seed/dataset.js';
import {
  citationOf,
  reviewDuties,
  reviewedDuties,
  SUSPICIONS,
  type DutyReview,
  type ReviewedDuty,
  type ReviewedInstance,
} from '../../seed/duty-review.js';
import { nameKey } from '../graph/name-key.js';
import { dataCommand, runCommand, UsageError } from './command.js';
import { textTable } from './text-table.js';

const SHOWN_NEAREST = 5;
const SHOWN_PROVISIONS = 4;

const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The duty of a slug; where there is none, the nearest slugs and names are told. */
function dutyOf(duties: readonly ReviewedDuty[], slug: string): ReviewedDuty {
  const found = duties.find((duty) => duty.slug === slug);
  if (found) return found;
  const wanted = nameKey(slug);
  const away = (text: string): number => {
    const key = nameKey(text);
    return key.includes(wanted) ? 0 : distance(wanted, key) / Math.max(wanted.length, key.length, 1);
  };
  const nearest = duties
    .map((duty) => ({ duty, far: Math.min(away(duty.slug), away(duty.name)) }))
    .filter(({ far }) => far < 0.6)
    .sort((a, b) => a.far - b.far || (a.duty.slug < b.duty.slug ? -1 : 1))
    .slice(0, SHOWN_NEAREST)
    .map(({ duty }) => `  ${duty.slug}  (${duty.name})`);
  throw new UsageError(
    [`There is no duty ${slug}.`, ...(nearest.length === 0 ? [] : ['Nearest:', ...nearest])].join('\n'),
  );
}

const wordingOf = ({ modality, hedges }: ReviewedInstance): string => [modality, ...hedges].join('; ');

/** The instances side by side, one heading for each grade. */
function dutyText(
  { name, slug, theme, definition, instances }: ReviewedDuty,
  width: number | undefined,
): string {
  const instruments = new Set(instances.map(({ instrument }) => instrument)).size;
  const head = [
    `${name} (${slug})`,
    `theme ${theme}; ${plural(instances.length, 'instance')} in ${plural(instruments, 'instrument')}`,
    definition,
  ];
  const grades = [...new Set(instances.map(({ grade }) => grade))];
  const parts = grades.map((grade) => {
    const rows = instances
      .filter((instance) => instance.grade === grade)
      .map((instance) => [
        `${citationOf(instance)}${instance.unverified ? ' ?' : ''}`,
        wordingOf(instance),
        instance.norm.toLowerCase(),
        instance.bearer ?? '-',
        instance.action,
      ]);
    return `${grade ?? 'no grade'}: ${rows.length}\n${textTable(['provision', 'wording', 'norm', 'bearer', 'action'], rows, width)}`;
  });
  const marked = instances.some(({ unverified }) => unverified)
    ? ['? rests on general knowledge, wholly or in part']
    : [];
  return [head.join('\n'), ...parts, ...marked].join('\n\n');
}

const placesText = (places: readonly string[]): string =>
  places.length > SHOWN_PROVISIONS
    ? `${places.slice(0, SHOWN_PROVISIONS).join(', ')} and ${places.length - SHOWN_PROVISIONS} more`
    : places.join(', ');

function reviewText({ lonely, suspicious }: DutyReview, of: number, width: number | undefined): string {
  const parts: string[] = [];
  for (const [kind, meaning] of Object.entries(SUSPICIONS)) {
    const found = suspicious.filter((suspicion) => suspicion.kind === kind);
    if (found.length === 0) continue;
    const rows = found.map(({ duties, why }) => [duties.join(' / '), why]);
    parts.push(`${kind}: ${meaning} (${found.length})\n${textTable(['duties', 'why'], rows, width)}`);
  }
  if (lonely.length > 0) {
    const rows = lonely.map(({ duty, why, provisions }) => [duty, why, placesText(provisions)]);
    parts.push(
      `lonely: no second instrument is known to ask it (${lonely.length})\n` +
        textTable(['duty', 'why', 'provisions'], rows, width),
    );
  }
  parts.push(
    `${of} ${of === 1 ? 'duty' : 'duties'}: ${lonely.length} lonely, ${suspicious.length} suspicions. ` +
      'Each is a question to a lawyer, not an error.',
  );
  return parts.join('\n\n');
}

await runCommand(async () => {
  const program = dataCommand(
    'duties',
    'Prints the provisions joined in one duty side by side, by grade and wording, so that the joining can be reviewed; ' +
      'or, with --review, the duties that deserve a second look. Works on files alone; no graph is needed.',
  );
  program
    .argument('[duty]', 'slug of a duty, as in duties/duties.csv')
    .option('--review', 'list lonely duties and suspicious joins, each with its reason', false)
    .option('--json', 'print JSON instead of tables', false)
    .action(
      (
        slug: string | undefined,
        { data, review, json }: { data: string; review: boolean; json: boolean },
      ) => {
        if (review === (slug !== undefined))
          throw new UsageError('Name one duty by its slug, or ask for --review. --help tells more.');
        const duties = reviewedDuties(prepareDataset(data).facts);
        const width = process.stdout.isTTY ? process.stdout.columns : undefined;
        if (slug === undefined) {
          const found = reviewDuties(duties);
          console.log(json ? JSON.stringify(found, null, 2) : reviewText(found, duties.length, width));
        } else {
          const duty = dutyOf(duties, slug);
          console.log(json ? JSON.stringify(duty, null, 2) : dutyText(duty, width));
        }
      },
    );
  await program.parseAsync();
});
