import { standingFacts, type ReadModel } from '../graph/read-model.js';
import type { DenunciationRule } from '../law/denunciation.js';
import { dutiesOf, type PartyDuty } from '../law/duty-standing.js';
import type { EligibilityRule } from '../law/eligibility.js';
import type { CountedConsent, EntryIntoForceRule } from '../law/entry-into-force.js';
import { basesBetween } from '../law/legal-bases.js';
import { boundsOf, onOrBefore, type Day } from '../law/partial-date.js';
import {
  dutyGain,
  impactOfConsent,
  impactOfWithdrawal,
  type ImpactFacts,
  type ImpactInterval,
  type ImpactOfAct,
} from '../law/ratification-impact.js';
import { standingOn } from '../law/standing.js';
import type { GraphContext } from './context.js';
import { askedMechanisms, cooperationDay, cooperationDayOfChange } from './cooperation-law.js';
import { dutyTable, standingsOf } from './duty-standings.js';
import { NO_CONDITIONS } from './filters.js';
import type { ImpactAct } from './generated/types.js';
import type { InstrumentParent } from './mappers/instrument.js';
import type { ParticipationParent } from './mappers/participation.js';
import type { PartyParent } from './mappers/party.js';
import type { PartnerGainParent, RatificationImpactParent } from './mappers/ratification-impact.js';
import { participation } from './participations.js';

/** An instrument's clauses as the graph keeps them. */
interface Clauses {
  readonly entryIntoForce?: EntryIntoForceRule | null;
  readonly denunciation?: (Omit<DenunciationRule, 'period'> & Partial<DenunciationRule>) | null;
  readonly eligibility?: EligibilityRule | null;
}

/** Slugs of the organizations that a party certainly belongs to on a day. */
function membershipsOn(model: ReadModel, party: string, day: Day): Set<string> {
  const on = boundsOf(day);
  return new Set(
    (model.memberships.get(party) ?? [])
      .filter(
        ({ from, last }) =>
          onOrBefore(from, on) === 'yes' && (last === null || onOrBefore(on, last) === 'yes'),
      )
      .map(({ organization }) => organization),
  );
}

/** A participation with the days of its interval. */
const intervalOf = (row: ParticipationParent): ImpactInterval => ({
  act: row.facts.act,
  from: row.consented ? { earliest: row.fromEarliest, latest: row.fromLatest } : null,
  last:
    row.untilEarliest === null && row.untilLatest === null
      ? null
      : { earliest: row.untilEarliest, latest: row.untilLatest },
  doubtful: row.facts.doubtful ?? false,
  signedOn: row.signedOn,
  depositedOn: row.depositedOn,
  denouncedOn: row.denouncedOn,
});

/** The facts that an act is judged by, and the sources of the rows among them. */
async function readFacts(
  context: GraphContext,
  model: ReadModel,
  party: PartyParent,
  instrument: InstrumentParent,
  day: Day,
): Promise<{ readonly facts: ImpactFacts; readonly sources: readonly string[] }> {
  const { slug, requiresPartyTo } = instrument;
  const rowsOf = async (key: string) =>
    (await context.load.participationsOfPairs.load(`${party.code}:${key}`)).map((row) =>
      participation(row, day),
    );
  const [law, own, all, ofConvention] = await Promise.all([
    context.load.instrumentLawBySlug.load(slug),
    rowsOf(slug),
    context.load.participationsByInstrument.load(slug),
    requiresPartyTo === null ? [] : rowsOf(requiresPartyTo),
  ]);
  const {
    entryIntoForce = null,
    denunciation = null,
    eligibility = null,
  } = JSON.parse(law?.law ?? '{}') as Clauses;
  const inForceSince = (key: string | undefined) =>
    key === undefined ? null : (model.instruments.get(key)?.inForceSince ?? null);
  const consents = all.flatMap((each): CountedConsent[] => {
    const { facts, party: code } = participation(each, day);
    const { act, depositedOn, signedOn, listStatusAsOf, doubtful = false } = facts;
    if (act === null) return [];
    return [
      {
        party: code,
        act,
        depositedOn,
        signedOn,
        adoptedOn: instrument.adoptedOn,
        listStatusAsOf,
        isOrganization: model.parties.get(code)?.state === false,
        memberOf: depositedOn?.length === 10 ? [...membershipsOn(model, code, depositedOn)] : [],
        doubtful,
      },
    ];
  });
  const convention = requiresPartyTo === null ? undefined : model.instruments.get(requiresPartyTo);
  const row = model.parties.get(party.code);
  return {
    facts: {
      party: {
        code: party.code,
        name: party.name,
        isOrganization: party.__typename === 'Organization',
        isTerritory: row?.territory ?? false,
        memberOf: membershipsOn(model, party.code, day),
      },
      instrument: {
        ...standingFacts(model, party.code, slug).instrument,
        name: instrument.name,
        entryIntoForce,
        denunciation: denunciation === null ? null : { ...denunciation, period: denunciation.period ?? null },
        eligibility,
        windowsCountedFrom: inForceSince(denunciation?.windows?.countedFrom ?? slug),
        isBilateral: model.offers.get(slug)?.[0]?.tier === 'BILATERAL',
        conventionCitation: instrument.requiresPartyToCitation,
      },
      organizationsOnRecord: organizationsOnRecord(model),
      intervals: own.map(intervalOf),
      consents,
      firstInForceOn: inForceSince(entryIntoForce?.general.notBefore),
      convention: convention
        ? {
            slug: convention.slug,
            name: convention.name,
            listComplete: convention.listComplete,
            intervals: ofConvention.map(intervalOf),
          }
        : null,
    },
    sources: [...instrument.sources, ...[...own, ...ofConvention].flatMap(({ sources }) => sources)],
  };
}

