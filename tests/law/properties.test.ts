import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BindingFacts, BindingStatus } from '../../src/law/binding.js';
import { bindingOn } from '../../src/law/binding.js';
import type { CountedConsent, EntryIntoForceRule } from '../../src/law/entry-into-force.js';
import { entryIntoForceFor, generalEntryIntoForce } from '../../src/law/entry-into-force.js';
import type { Day, PartialDate } from '../../src/law/partial-date.js';
import {
  addDays,
  addMonths,
  before,
  boundsOf,
  liesWithin,
  onOrBefore,
  previousDay,
} from '../../src/law/partial-date.js';
import type { ParticipationFacts } from '../../src/law/participation-status.js';
import { statusOfPair, statusOn } from '../../src/law/participation-status.js';
import type { Period } from '../../src/law/period.js';
import { boundsAfterPeriod, dayAfterPeriod } from '../../src/law/period.js';
import { list, pair, reservation, row } from './situations.js';

const START = '2000-01-01';
const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(START, days));
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.constant<Period>({ kind: 'none' }),
  fc.record({
    kind: fc.constantFrom('days', 'first-of-month-after-days'),
    count: fc.integer({ min: 0, max: 200 }),
  }),
  fc.record({
    kind: fc.constantFrom('months', 'first-of-month-after-months'),
    count: fc.integer({ min: 0, max: 14 }),
  }),
);

/** How much of a date a source gives: 10, 7 or 4 characters, or nothing. */
const anyPrecision = fc.constantFrom(10, 7, 4, 0);
const blurred = (day: Day, precision: number): PartialDate | null =>
  precision === 0 ? null : day.slice(0, precision);

/** One true history: signed, consented, bound, left, in that order. */
const anyHistory = fc
  .tuple(anyDay, fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 3 }), fc.boolean())
  .map(([signed, gaps, leaves]) => {
    const consented = addDays(signed, gaps[0] ?? 1);
    const from = addDays(consented, gaps[1] ?? 1);
    return { signed, consented, from, last: leaves ? addDays(from, gaps[2] ?? 1) : null };
  });

describe('dates', () => {
  test('arithmetic keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyPeriod, (a, b, period) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(dayAfterPeriod(first, period) <= dayAfterPeriod(second, period)).toBe(true);
        expect(first <= dayAfterPeriod(first, period)).toBe(true);
      }),
    );
  });

  test('a period applied to a blurred date holds the true day', () => {
    fc.assert(
      fc.property(anyDay, anyPrecision, anyPeriod, (day, precision, period) => {
        const bounds = boundsAfterPeriod(boundsOf(blurred(day, precision)), period);
        expect(liesWithin(boundsOf(dayAfterPeriod(day, period)), bounds)).toBe(true);
      }),
    );
  });

  test('adding and taking away days comes back; months keep the day or the end of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        const moved = addMonths(day, count % 100);
        const isLastOfMonth = addDays(moved, 1).endsWith('-01');
        expect(moved.slice(8) === day.slice(8) || (isLastOfMonth && moved.slice(8) < day.slice(8))).toBe(
          true,
        );
      }),
    );
  });

  test('a comparison of blurred dates is the true one or unknown', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyPrecision, anyPrecision, (a, b, precisionA, precisionB) => {
        const [blurA, blurB] = [boundsOf(blurred(a, precisionA)), boundsOf(blurred(b, precisionB))];
        expect([a < b ? 'yes' : 'no', 'unknown']).toContain(before(blurA, blurB));
        expect([a <= b ? 'yes' : 'no', 'unknown']).toContain(onOrBefore(blurA, blurB));
      }),
    );
  });
});

