import type { ConsentAct } from './consent.js';
import type { Locator } from './locator.js';
import { locatorHolds, locatorsTouch, parseLocator } from './locator.js';
import type { Day, DayBounds, PartialDate } from './partial-date.js';
import {
  ANY_DAY,
  before,
  boundsOf,
  commonDays,
  describeBounds,
  latestOf,
  onOrBefore,
} from './partial-date.js';
import type { RuleStep } from './rule-step.js';
import type { Ternary } from './ternary.js';
import { allOf } from './ternary.js';

/** What a statement is, by the name its author or the depositary gives it. */
export type ReservationKind =
  'RESERVATION' | 'INTERPRETATIVE_DECLARATION' | 'DECLARATION' | 'NOTIFICATION' | 'TERRITORIAL' | 'OBJECTION';

/** What a statement does to the provisions it names. */
export type StatementEffect = 'EXCLUDES' | 'MODIFIES' | 'INTERPRETS' | 'INFORMS';

/** The occasion of a statement. `RATIFICATION` includes acceptance, approval and formal confirmation. */
export type StatementOccasion = 'SIGNATURE' | 'RATIFICATION' | 'ACCESSION' | 'LATER';

/** One reservation or other statement of one party. */
export interface ReservationFacts {
  /** The party's name, for the sentences of the trace. */
  readonly party: string;
  /** What it is called. */
  readonly kind: ReservationKind;
  /** Locators of the provisions it is aimed at; `*` = the whole instrument, or none in particular. */
  readonly articles: readonly string[];
  /** What it does to them. */
  readonly effect: StatementEffect;
  /** When it was made. */
  readonly madeOn: PartialDate | null;
  /** On which occasion; `null` when no source tells. */
  readonly madeAt: StatementOccasion | null;
  /** When a statement made on signature was repeated on consenting. */
  readonly confirmedOn: PartialDate | null;
  /** When notice of its withdrawal was received; `null` when it stands. */
  readonly withdrawnOn: PartialDate | null;
  /** In our words. */
  readonly summary: string;
  /** The day of the list that shows it: an undated statement was made by then. */
  readonly listStatusAsOf?: PartialDate | null;
  /** Whether it is doubtful that the statement was made at all. */
  readonly doubtful?: boolean;
}

/** The consent a statement belongs to. */
export interface ReservedConsent {
  /** Means of consent. */
  readonly act: ConsentAct | null;
  /** First day the instrument is in force for the party. */
  readonly from: DayBounds | null;
  /** Last day of the party's previous interval of participation, if there was one. */
  readonly previousLast?: DayBounds | null;
}

/** Whether a statement has effect on a day, and why. */
export interface ReservationEffectOn {
  readonly inEffect: Ternary;
  readonly trace: readonly RuleStep[];
}

const NEVER_A_RESERVATION: ReadonlySet<ReservationKind> = new Set<ReservationKind>([
  'INTERPRETATIVE_DECLARATION',
  'NOTIFICATION',
  'OBJECTION',
]);

/**
 * Whether a statement changes what its author is bound by. Its effect decides, not the name its author gave it
 * (VCLT 2(1)(d)): a "declaration" that excludes a clause counts, an interpretation, a notification or an objection
 * to someone else's reservation does not.
 *
 * @param reservation - the statement.
 */
export function altersObligations(reservation: Pick<ReservationFacts, 'kind' | 'effect'>): boolean {
  const alters = reservation.effect === 'EXCLUDES' || reservation.effect === 'MODIFIES';
  return alters && !NEVER_A_RESERVATION.has(reservation.kind);
}

function locatorsOf(reservation: Pick<ReservationFacts, 'articles'>): Locator[] {
  return reservation.articles.map((text) => {
    const locator = parseLocator(text);
    if (locator === null) throw new RangeError(`"${text}" is not a locator of a provision.`);
    return locator;
  });
}

/**
 * Whether a statement is aimed at a provision, at a part of it or at a whole that contains it.
 *
 * @param asked - the provision asked about, as `35(2)`.
 * @param reservation - the statement; `*` touches everything.
 * @throws RangeError when a locator cannot be read.
 */
export function reservationTouches(asked: string, reservation: Pick<ReservationFacts, 'articles'>): boolean {
  const [locator] = locatorsOf({ articles: [asked] });
  return locatorsOf(reservation).some((aimedAt) => locatorsTouch(aimedAt, locator ?? []));
}

