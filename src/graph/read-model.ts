import type { ConsentAct } from '../law/consent.js';
import type { DayBounds } from '../law/partial-date.js';
import type { DatedParticipation, StandingFacts, StandingInstrument } from '../law/standing.js';
import {
  allThemes,
  dataset,
  modelDuties,
  modelInstruments,
  modelMechanisms,
  modelMechanismUsers,
  modelMemberships,
  modelObligations,
  modelParticipations,
  modelParties,
  modelReservations,
  type AllThemesRow,
  type ModelDutiesRow,
  type ModelInstrumentsRow,
  type ModelMechanismsRow,
  type ModelMechanismUsersRow,
  type ModelMembershipsRow,
  type ModelObligationsRow,
  type ModelParticipationsRow,
  type ModelPartiesRow,
  type ModelReservationsRow,
} from './generated/queries.js';
import type { GraphStore, StatementContext } from './store.js';
import { StoreUnavailableError } from '../errors.js';

/** An instrument with what the law reads of it at hand. */
export interface ModelInstrument extends Omit<ModelInstrumentsRow, 'listComplete'>, StandingInstrument {
  /** Its rules as data: entry into force, denunciation, who may join. */
  readonly rules: Readonly<Record<string, unknown>>;
}

/** One interval of participation, or a signature that nothing followed. */
export interface ModelParticipation
  extends Omit<ModelParticipationsRow, 'act' | 'doubtful'>, DatedParticipation {}

/** Something that runs from a day to another one, as the graph keeps it. */
interface Dated {
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
}

/** First and last day; `last` is `null` while it lasts. */
export interface Run {
  readonly from: DayBounds;
  readonly last: DayBounds | null;
}

/** A membership with its days. */
export type ModelMembership = ModelMembershipsRow & Run;
/** A state's connection to a mechanism with its days. */
export type ModelMechanismUser = ModelMechanismUsersRow & Run;

/**
 * The facts that questions over many parties need, in compact tables: projected from the store once for each version
 * of the dataset, through the same seam as every other answer. It holds no answers: those are given by `src/law`.
 */
export interface ReadModel {
  /** The version of the dataset it was projected from. */
  readonly version: string;
  /** By code, in order of code. */
  readonly parties: ReadonlyMap<string, ModelPartiesRow>;
  /** By slug, in order of slug. */
  readonly instruments: ReadonlyMap<string, ModelInstrument>;
  /** By party code and instrument slug, in order of time. */
  readonly participations: ReadonlyMap<string, ReadonlyMap<string, readonly ModelParticipation[]>>;
  /** By id. */
  readonly obligations: ReadonlyMap<string, ModelObligationsRow>;
  /** By slug, in order of name. */
  readonly duties: ReadonlyMap<string, ModelDutiesRow>;
  /** In order of name. */
  readonly themes: readonly AllThemesRow[];
  /** By party code, in order of id. */
  readonly reservations: ReadonlyMap<string, readonly ModelReservationsRow[]>;
  /** By state code. */
  readonly memberships: ReadonlyMap<string, readonly ModelMembership[]>;
  /** By slug. */
  readonly mechanisms: ReadonlyMap<string, ModelMechanismsRow>;
  /** By state code. */
  readonly mechanismUsers: ReadonlyMap<string, readonly ModelMechanismUser[]>;
}

const runOf = (row: Dated): Run => ({
  from: { earliest: row.fromEarliest, latest: row.fromLatest },
  last:
    row.untilEarliest === null && row.untilLatest === null
      ? null
      : { earliest: row.untilEarliest, latest: row.untilLatest },
});

function groupedBy<T, K extends keyof T>(rows: readonly T[], key: K): Map<T[K], T[]> {
  const groups = new Map<T[K], T[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}

const keyedBy = <T, K extends keyof T>(rows: readonly T[], key: K): Map<T[K], T> =>
  new Map(rows.map((row) => [row[key], row]));

function instrumentOf(row: ModelInstrumentsRow): ModelInstrument {
  const rules = JSON.parse(row.law) as Record<string, unknown>;
  return {
    ...row,
    rules,
    listComplete: row.listComplete ?? false,
    refused: new Set(Object.keys((rules['refusals'] as object | undefined) ?? {})),
  };
}

function participationOf(row: ModelParticipationsRow): ModelParticipation {
  const { from, last } = runOf(row);
  return {
    ...row,
    act: row.consented ? ((row.act ?? 'UNKNOWN') as ConsentAct) : null,
    doubtful: row.doubtful ?? false,
    from: row.consented ? from : null,
    last,
  };
}

/**
 * Reads the tables of the read model out of a store.
 *
 * @param store - the engine.
 * @param version - the version of the dataset that the answers are to be of.
 * @param statement - on whose behalf the statements run.
 * @throws StoreUnavailableError where the store holds another version, or came to hold one while it was read.
 */
export async function projectReadModel(
  store: GraphStore,
  version: string,
  statement: StatementContext,
): Promise<ReadModel> {
  const requireVersion = async () => {
    const [held] = await store.read(dataset, {}, statement);
    if (held?.version !== version)
      throw new StoreUnavailableError('The dataset is being replaced. Ask again in a few seconds.');
  };
  await requireVersion();
  const parties = await store.read(modelParties, {}, statement);
  const instruments = await store.read(modelInstruments, {}, statement);
  const participations = await store.read(modelParticipations, {}, statement);
  const obligations = await store.read(modelObligations, {}, statement);
  const duties = await store.read(modelDuties, {}, statement);
  const themes = await store.read(allThemes, {}, statement);
  const reservations = await store.read(modelReservations, {}, statement);
  const memberships = await store.read(modelMemberships, {}, statement);
  const mechanisms = await store.read(modelMechanisms, {}, statement);
  const mechanismUsers = await store.read(modelMechanismUsers, {}, statement);
  await requireVersion();
  return {
    version,
    parties: keyedBy(parties, 'code'),
    instruments: new Map(instruments.map((row) => [row.slug, instrumentOf(row)])),
    participations: new Map(
      [...groupedBy(participations.map(participationOf), 'party')].map(([party, rows]) => [
        party,
        groupedBy(rows, 'instrument'),
      ]),
    ),
    obligations: keyedBy(obligations, 'id'),
    duties: keyedBy(duties, 'slug'),
    themes,
    reservations: groupedBy(reservations, 'party'),
    memberships: groupedBy(
      memberships.map((row) => ({ ...row, ...runOf(row) })),
      'party',
    ),
    mechanisms: keyedBy(mechanisms, 'slug'),
    mechanismUsers: groupedBy(
      mechanismUsers.map((row) => ({ ...row, ...runOf(row) })),
      'party',
    ),
  };
}

/**
 * What the standing of a party towards an instrument rests on, for `standingOn`.
 *
 * @param model - the tables.
 * @param party - party code.
 * @param instrument - slug; both must be in the model.
 */
export function standingFacts(model: ReadModel, party: string, instrument: string): StandingFacts {
  const known = model.instruments.get(instrument);
  if (!known) throw new RangeError(`The read model holds no instrument "${instrument}".`);
  return {
    instrument: known,
    party,
    isTerritory: model.parties.get(party)?.territory ?? false,
    intervals: model.participations.get(party)?.get(instrument) ?? [],
    convention: known.requiresPartyTo === null ? null : standingFacts(model, party, known.requiresPartyTo),
  };
}
