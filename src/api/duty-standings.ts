import { standingFacts, type ReadModel } from '../graph/read-model.js';
import type { DutyInstance, PartyStandings } from '../law/duty-standing.js';
import type { Grade } from '../law/grade.js';
import type { Day } from '../law/partial-date.js';
import { asksParties } from '../law/shared-duties.js';
import { standingOn, type Standing } from '../law/standing.js';
import { admits, isUnconditional, NO_CONDITIONS, type ObligationConditions } from './filters.js';

/** Obligations that ask something of parties, by what they are compared under; each in the order of its names. */
export interface DutyTable {
  /** By slug of the duty. */
  readonly byDuty: ReadonlyMap<string, readonly DutyInstance[]>;
  /** By slug of the theme. */
  readonly byTheme: ReadonlyMap<string, readonly DutyInstance[]>;
  /** By slug of the instrument. */
  readonly byInstrument: ReadonlyMap<string, readonly DutyInstance[]>;
}

/** Tables of all obligations, worked out once for each read model. */
const wholeTables = new WeakMap<ReadModel, DutyTable>();

/** The obligations of a read model that pass a filter and are instances of a duty, in the orders of their names. */
export function dutyTable(model: ReadModel, conditions: ObligationConditions): DutyTable {
  if (!isUnconditional(conditions)) return tableOf(model, conditions);
  const known = wholeTables.get(model) ?? tableOf(model, conditions);
  wholeTables.set(model, known);
  return known;
}

function tableOf(model: ReadModel, conditions: ObligationConditions): DutyTable {
  const inOrderOf = (named: ReadonlyMap<string, unknown>) =>
    new Map<string, DutyInstance[]>([...named.keys()].map((key) => [key, []]));
  const byDuty = inOrderOf(model.duties);
  const byTheme = inOrderOf(model.themes);
  const byInstrument = inOrderOf(model.instruments);
  for (const obligation of model.obligations.values()) {
    const { duty, theme, instrument, norm } = obligation;
    if (duty === null || !asksParties(norm) || !admits(conditions, obligation)) continue;
    const instance = { duty, instrument, obligation: obligation.id, grade: obligation.grade as Grade | null };
    byDuty.get(duty)?.push(instance);
    byTheme.get(theme)?.push(instance);
    byInstrument.get(instrument)?.push(instance);
  }
  for (const table of [byDuty, byTheme, byInstrument])
    for (const [key, instances] of table) if (instances.length === 0) table.delete(key);
  return { byDuty, byTheme, byInstrument };
}

/** Days of which standings are kept; dashboards ask about today, so a few are plenty. */
const DAYS_KEPT = 16;

/** Standings by read model, day and party: most questions of one day are about the same parties. */
const kept = new WeakMap<ReadModel, Map<Day, Map<string, PartyStandings>>>();

/** Where a party stands on a day towards every instrument that has obligations. */
export function standingsOf(model: ReadModel, party: string, day: Day): PartyStandings {
  const days = kept.get(model) ?? new Map<Day, Map<string, PartyStandings>>();
  kept.set(model, days);
  const ofDay = days.get(day) ?? new Map<string, PartyStandings>();
  // The day asked about last goes to the end, and the one at the beginning makes room.
  days.delete(day);
  days.set(day, ofDay);
  const oldest = days.keys().next();
  if (days.size > DAYS_KEPT && !oldest.done) days.delete(oldest.value);
  const known = ofDay.get(party) ?? workOut(model, party, day);
  ofDay.set(party, known);
  return known;
}

function workOut(model: ReadModel, party: string, day: Day): PartyStandings {
  const standings = new Map<string, Standing>();
  for (const instrument of dutyTable(model, NO_CONDITIONS).byInstrument.keys()) {
    const standing = standingOn(standingFacts(model, party, instrument), day);
    if (standing.inForce !== 'no') standings.set(instrument, standing);
  }
  const reserved = new Map<string, boolean>();
  const reservedInstruments = new Set<string>();
  for (const reservation of model.reservations.get(party) ?? []) {
    const { effectiveFrom, endedOn, instrument, touched, excluded } = reservation;
    if (effectiveFrom > day || (endedOn !== null && endedOn <= day)) continue;
    reservedInstruments.add(instrument);
    for (const id of touched) reserved.set(id, reserved.get(id) ?? false);
    for (const id of excluded) reserved.set(id, true);
  }
  return { party, standings, reserved, reservedInstruments };
}
