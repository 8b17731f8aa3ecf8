import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, boundsOf, type Day } from '../../src/law/partial-date.js';
import {
  impactOfConsent,
  impactOfWithdrawal,
  type ImpactFacts,
  type ImpactInterval,
} from '../../src/law/ratification-impact.js';
import type { Period } from '../../src/law/period.js';
import { standingOn, type DatedParticipation } from '../../src/law/standing.js';

interface Given {
  readonly period?: Period;
  readonly deposits?: number;
  readonly instrument?: Partial<ImpactFacts['instrument']>;
  readonly party?: Partial<ImpactFacts['party']>;
  readonly intervals?: readonly ImpactInterval[];
  readonly convention?: ImpactFacts['convention'];
}

const interval = (from: string, more: Partial<ImpactInterval> = {}): ImpactInterval => ({
  act: 'RATIFICATION',
  from: boundsOf(from),
  last: null,
  doubtful: false,
  signedOn: null,
  depositedOn: from,
  denouncedOn: null,
  ...more,
});

function facts({ period = { kind: 'days', count: 30 }, deposits = 2, ...given }: Given = {}): ImpactFacts {
  return {
    party: {
      code: 'FRA',
      name: 'France',
      isOrganization: false,
      isTerritory: false,
      memberOf: new Set(['council']),
      ...given.party,
    },
    instrument: {
      slug: 'treaty',
      name: 'Treaty',
      kind: 'TREATY',
      binding: true,
      adoptedOn: '2000-01-01',
      inForceSince: '2003-09-29',
      listComplete: true,
      refused: new Set(),
      requiresPartyTo: null,
      entryIntoForce: {
        citation: 'Treaty art. 38',
        summary: '',
        general: { citation: 'Treaty art. 38(1)', deposits, countsOrganizations: false, period },
        later: { citation: 'Treaty art. 38(2)', period },
      },
      denunciation: { citation: 'Treaty art. 40', summary: '', period: { kind: 'months', count: 12 } },
      eligibility: { citation: 'Treaty art. 36', open: 'all-states' },
      windowsCountedFrom: '2003-09-29',
      isBilateral: false,
      conventionCitation: 'Treaty art. 37(2)',
      ...given.instrument,
    },
    organizationsOnRecord: new Set(['council']),
    intervals: given.intervals ?? [],
    consents: [],
    firstInForceOn: null,
    convention: given.convention ?? null,
  };
}

const convention = (intervals: readonly ImpactInterval[]) => ({
  slug: 'convention',
  name: 'Convention',
  listComplete: true,
  intervals,
});
const members = { citation: 'Treaty art. 42', open: 'members', organizations: ['council'] } as const;