const listed = new WeakMap<ReadModel, ReadonlySet<string>>();

/** Slugs of the organizations of which members are on record. */
function organizationsOnRecord(model: ReadModel): ReadonlySet<string> {
  const known =
    listed.get(model) ??
    new Set([...model.memberships.values()].flatMap((rows) => rows.map(({ organization }) => organization)));
  listed.set(model, known);
  return known;
}

/** The read model as it would be with other intervals of one pair: a copy that shares all else. */
function modelWith(
  model: ReadModel,
  party: string,
  instrument: string,
  intervals: NonNullable<ImpactOfAct['intervals']>,
): ReadModel {
  const own = new Map(model.participations.get(party));
  own.set(instrument, intervals);
  return { ...model, participations: new Map(model.participations).set(party, own) };
}

/** Partners in cooperation that come and go between two states of the graph. */
interface PartnerChanges {
  readonly partners: PartnerGainParent[];
  readonly partnersLost: PartnerGainParent[];
}

/**
 * For each other party the mechanisms for which a usable basis with it stands in one state of the graph and none in the
 * other; a mechanism stands for all that it includes, as in a question for its legal bases.
 */
function partnerChanges(
  model: ReadModel,
  after: ReadModel,
  party: string,
  affected: readonly string[],
  day: Day,
): PartnerChanges {
  const changes: PartnerChanges = { partners: [], partnersLost: [] };
  const mechanisms = [
    ...new Set(affected.flatMap((slug) => (model.offers.get(slug) ?? []).map(({ mechanism }) => mechanism))),
  ].sort();
  if (mechanisms.length === 0) return changes;
  const asked = mechanisms.map((mechanism) => askedMechanisms(model, mechanism));
  const all = new Set(asked.flatMap((slugs) => [...slugs]));
  const here = cooperationDay(model, day);
  const there = cooperationDayOfChange(here, after, party, day);
  /** For each of the mechanisms, whether a usable basis with another party stands. */
  const usable = ({ law, party: partyOn }: typeof here, other: string): boolean[] => {
    const slugs = new Set(
      basesBetween(law, partyOn(party), partyOn(other), all, day)
        .live.filter(({ supersededBy }) => supersededBy === null)
        .map(({ offer }) => offer.mechanism),
    );
    return asked.map((served) => [...served].some((slug) => slugs.has(slug)));
  };
  // Only what binds the other as well can be a basis with it; an agreement of the Union reaches its members too.
  const reachesMembers = affected.some((slug) =>
    model.offers.get(slug)?.some(({ relation }) => relation === 'UNION_AND_THIRD'),
  );
  for (const { code } of model.parties.values()) {
    const { candidates } = here.party(code);
    if (code === party || !(reachesMembers || affected.some((slug) => candidates.has(slug)))) continue;
    const [had, has] = [usable(here, code), usable(there, code)];
    const gained = mechanisms.filter((_, index) => has[index] && !had[index]);
    const lost = mechanisms.filter((_, index) => had[index] && !has[index]);
    if (gained.length > 0) changes.partners.push({ party: code, mechanisms: gained });
    if (lost.length > 0) changes.partnersLost.push({ party: code, mechanisms: lost });
  }
  return changes;
}

const NOTHING = {
  gained: [],
  strengthened: [],
  lost: [],
  weakened: [],
  unsettled: [],
  ends: [],
  partners: [],
  partnersLost: [],
};

/** What an act of a party towards an instrument on a day would change in the graph; nothing is written. */
export async function ratificationImpactOf(
  context: GraphContext,
  party: PartyParent,
  instrument: InstrumentParent,
  act: ImpactAct,
  on: Day,
): Promise<RatificationImpactParent> {
  const model = await context.model();
  const { facts, sources } = await readFacts(context, model, party, instrument, on);
  const answer = act === 'CONSENT' ? impactOfConsent(facts, on) : impactOfWithdrawal(facts, on);
  const base = {
    party,
    instrument,
    act,
    on,
    possible: answer.admission !== 'CLOSED',
    ...answer,
    sources,
  };
  const { comparedOn: day, intervals } = answer;
  if (day === null || intervals === null) return { ...base, ...NOTHING };

  const after = modelWith(model, party.code, instrument.slug, intervals);
  const { byDuty } = dutyTable(model, NO_CONDITIONS);
  const duties = (state: ReadModel): Map<string, PartyDuty> =>
    dutiesOf(standingsOf(state, party.code, day), byDuty);
  const dependents = [...model.instruments.values()]
    .filter(({ requiresPartyTo }) => requiresPartyTo === instrument.slug)
    .map(({ slug }) => slug);
  const stands = (state: ReadModel, slug: string) =>
    standingOn(standingFacts(state, party.code, slug), day).inForce;
  const affected = [instrument.slug, ...dependents];
  const [before, then] = [duties(model), duties(after)];
  const more = dutyGain(before, then);
  const less = dutyGain(then, before);
  return {
    ...base,
    gained: more.gained,
    strengthened: more.strengthened,
    lost: less.gained,
    weakened: less.strengthened.map((change) => ({ ...change, before: change.after, after: change.before })),
    unsettled: [...new Set([...more.unsettled, ...less.unsettled])],
    ends: dependents.filter((slug) => stands(model, slug) !== 'no' && stands(after, slug) === 'no'),
    ...partnerChanges(model, after, party.code, affected, day),
  };
}
