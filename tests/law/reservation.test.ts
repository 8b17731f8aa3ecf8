import { describe, expect, test } from '@jest/globals';
import type { ConsentAct } from '../../src/law/consent.js';
import { boundsOf } from '../../src/law/partial-date.js';
import type { ReservationFacts } from '../../src/law/reservation.js';
import {
  altersObligations,
  concernsStatement,
  effectOfObjection,
  excludesWholly,
  reservationInEffect,
  reservationTouches,
} from '../../src/law/reservation.js';
import { reservation } from './situations.js';

describe('what a statement does', () => {
  test.each<[kind: ReservationFacts['kind'], effect: ReservationFacts['effect'], alters: boolean]>([
    ['RESERVATION', 'EXCLUDES', true],
    ['RESERVATION', 'MODIFIES', true],
    ['RESERVATION', 'INTERPRETS', false],
    ['DECLARATION', 'EXCLUDES', true],
    ['DECLARATION', 'INFORMS', false],
    ['TERRITORIAL', 'MODIFIES', true],
    ['INTERPRETATIVE_DECLARATION', 'MODIFIES', false],
    ['NOTIFICATION', 'MODIFIES', false],
    ['OBJECTION', 'EXCLUDES', false],
  ])('VCLT 2(1)(d): %s that %s', (kind, effect, alters) => {
    expect(altersObligations({ kind, effect })).toBe(alters);
  });

  test.each<[asked: string, articles: string[], touches: boolean, excludes: boolean]>([
    ['35(2)', ['35(2)'], true, true],
    ['35', ['35(2)'], true, false],
    ['35(2)', ['35'], true, true],
    ['6', ['6(3)(d)'], true, false],
    ['6(3)(d)', ['6'], true, true],
    ['6', ['16'], false, false],
    ['6(1)', ['6(3)(d)', '7'], false, false],
    ['7(1)', ['6(3)(d)', '7'], true, true],
    ['5', ['*'], true, false],
  ])('asked about %s, aimed at %j', (asked, articles, touches, excludes) => {
    expect(reservationTouches(asked, reservation({ articles }))).toBe(touches);
    expect(excludesWholly(asked, reservation({ articles }))).toBe(excludes);
    expect(excludesWholly(asked, reservation({ articles, effect: 'MODIFIES' }))).toBe(false);
    expect(excludesWholly(asked, reservation({ articles, kind: 'TERRITORIAL' }))).toBe(false);
    expect(excludesWholly(asked, reservation({ articles, kind: 'OBJECTION' }))).toBe(false);
  });

  test('an unreadable locator is refused', () => {
    expect(() => reservationTouches('35(2)', reservation({ articles: ['35('] }))).toThrow(RangeError);
  });
});

