import { describe, expect, test } from '@jest/globals';
import {
  CHANGE_KINDS,
  changesOfMembership,
  changesOfParticipation,
  changesOfStatement,
  happenedBetween,
  type DatedChange,
  type ParticipationToTell,
  type StatementToTell,
} from '../../src/law/change.js';
import { changeInWords, type ChangeNames } from '../../src/law/change-words.js';
import { boundsOf, describeBounds, type DayBounds } from '../../src/law/partial-date.js';

const between = (earliest: string | null, latest: string | null): DayBounds => ({ earliest, latest });

/** A change in short: kind, date (its days in brackets where it has none), a question mark where it may not have happened. */
const told = (changes: readonly DatedChange[]): string[] =>
  changes.map(
    ({ kind, on, days, happened }) =>
      `${kind} ${on ?? `(${describeBounds(days)})`}${happened === 'yes' ? '' : ' ?'}`,
  );

describe('changes of a participation', () => {
  const lasting: ParticipationToTell = {
    act: 'RATIFICATION',
    depositedOn: '2002-05-28',
    signedOn: '2000-12-12',
    adoptedOn: '2000-11-15',
    from: boundsOf('2003-12-25'),
    last: null,
    doubtful: false,
  };
  test.each<[situation: string, citation: string, of: Partial<ParticipationToTell>, changes: string[]]>([
    [
      'consent and entry into force',
      'VCLT arts. 11, 24',
      {},
      ['CONSENTED 2002-05-28', 'ENTERED_INTO_FORCE 2003-12-25'],
    ],
    [
      'the end is told on the last day bound',
      'VCLT arts. 54, 70',
      { last: boundsOf('2010-06-30') },
      ['CONSENTED 2002-05-28', 'ENTERED_INTO_FORCE 2003-12-25', 'WITHDREW 2010-06-30'],
    ],
    [
      'bound for one day',
      'VCLT art. 54',
      { last: boundsOf('2003-12-25') },
      ['CONSENTED 2002-05-28', 'ENTERED_INTO_FORCE 2003-12-25', 'WITHDREW 2003-12-25'],
    ],
    [
      'consent withdrawn before it took effect: never in force',
      'VCLT art. 68',
      { last: boundsOf('2003-12-24') },
      ['CONSENTED 2002-05-28', 'WITHDREW 2003-12-24'],
    ],
    [
      'perhaps withdrawn before it took effect',
      'VCLT art. 68',
      { last: boundsOf('2003-12') },
      ['CONSENTED 2002-05-28', 'ENTERED_INTO_FORCE 2003-12-25 ?', 'WITHDREW 2003-12'],
    ],
    ['not yet in force for anyone', 'VCLT art. 24(2)', { from: null }, ['CONSENTED 2002-05-28']],
    [
      'a member of a union does not consent',
      'TFEU art. 288',
      { act: 'MEMBERSHIP' },
      ['ENTERED_INTO_FORCE 2003-12-25'],
    ],
    [
      'a consent without a day lies between signature and effect',
      'VCLT arts. 14, 16',
      { depositedOn: null },
      ['CONSENTED (some day from 2000-12-12 to 2003-12-25)', 'ENTERED_INTO_FORCE 2003-12-25'],
    ],
    [
      'a consent without a day lies in no year, even if its span does: it may be that of a predecessor',
      'VCST art. 24',
      { act: 'UNKNOWN', depositedOn: null, signedOn: '2003-01-02' },
      ['CONSENTED (some day from 2003-01-02 to 2003-12-25)', 'ENTERED_INTO_FORCE 2003-12-25'],
    ],
    [
      'a consent without a day or a signature comes after adoption',
      'VCLT art. 15',
      { act: 'ACCESSION', depositedOn: null, signedOn: null, from: null },
      ['CONSENTED (2000-11-15 or later)'],
    ],
    [
      'a signature that itself binds',
      'VCLT art. 12',
      { act: 'DEFINITIVE_SIGNATURE', depositedOn: null },
      ['CONSENTED 2000-12-12', 'ENTERED_INTO_FORCE 2003-12-25'],
    ],
    [
      'a year only',
      'VCLT art. 16',
      { depositedOn: '2002', from: between('2003-01-31', '2004-01-30') },
      ['CONSENTED 2002', 'ENTERED_INTO_FORCE (some day from 2003-01-31 to 2004-01-30)'],
    ],
    [
      'a doubtful consent makes all of it doubtful',
      'VCLT art. 11',
      { doubtful: true, last: boundsOf('2010-06-30') },
      ['CONSENTED 2002-05-28 ?', 'ENTERED_INTO_FORCE 2003-12-25 ?', 'WITHDREW 2010-06-30 ?'],
    ],
    [
      'a succession enters into force before its notice',
      'VCST arts. 17, 23',
      { act: 'SUCCESSION', depositedOn: '2006-10-23', from: boundsOf('2006-06-03') },
      ['CONSENTED 2006-10-23', 'ENTERED_INTO_FORCE 2006-06-03'],
    ],
  ])('%s (%s)', (_situation, _citation, of, changes) => {
    expect(told(changesOfParticipation({ ...lasting, ...of }))).toEqual(changes);
  });
});

