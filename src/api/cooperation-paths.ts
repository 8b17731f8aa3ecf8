import { BadUserInputError } from '../errors.js';
import type { ReadModel, Run } from '../graph/read-model.js';
import {
  cooperationPaths,
  type CooperationChannel,
  type CooperationParty,
} from '../law/cooperation-paths.js';
import { basesBetween, compareText, type LiveBasis } from '../law/legal-bases.js';
import { before, boundsOf, onOrBefore, type Day, type DayBounds } from '../law/partial-date.js';
import { allChecked, partyArgument, slugArgument } from './arguments.js';
import type { GraphContext } from './context.js';
import { askedMechanisms, cooperationDay } from './cooperation-law.js';
import type { QueryCooperationPathsArgs } from './generated/types.js';
import type { CooperationPathListParent } from './mappers/cooperation-path.js';

/** Longest path that may be asked for: two channels with a third state between them. */
const LONGEST_PATH = 4;
/** Most paths that one answer gives. */
const MOST_PATHS = 50;

/** Mechanisms for which legal bases between parties are looked for where a question names none. */
const GENERAL_MECHANISMS: readonly string[] = [
  'extradition',
  'mutual-legal-assistance',
  'joint-investigation',
  'transfer-of-sentenced-persons',
  'law-enforcement-cooperation',
  'information-exchange',
];

/** Kinds of mechanisms that carry cooperation in cases; monitoring, funds and forums carry none. */
const CHANNEL_KINDS: ReadonlySet<string> = new Set([
  'EXTRADITION',
  'SURRENDER',
  'MUTUAL_LEGAL_ASSISTANCE',
  'CENTRAL_AUTHORITY',
  'JOINT_INVESTIGATION',
  'TRANSFER',
  'POLICE_CHANNEL',
  'DATABASE',
  'NOTICE',
]);

/** Kinds that serve a general mechanism besides those that bear its slug. */
const SERVING_KINDS: Readonly<Record<string, readonly string[]>> = {
  extradition: ['EXTRADITION', 'SURRENDER'],
  'mutual-legal-assistance': ['MUTUAL_LEGAL_ASSISTANCE', 'CENTRAL_AUTHORITY'],
  'joint-investigation': ['JOINT_INVESTIGATION'],
  'law-enforcement-cooperation': ['POLICE_CHANNEL', 'NOTICE', 'DATABASE'],
  'information-exchange': ['POLICE_CHANNEL', 'NOTICE', 'DATABASE'],
};

/**
 * What leads from no state to another as a member: surrender to a court, and between the Union and states outside it;
 * the authorities of a treaty, which serve its parties and not the members of an organization; collections for research,
 * and help to victims.
 */
const NOT_BETWEEN_MEMBERS: ReadonlySet<string> = new Set([
  'asean-mlat-central-authorities',
  'eu-norway-iceland-surrender',
  'eu-uk-surrender',
  'information-sharing-platforms',
  'minsk-chisinau-channel',
  'oas-mla-central-authorities',
  'repatriation-of-victims',
  'riyadh-arab-channel',
  'icc-surrender',
  'iom-ctdc',
  'unodc-cna-directory',
  'unodc-sherloc',
  'unodc-trafficking-case-law',
]);

/** What a state that is listed so is certain to take part in. */
const TAKING_PART: ReadonlySet<string> = new Set([
  'member',
  'bound',
  'partial',
  'by agreement',
  'pilot participant',
]);

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number =>
  compareText(a.code, b.code);

function startOf({ from, last }: Run, day: Day): DayBounds | null {
  const on = boundsOf(day);
  return onOrBefore(from, on) === 'yes' && (last === null || before(last, on) === 'no') ? from : null;
}

function partyOn(model: ReadModel, code: string, day: Day): CooperationParty {
  const starts = <Row extends Run>(rows: readonly Row[] | undefined, key: (row: Row) => string | null) =>
    new Map(
      (rows ?? []).flatMap((row) => {
        const slug = key(row);
        const start = slug === null ? null : startOf(row, day);
        return slug === null || start === null ? [] : [[slug, start] as const];
      }),
    );
  const row = model.parties.get(code)!;
  return {
    code,
    id: row.id,
    name: row.name,
    memberOf: starts(model.memberships.get(code), ({ organization }) => organization),
    takesPartIn: starts(model.mechanismUsers.get(code), ({ status, mechanism }) =>
      TAKING_PART.has(status) ? mechanism : null,
    ),
  };
}

