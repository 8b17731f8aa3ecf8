import type { ConsentAct } from '../src/law/consent.js';
import {
  entryIntoForceFor,
  generalEntryIntoForce,
  type CountedConsent,
  type EntryIntoForce,
  type EntryIntoForceRule,
  type GeneralEntryIntoForce,
} from '../src/law/entry-into-force.js';
import {
  boundsOf,
  coveringPartial,
  onOrBefore,
  before,
  type DayBounds,
  type PartialDate,
} from '../src/law/partial-date.js';
import {
  datesOf,
  type ParticipationDates,
  type ParticipationFacts,
} from '../src/law/participation-status.js';
import type { RuleStep } from '../src/law/rule-step.js';
import { participationsThroughUnion } from '../src/law/union-membership.js';
import { enumCase, orderKey, type Build } from './build.js';
import type { Place, Problems } from './problem.js';
import type { Facts, Instrument, MembershipRow, ParticipationRow } from './read-facts.js';

/** One interval of a pair: the consent, the first and the last day bound. */
interface DatedInterval {
  readonly act: ConsentAct | null;
  readonly from: DayBounds | null;
  /** `null` while it lasts. */
  readonly last: DayBounds | null;
}

/**
 * The intervals of each pair (`<party code>:<instrument slug>`) in order of time; what protocols and reservations
 * ask for.
 */
export type Consents = ReadonlyMap<string, readonly DatedInterval[]>;

/**
 * The interval to which something done on some day belongs: the first that had not ended by then, else the last.
 * A protocol belongs to an interval of its convention, a reservation to one of its instrument; neither outlives it
 * (VCLT 70), and joining again does not revive it.
 */
export function intervalAt(
  intervals: readonly DatedInterval[] | undefined,
  done: DayBounds,
): DatedInterval | undefined {
  return intervals?.find(({ last }) => last === null || before(last, done) !== 'yes') ?? intervals?.at(-1);
}

/** The sources that are documents; general knowledge is none. */
const documentsAmong = (build: Build, sources: readonly string[]): string[] =>
  sources.filter((slug) => build.sources.get(slug)?.reliability !== 'unverified');

/**
 * Newest day that any of the sources vouches for: what they show without a date had happened by then. General
 * knowledge is of no day, so its own counts only where nothing else is named.
 */
export function newestOf(build: Build, sources: readonly string[]): PartialDate | null {
  const documents = documentsAmong(build, sources);
  const days = (documents.length > 0 ? documents : sources).map(
    (slug) => build.sources.get(slug)?.statusAsOf ?? '',
  );
  return days.sort().at(-1) || null;
}

/** Bounds as properties; open ends are absent. */
export const boundsAs = (name: string, bounds: DayBounds | null) => ({
  [`${name}Earliest`]: bounds?.earliest,
  [`${name}Latest`]: bounds?.latest,
});

/** Refuses a second interval of a party that may begin on or before a day on which an earlier one still runs. */
class Intervals {
  private readonly byParty = new Map<string, { readonly at: Place; readonly last: DayBounds | null }[]>();

  constructor(private readonly problems: Problems) {}

  /** Number of the interval among those of its party, from 1. */
  next(party: string, from: DayBounds | null, last: DayBounds | null, at: Place): number {
    const earlier = this.byParty.get(party) ?? [];
    for (const interval of earlier)
      if (interval.last === null || from === null || onOrBefore(from, interval.last) === 'yes')
        this.problems.add(
          at,
          `${party} has an interval in line ${interval.at.line} that had not ended when this one begins`,
          'Give the earlier one its last day, keep them in order of time, or remove the line that repeats the other',
        );
    this.byParty.set(party, [...earlier, { at, last }]);
    return earlier.length + 1;
  }
}

/** A party as participations need it. */
export interface Party {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly isOrganization: boolean;
  readonly succeededOn: PartialDate | null;
}

/**
 * Adds memberships, signatures and participations: dates every consent by the instrument's own rule and sets it
 * against what sources state, and derives who is bound by acts of the Union from membership.
 */