/**
 * Whether a statement excludes all of the provision asked about. A statement on the whole instrument (`*`) or on a
 * territory leaves its author bound for the rest, so neither ever does.
 *
 * @param asked - the provision asked about, as `35(2)`.
 * @param reservation - the statement.
 * @throws RangeError when a locator cannot be read.
 */
export function excludesWholly(
  asked: string,
  reservation: Pick<ReservationFacts, 'articles' | 'effect' | 'kind'>,
): boolean {
  if (
    !altersObligations(reservation) ||
    reservation.effect !== 'EXCLUDES' ||
    reservation.kind === 'TERRITORIAL'
  ) {
    return false;
  }
  const [locator] = locatorsOf({ articles: [asked] });
  return locatorsOf(reservation).some(
    (aimedAt) => aimedAt.length > 0 && locatorHolds(aimedAt, locator ?? []),
  );
}

function unconfirmed(reservation: ReservationFacts, consent: ReservedConsent): boolean {
  return (
    reservation.madeAt === 'SIGNATURE' &&
    reservation.confirmedOn === null &&
    consent.act !== 'DEFINITIVE_SIGNATURE'
  );
}

function madeBounds(reservation: ReservationFacts, from: DayBounds): DayBounds {
  if (reservation.madeOn !== null) return boundsOf(reservation.madeOn);
  // A statement made on signing or consenting is in time for the entry into force, whatever its day.
  if (reservation.madeAt !== 'LATER' && reservation.madeAt !== null) return from;
  const listed: DayBounds = { earliest: null, latest: boundsOf(reservation.listStatusAsOf ?? null).latest };
  return commonDays({ earliest: from.earliest, latest: null }, listed) ?? listed;
}

/**
 * Whether a statement has effect for its author on a day.
 *
 * It begins with the entry into force for the author, or when it was made if that was later. One made on a
 * signature subject to ratification counts only if confirmed on consenting (VCLT 23(2)); a definitive signature needs no confirmation.
 * It ends when notice of withdrawal is received; from that day on the provision applies in full (VCLT 22(1), 22(3)).
 *
 * @param reservation - the statement.
 * @param consent - the consent it belongs to.
 * @param day - the day asked about, `YYYY-MM-DD`.
 */
export function reservationInEffect(
  reservation: ReservationFacts,
  consent: ReservedConsent,
  day: Day,
): ReservationEffectOn {
  const on = boundsOf(day);
  const { party, summary } = reservation;
  const facts = [
    `${reservation.kind.toLowerCase().replaceAll('_', ' ')} on ${reservation.articles.join(', ')}: ${summary}`,
    `made: ${reservation.madeOn ?? 'day not known'}${reservation.madeAt === null ? '' : ` (${reservation.madeAt.toLowerCase()})`}`,
  ];
  const answer = (
    inEffect: Ternary,
    rule: string,
    citation: string | null,
    conclusion: string,
  ): ReservationEffectOn => ({
    inEffect,
    trace: [{ rule, citation, facts, conclusion }],
  });

  if (unconfirmed(reservation, consent)) {
    const conclusion = `The statement of ${party} was made on signature and is not shown to be confirmed on consenting, so it has no effect.`;
    return answer('no', 'A reservation made on signature must be confirmed', 'VCLT art. 23(2)', conclusion);
  }
  if (reservation.confirmedOn !== null) facts.push(`confirmed: ${reservation.confirmedOn}`);

  const from = consent.from ?? ANY_DAY;
  const made = madeBounds(reservation, from);
  const repeated = reservation.confirmedOn === null ? made : boundsOf(reservation.confirmedOn);
  if (consent.previousLast != null && onOrBefore(repeated, consent.previousLast) === 'yes') {
    const conclusion = `The statement of ${party} belonged to an earlier participation and ended with it.`;
    return answer(
      'no',
      'A reservation ends with the participation it belongs to',
      'VCLT art. 70(1)',
      conclusion,
    );
  }

  const start = latestOf(made, from);
  const begun = onOrBefore(start, on);
  if (reservation.withdrawnOn !== null) facts.push(`withdrawn: ${reservation.withdrawnOn}`);
  const standing = reservation.withdrawnOn === null ? 'yes' : before(on, boundsOf(reservation.withdrawnOn));
  if (standing === 'no') {
    return answer(
      'no',
      'Withdrawal of a reservation',
      'VCLT art. 22',
      `By ${day} ${party} had withdrawn the statement.`,
    );
  }
  if (begun === 'no') {
    const conclusion = `The statement of ${party} takes effect on ${describeBounds(start)}, not before.`;
    return answer('no', 'Beginning of a reservation', 'VCLT art. 21(1)', conclusion);
  }
  if (reservation.doubtful === true) {
    return answer(
      'unknown',
      'Doubtful statement',
      null,
      `It is doubtful whether ${party} made this statement.`,
    );
  }
  const inEffect = allOf(begun, standing);
  if (inEffect === 'unknown') {
    const missing =
      begun === 'unknown' ? `its beginning (${describeBounds(start)})` : 'the day of its withdrawal';
    const conclusion = `Whether the statement of ${party} had effect on ${day} is unknown: ${missing} is not known exactly.`;
    return answer('unknown', 'Statement in effect on a day', null, conclusion);
  }
  const verb = reservation.effect.toLowerCase();
  const conclusion = altersObligations(reservation)
    ? `On ${day} the statement of ${party} ${verb} ${reservation.articles.includes('*') ? 'the instrument' : reservation.articles.join(', ')} for it.`
    : `On ${day} the statement of ${party} stands, but changes no obligation.`;
  return answer('yes', 'Statement in effect on a day', 'VCLT art. 21(1)', conclusion);
}

