import { describe, expect, test } from '@jest/globals';
import { boundsOf, type PartialDate } from '../../src/law/partial-date.js';
import { standingOn, type DatedParticipation, type StandingFacts } from '../../src/law/standing.js';

const interval = (
  from: PartialDate | null,
  last: PartialDate | null = null,
  more: Partial<DatedParticipation> = {},
): DatedParticipation => ({
  from: boundsOf(from),
  last: last === null ? null : boundsOf(last),
  doubtful: false,
  ...more,
});

const facts = (
  intervals: readonly DatedParticipation[],
  instrument: Partial<StandingFacts['instrument']> = {},
  more: Partial<StandingFacts> = {},
): StandingFacts => ({
  instrument: {
    slug: 'treaty',
    kind: 'TREATY',
    binding: true,
    adoptedOn: '2000-11-15',
    inForceSince: '2003-12-25',
    listComplete: true,
    refused: new Set(),
    requiresPartyTo: null,
    ...instrument,
  },
  party: 'AAA',
  isTerritory: false,
  intervals,
  convention: null,
  ...more,
});

interface Row {
  readonly situation: string;
  readonly citation: string;
  readonly of: StandingFacts;
  /** Day to answer, `inForce` with the first day where it is in force. */
  readonly on: Readonly<Record<string, string>>;
}

const rows: readonly Row[] = [
  {
    situation: 'from the first day on, not the day before',
    citation: 'VCLT art. 24',
    of: facts([interval('2005-03-01')]),
    on: { '2005-02-28': 'no', '2005-03-01': 'yes 2005-03-01', '2026-11-25': 'yes 2005-03-01' },
  },
  {
    situation: 'until the last day, not the day after',
    citation: 'VCLT arts. 54, 70',
    of: facts([interval('2005-03-01', '2010-06-30')]),
    on: { '2010-06-30': 'yes 2005-03-01', '2010-07-01': 'no' },
  },
  {
    situation: 'joined again after leaving',
    citation: 'VCLT art. 70(1)',
    of: facts([interval('2005-03-01', '2010-06-30'), interval('2015-01-01')]),
    on: { '2012-01-01': 'no', '2015-01-01': 'yes 2015-01-01' },
  },
  {
    situation: 'a first day known to the year decides outside of that year only',
    citation: 'VCLT art. 24',
    of: facts([interval('2005')]),
    on: {
      '2004-12-31': 'no',
      '2005-06-01': 'unknown',
      '2005-12-31': 'yes 2005-01-01',
      '2006-01-01': 'yes 2005-01-01',
    },
  },
  {
    situation: 'a last day known to the month decides outside of that month only',
    citation: 'VCLT art. 70',
    of: facts([interval('2005-03-01', '2010-06')]),
    on: { '2010-06-01': 'yes 2005-03-01', '2010-06-02': 'unknown', '2010-07-01': 'no' },
  },
  {
    situation: 'a signature binds nobody',
    citation: 'VCLT arts. 11-18',
    of: facts([interval(null, null, { from: null })]),
    on: { '2026-11-25': 'no' },
  },
  {
    situation: 'a consent withdrawn before it took effect never bound',
    citation: 'VCLT art. 68',
    of: facts([interval('2005-03-01', '2005-01-31')]),
    on: { '2005-03-01': 'no', '2026-11-25': 'no' },
  },
  {
    situation: 'a doubtful consent decides nothing',
    citation: 'VCLT art. 11',
    of: facts([interval('2005-03-01', null, { doubtful: true })]),
    on: { '2003-12-24': 'no', '2026-11-25': 'unknown' },
  },
  {
    situation: 'a complete list shows who is no party',
    citation: 'VCLT art. 34',
    of: facts([]),
    on: { '2026-11-25': 'no' },
  },
  {
    situation:
      'an incomplete list shows nothing by silence, but before adoption and entry into force nobody is bound',
    citation: 'VCLT arts. 9, 24',
    of: facts([], { listComplete: false }),
    on: { '2000-11-14': 'no', '2003-12-24': 'no', '2003-12-25': 'unknown' },
  },
  {
    situation: 'a territory without a row may be bound through its state',
    citation: 'VCLT art. 29',
    of: facts([], {}, { isTerritory: true }),
    on: { '2026-11-25': 'unknown' },
  },
  {
    situation: 'an act of the Union binds no territory that is no member',
    citation: 'TFEU art. 288',
    of: facts([], { kind: 'EU_DIRECTIVE' }, { isTerritory: true }),
    on: { '2026-11-25': 'no' },
  },
  {
    situation: 'a member that opted out is not bound',
    citation: 'TFEU Protocol 22',
    of: facts([interval('2011-04-15')], { kind: 'EU_DIRECTIVE', refused: new Set(['AAA']) }),
    on: { '2026-11-25': 'no' },
  },
  {
    situation: 'soft law binds nobody',
    citation: 'VCLT art. 2(1)(a)',
    of: facts([interval('2005-03-01')], { binding: false, kind: 'DECLARATION' }),
    on: { '2026-11-25': 'no' },
  },
  {
    situation: 'national law binds no state towards another',
    citation: 'VCLT arts. 2(1)(a), 27',
    of: facts([interval('2005-03-01')], { kind: 'NATIONAL_LAW' }),
    on: { '2026-11-25': 'no' },
  },
  {
    situation: 'a protocol binds only while its convention does, and from the later day',
    citation: 'UNTOC art. 37(2)',
    of: facts(
      [interval('2005-03-01')],
      { requiresPartyTo: 'convention' },
      {
        convention: facts([interval('2006-01-01', '2010-06-30')], {
          slug: 'convention',
          inForceSince: '2003-09-29',
        }),
      },
    ),
    on: {
      '2005-12-31': 'no',
      '2006-01-01': 'yes 2006-01-01',
      '2010-06-30': 'yes 2006-01-01',
      '2010-07-01': 'no',
    },
  },
  {
    situation: 'where the convention is not decided the protocol is not either',
    citation: 'UNTOC art. 37(2)',
    of: facts(
      [interval('2005-03-01')],
      { requiresPartyTo: 'convention' },
      {
        convention: facts([], { slug: 'convention', listComplete: false, inForceSince: '2003-09-29' }),
      },
    ),
    on: { '2005-03-01': 'unknown' },
  },
];

describe('standing', () => {
  test.each(rows)('$situation ($citation)', ({ of, on }) => {
    const answers = Object.keys(on).map((day) => {
      const { inForce, from } = standingOn(of, day);
      return [day, inForce === 'yes' ? `yes ${from?.earliest}` : inForce];
    });
    expect(Object.fromEntries(answers)).toEqual(on);
  });
});