/** Organizations that run what is asked about and mechanisms that states take part in themselves. */
function channelsOf(model: ReadModel, asked: string | null, day: Day, names: ReadonlyMap<string, string>) {
  const slugs = asked === null ? new Set<string>() : askedMechanisms(model, asked);
  const kinds = new Set(asked === null ? CHANNEL_KINDS : (SERVING_KINDS[asked] ?? []));
  const organizations = new Map<string, CooperationChannel>();
  const mechanisms = new Map<string, CooperationChannel>();
  const serving = [...model.mechanisms.values()]
    .filter(({ slug, kind }) => !NOT_BETWEEN_MEMBERS.has(slug) && (slugs.has(slug) || kinds.has(kind)))
    // One whose beginning no source gives is taken to be as old as those who take part in it.
    .filter(({ since }) => since === null || onOrBefore(boundsOf(since), boundsOf(day)) === 'yes')
    // The mechanism asked about itself before others of its kind.
    .sort((a, b) => Number(slugs.has(b.slug)) - Number(slugs.has(a.slug)) || compareText(a.slug, b.slug));
  for (const { slug, name, operators } of serving) {
    const mechanism = { slug, name };
    mechanisms.set(slug, { id: `mechanism:${slug}`, slug, name, mechanism });
    for (const operator of operators)
      if (!organizations.has(operator))
        organizations.set(operator, {
          id: `organization:${operator}`,
          slug: operator,
          name: names.get(operator) ?? operator,
          mechanism,
        });
  }
  return { organizations, mechanisms };
}

/** What the paths of one day are worked out from. */
interface DayTables {
  readonly party: (code: string) => CooperationParty;
  readonly basesBetween: (a: CooperationParty, b: CooperationParty) => readonly LiveBasis[];
}

/** Tables kept by day and mechanism; dashboards ask many pairs of one day. */
const TABLES_KEPT = 16;
const kept = new WeakMap<ReadModel, Map<string, DayTables>>();

function tablesOf(model: ReadModel, day: Day, asked: string | null): DayTables {
  const tables = kept.get(model) ?? new Map<string, DayTables>();
  kept.set(model, tables);
  const key = `${day} ${asked ?? ''}`;
  const found = tables.get(key) ?? newTables(model, day, asked);
  tables.delete(key);
  tables.set(key, found);
  const oldest = tables.keys().next();
  if (tables.size > TABLES_KEPT && !oldest.done) tables.delete(oldest.value);
  return found;
}

function newTables(model: ReadModel, day: Day, asked: string | null): DayTables {
  const parties = new Map<string, CooperationParty>();
  const pairs = new Map<string, readonly LiveBasis[]>();
  const { law, party } = cooperationDay(model, day);
  const mechanisms =
    asked === null
      ? new Set(GENERAL_MECHANISMS.flatMap((slug) => [...askedMechanisms(model, slug)]))
      : askedMechanisms(model, asked);
  return {
    party: (code) => {
      const known = parties.get(code) ?? partyOn(model, code, day);
      parties.set(code, known);
      return known;
    },
    basesBetween: ({ code: a }, { code: b }) => {
      // A basis is one in both directions.
      const [first, second] = a < b ? [a, b] : [b, a];
      const key = `${first} ${second}`;
      const known =
        pairs.get(key) ??
        basesBetween(law, party(first), party(second), mechanisms, day).live.filter(
          ({ supersededBy }) => supersededBy === null,
        );
      pairs.set(key, known);
      return known;
    },
  };
}

function checkedNumber(argument: string, value: number, most: number): number {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new BadUserInputError(argument, value, `${argument} must be from 1 to ${most}.`);
  return value;
}

/**
 * The ways by which two parties can cooperate on a day, best first.
 * @throws BadUserInputError for a party with itself or a number out of range; UnknownPartyError, UnknownMechanismError.
 */
export async function cooperationPathsOf(
  context: GraphContext,
  args: QueryCooperationPathsArgs,
): Promise<CooperationPathListParent> {
  const maxLength = checkedNumber('maxLength', args.maxLength ?? 3, LONGEST_PATH);
  const first = checkedNumber('first', args.first ?? 10, MOST_PATHS);
  const [from, to, mechanism] = await allChecked([
    partyArgument(context, 'from', args.from),
    partyArgument(context, 'to', args.to),
    slugArgument(context, 'mechanism', 'mechanism', args.mechanism),
  ]);
  if (from.code === to.code)
    throw new BadUserInputError('to', args.to, 'to must name another party than from.');
  const day = args.asOf ?? context.today;
  const model = await context.model();
  const tables = tablesOf(model, day, mechanism);
  const organizationNames = new Map([...model.parties.values()].map((row) => [slugOf(row.id), row.name]));
  return {
    asOf: day,
    from,
    to,
    ...cooperationPaths({
      from: tables.party(from.code),
      to: tables.party(to.code),
      others: [...model.parties.values()]
        .filter(({ code, state }) => state && code !== from.code && code !== to.code)
        .map(({ code }) => tables.party(code))
        .sort(byCode),
      ...channelsOf(model, mechanism, day, organizationNames),
      basesBetween: tables.basesBetween,
      nameOf: (kind, slug) =>
        (kind === 'instrument' ? model.instruments : model.mechanisms).get(slug)?.name ?? slug,
      maxLength,
      first,
    }),
  };
}

const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);
