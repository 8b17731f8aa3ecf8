import type { EligibilityRule } from '../law/eligibility.js';
import type { BasisLaw, Offer, PrecedenceClause } from '../law/legal-bases.js';
import type { DayBounds } from '../law/partial-date.js';
import type { DatedParticipation, StandingFacts, StandingInstrument } from '../law/standing.js';
import {
  allThemes,
  dataset,
  modelConditions,
  modelDuties,
  modelInstruments,
  modelMechanisms,
  modelMechanismUsers,
  modelMemberships,
  modelObligations,
  modelParticipations,
  modelParties,
  modelPrecedences,
  modelProviders,
  modelReplacements,
  modelReservations,
  type AllThemesRow,
  type ModelConditionsRow,
  type ModelDutiesRow,
  type ModelInstrumentsRow,
  type ModelMechanismsRow,
  type ModelMechanismUsersRow,
  type ModelMembershipsRow,
  type ModelObligationsRow,
  type ModelParticipationsRow,
  type ModelPartiesRow,
  type ModelProvidersRow,
  type ModelReservationsRow,
} from './generated/queries.js';
import { grouped } from './grouped.js';
import type { GraphStore, StatementContext } from './store.js';
import { StoreUnavailableError } from '../errors.js';

/** An instrument as the law reads it, with its name and rules. */
type ModelInstrument = Omit<ModelInstrumentsRow, 'listComplete'> &
  StandingInstrument & {
    /** Who may join; `null` where the rule is not known. */
    readonly eligibility: EligibilityRule | null;
  };

/** First and last day of what lasts. */
export interface Run {
  /** First day. */
  readonly from: DayBounds;
  /** Last day; `null` while it lasts. */
  readonly last: DayBounds | null;
}

/** A membership of an organization with its days; past ones too. */
export interface ModelMembership extends Run {
  /** Slug of the organization. */
  readonly organization: string;
}

/** A state's connection to a mechanism with its days. */
export interface ModelMechanismUser extends Run {
  /** Slug of the mechanism. */
  readonly mechanism: string;
  /** What the list calls it. */
  readonly status: string;
}

/** What carries a mechanism, with the articles that do. */
export type ModelOffer = Offer &
  Pick<ModelProvidersRow, 'articles' | 'locators' | 'scope' | 'sources' | 'unverified'>;

/**
 * The facts that questions over many parties need, in compact tables: projected from the store once for each version
 * of the dataset, through the same seam as every other answer. It holds no answers: those are given by `src/law`.
 */
export interface ReadModel {
  /** The version of the dataset it was projected from. */
  readonly version: string;
  /** By code, in order of name. */
  readonly parties: ReadonlyMap<string, ModelPartiesRow>;
  /** By slug, in order of name. */
  readonly instruments: ReadonlyMap<string, ModelInstrument>;
  /** By party code and instrument slug, in order of time. */
  readonly participations: ReadonlyMap<string, ReadonlyMap<string, readonly DatedParticipation[]>>;
  /** By id. */
  readonly obligations: ReadonlyMap<string, ModelObligationsRow>;
  /** By slug, in order of name. */
  readonly duties: ReadonlyMap<string, ModelDutiesRow>;
  /** By slug, in their own order. */
  readonly themes: ReadonlyMap<string, AllThemesRow>;
  /** Statements that change an obligation, by party code. */
  readonly reservations: ReadonlyMap<string, readonly ModelReservationsRow[]>;
  /** By code of the member. */
  readonly memberships: ReadonlyMap<string, readonly ModelMembership[]>;
  /** By code of the state. */
  readonly mechanismUsers: ReadonlyMap<string, readonly ModelMechanismUser[]>;
  /** By slug. */
  readonly mechanisms: ReadonlyMap<string, ModelMechanismsRow>;
  /** What requests can rest on, by slug of the instrument. */
  readonly offers: ReadonlyMap<string, readonly ModelOffer[]>;
  /** Conditions for requests, by slug of the instrument. */
  readonly conditions: ReadonlyMap<string, readonly ModelConditionsRow[]>;
  /** What clauses say of two bases. */
  readonly precedences: readonly PrecedenceClause[];
  /** Slugs of what an instrument takes the place of, by its own. */
  readonly replaced: BasisLaw['replaced'];
}

const keyedBy = <T, K extends keyof T>(rows: readonly T[], key: K): Map<T[K], T> =>
  new Map(rows.map((row) => [row[key], row]));

