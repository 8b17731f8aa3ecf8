import { describe, expect, test } from '@jest/globals';
import type { DenunciationRule } from '../../src/law/denunciation.js';
import { endByDenunciation, endWithConvention } from '../../src/law/denunciation.js';
import { boundsOf } from '../../src/law/partial-date.js';

const oneYear: DenunciationRule = {
  citation: 'UNTOC art. 40(1)',
  summary: 'One year after receipt.',
  period: { kind: 'months', count: 12 },
};

describe('denunciation', () => {
  test.each<
    [
      situation: string,
      rule: DenunciationRule | null,
      notified: string,
      earliest: string,
      latest: string | null,
    ]
  >([
    ['one year, UNTOC 40(1)', oneYear, '2019-05-10', '2020-05-09', '2020-05-09'],
    ['one year from a leap day', oneYear, '2024-02-29', '2025-02-27', '2025-02-27'],
    ['one year from a month only', oneYear, '2019-05', '2020-04-30', '2020-05-30'],
    [
      'first of the month after three months, CETS 197 46(2)',
      { ...oneYear, period: { kind: 'first-of-month-after-months', count: 3 } },
      '2019-05-10',
      '2019-08-31',
      '2019-08-31',
    ],
    [
      'six months, ETS 24 31',
      { ...oneYear, period: { kind: 'months', count: 6 } },
      '2019-08-31',
      '2020-02-28',
      '2020-02-28',
    ],
    ['at once', { ...oneYear, period: { kind: 'none' } }, '2019-05-10', '2019-05-09', '2019-05-09'],
    ['no fixed notice period', { ...oneYear, period: null }, '2019-05-10', '2019-05-09', null],
    ['clause not on record', null, '2019-05-10', '2019-05-09', null],
  ])('%s', (_, rule, notified, earliest, latest) => {
    const end = endByDenunciation(rule, notified);
    expect(end.last).toEqual({ earliest, latest });
    expect(end.trace).toHaveLength(1);
    expect(end.trace[0]?.citation).not.toBeNull();
  });

  test.each<[protocol: string | null, convention: string | null, last: string | null]>([
    [null, null, null],
    ['2020-05-09', null, '2020-05-09'],
    [null, '2020-05-09', '2020-05-09'],
    ['2021-05-09', '2020-05-09', '2020-05-09'],
    ['2019-05-09', '2020-05-09', '2019-05-09'],
  ])('UNTOC 40(3): protocol left %s, convention left %s', (protocol, convention, last) => {
    const end = endWithConvention(
      'UNTOC art. 40(3)',
      protocol === null ? null : boundsOf(protocol),
      convention === null ? null : boundsOf(convention),
    );
    expect(end?.last ?? null).toEqual(last === null ? null : boundsOf(last));
  });
});
