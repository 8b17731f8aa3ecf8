import { parseLocator } from './locator.js';
import type { Day, DayBounds, PartialDate } from './partial-date.js';
import { before, boundsOf, coveringPartial } from './partial-date.js';
import type { ListFacts, ParticipationFacts } from './participation-status.js';
import { datesOf, overlapOf, statusOfPair } from './participation-status.js';
import type { ReservationFacts } from './reservation.js';
import { altersObligations, excludesWholly, reservationInEffect, reservationTouches } from './reservation.js';
import type { RuleStep } from './rule-step.js';
import type { Ternary } from './ternary.js';
import { allOf } from './ternary.js';

/**
 * Whether a party is bound on a day.
 * `BOUND_WITH_RESERVATION`: bound, but a reservation in effect touches what was asked. `NOT_BOUND`: not bound, or
 * the provision asked about is excluded altogether. `UNKNOWN`: the facts do not decide.
 */
export type BindingStatus = 'BOUND' | 'BOUND_WITH_RESERVATION' | 'NOT_BOUND' | 'UNKNOWN';

/** The instrument as far as binding depends on it. */
export interface BindingInstrument {
  readonly slug: string;
  /** Its name, for the sentences of the trace. */
  readonly name: string;
  /** Whether it is law at all; soft law binds nobody. */
  readonly binding: boolean;
  /** Instrument kind of the public contract. */
  readonly kind: string;
  /** General entry into force, as followed; before it nobody is bound. */
  readonly inForceSince?: PartialDate | null;
}

/** The convention that only its parties may supplement, seen from the same party. */
export interface ParentConvention {
  /** Instrument and article that demand participation in the convention. */
  readonly citation: string;
  /** The same question asked of the convention, without article and reservations. */
  readonly facts: BindingFacts;
}

/** Everything the answer for one party and one instrument rests on. */
export interface BindingFacts {
  readonly instrument: BindingInstrument;
  /** Party code, and the name for the sentences of the trace. */
  readonly party: { readonly code: string; readonly name: string };
  /** Every interval of participation of the pair, in the order of time. */
  readonly intervals: readonly ParticipationFacts[];
  /** The list these stand in. */
  readonly list: ListFacts;
  /** The convention, for a protocol that only its parties can join. */
  readonly parent?: ParentConvention;
  /** Statements of the party on the instrument. */
  readonly reservations?: readonly ReservationFacts[];
  /** The provision asked about, as `6` or `35(2)`; absent or `null` for the whole instrument. */
  readonly article?: string | null;
  /** Why an act of the Union does not bind this member, where it does not. */
  readonly refusal?: readonly RuleStep[];
}

/** The answer. */
export interface BindingAnswer {
  readonly status: BindingStatus;
  /** First day of the interval the answer rests on, when known; also for one that has not begun or is over. */
  readonly since: PartialDate | null;
  /** Its last day, when known; `null` while it lasts. */
  readonly until: PartialDate | null;
  /** Index of that interval among the intervals given. */
  readonly interval: number | null;
  /** Indices of the reservations in effect, or possibly so, that touch what was asked. */
  readonly reservations: readonly number[];
  /** The reasoning. */
  readonly trace: readonly RuleStep[];
}

interface InForceAnswer {
  readonly inForce: Ternary;
  readonly from: DayBounds | null;
  readonly last: DayBounds | null;
  readonly interval: number | null;
  readonly trace: readonly RuleStep[];
}

function notInForce(step: RuleStep | readonly RuleStep[]): InForceAnswer {
  return { inForce: 'no', from: null, last: null, interval: null, trace: [step].flat() };
}

function inForceOn(facts: BindingFacts, day: Day): InForceAnswer {
  const { instrument, party } = facts;
  if (instrument.kind === 'NATIONAL_LAW') {
    return notInForce({
      rule: 'National law binds within its own legal order',
      citation: 'VCLT arts. 2(1)(a), 27',
      facts: [`${instrument.name} is a national law`],
      conclusion: `${instrument.name} is law within one state and not an agreement between states, so under international law it binds no party, ${party.name} included.`,
    });
  }
  if (!instrument.binding) {
    return notInForce({
      rule: 'Soft law binds nobody',
      citation: 'VCLT art. 2(1)(a)',
      facts: [`${instrument.name} is of the kind ${instrument.kind.toLowerCase().replaceAll('_', ' ')}`],
      conclusion: `${instrument.name} is not a legally binding instrument, so ${party.name} is not bound by it.`,
    });
  }
  if (facts.refusal !== undefined && facts.refusal.length > 0) return notInForce(facts.refusal);

  const own = statusOfPair(facts.intervals, facts.list, day);
  // Only where the pair's own facts leave it open: a date a source states for the party says more.
  if (
    own.inForce === 'unknown' &&
    before(boundsOf(day), boundsOf(instrument.inForceSince ?? null)) === 'yes'
  ) {
    return notInForce({
      rule: 'Nobody is bound before the instrument is in force',
      citation: 'VCLT art. 24',
      facts: [`${instrument.name} in force since: ${instrument.inForceSince ?? ''}`],
      conclusion: `On ${day} ${instrument.name} was not yet in force for anyone, so ${party.name} was not bound.`,
    });
  }
  if (facts.parent === undefined || own.inForce === 'no') return own;

  const parent = inForceOn(facts.parent.facts, day);
  const inForce = allOf(own.inForce, parent.inForce);
  const convention = facts.parent.facts.instrument.name;
  const consequence: Readonly<Record<Ternary, string>> = {
    yes: `On ${day} ${party.name} was also bound by ${convention}, so its participation in ${instrument.name} has effect.`,
    no: `On ${day} ${party.name} was not bound by ${convention}, so it was not bound by ${instrument.name} either.`,
    unknown: `Whether ${party.name} was bound by ${convention} on ${day} is unknown, so it is for ${instrument.name} as well.`,
  };
  const step: RuleStep = {
    rule: 'Only parties to the convention are bound by the protocol',
    citation: facts.parent.citation,
    facts: parent.trace.slice(-1).map((reason) => reason.conclusion),
    conclusion: consequence[parent.inForce],
  };
  // Without any participation in the convention there is no interval in which the protocol could bind.
  const span = parent.inForce === 'no' && parent.from === null ? parent : overlapOf(own, parent);
  return { inForce, from: span.from, last: span.last, interval: own.interval, trace: [...own.trace, step] };
}