function instrumentOf(row: ModelInstrumentsRow): ModelInstrument {
  const { refusals = {}, eligibility = null } = JSON.parse(row.law) as {
    refusals?: object;
    eligibility?: EligibilityRule | null;
  };
  return {
    ...row,
    listComplete: row.listComplete ?? false,
    refused: new Set(Object.keys(refusals)),
    eligibility,
  };
}

const runOf = (row: ModelMembershipsRow | ModelMechanismUsersRow | ModelParticipationsRow): Run => ({
  from: { earliest: row.fromEarliest, latest: row.fromLatest },
  last:
    row.untilEarliest === null && row.untilLatest === null
      ? null
      : { earliest: row.untilEarliest, latest: row.untilLatest },
});

const participationOf = (row: ModelParticipationsRow): DatedParticipation => {
  const { from, last } = runOf(row);
  return { from: row.consented ? from : null, last, doubtful: row.doubtful ?? false };
};

const INSTRUMENT = 'instrument:';

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
  return atVersion(store, version, statement, () => tablesOf(store, version, statement));
}

async function tablesOf(store: GraphStore, version: string, statement: StatementContext): Promise<ReadModel> {
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
  const providers = await store.read(modelProviders, {}, statement);
  const conditions = await store.read(modelConditions, {}, statement);
  const precedences = await store.read(modelPrecedences, {}, statement);
  const replacements = await store.read(modelReplacements, {}, statement);
  return {
    version,
    parties: keyedBy(parties, 'code'),
    instruments: keyedBy(instruments.map(instrumentOf), 'slug'),
    participations: new Map(
      [...grouped(participations, ({ party }) => party)].map(([party, rows]) => [party, byInstrument(rows)]),
    ),
    obligations: keyedBy(obligations, 'id'),
    duties: keyedBy(duties, 'slug'),
    themes: keyedBy(themes, 'slug'),
    reservations: grouped(reservations, ({ party }) => party),
    memberships: new Map(
      [...grouped(memberships, ({ party }) => party)].map(([party, rows]) => [
        party,
        rows.map((row) => ({ organization: row.organization, ...runOf(row) })),
      ]),
    ),
    mechanismUsers: new Map(
      [...grouped(mechanismUsers, ({ party }) => party)].map(([party, rows]) => [
        party,
        rows.map((row) => ({ mechanism: row.mechanism, status: row.status, ...runOf(row) })),
      ]),
    ),
    mechanisms: keyedBy(mechanisms, 'slug'),
    offers: grouped(providers as readonly (ModelProvidersRow & ModelOffer)[], ({ instrument }) => instrument),
    conditions: grouped(conditions, ({ instrument }) => instrument),
    precedences: precedences.map((row) => ({
      ...row,
      other: row.other.startsWith(INSTRUMENT) ? row.other.slice(INSTRUMENT.length) : null,
      effect: row.effect as PrecedenceClause['effect'],
    })),
    replaced: new Map(
      [...grouped(replacements, ({ instrument }) => instrument)].map(([slug, rows]) => [
        slug,
        rows.map(({ other }) => other),
      ]),
    ),
  };
}

/**
 * What `read` gives, where the store holds one version of the dataset before and after it read.
 *
 * @throws StoreUnavailableError where the store holds another version, or came to hold one meanwhile.
 */
export async function atVersion<T>(
  store: GraphStore,
  version: string,
  statement: StatementContext,
  read: () => Promise<T>,
): Promise<T> {
  const requireVersion = async () => {
    const [held] = await store.read(dataset, {}, statement);
    if (held?.version !== version)
      throw new StoreUnavailableError('The dataset is being replaced. Ask again in a few seconds.');
  };
  await requireVersion();
  const result = await read();
  await requireVersion();
  return result;
}

const byInstrument = (rows: readonly ModelParticipationsRow[]) =>
  new Map(
    [...grouped(rows, ({ instrument }) => instrument)].map(([slug, intervals]) => [
      slug,
      intervals.map(participationOf),
    ]),
  );

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

/**
 * Every interval of participation in an instrument, in order of the names of the parties.
 *
 * @param model - the tables.
 * @param instrument - slug; one without parties has none.
 */
export const participationsIn = (
  model: ReadModel,
  instrument: string,
): (DatedParticipation & { readonly party: string })[] =>
  [...model.participations].flatMap(([party, ofParty]) =>
    (ofParty.get(instrument) ?? []).map((interval) => ({ party, ...interval })),
  );