export function buildParticipations(build: Build): Consents {
  const { facts, problems } = build;
  const parties = partiesByCode(facts);

  buildMemberships(build, parties);
  const consents = new Map<string, readonly DatedInterval[]>();
  const generals = new Map<string, GeneralEntryIntoForce>();
  const known = new Set(facts.instruments.map((instrument) => instrument.slug));
  for (const { slug, file } of facts.participations)
    if (!known.has(slug))
      problems.add(
        { file, line: null },
        `${slug} is the slug of no instrument`,
        'Add instruments/' + slug + '.yml, or rename the file',
      );
  for (const instrument of inOrderOfDependence(build)) {
    const rows = facts.participations.find((each) => each.slug === instrument.slug)?.rows ?? [];
    if (instrument.unionAct) buildUnionParticipations(build, instrument, parties);
    else if (instrument.binding)
      buildTreatyParticipations(build, instrument, rows, parties, consents, generals);
    else if (rows.length > 0)
      problems.add(
        rows[0]!.at,
        `${instrument.slug} is soft law and cannot have parties`,
        'Remove the file, or correct "binding"',
      );
  }
  return consents;
}

/** Conventions before the protocols whose dates depend on them. */
function inOrderOfDependence({ facts, problems }: Build): Instrument[] {
  const bySlug = new Map(facts.instruments.map((instrument) => [instrument.slug, instrument]));
  const ordered: Instrument[] = [];
  const visit = (instrument: Instrument, path: readonly string[]) => {
    if (ordered.includes(instrument)) return;
    if (path.includes(instrument.slug)) {
      problems.add(instrument.at, `${[...path, instrument.slug].join(' requires ')}`, 'Break the circle');
      return;
    }
    for (const slug of [
      instrument.requiresPartyTo?.instrument,
      instrument.entryIntoForce?.general.notBefore,
    ]) {
      if (slug === undefined) continue;
      const required = bySlug.get(slug);
      if (required) visit(required, [...path, instrument.slug]);
      else problems.add(instrument.at, `${slug} is the slug of no instrument`, 'Add it, or correct the slug');
    }
    ordered.push(instrument);
  };
  for (const instrument of facts.instruments) visit(instrument, []);
  return ordered;
}

/** The days on which a membership may begin and end; without an end it lasts. */
export function membershipBounds(
  build: Build,
  row: Pick<MembershipRow, 'status' | 'sources' | 'joined_on' | 'left_on'>,
): { from: DayBounds; until: DayBounds | null } {
  const listed = boundsOf(newestOf(build, row.sources)).latest;
  const from = row.joined_on === null ? { earliest: null, latest: listed } : boundsOf(row.joined_on);
  if (row.left_on !== null) return { from, until: boundsOf(row.left_on) };
  return { from, until: row.status === 'former' ? { earliest: from.earliest, latest: listed } : null };
}

/** Every party of the dataset by its code. */
export function partiesByCode(facts: Facts): ReadonlyMap<string, Party> {
  const parties = new Map<string, Party>(
    facts.states.map((state) => [
      state.iso3,
      {
        id: `state:${state.iso3.toLowerCase()}`,
        code: state.iso3,
        name: state.name,
        isOrganization: false,
        succeededOn: state.succeeded_on,
      },
    ]),
  );
  const union = facts.organizations.find((organization) => organization.slug === 'eu');
  if (union)
    parties.set('EUU', {
      id: 'organization:eu',
      code: 'EUU',
      name: union.name,
      isOrganization: true,
      succeededOn: null,
    });
  return parties;
}

function buildMemberships(build: Build, parties: ReadonlyMap<string, Party>): void {
  const { facts, image, problems } = build;
  for (const { slug, rows } of facts.memberships) {
    const intervals = new Intervals(problems);
    for (const row of rows) {
      const party = parties.get(row.party);
      if (!party) {
        problems.add(
          row.at,
          `${row.party} is the code of no state`,
          'Add it to states/states.csv, or correct the code',
        );
        continue;
      }
      const { from, until } = membershipBounds(build, row);
      const seq = intervals.next(row.party, from, until, row.at);
      if (until && before(until, from) === 'yes')
        problems.add(row.at, 'left_on is before joined_on', 'Correct one of the two');
      image.relationship(
        'MEMBER_OF',
        party.id,
        `organization:${slug}`,
        {
          // A membership that has ended was a full one while it lasted; its last day says that it is over.
          status: row.status === 'former' && row.left_on !== null ? 'member' : row.status,
          from: row.joined_on,
          until: row.left_on,
          ...boundsAs('from', from),
          ...boundsAs('until', until),
          order: orderKey(party.name, party.code, seq),
          ...build.trust(row),
        },
        row.at,
        `member-of:${row.party}:${slug}:${seq}`,
      );
    }
  }
}

