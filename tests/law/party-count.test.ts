import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundsOf, type DayBounds } from '../../src/law/partial-date.js';
import { partyCountSteps, type CountedInterval } from '../../src/law/party-count.js';

const interval = (
  party: string,
  from: string | DayBounds | null,
  last: string | DayBounds | null = null,
  doubtful = false,
): CountedInterval => {
  const bounds = (of: string | DayBounds | null) => (typeof of === 'string' ? boundsOf(of) : of);
  return { party, from: bounds(from), last: bounds(last), doubtful };
};

/** A step in short: day, count, undecided, who came and went. */
const told = (intervals: readonly CountedInterval[]): string[] =>
  partyCountSteps(intervals).map(({ on, count, undecided, entered, left }) =>
    [
      on,
      `${count}+${undecided}`,
      ...entered.map((code) => `+${code}`),
      ...left.map((code) => `-${code}`),
    ].join(' '),
  );

test.each<[situation: string, citation: string, intervals: CountedInterval[], steps: string[]]>([
  ['nobody', 'VCLT art. 24', [], []],
  ['signed only', 'VCLT art. 18', [interval('AAA', null)], []],
  [
    'several on one day are one step',
    'VCLT art. 24',
    [interval('BBB', '2003-12-25'), interval('AAA', '2003-12-25'), interval('CCC', '2004-01-01')],
    ['2003-12-25 2+0 +AAA +BBB', '2004-01-01 3+0 +CCC'],
  ],
  [
    'the day after the last day it no longer counts',
    'VCLT arts. 54, 70',
    [interval('AAA', '2001-01-01', '2006-03-09'), interval('AAA', '2010-10-01')],
    ['2001-01-01 1+0 +AAA', '2006-03-10 0+0 -AAA', '2010-10-01 1+0 +AAA'],
  ],
  [
    'one leaves and one comes on the same day',
    'VCLT art. 24',
    [interval('AAA', '2001-01-01', '2006-03-09'), interval('BBB', '2006-03-10')],
    ['2001-01-01 1+0 +AAA', '2006-03-10 1+0 +BBB -AAA'],
  ],
  [
    'a year only: undecided in between',
    'VCLT art. 24',
    [interval('AAA', '1957')],
    ['1957-01-01 0+1', '1957-12-31 1+0 +AAA'],
  ],
  [
    'the end known to the month',
    'VCLT art. 54',
    [interval('AAA', '2001-01-01', '2006-03')],
    ['2001-01-01 1+0 +AAA', '2006-03-02 0+1 -AAA', '2006-04-01 0+0'],
  ],
  [
    'the first day is open',
    'VCLT art. 24',
    [interval('AAA', { earliest: '2001-01-01', latest: null })],
    ['2001-01-01 0+1'],
  ],
  [
    'a first day by a day of the list',
    'VCLT art. 24',
    [interval('AAA', { earliest: null, latest: '2020-05-01' }), interval('BBB', '2001-01-01')],
    ['2001-01-01 1+1 +BBB', '2020-05-01 2+0 +AAA'],
  ],
  [
    'doubtful: undecided throughout',
    'VCLT art. 11',
    [interval('AAA', '2001-01-01', '2005-05-05', true)],
    ['2001-01-01 0+1', '2005-05-06 0+0'],
  ],
  ['withdrawn before it took effect', 'VCLT art. 68', [interval('AAA', '2001-01-01', '2000-12-31')], []],
  [
    'perhaps withdrawn before it took effect',
    'VCLT art. 68',
    [interval('AAA', '2001-06-01', '2001')],
    ['2001-06-01 0+1', '2002-01-01 0+0'],
  ],
])('%s (%s)', (_situation, _citation, intervals, steps) => {
  expect(told(intervals)).toEqual(steps);
});

const day = fc
  .integer({ min: 0, max: 60 })
  .map((n) => `2001-${n < 30 ? '01' : '02'}-${String((n % 28) + 1).padStart(2, '0')}`);
const bounds = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? { earliest: a, latest: b } : { earliest: b, latest: a }));
const anyInterval = fc.record({
  party: fc.constantFrom('AAA', 'BBB', 'CCC'),
  from: fc.option(bounds),
  last: fc.option(bounds),
  doubtful: fc.boolean(),
});

test('a step tells how many are certainly bound on its day, and that no more are certain than possible', () => {
  const isBound = ({ from, last, doubtful }: CountedInterval, on: string) =>
    !doubtful && from?.latest != null && from.latest <= on && (last?.earliest ?? on) >= on;
  fc.assert(
    fc.property(fc.array(anyInterval, { maxLength: 8 }), (intervals) => {
      for (const { on, count, undecided } of partyCountSteps(intervals)) {
        expect(count).toBe(intervals.filter((each) => isBound(each, on)).length);
        expect(undecided).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