describe('changes of a statement', () => {
  const reservation: StatementToTell = {
    kind: 'RESERVATION',
    effect: 'EXCLUDES',
    madeOn: '2000-12-12',
    confirmedOn: null,
    withdrawnOn: null,
  };
  test.each<[situation: string, citation: string, of: Partial<StatementToTell>, changes: string[]]>([
    ['a reservation', 'VCLT art. 19', {}, ['RESERVED 2000-12-12']],
    [
      'made on signature and confirmed: on both days',
      'VCLT art. 23(2)',
      { confirmedOn: '2001-01-10' },
      ['RESERVED 2000-12-12', 'RESERVED 2001-01-10'],
    ],
    [
      'withdrawn',
      'VCLT art. 22',
      { withdrawnOn: '2005-03-04' },
      ['RESERVED 2000-12-12', 'RESERVATION_WITHDRAWN 2005-03-04'],
    ],
    ['a day no source gives', 'VCLT art. 19', { madeOn: null }, ['RESERVED (an unknown day)']],
    [
      'a declaration that modifies is a reservation',
      'VCLT art. 2(1)(d)',
      { kind: 'DECLARATION', effect: 'MODIFIES' },
      ['RESERVED 2000-12-12'],
    ],
    [
      'a declaration that takes a position only',
      'VCLT art. 2(1)(d)',
      { kind: 'DECLARATION', effect: 'INFORMS' },
      ['DECLARED 2000-12-12'],
    ],
    [
      'an interpretation',
      'VCLT art. 31',
      { kind: 'INTERPRETATIVE_DECLARATION', effect: 'INTERPRETS' },
      ['DECLARED 2000-12-12'],
    ],
    [
      'a notification',
      'UNTOC art. 16(5)',
      { kind: 'NOTIFICATION', effect: 'INFORMS' },
      ['DECLARED 2000-12-12'],
    ],
    [
      'territories left out',
      'VCLT art. 29',
      { kind: 'TERRITORIAL', effect: 'EXCLUDES' },
      ['RESERVED 2000-12-12'],
    ],
    ['an objection', 'VCLT art. 20(4)', { kind: 'OBJECTION', effect: 'EXCLUDES' }, ['OBJECTED 2000-12-12']],
    [
      'an objection withdrawn',
      'VCLT art. 22(2)',
      { kind: 'OBJECTION', effect: 'INFORMS', withdrawnOn: '2005' },
      ['OBJECTED 2000-12-12', 'RESERVATION_WITHDRAWN 2005'],
    ],
  ])('%s (%s)', (_situation, _citation, of, changes) => {
    expect(told(changesOfStatement({ ...reservation, ...of }))).toEqual(changes);
  });

  test('the confirmation is told from the statement', () => {
    const changes = changesOfStatement({ ...reservation, confirmedOn: '2001-01-10', withdrawnOn: '2002' });
    expect(changes.map(({ confirming }) => confirming)).toEqual([false, true, false]);
  });
});

test('a succession without a day may have been notified after its effect (VCST art. 23)', () => {
  const changes = changesOfParticipation({
    act: 'SUCCESSION',
    depositedOn: null,
    signedOn: null,
    adoptedOn: '1956-09-07',
    from: boundsOf('1960-06-20'),
    last: null,
    doubtful: false,
  });
  expect(told(changes)).toEqual(['CONSENTED (1956-09-07 or later)', 'ENTERED_INTO_FORCE 1960-06-20']);
});

describe('changes of a membership', () => {
  test.each<[status: string, from: DayBounds, until: DayBounds | null, changes: string[]]>([
    ['member', boundsOf('1973-01-01'), null, ['JOINED 1973-01-01']],
    ['member', boundsOf('1973-01-01'), boundsOf('2020-01-31'), ['JOINED 1973-01-01', 'LEFT 2020-01-31']],
    ['observer', boundsOf('1996-11'), null, ['JOINED 1996-11']],
    ['listed', between(null, '2020-05-01'), null, ['JOINED (2020-05-01 or earlier)']],
    [
      'former',
      boundsOf('1990'),
      between('1990-01-01', '2020-05-01'),
      ['JOINED 1990', 'LEFT (some day from 1990-01-01 to 2020-05-01)'],
    ],
    ['candidate', boundsOf('2010'), null, []],
    ['unclear', boundsOf(null), null, []],
    ['signatory only', boundsOf('2009-12-09'), null, []],
    ['took part', boundsOf('2024'), null, []],
    ['took part in drafting', boundsOf(null), null, []],
  ])('%s', (status, from, until, changes) => {
    expect(told(changesOfMembership({ status, from, until }))).toEqual(changes);
  });
});