describe('statement in effect on a day', () => {
  const onSignature: Partial<ReservationFacts> = { madeAt: 'SIGNATURE', madeOn: '2002-12-10' };
  test.each<
    [situation: string, given: Partial<ReservationFacts>, day: string, inEffect: string, act?: ConsentAct]
  >([
    ['VCLT 21(1): before the entry into force', {}, '2005-03-30', 'no'],
    ['VCLT 21(1): from the entry into force', {}, '2005-03-31', 'yes'],
    ['day not given, made on ratification', { madeOn: null }, '2005-03-31', 'yes'],
    ['VCLT 23(2): made on signature, not confirmed', onSignature, '2010-01-01', 'no'],
    [
      'VCLT 23(2): made on signature, confirmed',
      { ...onSignature, confirmedOn: '2005-03-01' },
      '2010-01-01',
      'yes',
    ],
    [
      'VCLT 23(2): confirmed, but not yet in force',
      { ...onSignature, confirmedOn: '2005-03-01' },
      '2005-03-30',
      'no',
    ],
    ['made on a definitive signature', onSignature, '2010-01-01', 'yes', 'DEFINITIVE_SIGNATURE'],
    ['made later: the day before', { madeAt: 'LATER', madeOn: '2008-05-05' }, '2008-05-04', 'no'],
    ['made later: the day itself', { madeAt: 'LATER', madeOn: '2008-05-05' }, '2008-05-05', 'yes'],
    ['made later, year known', { madeAt: 'LATER', madeOn: '2008' }, '2008-05-05', 'unknown'],
    [
      'made later, undated: by the day of the list',
      { madeAt: 'LATER', madeOn: null, listStatusAsOf: '2014-03-19' },
      '2014-03-19',
      'yes',
    ],
    [
      'made later, undated: before the list',
      { madeAt: 'LATER', madeOn: null, listStatusAsOf: '2014-03-19' },
      '2014-03-18',
      'unknown',
    ],
    [
      'made later, undated: before the entry into force',
      { madeAt: 'LATER', madeOn: null, listStatusAsOf: '2014-03-19' },
      '2005-03-30',
      'no',
    ],
    ['occasion unknown, undated', { madeAt: null, madeOn: null }, '2014-03-18', 'unknown'],
    ['VCLT 22: the day before the withdrawal', { withdrawnOn: '2009-03-26' }, '2009-03-25', 'yes'],
    ['VCLT 22: the day of the withdrawal', { withdrawnOn: '2009-03-26' }, '2009-03-26', 'no'],
    ['VCLT 22: year of the withdrawal known', { withdrawnOn: '2009' }, '2009-03-26', 'unknown'],
    ['VCLT 22: the year over', { withdrawnOn: '2009' }, '2009-12-31', 'no'],
    ['doubtful', { doubtful: true }, '2010-01-01', 'unknown'],
    [
      'doubtful, but withdrawn in any case',
      { doubtful: true, withdrawnOn: '2009-03-26' },
      '2010-01-01',
      'no',
    ],
    ['no change of obligations', { effect: 'INFORMS' }, '2010-01-01', 'yes'],
    ['on the whole instrument', { articles: ['*'], effect: 'MODIFIES' }, '2010-01-01', 'yes'],
  ])('%s', (_, given, day, inEffect, act = 'RATIFICATION') => {
    const answer = reservationInEffect(reservation(given), { act, from: boundsOf('2005-03-31') }, day);
    expect(answer.inEffect).toBe(inEffect);
    expect(answer.trace).toHaveLength(1);
  });

  test('VCLT 70(1): a statement ends with the participation it belongs to', () => {
    const consent = {
      act: 'ACCESSION',
      from: boundsOf('2022-02-09'),
      previousLast: boundsOf('2019-06-30'),
    } as const;
    expect(reservationInEffect(reservation(), consent, '2023-01-01').inEffect).toBe('no');
    const repeated = reservation({ madeOn: '2022-01-10', madeAt: 'ACCESSION' });
    expect(reservationInEffect(repeated, consent, '2023-01-01').inEffect).toBe('yes');
  });

  test('where the entry into force is unknown, so is the beginning', () => {
    expect(
      reservationInEffect(reservation(), { act: 'RATIFICATION', from: null }, '2010-01-01').inEffect,
    ).toBe('unknown');
  });
});

describe('an objection', () => {
  test.each<[citation: string, objection: string[], statement: Partial<ReservationFacts>, concerns: boolean]>(
    [
      ['VCLT art. 20(4)(b)', ['18'], { articles: ['18'] }, true],
      ['VCLT art. 20(4)(b)', ['18'], { articles: ['18(2)'] }, true],
      ['VCLT art. 20(4)(b)', ['18'], { articles: ['19'] }, false],
      ['VCLT art. 20(4)(b)', ['*'], { articles: ['2', '16'] }, true],
      ['VCLT art. 2(1)(d)', ['*'], { kind: 'INTERPRETATIVE_DECLARATION', effect: 'INTERPRETS' }, false],
      ['VCLT art. 2(1)(d)', ['1'], { articles: ['1'], kind: 'DECLARATION', effect: 'INFORMS' }, true],
      ['VCLT art. 20(4)(b)', ['*'], { kind: 'OBJECTION', effect: 'EXCLUDES' }, false],
      ['VCLT art. 20(4)(b)', ['18'], { articles: ['18'], kind: 'NOTIFICATION', effect: 'INFORMS' }, false],
    ],
  )('%s: to %j is about %j: %s', (_, articles, given, concerns) => {
    expect(concernsStatement({ articles }, reservation(given))).toBe(concerns);
  });

  test.each([
    [
      true,
      'The objection leaves Treaty in force between Austria and Portugal; to the extent of the reservation article 1 does not apply between them.',
    ],
    [
      false,
      'The objection leaves Treaty in force between Austria and Portugal, unless it definitely says otherwise; to the extent of the reservation article 1 does not apply between them.',
    ],
  ])('VCLT arts. 20(4)(b), 21(3): that leaves the treaty in force: %s', (leavesInForce, conclusion) => {
    const names = { objector: 'Austria', author: 'Portugal', instrument: 'Treaty' };
    expect(effectOfObjection({ articles: ['1'], leavesInForce }, names).conclusion).toBe(conclusion);
  });
});
