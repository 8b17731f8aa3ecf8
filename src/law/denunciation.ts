import type { DayBounds, PartialDate } from './partial-date.js';
import { boundsOf, describeBounds, earliestOf, moveBounds, previousDay } from './partial-date.js';
import type { Period } from './period.js';
import { boundsAfterPeriod, describePeriod } from './period.js';
import type { RuleStep } from './rule-step.js';

/** How an instrument lets a party leave. */
export interface DenunciationRule {
  /** Instrument and article of the clause. */
  readonly citation: string;
  /** The clause in our words. */
  readonly summary: string;
  /** From notification to effect; `null` when the clause has no fixed notice period. */
  readonly period: Period | null;
}

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