function buildTreatyParticipations(
  build: Build,
  instrument: Instrument,
  rows: readonly ParticipationRow[],
  parties: ReadonlyMap<string, Party>,
  consents: Map<string, readonly DatedInterval[]>,
  generals: Map<string, GeneralEntryIntoForce>,
): void {
  const { facts, problems } = build;
  const rule = instrument.entryIntoForce;
  const list = instrument.participation;
  if (!list) {
    // Who is bound is then unknown, which is an answer; rows without a list would have no day to be read as of.
    if (rows.length > 0)
      problems.add(
        rows[0]!.at,
        `${instrument.slug} has participations, but no "participation"`,
        'Add it to the instrument',
      );
    return;
  }
  const dated = rows.flatMap((row): DatedRow[] => {
    const party = parties.get(row.party);
    if (!party) {
      problems.add(
        row.at,
        `${row.party} is the code of no party`,
        'Add it to states/states.csv, or correct the code',
      );
      return [];
    }
    const act = row.act === null ? null : (enumCase(row.act) as ConsentAct);
    return [
      {
        row,
        party,
        act,
        doubtful: row.unverified.includes('*') && (act === 'UNKNOWN' || isHearsay(build, row)),
        recordedOn: newestOf(build, row.sources) ?? list.statusAsOf,
      },
    ];
  });

  const general = rule ? generalOf(build, instrument, rule, list.complete, dated, generals) : null;
  if (general) generals.set(instrument.slug, general);

  const intervals = new Intervals(problems);
  for (const { row, party, act, doubtful, recordedOn } of dated) {
    const pair = `${row.party}:${instrument.slug}`;
    const required = instrument.requiresPartyTo;
    const convention =
      required && intervalAt(consents.get(`${row.party}:${required.instrument}`), boundsOf(row.deposited_on));
    const entry: EntryIntoForce | null =
      act === null || !rule || !general
        ? null
        : entryIntoForceFor(
            rule,
            {
              party: party.name,
              act,
              depositedOn: row.deposited_on,
              signedOn: row.signed_on,
              adoptedOn: instrument.adopted?.on ?? null,
              listStatusAsOf: recordedOn,
              succeededOn: party.succeededOn,
            },
            general,
            required && {
              name:
                facts.instruments.find((each) => each.slug === required.instrument)?.name ??
                required.instrument,
              citation: required.citation,
              from: convention?.from ?? null,
            },
          );
    const participation: ParticipationFacts = {
      party: party.name,
      instrument: instrument.name,
      signedOn: row.signed_on,
      // Ratification, acceptance and approval follow a signature where the instrument was opened for it (VCLT 14).
      signatureUndated:
        row.signed_on === null &&
        instrument.opened !== undefined &&
        ['RATIFICATION', 'ACCEPTANCE', 'APPROVAL'].includes(act ?? ''),
      act,
      depositedOn: row.deposited_on,
      entry,
      statedFrom: row.effective_on,
      denouncedOn: row.denounced_on,
      lastDay: row.last_day,
      denunciation: instrument.denunciation
        ? { ...instrument.denunciation, period: instrument.denunciation.period ?? null }
        : null,
      adoptedOn: instrument.adopted?.on ?? null,
      listStatusAsOf: recordedOn,
      ...(required && convention
        ? { convention: { citation: required.citation, last: convention.last } }
        : {}),
      ...(doubtful ? { doubtful } : {}),
    };
    const dates = datesOf(participation);
    const seq = intervals.next(row.party, dates.from ?? dates.signed, dates.last, row.at);
    consents.set(pair, [...(consents.get(pair) ?? []), { act, from: dates.from, last: dates.last }]);
    if (
      row.signed_on !== null &&
      row.deposited_on !== null &&
      before(boundsOf(row.deposited_on), boundsOf(row.signed_on)) === 'yes'
    )
      problems.add(
        row.at,
        `deposited_on ${row.deposited_on} is before signed_on ${row.signed_on}`,
        'Correct one of the two',
      );
    if (dates.from && dates.last && before(dates.last, dates.from) === 'yes')
      problems.add(row.at, 'the last day bound is before the first', 'Correct last_day or denounced_on');
    addParticipation(build, instrument, party, participation, dates, {
      seq,
      at: row.at,
      trust: build.trust(row),
      doubtful,
    });
  }
}

