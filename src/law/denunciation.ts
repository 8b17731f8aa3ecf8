import type { Day, DayBounds, PartialDate } from './partial-date.js';
import { addDays, boundsOf, describeBounds, earliestOf, moveBounds, previousDay } from './partial-date.js';
import type { Period } from './period.js';
import { boundsAfterPeriod, describePeriod } from './period.js';
import type { RuleStep } from './rule-step.js';
import type { Ternary } from './ternary.js';

/** How an instrument lets a party leave. */
export interface DenunciationRule {
  /** Instrument and article of the clause. */
  readonly citation: string;
  /** The clause in our words. */
  readonly summary: string;
  /** From notification to effect; `null` when the clause has no fixed notice period. */
  readonly period: Period | null;
  /** The years in which alone it may be notified; absent where it may be at any time. */
  readonly windows?: {
    /** Whole years from the entry into force to the first year that is open. */
    readonly first: number;
    /** Whole years from the beginning of one open year to that of the next. */
    readonly every: number;
    /** Slug of the instrument from whose entry into force they are counted; its own where absent. */
    readonly countedFrom?: string;
  };
}

/** Whether a denunciation may be notified on a day, where only some years are open to it. */
export interface DenunciationWindow {
  readonly open: Ternary;
  /** How it was found. */
  readonly trace: readonly RuleStep[];
}

/** The same day some years on; what falls on 29 February moves to 1 March where there is none. */
function yearsOn(day: Day, years: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

/**
 * Whether a day lies in a year that is open to denunciation. Conventions of the International Labour Organization are
 * open for one year after each of the periods that run from their entry into force (ILO C029 art. 30; ILO C182 art. 11).
 *
 * @param rule - the instrument's clause; `null` when it is not on record.
 * @param inForceSince - entry into force of the instrument from which the years are counted.
 * @param day - the day of notification.
 * @returns `null` where the clause knows no such years.
 */
export function denunciationWindow(
  rule: DenunciationRule | null,
  inForceSince: PartialDate | null,
  day: Day,
): DenunciationWindow | null {
  if (rule?.windows === undefined) return null;
  const { first, every } = rule.windows;
  const title = 'Denunciation is open in certain years only';
  const counted = `years counted from: ${inForceSince ?? 'not known'}`;
  if (inForceSince?.length !== 10)
    return {
      open: 'unknown',
      trace: [
        {
          rule: title,
          citation: rule.citation,
          facts: [counted],
          conclusion: `Whether a denunciation on ${day} would be in time is not known.`,
        },
      ],
    };
  let opens = yearsOn(inForceSince, first);
  while (yearsOn(opens, 1) <= day) opens = yearsOn(inForceSince, yearsBetween(inForceSince, opens) + every);
  const closes = addDays(yearsOn(opens, 1), -1);
  const isOpen = opens <= day;
  return {
    open: isOpen ? 'yes' : 'no',
    trace: [
      {
        rule: title,
        citation: rule.citation,
        facts: [counted, `open after ${first} years and every ${every} years from then, for one year each`],
        conclusion: isOpen
          ? `On ${day} it is open to denunciation, until ${closes}.`
          : `On ${day} it is not open to denunciation: it is next from ${opens} to ${closes}.`,
      },
    ],
  };
}

const yearsBetween = (from: Day, to: Day): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4));

/** The end of one interval of participation. */
export interface EndOfParticipation {
  /** The last day bound. */
  readonly last: DayBounds;
  /** How it was found. */
  readonly trace: readonly RuleStep[];
}

/**
 * The last day a denunciation leaves its author bound: the day before it takes effect (VCLT 54, 70).
 *
 * Without a rule or a fixed notice period only so much is known: the party stayed bound until the day before
 * the notification at least (VCLT 56(2) would give twelve months, but only where the treaty is silent on
 * withdrawal, so it is not presumed).
 *
 * @param rule - the instrument's clause; `null` when it is not on record.
 * @param notifiedOn - the day the notification was received or registered.
 */
export function endByDenunciation(
  rule: DenunciationRule | null,
  notifiedOn: PartialDate,
): EndOfParticipation {
  const notified = boundsOf(notifiedOn);
  const facts = [`denunciation notified: ${notifiedOn}`];
  if (rule === null || rule.period === null) {
    const last: DayBounds = { earliest: moveBounds(notified, previousDay).earliest, latest: null };
    return {
      last,
      trace: [
        {
          rule: 'Denunciation',
          citation: rule?.citation ?? 'VCLT art. 54',
          facts: [...facts, 'notice period: not known'],
          conclusion: 'The day on which the denunciation took effect is not known.',
        },
      ],
    };
  }
  const effect = boundsAfterPeriod(notified, rule.period);
  const last = moveBounds(effect, previousDay);
  return {
    last,
    trace: [
      {
        rule: 'Denunciation',
        citation: rule.citation,
        facts: [...facts, `takes effect ${describePeriod(rule.period)}`],
        conclusion: `The denunciation takes effect on ${describeBounds(effect)}; the last day bound is ${describeBounds(last)}.`,
      },
    ],
  };
}

/**
 * The end of a protocol for a party that leaves the protocol, its convention or both: whichever comes first,
 * because leaving the convention carries the protocol with it (UNTOC 40(3)).
 *
 * @param citation - the clause of the convention that says so.
 * @param protocolLast - last day under the protocol's own denunciation; `null` when there was none.
 * @param conventionLast - last day under the convention; `null` when the party has not left it.
 * @returns `null` when the party has left neither.
 */
export function endWithConvention(
  citation: string,
  protocolLast: DayBounds | null,
  conventionLast: DayBounds | null,
): EndOfParticipation | null {
  if (conventionLast === null) return protocolLast === null ? null : { last: protocolLast, trace: [] };
  const last = protocolLast === null ? conventionLast : earliestOf(protocolLast, conventionLast);
  return {
    last,
    trace: [
      {
        rule: 'Leaving the convention ends the protocol',
        citation,
        facts: [
          `last day bound by the convention: ${describeBounds(conventionLast)}`,
          protocolLast === null
            ? 'protocol not denounced'
            : `last day by the protocol's own denunciation: ${describeBounds(protocolLast)}`,
        ],
        conclusion: `The last day bound by the protocol is ${describeBounds(last)}.`,
      },
    ],
  };
}
