import { consentBounds, type ConsentDates } from './consent.js';
import type { Day, DayBounds, PartialDate } from './partial-date.js';
import { before, boundsOf, commonDays, coveringPartial, liesWithin, onOrBefore } from './partial-date.js';
import type { ReservationFacts } from './reservation.js';
import { altersObligations } from './reservation.js';
import type { Ternary } from './ternary.js';
import { allOf } from './ternary.js';

/**
 * What sort of thing happened, in the order in which things of one day are told: texts come before parties, acts
 * before their effects.
 */
export const CHANGE_KINDS = [
  'ADOPTED',
  'AMENDED',
  'JOINED',
  'SIGNED',
  'CONSENTED',
  'RESERVED',
  'DECLARED',
  'OBJECTED',
  'RESERVATION_WITHDRAWN',
  'ENTERED_INTO_FORCE',
  'WITHDREW',
  'LEFT',
] as const;

/** What sort of thing happened. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** That something happened, and when. */
export interface DatedChange {
  readonly kind: ChangeKind;
  /** When, as precisely as it is known; `null` where neither a source nor a rule dates it to a year at least. */
  readonly on: PartialDate | null;
  /** The days between which it lies. */
  readonly days: DayBounds;
  /** Whether it happened at all. */
  readonly happened: Ternary;
}

/** One interval of participation with its days found. */
export interface ParticipationToTell extends Pick<
  ConsentDates,
  'act' | 'depositedOn' | 'signedOn' | 'adoptedOn'
> {
  /** First day bound. */
  readonly from: DayBounds | null;
  /** Last day bound. */
  readonly last: DayBounds | null;
  /** Whether the consent itself is doubtful. */
  readonly doubtful: boolean;
}

/**
 * The days between which a consent lies. One without a day lies between signature or adoption and its effect, which
 * only a succession reaches behind (VCST 17, 23).
 */
function consentDays({ from, ...consent }: ParticipationToTell): DayBounds {
  const listed = consentBounds(consent);
  if (consent.depositedOn !== null || consent.act === 'SUCCESSION') return listed;
  return commonDays(listed, { earliest: null, latest: from?.latest ?? null }) ?? listed;
}

/**
 * What one interval of participation makes happen: consent (VCLT 11), entry into force for the party (VCLT 24) and the
 * last day bound (VCLT 54, 70). A member of a union is bound by its acts without consenting (TFEU 288). A consent
 * withdrawn before it took effect (VCLT 68) never entered into force.
 *
 * A consent is dated by its deposit, or by the signature that itself binds (VCLT 12), and by nothing else: a state may
 * be bound by a treaty that its predecessor concluded.
 *
 * @param participation - the interval; the signature before it is a fact of its own.
 */
export function changesOfParticipation(participation: ParticipationToTell): DatedChange[] {
  const { act, depositedOn, signedOn = null, from, last, doubtful } = participation;
  const sure: Ternary = doubtful ? 'unknown' : 'yes';
  const changes: DatedChange[] = [];
  if (act !== 'MEMBERSHIP')
    changes.push({
      kind: 'CONSENTED',
      on: depositedOn ?? (act === 'DEFINITIVE_SIGNATURE' ? signedOn : null),
      days: consentDays(participation),
      happened: sure,
    });
  const entered: Ternary = from === null ? 'no' : last === null ? 'yes' : onOrBefore(from, last);
  if (from !== null && entered !== 'no')
    changes.push(during('ENTERED_INTO_FORCE', from, allOf(sure, entered)));
  if (last !== null) changes.push(during('WITHDREW', last, sure));
  return changes;
}

/**
 * A change dated by the days between which it lies.
 *
 * @param kind - what sort of thing.
 * @param days - the days.
 * @param happened - whether it happened at all.
 */
export const during = (kind: ChangeKind, days: DayBounds, happened: Ternary = 'yes'): DatedChange => ({
  kind,
  on: coveringPartial(days),
  days,
  happened,
});

/** What a party said about an instrument, as far as its days go. */
export type StatementToTell = Pick<
  ReservationFacts,
  'kind' | 'effect' | 'madeOn' | 'confirmedOn' | 'withdrawnOn'
>;

/** A change made by a statement; `confirming` tells the confirmation from the statement that it repeats. */
export interface StatementChange extends DatedChange {
  readonly confirming: boolean;
}

/**
 * What a statement makes happen: that it is made, confirmed (VCLT 23(2)) and withdrawn (VCLT 22). Whether it is a
 * reservation is decided by what it does, not by its name (VCLT 2(1)(d)).
 *
 * @param statement - the statement.
 */
export function changesOfStatement(statement: StatementToTell): StatementChange[] {
  const kind: ChangeKind =
    statement.kind === 'OBJECTION'
      ? 'OBJECTED'
      : statement.kind === 'RESERVATION' || altersObligations(statement)
        ? 'RESERVED'
        : 'DECLARED';
  const told = (of: ChangeKind, on: PartialDate | null, confirming = false): StatementChange => ({
    ...during(of, boundsOf(on)),
    confirming,
  });
  return [
    told(kind, statement.madeOn),
    ...(statement.confirmedOn === null ? [] : [told(kind, statement.confirmedOn, true)]),
    ...(statement.withdrawnOn === null ? [] : [told('RESERVATION_WITHDRAWN', statement.withdrawnOn)]),
  ];
}

/** What does not mean that one belongs to an organization: to wait, to have come once, or that nobody knows. */
const NOT_BELONGING = /^(candidate|unclear|signatory only|took part\b.*)$/;

/**
 * What one interval of membership makes happen: the first and the last day on which a party belongs to an organization.
 *
 * @param membership - its category in lower case, as the list has it, and the days on which it may begin and end;
 *   `until` is `null` while it lasts.
 */
export function changesOfMembership({
  status,
  from,
  until,
}: {
  readonly status: string;
  readonly from: DayBounds;
  readonly until: DayBounds | null;
}): DatedChange[] {
  if (NOT_BELONGING.test(status)) return [];
  return [during('JOINED', from), ...(until === null ? [] : [during('LEFT', until)])];
}

/**
 * Whether something happened in a window.
 *
 * @param change - when it happened, and whether.
 * @param from - first day of the window.
 * @param to - its last day.
 * @returns `yes` when it certainly did; `no` when it did not; `unknown` when its day may lie outside or it is doubtful.
 */
export function happenedBetween(
  { days, happened }: Pick<DatedChange, 'days' | 'happened'>,
  from: Day,
  to: Day,
): Ternary {
  const window: DayBounds = { earliest: from, latest: to };
  if (before(days, { earliest: from, latest: from }) === 'yes') return 'no';
  if (before({ earliest: to, latest: to }, days) === 'yes') return 'no';
  return allOf(happened, liesWithin(days, window) ? 'yes' : 'unknown');
}