describe('whether something happened in a window', () => {
  const window = ['2003-12-10', '2003-12-25'] as const;
  test.each<[on: DayBounds, happened: 'yes' | 'unknown', answer: 'yes' | 'no' | 'unknown']>([
    [boundsOf('2003-12-09'), 'yes', 'no'],
    [boundsOf('2003-12-10'), 'yes', 'yes'],
    [boundsOf('2003-12-25'), 'yes', 'yes'],
    [boundsOf('2003-12-26'), 'yes', 'no'],
    [boundsOf('2003-12-15'), 'unknown', 'unknown'],
    [boundsOf('2003-12-26'), 'unknown', 'no'],
    [boundsOf('2003-12'), 'yes', 'unknown'],
    [boundsOf('2003-11'), 'yes', 'no'],
    [boundsOf('2003'), 'yes', 'unknown'],
    [boundsOf('2004'), 'yes', 'no'],
    [between('2003-12-10', '2003-12-25'), 'yes', 'yes'],
    [between('2003-12-09', '2003-12-25'), 'yes', 'unknown'],
    [between('2003-12-10', '2003-12-26'), 'yes', 'unknown'],
    [between('2003-11-01', '2003-12-10'), 'yes', 'unknown'],
    [between(null, '2003-12-09'), 'yes', 'no'],
    [between(null, '2003-12-10'), 'yes', 'unknown'],
    [between('2003-12-25', null), 'yes', 'unknown'],
    [between('2003-12-26', null), 'yes', 'no'],
    [between(null, null), 'yes', 'unknown'],
  ])('%j, happened: %s', (days, happened, answer) => {
    expect(happenedBetween({ days, happened }, ...window)).toBe(answer);
  });

  test('a window of one day', () => {
    const change = { days: boundsOf('2003-12-25'), happened: 'yes' } as const;
    expect(happenedBetween(change, '2003-12-25', '2003-12-25')).toBe('yes');
    expect(happenedBetween(change, '2003-12-24', '2003-12-24')).toBe('no');
    expect(happenedBetween({ ...change, days: boundsOf('2003-12') }, '2003-12-01', '2003-12-31')).toBe('yes');
  });
});

describe('in words', () => {
  const names: ChangeNames = {
    party: 'Andorra',
    instrument: 'River Treaty',
    organization: 'River Commission',
    amendedBy: 'River Protocol',
    act: 'accession',
    status: 'observer',
    statement: null,
    remarks: [],
  };
  test.each(CHANGE_KINDS)('%s names what it is about and the day', (kind) => {
    const words = changeInWords(kind, boundsOf('2001-02-03'), names);
    expect(words).toContain('2001-02-03');
    expect(words).toMatch(/^(Andorra|River Treaty|River Protocol)\b.*\.$/);
    expect(words).not.toMatch(/null|undefined/);
  });

  test.each<[words: string, kind: (typeof CHANGE_KINDS)[number], on: string, more: Partial<ChangeNames>]>([
    ['Andorra consented to River Treaty on 2001-02-03, by accession.', 'CONSENTED', '2001-02-03', {}],
    ['Andorra consented to River Treaty, some day of 2001.', 'CONSENTED', '2001', { act: null }],
    ['River Treaty is in force from 2001-02-03.', 'ENTERED_INTO_FORCE', '2001-02-03', { party: null }],
    [
      'River Treaty bound Andorra for the last time on 2001-02-03; denunciation notified on 2000-02-04.',
      'WITHDREW',
      '2001-02-03',
      { remarks: ['denunciation notified on 2000-02-04'] },
    ],
    [
      'Andorra made a reservation to art. 35(2), 36 of River Treaty on 2001-02-03: Not bound by arbitration.',
      'RESERVED',
      '2001-02-03',
      { statement: { kind: 'RESERVATION', articles: ['35(2)', '36'], content: 'Not bound by arbitration.' } },
    ],
    [
      'Andorra withdrew on 2001-02-03 a declaration on River Treaty: Courts of one lake only.',
      'RESERVATION_WITHDRAWN',
      '2001-02-03',
      { statement: { kind: 'DECLARATION', articles: ['*'], content: 'Courts of one lake only' } },
    ],
  ])('%s', (words, kind, on, more) => {
    expect(changeInWords(kind, boundsOf(on), { ...names, ...more })).toBe(words);
  });
});