interface ReservedAnswer {
  readonly status: BindingStatus;
  readonly reservations: readonly number[];
  readonly trace: readonly RuleStep[];
}

function withReservations(facts: BindingFacts, inForce: InForceAnswer, day: Day): ReservedAnswer {
  const { interval } = inForce;
  const current = interval === null ? undefined : facts.intervals[interval];
  const previous = interval === null ? undefined : facts.intervals[interval - 1];
  const consent = {
    act: current?.act ?? null,
    from: inForce.from,
    previousLast: previous === undefined ? null : datesOf(previous).last,
  };
  const asked = facts.article ?? null;
  const touching: number[] = [];
  const trace: RuleStep[] = [];
  let modified: Ternary = 'no';
  let excluded: Ternary = 'no';

  for (const [index, reservation] of (facts.reservations ?? []).entries()) {
    if (asked !== null && !reservationTouches(asked, reservation)) continue;
    const effect = reservationInEffect(reservation, consent, day);
    const alters = altersObligations(reservation);
    if (alters) trace.push(...effect.trace);
    if (effect.inEffect === 'no') continue;
    // Statements that change nothing are listed for the reader; the trace is about what decides.
    touching.push(index);
    if (!alters) continue;
    if (asked !== null && excludesWholly(asked, reservation)) {
      excluded = excluded === 'yes' ? 'yes' : effect.inEffect;
    } else {
      modified = modified === 'yes' ? 'yes' : effect.inEffect;
    }
  }

  if (excluded === 'yes') {
    trace.push({
      rule: 'A provision excluded by a reservation does not bind its author',
      citation: 'VCLT art. 21(1)(a)',
      facts: [`asked about: ${asked ?? ''}`],
      conclusion: `On ${day} ${facts.party.name} is bound by ${facts.instrument.name}, but not by ${asked ?? ''}, which it excluded.`,
    });
    return { status: 'NOT_BOUND', reservations: touching, trace };
  }
  if (excluded === 'unknown') return { status: 'UNKNOWN', reservations: touching, trace };
  if (modified === 'yes') return { status: 'BOUND_WITH_RESERVATION', reservations: touching, trace };
  if (modified === 'unknown')
    trace.push({
      rule: 'A statement of uncertain effect does not unbind its author',
      citation: 'VCLT art. 26',
      facts: [`asked about: ${asked ?? 'the whole instrument'}`],
      conclusion: `On ${day} ${facts.party.name} is bound by ${facts.instrument.name}; whether a statement then modified part of what was asked is not known.`,
    });
  return { status: 'BOUND', reservations: touching, trace };
}

/**
 * Whether a party is bound by an instrument, or by one provision of it, on a day.
 *
 * National law binds within its own legal order only, soft law binds nobody. A treaty binds from its entry into force for the party to its last day, both inclusive
 * (VCLT 24, 26); a signature does not (VCLT 11 to 18). A protocol binds only while its convention does. Acts of the
 * Union bind as membership has it. Reservations in effect then modify or exclude what was asked.
 *
 * @param facts - the pair's facts.
 * @param day - the day asked about, `YYYY-MM-DD`.
 * @throws RangeError when the provision asked about is no locator.
 */
export function bindingOn(facts: BindingFacts, day: Day): BindingAnswer {
  const asked = facts.article ?? null;
  if (asked !== null && parseLocator(asked) === null) {
    throw new RangeError(`"${asked}" is not a locator of a provision.`);
  }
  const inForce = inForceOn(facts, day);
  const answer = {
    since: coveringPartial(inForce.from),
    until: coveringPartial(inForce.last),
    interval: inForce.interval,
  };
  if (inForce.inForce !== 'yes') {
    const status = inForce.inForce === 'no' ? 'NOT_BOUND' : 'UNKNOWN';
    return { status, ...answer, reservations: [], trace: inForce.trace };
  }
  const reserved = withReservations(facts, inForce, day);
  return {
    status: reserved.status,
    ...answer,
    reservations: reserved.reservations,
    trace: [...inForce.trace, ...reserved.trace],
  };
}
