import { describe, expect, test } from '@jest/globals';
import type { DayBounds } from '../../src/law/partial-date.js';
import {
  ANY_DAY,
  addDays,
  addMonths,
  before,
  boundsOf,
  commonDays,
  coveringPartial,
  describeBounds,
  earliestOf,
  firstOfMonthAfterDays,
  firstOfMonthAfterMonths,
  latestOf,
  liesWithin,
  onOrAfter,
  onOrBefore,
  parseAsOf,
  parseDay,
  parsePartialDate,
  previousDay,
} from '../../src/law/partial-date.js';
import { boundsAfterPeriod, describePeriod } from '../../src/law/period.js';

describe('reading partial dates', () => {
  test.each<[text: string, isPartial: boolean, isDay: boolean]>([
    ['2003', true, false],
    ['2003-12', true, false],
    ['2003-12-25', true, true],
    ['2000-02-29', true, true],
    ['1900-02-29', false, false],
    ['2023-02-29', false, false],
    ['2024-02-30', false, false],
    ['2003-13', false, false],
    ['2003-00', false, false],
    ['2003-04-31', false, false],
    ['2003-04-00', false, false],
    ['203', false, false],
    ['0203', false, false],
    ['2003-1-1', false, false],
    ['25.12.2003', false, false],
    ['2003-12-25T00:00:00Z', false, false],
    ['', false, false],
  ])('%s', (text, isPartial, isDay) => {
    expect(parsePartialDate(text)).toBe(isPartial ? text : null);
    expect(parseDay(text)).toBe(isDay ? text : null);
  });

  test.each<[text: string, taken: boolean]>([
    ['1814-12-31', false],
    ['1815-01-01', true],
    ['2200-12-31', true],
    ['2201-01-01', false],
    ['2003-12', false],
    ['2003-02-30', false],
  ])('a question about %s', (text, taken) => {
    const reading = parseAsOf(text);
    expect('day' in reading).toBe(taken);
    if ('fault' in reading) expect(reading.fault).toContain(text);
  });

  test('a malformed date is refused loudly', () => {
    expect(() => boundsOf('2003-13')).toThrow(RangeError);
    expect(() => addDays('2003-12', 1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
  });
});

describe('bounds', () => {
  test.each<[partial: string | null, earliest: string | null, latest: string | null]>([
    ['2003-12-25', '2003-12-25', '2003-12-25'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2003', '2003-01-01', '2003-12-31'],
    [null, null, null],
  ])('of %s', (partial, earliest, latest) => {
    expect(boundsOf(partial)).toEqual({ earliest, latest });
    expect(coveringPartial(boundsOf(partial))).toBe(partial);
  });

  test.each<[bounds: DayBounds | null, partial: string | null, words: string | null]>([
    [{ earliest: '2003-12-01', latest: '2003-12-30' }, '2003-12', 'some day from 2003-12-01 to 2003-12-30'],
    [{ earliest: '2003-11-30', latest: '2003-12-01' }, '2003', 'some day from 2003-11-30 to 2003-12-01'],
    [{ earliest: '2003-12-31', latest: '2004-01-01' }, null, 'some day from 2003-12-31 to 2004-01-01'],
    [{ earliest: '2003-12-01', latest: '2003-12-31' }, '2003-12', 'some day of 2003-12'],
    [{ earliest: '2003-12-31', latest: null }, null, '2003-12-31 or later'],
    [{ earliest: null, latest: '2003-12-31' }, null, '2003-12-31 or earlier'],
    [ANY_DAY, null, 'an unknown day'],
    [null, null, null],
  ])('%j covered and in words', (bounds, partial, words) => {
    expect(coveringPartial(bounds)).toBe(partial);
    if (bounds !== null) expect(describeBounds(bounds)).toBe(words);
  });

  test('of two events: the later, the earlier, the common days', () => {
    const year = boundsOf('2003');
    const day = boundsOf('2003-06-15');
    expect(latestOf(year, day)).toEqual({ earliest: '2003-06-15', latest: '2003-12-31' });
    expect(earliestOf(year, day)).toEqual({ earliest: '2003-01-01', latest: '2003-06-15' });
    expect(latestOf(ANY_DAY, day)).toEqual({ earliest: '2003-06-15', latest: null });
    expect(earliestOf(ANY_DAY, day)).toEqual({ earliest: null, latest: '2003-06-15' });
    expect(commonDays(year, day)).toEqual(day);
    expect(commonDays(boundsOf('2004'), day)).toBeNull();
    expect(liesWithin(day, year)).toBe(true);
    expect(liesWithin(year, day)).toBe(false);
    expect(liesWithin(ANY_DAY, year)).toBe(false);
  });
});

describe('three-valued comparison', () => {
  test.each<[a: string | null, b: string | null, isBefore: string, isOnOrBefore: string]>([
    ['2003-12-24', '2003-12-25', 'yes', 'yes'],
    ['2003-12-25', '2003-12-25', 'no', 'yes'],
    ['2003-12-26', '2003-12-25', 'no', 'no'],
    ['2003-12', '2003-12-25', 'unknown', 'unknown'],
    ['2003-12', '2003-12-31', 'unknown', 'yes'],
    ['2003-12', '2003-12-01', 'no', 'unknown'],
    ['2003-12', '2004-01-01', 'yes', 'yes'],
    ['2003-12', '2003-11-30', 'no', 'no'],
    ['2003', '2003', 'unknown', 'unknown'],
    ['2002', '2003', 'yes', 'yes'],
    ['2003', '2002', 'no', 'no'],
    [null, '2003-12-25', 'unknown', 'unknown'],
    ['2003-12-25', null, 'unknown', 'unknown'],
  ])('%s and %s', (a, b, isBefore, isOnOrBefore) => {
    expect(before(boundsOf(a), boundsOf(b))).toBe(isBefore);
    expect(onOrBefore(boundsOf(a), boundsOf(b))).toBe(isOnOrBefore);
    expect(onOrAfter(boundsOf(b), boundsOf(a))).toBe(isOnOrBefore);
  });
});

describe('arithmetic', () => {
  test.each<[day: string, count: number, result: string]>([
    ['2003-07-01', 90, '2003-09-29'],
    ['1960-01-19', 90, '1960-04-18'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2003-12-31', 1, '2004-01-01'],
    ['2004-01-01', -1, '2003-12-31'],
    ['1815-06-09', 0, '1815-06-09'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days', (day, count, result) => {
    expect(addDays(day, count)).toBe(result);
  });

  test.each<[day: string, count: number, result: string]>([
    ['2001-10-18', 3, '2002-01-18'],
    ['2003-01-31', 1, '2003-02-28'],
    ['2004-01-31', 1, '2004-02-29'],
    ['2003-08-31', 1, '2003-09-30'],
    ['2004-02-29', 12, '2005-02-28'],
    ['2004-02-29', 48, '2008-02-29'],
    ['2003-11-30', 3, '2004-02-29'],
    ['2003-03-31', -1, '2003-02-28'],
  ])('%s and %i months', (day, count, result) => {
    expect(addMonths(day, count)).toBe(result);
  });

  test.each<[day: string, count: number, result: string]>([
    ['2007-10-24', 3, '2008-02-01'],
    ['2007-10-31', 3, '2008-02-01'],
    ['2007-11-01', 3, '2008-03-01'],
    ['2007-11-30', 3, '2008-03-01'],
    ['2007-09-01', 3, '2008-01-01'],
  ])('first of the month after %s and %i months', (day, count, result) => {
    expect(firstOfMonthAfterMonths(day, count)).toBe(result);
  });

  test.each<[day: string, count: number, result: string]>([
    ['2002-04-11', 60, '2002-07-01'],
    ['2002-05-01', 60, '2002-07-01'],
    ['2002-05-02', 60, '2002-08-01'],
  ])('first of the month after %s and %i days', (day, count, result) => {
    expect(firstOfMonthAfterDays(day, count)).toBe(result);
  });

  test('a period applied to a partial date gives bounds, and open ends stay open', () => {
    expect(boundsAfterPeriod(boundsOf('2003-11'), { kind: 'days', count: 30 })).toEqual({
      earliest: '2003-12-01',
      latest: '2003-12-30',
    });
    expect(boundsAfterPeriod({ earliest: '2003-11-01', latest: null }, { kind: 'months', count: 1 })).toEqual(
      {
        earliest: '2003-12-01',
        latest: null,
      },
    );
    expect(boundsAfterPeriod(boundsOf('2003'), { kind: 'none' })).toEqual(boundsOf('2003'));
    expect(previousDay('2004-03-01')).toBe('2004-02-29');
  });

  test('periods in words', () => {
    expect(describePeriod({ kind: 'none' })).toBe('on the same day');
    expect(describePeriod({ kind: 'days', count: 1 })).toBe('1 day later');
    expect(describePeriod({ kind: 'months', count: 12 })).toBe('12 months later');
    expect(describePeriod({ kind: 'first-of-month-after-months', count: 3 })).toBe(
      'on the first of the month after 3 months',
    );
    expect(describePeriod({ kind: 'first-of-month-after-days', count: 60 })).toBe(
      'on the first of the month after 60 days',
    );
  });
});