describe('status', () => {
  test('every day has one status, and the stages come in order', () => {
    const order = ['NOT_A_PARTY', 'SIGNATORY', 'PARTY_NOT_YET_IN_FORCE', 'PARTY', 'FORMER_PARTY'];
    fc.assert(
      fc.property(anyHistory, anyDay, (history, day) => {
        const facts = row({
          signedOn: history.signed,
          act: 'RATIFICATION',
          depositedOn: history.consented,
          statedFrom: history.from,
          lastDay: history.last,
        });
        const [today, tomorrow] = [statusOn(facts, day).status, statusOn(facts, addDays(day, 1)).status];
        expect(order).toContain(today);
        expect(order.indexOf(tomorrow)).toBeGreaterThanOrEqual(order.indexOf(today));
        expect(statusOn(facts, history.from).status).toBe('PARTY');
        expect(statusOn(facts, previousDay(history.from)).status).toBe('PARTY_NOT_YET_IN_FORCE');
        expect(statusOn(facts, previousDay(history.signed)).status).toBe('NOT_A_PARTY');
        if (history.last !== null) {
          expect(statusOn(facts, history.last).status).toBe('PARTY');
          expect(statusOn(facts, addDays(history.last, 1)).status).toBe('FORMER_PARTY');
        }
      }),
    );
  });

  test('intervals that do not overlap bind at most one at a time, and the order of rows does not matter', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 3, maxLength: 12 }),
        anyDay,
        (start, gaps, day) => {
          const intervals: ParticipationFacts[] = [];
          let cursor = start;
          for (let index = 0; index + 2 < gaps.length; index += 3) {
            const deposited = addDays(cursor, gaps[index] ?? 1);
            const from = addDays(deposited, gaps[index + 1] ?? 1);
            cursor = addDays(from, gaps[index + 2] ?? 1);
            intervals.push(
              row({ act: 'ACCESSION', depositedOn: deposited, statedFrom: from, lastDay: cursor }),
            );
          }
          const bound = intervals.filter((interval) => statusOn(interval, day).status === 'PARTY');
          const answer = statusOfPair(intervals, list(), day);
          expect(bound.length).toBeLessThanOrEqual(1);
          expect(answer.status === 'PARTY').toBe(bound.length === 1);
          expect(statusOfPair([...intervals].reverse(), list(), day).status).toBe(answer.status);
        },
      ),
    );
  });

  test('blurring dates turns an answer into unknown, never into another one', () => {
    const anyBlur = fc.tuple(anyPrecision, anyPrecision, anyPrecision, fc.constantFrom(10, 7, 4));
    fc.assert(
      fc.property(anyHistory, anyBlur, anyDay, (history, [signed, consented, from, last], day) => {
        const exact = row({
          signedOn: history.signed,
          act: 'RATIFICATION',
          depositedOn: history.consented,
          statedFrom: history.from,
          lastDay: history.last,
        });
        const vague: ParticipationFacts = {
          ...exact,
          signedOn: blurred(history.signed, signed),
          signatureUndated: signed === 0,
          depositedOn: blurred(history.consented, consented),
          statedFrom: blurred(history.from, from),
          lastDay: history.last === null ? null : blurred(history.last, last),
        };
        const [truth, answer] = [statusOn(exact, day), statusOn(vague, day)];
        expect([truth.status, 'UNKNOWN']).toContain(answer.status);
        expect([truth.inForce, 'unknown']).toContain(answer.inForce);
      }),
      { numRuns: 500 },
    );
  });
});