describe('a consent', () => {
  test.each([
    ['VCLT art. 24(3): thirtieth day', { kind: 'days', count: 30 }, '2026-01-31', '2026-03-02'],
    ['VCLT art. 24(3): ninety days', { kind: 'days', count: 90 }, '2026-01-31', '2026-05-01'],
    ['ILO C189 art. 21(3): twelve months', { kind: 'months', count: 12 }, '2024-02-29', '2025-02-28'],
    [
      'CETS 197 art. 42(4): last of a month',
      { kind: 'first-of-month-after-months', count: 3 },
      '2026-01-31',
      '2026-05-01',
    ],
    [
      'CETS 197 art. 42(4): first of a month',
      { kind: 'first-of-month-after-months', count: 3 },
      '2026-01-01',
      '2026-05-01',
    ],
    ['ACTIP art. 29(3): same day', { kind: 'none' }, '2026-01-31', '2026-01-31'],
  ] as const)('%s', (_, period, day, expected) => {
    expect(impactOfConsent(facts({ period }), day).entersIntoForceOn).toBe(expected);
  });

  test.each([
    ['open to all', {}, 'OPEN', '2026-03-02'],
    ['who may join is not on record', { instrument: { eligibility: null } }, 'UNKNOWN', null],
    ['a member', { instrument: { eligibility: members } }, 'OPEN', '2026-03-02'],
    [
      'no member',
      { instrument: { eligibility: members }, party: { memberOf: new Set<string>() } },
      'CLOSED',
      null,
    ],
    [
      'no member, to be invited',
      {
        instrument: { eligibility: { ...members, open: 'members-and-invited' } },
        party: { memberOf: new Set<string>() },
      },
      'IF_INVITED',
      '2026-03-02',
    ],
    [
      'members not on record',
      { instrument: { eligibility: { ...members, organizations: ['other'] } } },
      'UNKNOWN',
      null,
    ],
    ['soft law', { instrument: { binding: false } }, 'CLOSED', null],
    ['act of the Union', { instrument: { kind: 'EU_DIRECTIVE' } }, 'CLOSED', null],
    ['before adoption', { instrument: { adoptedOn: '2026-02-01' } }, 'CLOSED', null],
    ['already a party', { intervals: [interval('2005-01-01')] }, 'OPEN', null],
    ['no clause on entry into force', { instrument: { entryIntoForce: null } }, 'OPEN', null],
    ['threshold out of reach', { instrument: { inForceSince: null } }, 'OPEN', null],
    [
      'this deposit reaches the threshold',
      { deposits: 1, instrument: { inForceSince: null } },
      'OPEN',
      '2026-03-02',
    ],
  ] as [string, Given, string, string | null][])('%s', (_, given, admission, comparedOn) => {
    const answer = impactOfConsent(facts(given), '2026-01-31');
    expect([answer.admission, answer.comparedOn]).toEqual([admission, comparedOn]);
  });

  test('needs the convention first, and waits for it', () => {
    expect(impactOfConsent(facts({ convention: convention([]) }), '2026-01-31').blockedBy).toEqual([
      'convention',
    ]);
    const pending = interval('2026-06-01', { depositedOn: '2026-01-30' });
    expect(
      impactOfConsent(facts({ convention: convention([pending]) }), '2026-01-31').entersIntoForceOn,
    ).toBe('2026-06-01');
  });

  test('after a denunciation binds once the old one has lapsed', () => {
    const left = interval('2005-01-01', { denouncedOn: '2025-12-31', last: boundsOf('2026-12-30') });
    expect(impactOfConsent(facts({ intervals: [left] }), '2026-01-31').entersIntoForceOn).toBe('2026-12-31');
  });
});

describe('a withdrawal', () => {
  test.each([
    ['twelve months', { intervals: [interval('2005-01-01')] }, '2027-01-30'],
    ['no party', {}, null],
    ['no clause', { intervals: [interval('2005-01-01')], instrument: { denunciation: null } }, null],
    ['not yet in force', { intervals: [interval('2026-02-15', { depositedOn: '2026-01-15' })] }, null],
  ] as [string, Given, string | null][])('%s', (_, given, lastDay) => {
    expect(impactOfWithdrawal(facts(given), '2026-01-31').lastDay).toBe(lastDay);
  });
});

