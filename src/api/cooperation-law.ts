import { standingFacts, type ReadModel } from '../graph/read-model.js';
import { mayBeExtendedTo, mayJoin } from '../law/eligibility.js';
import type { BasisLaw, BasisParty } from '../law/legal-bases.js';
import { before, boundsOf, onOrBefore, type Day, type DayBounds } from '../law/partial-date.js';
import { standingOn, type Standing } from '../law/standing.js';
import { UNION_TRANSITIONS } from '../law/union-membership.js';

/** What the answers about one day rest on. */
export interface CooperationDay {
  readonly law: BasisLaw;
  /** A party on the day; its code must be in the model. */
  readonly party: (code: string) => BasisParty;
}

/** Days of which the parties are kept; dashboards ask many pairs of one day. */
const DAYS_KEPT = 16;
const kept = new WeakMap<ReadModel, Map<Day, CooperationDay>>();

/** What answers about the bases of cooperation on a day rest on. */
export function cooperationDay(model: ReadModel, day: Day): CooperationDay {
  const days = kept.get(model) ?? new Map<Day, CooperationDay>();
  kept.set(model, days);
  const known = days.get(day) ?? dayOf(model, day);
  // The day asked about last goes to the end, and the one at the beginning makes room.
  days.delete(day);
  days.set(day, known);
  const oldest = days.keys().next();
  if (days.size > DAYS_KEPT && !oldest.done) days.delete(oldest.value);
  return known;
}

/**
 * What answers about a day rest on in a graph that differs from another in where one party stands, and in nothing else:
 * all others are taken over.
 *
 * @param same - the other graph's day.
 * @param model - the tables of the graph that differs.
 * @param changed - code of the party.
 */
export const cooperationDayOfChange = (
  same: CooperationDay,
  model: ReadModel,
  changed: string,
  day: Day,
): CooperationDay =>
  dayOf(model, day, (code) => (code === changed ? partyOn(model, code, day) : same.party(code)));

function dayOf(
  model: ReadModel,
  day: Day,
  find = (code: string): BasisParty => partyOn(model, code, day),
): CooperationDay {
  const parties = new Map<string, BasisParty>();
  const party = (code: string): BasisParty => {
    const known = parties.get(code) ?? find(code);
    parties.set(code, known);
    return known;
  };
  return {
    party,
    law: {
      offers: model.offers,
      clauses: model.precedences,
      replaced: model.replaced,
      datesOf: (slug) => model.instruments.get(slug) ?? { adoptedOn: null, inForceSince: null },
      unionStanding: (slug) => party('EUU').standing(slug),
    },
  };
}

/** First day of a membership that covers the day for certain; `null` if none does. */
function memberSince(model: ReadModel, code: string, organization: string, day: Day): DayBounds | null {
  const on = boundsOf(day);
  const transition = organization === 'eu' ? UNION_TRANSITIONS.get(code) : undefined;
  for (const membership of model.memberships.get(code) ?? []) {
    if (membership.organization !== organization || onOrBefore(membership.from, on) !== 'yes') continue;
    const last = transition === undefined ? membership.last : boundsOf(transition);
    if (last === null || before(last, on) === 'no') return membership.from;
  }
  return null;
}

function partyOn(model: ReadModel, code: string, day: Day): BasisParty {
  const row = model.parties.get(code);
  if (!row) throw new RangeError(`The read model holds no party "${code}".`);
  const standings = new Map<string, Standing>();
  const standing = (instrument: string): Standing => {
    const known = standings.get(instrument) ?? standingOn(standingFacts(model, code, instrument), day);
    standings.set(instrument, known);
    return known;
  };
  const listed = model.participations.get(code);
  const candidate = {
    code,
    isState: row.state,
    isTerritory: row.territory,
    isMember: (organization: string) => memberSince(model, code, organization, day) !== null,
  };
  const candidates = new Set<string>();
  for (const [instrument, offers] of model.offers) {
    // Nobody but the two is a party to a treaty between two.
    if (offers[0]!.tier === 'BILATERAL' && !listed?.has(instrument)) continue;
    if (
      standing(instrument).inForce !== 'no' ||
      (offers[0]!.provisionallyFrom !== null && listed?.has(instrument))
    )
      candidates.add(instrument);
  }
  return {
    code,
    name: row.name,
    candidates,
    standing,
    isListed: (instrument) => listed?.has(instrument) ?? false,
    eligibility: (instrument) => {
      const rule = model.instruments.get(instrument)?.eligibility ?? null;
      return rule === null ? null : mayJoin(rule, candidate);
    },
    isReachable: (instrument) => {
      const rule = model.instruments.get(instrument)?.eligibility ?? null;
      return rule !== null && row.territory && mayBeExtendedTo(rule);
    },
    unionMemberSince: memberSince(model, code, 'eu', day),
  };
}

/** The mechanisms that a question about one is about: itself and all that it includes. */
export function askedMechanisms(model: ReadModel, mechanism: string): ReadonlySet<string> {
  const asked = new Set<string>([mechanism]);
  // What is added while a set is walked is walked too.
  for (const slug of asked)
    for (const included of model.mechanisms.get(slug)?.includes ?? []) asked.add(included);
  return asked;
}