/** Whether a consent is known from no document and of no day. */
const isHearsay = (build: Build, { deposited_on, effective_on, sources }: ParticipationRow): boolean =>
  deposited_on === null && effective_on === null && documentsAmong(build, sources).length === 0;

/** A participation row with what was found out about it. */
interface DatedRow {
  readonly row: ParticipationRow;
  readonly party: Party;
  readonly act: ConsentAct | null;
  readonly doubtful: boolean;
  readonly recordedOn: PartialDate;
}

/** The day on which an instrument entered into force at all, by its own rule and as sources state it. */
function generalOf(
  build: Build,
  instrument: Instrument,
  rule: EntryIntoForceRule,
  listComplete: boolean,
  dated: readonly DatedRow[],
  generals: ReadonlyMap<string, GeneralEntryIntoForce>,
): GeneralEntryIntoForce {
  const organization = rule.general.membersOf?.organization;
  const members = build.facts.memberships.find((each) => each.slug === organization)?.rows ?? [];
  const counted = dated.flatMap(({ row, party, act, doubtful, recordedOn }): CountedConsent[] => {
    if (act === null) return [];
    const deposited = boundsOf(row.deposited_on);
    const wasMember = members.some((member) => {
      const { from, until } = membershipBounds(build, member);
      return (
        member.party === row.party &&
        onOrBefore(from, deposited) === 'yes' &&
        (until === null || onOrBefore(deposited, until) === 'yes')
      );
    });
    return [
      {
        party: row.party,
        act,
        depositedOn: row.deposited_on,
        signedOn: row.signed_on,
        adoptedOn: instrument.adopted?.on ?? null,
        listStatusAsOf: recordedOn,
        isOrganization: party.isOrganization,
        memberOf: organization !== undefined && wasMember ? [organization] : [],
        doubtful,
      },
    ];
  });
  const notBefore = rule.general.notBefore === undefined ? undefined : generals.get(rule.general.notBefore);
  return generalEntryIntoForce(rule, counted, {
    listComplete,
    statedOn: instrument.inForceSince ?? null,
    ...(notBefore ? { conventionInForceOn: notBefore.on } : {}),
  });
}

/**
 * What the law reads of a participation beyond the properties that its edge has anyway, as JSON: `participation` of the
 * API puts the two together again. Thousands of edges carry it, so it says nothing twice and leaves out what is null.
 */
function factsBesideColumns({
  signedOn: _signedOn,
  act: _act,
  depositedOn: _depositedOn,
  denouncedOn,
  statedFrom: _statedFrom,
  denunciation,
  ...rest
}: ParticipationFacts): string {
  // The clause on denunciation is read only where there was one.
  const needed = denouncedOn === null ? rest : { ...rest, denunciation };
  return JSON.stringify(Object.fromEntries(Object.entries(needed).filter(([, value]) => value !== null)));
}

