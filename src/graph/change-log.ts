import {
  CHANGE_KINDS,
  changesOfMembership,
  changesOfParticipation,
  changesOfStatement,
  type DatedChange,
} from '../law/change.js';
import type { ConsentAct } from '../law/consent.js';
import {
  boundsOf,
  coveringPartial,
  earliestOf,
  type Day,
  type DayBounds,
  type PartialDate,
} from '../law/partial-date.js';
import { datesOf, type ParticipationFacts } from '../law/participation-status.js';
import type { ReservationKind, StatementEffect } from '../law/reservation.js';
import {
  changeAmendments,
  changeInstruments,
  changeMemberships,
  changeParticipations,
  changeSignatures,
  changeStatements,
  type ChangeParticipationsRow,
  type ChangeSignaturesRow,
} from './generated/queries.js';
import { atVersion } from './read-model.js';
import type { GraphStore, StatementContext } from './store.js';

/** The fact that a change comes from, by the table it stands in; what the API reads again to explain the change. */
export type ChangeOrigin =
  | { readonly table: 'participation'; readonly id: string; readonly pair: string }
  | { readonly table: 'statement'; readonly id: string; readonly confirming: boolean }
  | { readonly table: 'instrument'; readonly slug: string }
  | {
      readonly table: 'membership' | 'amendment';
      /** How it belongs to the organization; empty for amendments. */
      readonly status: string;
      /** Name of the member; empty for amendments. */
      readonly member: string;
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
  /** What happened at a time of which not even the year is known. */
  readonly undated: readonly ToldChange[];
}

const daysOf = (earliest: Day | null, latest: Day | null): DayBounds | null =>
  earliest === null && latest === null ? null : { earliest, latest };

/** The days between which a consent lies: as the law finds them, from the facts where no deposit is dated. */
function consentOf(row: ChangeParticipationsRow, from: DayBounds | null): DayBounds | null {
  const { depositedOn, signedOn, facts } = row;
  if (depositedOn !== null) return boundsOf(depositedOn);
  if (facts === null) return null;
  const { adoptedOn = null, listStatusAsOf = null } = JSON.parse(facts) as Partial<ParticipationFacts>;
  return datesOf({
    party: row.party,
    instrument: row.instrument,
    signedOn,
    act: row.act as ConsentAct,
    depositedOn,
    entry: { on: coveringPartial(from), bounds: from, trace: [] },
    statedFrom: null,
    denouncedOn: null,
    lastDay: null,
    adoptedOn,
    listStatusAsOf,
  }).consented;
}

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
    const told: ToldChange[] = [];
    const consents = new Map<string, DayBounds | null>();
    for (const row of await store.read(changeParticipations, {}, statement)) {
      const { id, party, instrument } = row;
      const pair = `${party}:${instrument}`;
      const from = daysOf(row.fromEarliest, row.fromLatest);
      const consented = consentOf(row, from);
      // The rows of a pair stand in order of their intervals, and a signature precedes the first.
      if (!consents.has(pair)) consents.set(pair, consented);
      const changes = changesOfParticipation({
        act: row.act as ConsentAct,
        consented,
        from,
        last: daysOf(row.untilEarliest, row.untilLatest),
        doubtful: row.doubtful ?? false,
      });
      for (const change of changes)
        told.push({
          ...NOBODY,
          ...change,
          id: `${id} ${change.kind}`,
          party,
          instrument,
          origin: { table: 'participation', id, pair },
        });
    }
    for (const row of await store.read(changeSignatures, {}, statement)) {
      const { id, party, instrument } = row;
      const pair = `${party}:${instrument}`;
      told.push({
        ...NOBODY,
        kind: 'SIGNED',
        happened: 'yes',
        days: signatureOf(row, consents.get(pair) ?? null),
        id: `${id} SIGNED`,
        party,
        instrument,
        origin: { table: 'participation', id, pair },
      });
    }
    for (const row of await store.read(changeStatements, {}, statement)) {
      const { id, party, instrument } = row;
      const kind = row.kind as ReservationKind;
      for (const change of changesOfStatement({ ...row, kind, effect: row.effect as StatementEffect }))
        told.push({
          ...NOBODY,
          ...change,
          id: `${id} ${change.confirming ? 'CONFIRMED' : change.kind}`,
          party,
          instrument,
          origin: { table: 'statement', id, confirming: change.confirming },
        });
    }
    for (const row of await store.read(changeMemberships, {}, statement)) {
      const { id, party, organization, member, status, sources, unverified } = row;
      const from: DayBounds = { earliest: row.fromEarliest, latest: row.fromLatest };
      const until = daysOf(row.untilEarliest, row.untilLatest);
      for (const change of changesOfMembership({ status, from, until }))
        told.push({
          ...NOBODY,
          ...change,
          id: `${id} ${change.kind}`,
          party,
          organization,
          origin: { table: 'membership', status, member, sources, unverified },
        });
    }
    for (const row of await store.read(changeInstruments, {}, statement)) {
      const { slug, enactedBy: party } = row;
      const about = { ...NOBODY, party, instrument: slug, happened: 'yes' } as const;
      const id = `instrument:${slug}`;
      const origin = { table: 'instrument', slug } as const;
      const adopted =
        row.adoptedOn === null ? { earliest: null, latest: boundsOf(row.inForceSince).latest } : null;
      told.push({
        ...about,
        kind: 'ADOPTED',
        days: adopted ?? boundsOf(row.adoptedOn),
        id: `${id} ADOPTED`,
        origin,
      });
      if (row.inForceSince !== null)
        told.push({
          ...about,
          kind: 'ENTERED_INTO_FORCE',
          days: boundsOf(row.inForceSince),
          id: `${id} ENTERED_INTO_FORCE`,
          origin,
        });
    }
    for (const row of await store.read(changeAmendments, {}, statement))
      told.push({
        ...NOBODY,
        kind: 'AMENDED',
        happened: 'yes',
        days: boundsOf(row.on),
        id: `${row.id} AMENDED`,
        party: row.enactedBy,
        instrument: row.changed,
        amendedBy: row.changing,
        origin: {
          table: 'amendment',
          status: '',
          member: '',
          sources: row.sources ?? [],
          unverified: row.unverified ?? [],
        },
      });
    return { version, ...inOrderOfTime(told) };
  });
}

function inOrderOfTime(told: readonly ToldChange[]): Pick<ChangeLog, 'dated' | 'undated'> {
  const dated: LoggedChange[] = [];
  const undated: ToldChange[] = [];
  for (const change of told) {
    const { earliest, latest } = change.days;
    const on = coveringPartial(change.days);
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
