import {
  CHANGE_KINDS,
  changesOfMembership,
  changesOfParticipation,
  changesOfStatement,
  during,
  type ChangeKind,
  type DatedChange,
} from '../law/change.js';
import type { ConsentAct } from '../law/consent.js';
import { boundsOf, earliestOf, type Day, type DayBounds, type PartialDate } from '../law/partial-date.js';
import type { ReservationKind, StatementEffect } from '../law/reservation.js';
import {
  changeAmendments,
  changeInstruments,
  changeMemberships,
  changeParticipations,
  changeSignatures,
  changeStatements,
  type ChangeAmendmentsRow,
  type ChangeInstrumentsRow,
  type ChangeMembershipsRow,
  type ChangeParticipationsRow,
  type ChangeSignaturesRow,
  type ChangeStatementsRow,
} from './generated/queries.js';
import { atVersion } from './read-model.js';
import type { GraphStore, StatementContext } from './store.js';

/** The fact that a change comes from, by the table it stands in; what the API reads again to explain the change. */
export type ChangeOrigin =
  | { readonly table: 'participation'; readonly id: string; readonly pair: string }
  | { readonly table: 'statement'; readonly id: string; readonly confirming: boolean }
  | { readonly table: 'instrument'; readonly slug: string }
  | {
      readonly table: 'membership';
      /** How it belongs to the organization, as `member`. */
      readonly status: string;
      /** Name of the member, who may be a territory. */
      readonly member: string;
      readonly sources: readonly string[];
      readonly unverified: readonly string[];
    }
  | {
      readonly table: 'amendment';
      readonly sources: readonly string[];
      readonly unverified: readonly string[];
    };

/** One thing that happened, whether or not a year is known, with the keys of what it is about. */
export interface ToldChange extends DatedChange {
  /** Unique in the log: the id of the fact and the kind of change. */
  readonly id: string;
  readonly party: string | null;
  readonly instrument: string | null;
  /** Party code of the organization joined or left. */
  readonly organization: string | null;
  /** Slug of the amending instrument. */
  readonly amendedBy: string | null;
  readonly origin: ChangeOrigin;
}

/** A change with a day, month or year. */
export interface LoggedChange extends ToldChange {
  readonly on: PartialDate;
  readonly earliest: Day;
  readonly latest: Day;
  /** The place in the log as text: no two are alike, and texts sort as the log does. */
  readonly sort: string;
  /** Among changes with the same `sort`. */
  readonly key: string;
}

/** Everything that happened, projected from the store once for each version of the dataset. */
export interface ChangeLog {
  /** The version of the dataset it was projected from. */
  readonly version: string;
  /** In order of time; no span of days reaches over a year's end. */
  readonly dated: readonly LoggedChange[];
  /** What neither a source nor a rule dates to a year at least. */
  readonly undated: readonly ToldChange[];
}

const daysOf = (earliest: Day | null, latest: Day | null): DayBounds | null =>
  earliest === null && latest === null ? null : { earliest, latest };

/** The days between which a signature lies: not before adoption, and not after the consent or the list that shows it. */
function signatureOf(row: ChangeSignaturesRow, consented: DayBounds | null): DayBounds {
  if (row.on !== null) return boundsOf(row.on);
  const { earliest } = boundsOf(row.adoptedOn);
  return { earliest, latest: earliestOf(boundsOf(row.listStatusAsOf), consented ?? boundsOf(null)).latest };
}

const NOBODY = { party: null, instrument: null, organization: null, amendedBy: null } as const;

/**
 * Reads everything that happened out of a store.
 *
 * @param store - the engine.
 * @param version - the version of the dataset that the answers are to be of.
 * @param statement - on whose behalf the statements run.
 * @throws StoreUnavailableError where the store holds another version, or came to hold one while it was read.
 */
export async function projectChangeLog(
  store: GraphStore,
  version: string,
  statement: StatementContext,
): Promise<ChangeLog> {
  return atVersion(store, version, statement, async () => {
    const participations = await store.read(changeParticipations, {}, statement);
    const signatures = await store.read(changeSignatures, {}, statement);
    const statements = await store.read(changeStatements, {}, statement);
    const memberships = await store.read(changeMemberships, {}, statement);
    const instruments = await store.read(changeInstruments, {}, statement);
    const amendments = await store.read(changeAmendments, {}, statement);
    return {
      version,
      ...inOrderOfTime([
        ...toldByParticipations(participations, signatures),
        ...statements.flatMap(toldByStatement),
        ...memberships.flatMap(toldByMembership),
        ...instruments.flatMap(toldByInstrument),
        ...amendments.map(toldByAmendment),
      ]),
    };
  });
}

