import type { ConsentAct } from './consent.js';
import type { Day, DayBounds, PartialDate } from './partial-date.js';
import { before, boundsOf, liesWithin, onOrBefore } from './partial-date.js';
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
  /** The days between which it lies. */
  readonly days: DayBounds;
  /** Whether it happened at all. */
  readonly happened: Ternary;
}

/** One interval of participation with its days found. */
export interface ParticipationToTell {
  readonly act: ConsentAct;
  /** Consent. */
  readonly consented: DayBounds | null;
  /** First day bound. */
  readonly from: DayBounds | null;
  /** Last day bound. */
  readonly last: DayBounds | null;
  /** Whether the consent itself is doubtful. */
  readonly doubtful: boolean;
}

/**
 * What one interval of participation makes happen: consent (VCLT 11), entry into force for the party (VCLT 24) and the
 * last day bound (VCLT 54, 70). A member of a union is bound by its acts without consenting (TFEU 288). A consent
 * withdrawn before it took effect (VCLT 68) never entered into force.
 *
 * @param participation - the interval; the signature before it is a fact of its own.
 */
export function changesOfParticipation({
  act,
  consented,
  from,
  last,
  doubtful,
}: ParticipationToTell): DatedChange[] {
  const sure: Ternary = doubtful ? 'unknown' : 'yes';
  const changes: DatedChange[] = [];
  if (act !== 'MEMBERSHIP' && consented !== null)
    changes.push({ kind: 'CONSENTED', days: consented, happened: sure });
  const entered: Ternary = from === null ? 'no' : last === null ? 'yes' : onOrBefore(from, last);
  if (from !== null && entered !== 'no')
    changes.push({ kind: 'ENTERED_INTO_FORCE', days: from, happened: allOf(sure, entered) });
  if (last !== null) changes.push({ kind: 'WITHDREW', days: last, happened: sure });
  return changes;
}

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
  const made = { kind, days: boundsOf(statement.madeOn), happened: 'yes', confirming: false } as const;
  const later = (of: ChangeKind, on: PartialDate | null, confirming: boolean): StatementChange[] =>
    on === null ? [] : [{ kind: of, days: boundsOf(on), happened: 'yes', confirming }];
  return [
    made,
    ...later(kind, statement.confirmedOn, true),
    ...later('RESERVATION_WITHDRAWN', statement.withdrawnOn, false),
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
  const joined: DatedChange = { kind: 'JOINED', days: from, happened: 'yes' };
  return until === null ? [joined] : [joined, { kind: 'LEFT', days: until, happened: 'yes' }];
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
  if (before(days, boundsOf(from)) === 'yes' || before(boundsOf(to), days) === 'yes') return 'no';
  return allOf(happened, liesWithin(days, window) ? 'yes' : 'unknown');
}