/** The days on which a statement has effect: from the first day to the day before it is withdrawn. */
export interface DaysInEffect {
  readonly from: DayBounds;
  /** When notice of withdrawal was received; `null` when it stands. */
  readonly withdrawn: DayBounds | null;
}

/**
 * The days on which a statement has effect for its author, for dating it once; `reservationInEffect` explains one day.
 *
 * @param reservation - the statement.
 * @param consent - the consent it belongs to.
 * @returns `null` when it never has effect: made on signature and not confirmed (VCLT 23(2)), or without consent.
 */
export function daysInEffect(reservation: ReservationFacts, consent: ReservedConsent): DaysInEffect | null {
  if (consent.act === null || consent.from === null || unconfirmed(reservation, consent)) return null;
  return {
    from: latestOf(madeBounds(reservation, consent.from), consent.from),
    withdrawn: reservation.withdrawnOn === null ? null : boundsOf(reservation.withdrawnOn),
  };
}

/** An objection of one party to what another one stated. */
export interface ObjectionFacts {
  /** Locators of the provisions concerned; `*` = whatever the other reserved. */
  readonly articles: readonly string[];
  /** Whether it says that the instrument stays in force between the two. */
  readonly leavesInForce: boolean;
}

/**
 * Whether an objection is about a statement of the party that it names. One on the instrument as a whole is about every
 * reservation; other objections and mere notifications are never meant.
 *
 * @param objection - the objection.
 * @param statement - a statement of the party objected to, on the same instrument.
 * @throws RangeError when a locator cannot be read.
 */
export function concernsStatement(
  objection: Pick<ObjectionFacts, 'articles'>,
  statement: Pick<ReservationFacts, 'articles' | 'effect' | 'kind'>,
): boolean {
  if (statement.kind === 'OBJECTION' || statement.kind === 'NOTIFICATION') return false;
  return objection.articles.includes('*')
    ? altersObligations(statement)
    : objection.articles.some((locator) => reservationTouches(locator, statement));
}

/**
 * What an objection does between the two parties: the instrument stays in force between them unless the objection
 * definitely says otherwise, and the provisions reserved do not apply between them to the extent of the reservation
 * (VCLT 20(4)(b), 21(3)).
 *
 * @param objection - the objection.
 * @param names - names of who objects, of whose statement it is, and of the instrument.
 */
export function effectOfObjection(
  { articles, leavesInForce }: ObjectionFacts,
  {
    objector,
    author,
    instrument,
  }: { readonly objector: string; readonly author: string; readonly instrument: string },
): RuleStep {
  const reserved = articles.includes('*') ? `what ${author} reserved` : `article ${articles.join(', ')}`;
  return {
    rule: 'An objection works between the two parties alone',
    citation: 'VCLT arts. 20(4)(b), 21(3)',
    facts: [
      `${objector} objects to ${reserved}`,
      leavesInForce
        ? 'the objection says that it does not keep the instrument from being in force between the two'
        : 'that the objection keeps the instrument from being in force between the two: not on record',
    ],
    conclusion: `The objection leaves ${instrument} in force between ${objector} and ${author}${leavesInForce ? '' : ', unless it definitely says otherwise'}; to the extent of the reservation ${reserved} does not apply between them.`,
  };
}