/** Adds one interval of one pair as edges: the signature where there is one, and the participation where consent followed. */
export function addParticipation(
  { image }: Build,
  instrument: Pick<Instrument, 'slug'>,
  party: Party,
  facts: ParticipationFacts,
  dates: ParticipationDates,
  row: {
    seq: number;
    at: Place;
    doubtful: boolean;
    trust: { sources: readonly string[]; unverified: readonly string[]; note: string | null };
  },
): void {
  const common = {
    pair: `${party.code}:${instrument.slug}`,
    seq: row.seq,
    signedOn: facts.signedOn,
    order: orderKey(party.name, party.code, row.seq),
    ...row.trust,
  };
  const target = `instrument:${instrument.slug}`;
  if (dates.signed && row.seq === 1)
    image.relationship(
      'SIGNED',
      party.id,
      target,
      {
        ...common,
        on: facts.signedOn,
        ...boundsAs('on', facts.signedOn === null ? null : dates.signed),
        standsAlone: facts.act === null,
        // What followed carries the facts itself.
        facts: facts.act === null ? factsBesideColumns(facts) : null,
      },
      row.at,
      `signed:${party.code}:${instrument.slug}`,
    );
  if (facts.act === null) return;
  image.relationship(
    'PARTY_TO',
    party.id,
    target,
    {
      ...common,
      act: facts.act,
      depositedOn: facts.depositedOn,
      denouncedOn: facts.denouncedOn,
      from: coveringPartial(dates.from),
      ...boundsAs('from', dates.from),
      until: coveringPartial(dates.last),
      ...boundsAs('until', dates.last),
      statedFrom: facts.statedFrom,
      computedFrom: facts.entry?.on,
      doubtful: row.doubtful,
      facts: factsBesideColumns(facts),
    },
    row.at,
    `party-to:${party.code}:${instrument.slug}:${row.seq}`,
  );
}

function buildUnionParticipations(
  build: Build,
  instrument: Instrument,
  parties: ReadonlyMap<string, Party>,
): void {
  const { facts } = build;
  const rows = (facts.memberships.find((each) => each.slug === 'eu')?.rows ?? []).filter((row) =>
    ['member', 'former'].includes(row.status),
  );
  const derived = participationsThroughUnion(unionActOf(instrument), unionMemberships(rows, parties));
  for (const { party: code, facts: participation } of derived.participations) {
    const party = parties.get(code);
    const row = rows.find((each) => each.party === code);
    if (!party || !row) continue;
    const sources = [...new Set([...instrument.sources, ...row.sources])];
    addParticipation(build, instrument, party, participation, datesOf(participation), {
      seq: 1,
      at: row.at,
      doubtful: false,
      trust: { sources, unverified: [], note: null },
    });
  }
}

const unionMemberships = (rows: readonly MembershipRow[], parties: ReadonlyMap<string, Party>) =>
  rows.map((row) => ({
    party: row.party,
    name: parties.get(row.party)?.name ?? row.party,
    joinedOn: row.joined_on,
    leftOn: row.left_on,
  }));

function unionActOf(instrument: Instrument) {
  const act = instrument.unionAct!;
  const own = <T extends { note?: string | undefined }>(items: readonly T[]) =>
    items.map(({ note, ...item }) => ({ ...item, ...(note === undefined ? {} : { note }) }));
  return {
    instrument: instrument.name,
    citation: act.citation,
    inForceOn: act.inForceOn,
    appliesFrom: act.appliesFrom,
    optOuts: own(act.optOuts),
    optIns: own(act.optIns),
    formerMembers: own(act.formerMembers),
    memberDates: own(act.memberDates).map((item) => ({ citation: act.citation, ...item })),
  };
}

/** Why an act of the Union does not bind members that do not take part in it, by party code. */
export function unionRefusals(
  build: Build,
  instrument: Instrument,
): Readonly<Record<string, readonly RuleStep[]>> {
  if (!instrument.unionAct) return {};
  const parties = new Map(
    build.facts.states.map((state) => [
      state.iso3,
      { id: '', code: state.iso3, name: state.name, isOrganization: false, succeededOn: null },
    ]),
  );
  const rows = build.facts.memberships.find((each) => each.slug === 'eu')?.rows ?? [];
  const { notBound } = participationsThroughUnion(
    unionActOf(instrument),
    unionMemberships(
      rows.filter((row) => ['member', 'former'].includes(row.status)),
      parties,
    ),
  );
  return Object.fromEntries(notBound.map(({ party, trace }) => [party, trace]));
}