function toldByParticipations(
  participations: readonly ChangeParticipationsRow[],
  signatures: readonly ChangeSignaturesRow[],
): ToldChange[] {
  const told: ToldChange[] = [];
  const consents = new Map<string, DayBounds>();
  for (const row of participations) {
    const { id, party, instrument } = row;
    const pair = `${party}:${instrument}`;
    const changes = changesOfParticipation({
      act: row.act as ConsentAct,
      depositedOn: row.depositedOn,
      signedOn: row.signedOn,
      adoptedOn: row.adoptedOn,
      from: daysOf(row.fromEarliest, row.fromLatest),
      last: daysOf(row.untilEarliest, row.untilLatest),
      doubtful: row.doubtful ?? false,
    });
    for (const change of changes) {
      // The rows of a pair stand in order of their intervals, and a signature precedes the first.
      if (change.kind === 'CONSENTED' && !consents.has(pair)) consents.set(pair, change.days);
      told.push({
        ...NOBODY,
        ...change,
        id: `${id} ${change.kind}`,
        party,
        instrument,
        origin: { table: 'participation', id, pair },
      });
    }
  }
  for (const row of signatures) {
    const { id, party, instrument } = row;
    const pair = `${party}:${instrument}`;
    told.push({
      ...NOBODY,
      ...during('SIGNED', signatureOf(row, consents.get(pair) ?? null)),
      on: row.on,
      id: `${id} SIGNED`,
      party,
      instrument,
      origin: { table: 'participation', id, pair },
    });
  }
  return told;
}

function toldByStatement(row: ChangeStatementsRow): ToldChange[] {
  const { id, party, instrument } = row;
  const kind = row.kind as ReservationKind;
  const effect = row.effect as StatementEffect;
  return changesOfStatement({ ...row, kind, effect }).map(({ confirming, ...change }) => ({
    ...NOBODY,
    ...change,
    id: `${id} ${confirming ? 'CONFIRMED' : change.kind}`,
    party,
    instrument,
    origin: { table: 'statement', id, confirming },
  }));
}

function toldByMembership(row: ChangeMembershipsRow): ToldChange[] {
  const { id, party, organization, member, status, sources, unverified } = row;
  const from: DayBounds = { earliest: row.fromEarliest, latest: row.fromLatest };
  const until = daysOf(row.untilEarliest, row.untilLatest);
  return changesOfMembership({ status, from, until }).map((change) => ({
    ...NOBODY,
    ...change,
    id: `${id} ${change.kind}`,
    party,
    organization,
    origin: { table: 'membership', status, member, sources, unverified },
  }));
}

function toldByInstrument({ slug, enactedBy, adoptedOn, inForceSince }: ChangeInstrumentsRow): ToldChange[] {
  const told = (kind: ChangeKind, on: PartialDate | null, days = boundsOf(on)): ToldChange => ({
    ...NOBODY,
    ...during(kind, days),
    on,
    id: `instrument:${slug} ${kind}`,
    party: enactedBy,
    instrument: slug,
    origin: { table: 'instrument', slug },
  });
  // What is in force was adopted by then.
  const byThen: DayBounds = { earliest: null, latest: boundsOf(inForceSince).latest };
  return [
    told('ADOPTED', adoptedOn, adoptedOn === null ? byThen : undefined),
    ...(inForceSince === null ? [] : [told('ENTERED_INTO_FORCE', inForceSince)]),
  ];
}

const toldByAmendment = (row: ChangeAmendmentsRow): ToldChange => ({
  ...NOBODY,
  ...during('AMENDED', boundsOf(row.on)),
  id: `${row.id} AMENDED`,
  party: row.enactedBy,
  instrument: row.changed,
  amendedBy: row.changing,
  origin: { table: 'amendment', sources: row.sources ?? [], unverified: row.unverified ?? [] },
});

function inOrderOfTime(told: readonly ToldChange[]): Pick<ChangeLog, 'dated' | 'undated'> {
  const dated: LoggedChange[] = [];
  const undated: ToldChange[] = [];
  for (const change of told) {
    const { on, days } = change;
    const { earliest, latest } = days;
    if (on === null || earliest === null || latest === null) {
      undated.push(change);
      continue;
    }
    const rank = String(CHANGE_KINDS.indexOf(change.kind)).padStart(2, '0');
    const about = `${change.instrument ?? change.organization ?? ''} ${change.party ?? ''}`;
    dated.push({
      ...change,
      on,
      earliest,
      latest,
      sort: `${earliest} ${latest} ${rank}`,
      key: `${about} ${change.id}`,
    });
  }
  return { dated: dated.sort(byPlace), undated };
}

/** A place in the log. */
type Place = Pick<LoggedChange, 'sort' | 'key'>;

/** Order of the log, for sorting and for finding a place in it. */
function byPlace(a: Place, b: Place): number {
  if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1;
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}

/**
 * Index of the first change behind a place, or the number of changes where there is none.
 *
 * @param changes - in the order of the log.
 * @param place - need not be that of a change.
 */
export function indexBehind(changes: readonly LoggedChange[], place: Place): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byPlace(changes[middle]!, place) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