describe('entry into force', () => {
  const anyRule: fc.Arbitrary<EntryIntoForceRule> = fc
    .record({
      deposits: fc.integer({ min: 1, max: 5 }),
      // No clause has a longer period for those who come later than for the first.
      periods: fc.constantFrom<readonly [Period, Period]>(
        [
          { kind: 'days', count: 90 },
          { kind: 'days', count: 30 },
        ],
        [
          { kind: 'months', count: 3 },
          { kind: 'months', count: 1 },
        ],
        [
          { kind: 'months', count: 12 },
          { kind: 'months', count: 12 },
        ],
        [
          { kind: 'first-of-month-after-months', count: 3 },
          { kind: 'first-of-month-after-months', count: 3 },
        ],
      ),
      after: fc.constantFrom<'threshold' | 'entry-into-force'>('threshold', 'entry-into-force'),
    })
    .map(({ deposits, periods: [general, later], after }) => ({
      citation: 'art. 1',
      summary: '',
      general: { citation: 'art. 1(1)', deposits, countsOrganizations: false, period: general },
      later: { citation: 'art. 1(2)', period: later, after },
    }));
  const anyDeposits = fc.array(anyDay, { minLength: 1, maxLength: 8 });
  const consents = (days: readonly (PartialDate | null)[]): CountedConsent[] =>
    days.map((depositedOn, index) => ({
      party: `state ${index}`,
      isOrganization: false,
      memberOf: [],
      act: 'ACCESSION',
      depositedOn,
    }));
  const enters = (rule: EntryIntoForceRule, days: readonly (PartialDate | null)[], index: number) =>
    entryIntoForceFor(
      rule,
      { party: 'Arcadia', act: 'ACCESSION', depositedOn: days[index] ?? null },
      generalEntryIntoForce(rule, consents(days), { listComplete: true }),
    ).bounds;

  test('nobody enters before the general date or before its own deposit, and only when the threshold is reached', () => {
    fc.assert(
      fc.property(anyRule, anyDeposits, (rule, days) => {
        const general = generalEntryIntoForce(rule, consents(days), { listComplete: true });
        expect(general.bounds !== null).toBe(days.length >= rule.general.deposits);
        for (const [index, deposited] of days.entries()) {
          const on = enters(rule, days, index)?.earliest ?? null;
          if (general.on === null) expect(on).toBeNull();
          else expect(on !== null && on >= general.on && on >= deposited).toBe(true);
        }
      }),
    );
  });

  // Where only consents after the entry into force are late ones, an earlier general date can make one late.
  const anyThresholdRule = anyRule.filter((rule) => rule.later.after === 'threshold');
  test('one more consent never puts a binding off', () => {
    fc.assert(
      fc.property(anyThresholdRule, anyDeposits, anyDay, (rule, days, extra) => {
        for (const index of days.keys()) {
          const without = enters(rule, days, index)?.latest ?? null;
          const withExtra = enters(rule, [...days, extra], index)?.latest ?? null;
          if (without !== null) expect(withExtra !== null && withExtra <= without).toBe(true);
        }
      }),
    );
  });

  test('blurred deposits give bounds that hold the true day', () => {
    const anyBlurredDeposits = fc.array(fc.tuple(anyDay, anyPrecision), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyRule, anyBlurredDeposits, (rule, deposits) => {
        const exact = deposits.map(([day]) => day);
        const vague = deposits.map(([day, precision]) => blurred(day, precision));
        for (const index of deposits.keys()) {
          const truth = enters(rule, exact, index);
          const bounds = enters(rule, vague, index);
          expect(bounds === null).toBe(truth === null);
          if (truth !== null && bounds !== null) expect(liesWithin(truth, bounds)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('binding', () => {
  const facts = (
    history: { consented: Day; from: Day; last: Day | null },
    more: Partial<BindingFacts> = {},
  ): BindingFacts =>
    pair(
      [{ act: 'ACCESSION', depositedOn: history.consented, statedFrom: history.from, lastDay: history.last }],
      more,
    );

  test('a second participation never removes a binding of the first', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, fc.integer({ min: 2, max: 500 }), (history, day, gap) => {
        const once = facts(history);
        const returned = addDays(history.last ?? history.from, gap);
        const twice = {
          ...once,
          intervals: [
            ...once.intervals,
            row({ act: 'ACCESSION', depositedOn: returned, statedFrom: returned }),
          ],
        };
        if (bindingOn(once, day).status === 'BOUND') expect(bindingOn(twice, day).status).toBe('BOUND');
      }),
    );
  });

  test('a protocol binds only on days on which the convention does', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, anyDay, (own, parent, day) => {
        const convention = facts(parent);
        const protocol = facts(own, { parent: { citation: 'art. 37(2)', facts: convention } });
        const alone = bindingOn(facts(own), day).status;
        const both = alone === 'BOUND' && bindingOn(convention, day).status === 'BOUND';
        expect(bindingOn(protocol, day).status).toBe(both ? 'BOUND' : 'NOT_BOUND');
      }),
    );
  });

  test('a reservation never makes a party bound, and blurring its dates never flips the answer', () => {
    fc.assert(
      fc.property(
        anyHistory,
        anyDay,
        anyDay,
        anyPrecision,
        fc.constantFrom(null, '35', '35(2)', '6'),
        (history, day, withdrawn, precision, article) => {
          const statement = reservation({
            madeOn: history.consented,
            madeAt: 'ACCESSION',
            withdrawnOn: withdrawn,
          });
          const vague = { ...statement, withdrawnOn: blurred(withdrawn, Math.max(precision, 4)) };
          const answer = (reservations: BindingFacts['reservations']): BindingStatus =>
            bindingOn(facts(history, { reservations: reservations ?? [], article }), day).status;
          const truth = answer([statement]);
          if (answer([]) === 'NOT_BOUND') expect(truth).toBe('NOT_BOUND');
          // A vague date may hide that a reservation stood; it never adds one and never unbinds.
          const allowed = truth === 'BOUND_WITH_RESERVATION' ? [truth, 'BOUND'] : [truth, 'UNKNOWN'];
          expect(allowed).toContain(answer([vague]));
        },
      ),
    );
  });
});