describe('years open to denunciation', () => {
  const conventionOf = (first: number, every: number): Given => ({
    intervals: [interval('1990-01-01')],
    instrument: {
      windowsCountedFrom: '1932-05-01',
      denunciation: {
        citation: 'ILO C029 art. 30',
        summary: '',
        period: { kind: 'months', count: 12 },
        windows: { first, every },
      },
    },
  });
  test.each([
    ['ILO C029 art. 30(2): the day before a year opens', 5, '2027-04-30', 'CLOSED', null],
    ['ILO C029 art. 30(2): its first day', 5, '2027-05-01', 'OPEN', '2028-04-30'],
    ['ILO C029 art. 30(2): its last day', 5, '2028-04-30', 'OPEN', '2029-04-29'],
    ['ILO C029 art. 30(2): the day after', 5, '2028-05-01', 'CLOSED', null],
    ['ILO C182 art. 11(2): every ten years', 10, '2027-05-01', 'CLOSED', null],
    ['ILO C182 art. 11(2): the next one', 10, '2032-05-01', 'OPEN', '2033-04-30'],
  ] as const)('%s', (_, every, day, admission, lastDay) => {
    const answer = impactOfWithdrawal(facts(conventionOf(10, every)), day);
    expect([answer.admission, answer.lastDay]).toEqual([admission, lastDay]);
  });
  test('none before the first period is over', () => {
    expect(impactOfWithdrawal(facts(conventionOf(70, 10)), '2001-01-01').admission).toBe('CLOSED');
    expect(impactOfWithdrawal(facts(conventionOf(70, 10)), '2002-05-01').admission).toBe('OPEN');
  });
  test('counted from a day that is not known', () => {
    const given = conventionOf(10, 5);
    const unknown = { ...given, instrument: { ...given.instrument, windowsCountedFrom: null } };
    expect(impactOfWithdrawal(facts(unknown), '2027-05-01').admission).toBe('UNKNOWN');
  });
});

describe('whatever the day (VCLT arts. 24, 54)', () => {
  const anyDay = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2004-01-01', count));
  const anyPeriod = fc.oneof(
    fc.record({ kind: fc.constant('days' as const), count: fc.integer({ min: 1, max: 120 }) }),
    fc.record({ kind: fc.constant('months' as const), count: fc.integer({ min: 1, max: 12 }) }),
    fc.record({
      kind: fc.constant('first-of-month-after-months' as const),
      count: fc.integer({ min: 1, max: 6 }),
    }),
  );
  const stands = (given: ImpactFacts, intervals: readonly DatedParticipation[], day: Day) =>
    standingOn(
      {
        instrument: given.instrument,
        party: given.party.code,
        isTerritory: false,
        intervals,
        convention: null,
      },
      day,
    ).inForce;

  test('a consent changes the standing of its author on the day told and on none before', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, fc.integer({ min: 1, max: 4000 }), (day, period, before) => {
        const given = facts({ period });
        const { comparedOn, intervals } = impactOfConsent(given, day);
        if (comparedOn === null || intervals === null) throw new Error('nothing changes');
        expect(stands(given, given.intervals, comparedOn)).toBe('no');
        expect(stands(given, intervals, comparedOn)).toBe('yes');
        const earlier = addDays(comparedOn, -before);
        expect(stands(given, intervals, earlier)).toBe(stands(given, given.intervals, earlier));
      }),
    );
  });

  test('a withdrawal takes away what the consent had brought, from the day after the last', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, fc.integer({ min: 0, max: 4000 }), (day, period, later) => {
        const joined = facts({ period });
        const entry = impactOfConsent(joined, day).entersIntoForceOn ?? '';
        const given = facts({ period, intervals: [interval(entry, { depositedOn: day })] });
        const { lastDay, comparedOn, intervals } = impactOfWithdrawal(given, addDays(entry, later));
        if (lastDay === null || comparedOn === null || intervals === null) throw new Error('nothing changes');
        expect(stands(given, intervals, lastDay)).toBe('yes');
        expect(stands(given, intervals, comparedOn)).toBe('no');
        expect(stands(given, given.intervals, comparedOn)).toBe('yes');
      }),
    );
  });

  test('a second consent of a party adds nothing', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, fc.integer({ min: 0, max: 4000 }), (day, period, later) => {
        const entry = impactOfConsent(facts({ period }), day).entersIntoForceOn ?? '';
        const given = facts({ period, intervals: [interval(entry, { depositedOn: day })] });
        const again = impactOfConsent(given, addDays(day, later));
        expect([again.comparedOn, again.intervals, again.entersIntoForceOn]).toEqual([null, null, entry]);
      }),
    );
  });
});
