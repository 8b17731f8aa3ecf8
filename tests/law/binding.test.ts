import { describe, expect, test } from '@jest/globals';
import type { BindingFacts, BindingStatus } from '../../src/law/binding.js';
import { bindingOn } from '../../src/law/binding.js';
import { entryIntoForceFor, generalEntryIntoForce } from '../../src/law/entry-into-force.js';
import type { ParticipationFacts } from '../../src/law/participation-status.js';
import type { ReservationFacts } from '../../src/law/reservation.js';
import { participationsThroughUnion } from '../../src/law/union-membership.js';
import { ratificationsUpTo, trafficking, untoc } from './real-rules.js';
import { list, pair, reservation } from './situations.js';

const untocGeneral = generalEntryIntoForce(untoc, ratificationsUpTo('2003-07-01', 40), {
  listComplete: true,
});
const protocolGeneral = generalEntryIntoForce(trafficking, ratificationsUpTo('2003-09-26', 40), {
  listComplete: true,
  conventionInForceOn: '2003-09-29',
});

function underUntoc(depositedOn: string | null): BindingFacts {
  const name = 'the Philippines';
  const intervals: Partial<ParticipationFacts>[] =
    depositedOn === null
      ? []
      : [
          {
            party: name,
            instrument: 'UNTOC',
            act: 'RATIFICATION',
            depositedOn,
            entry: entryIntoForceFor(untoc, { party: name, act: 'RATIFICATION', depositedOn }, untocGeneral),
          },
        ];
  return pair(intervals, {
    instrument: { slug: 'untoc', name: 'UNTOC', binding: true, kind: 'TREATY', inForceSince: '2003-09-29' },
    party: { code: 'PHL', name },
  });
}

function underProtocol(convention: BindingFacts, more: Partial<ParticipationFacts> = {}): BindingFacts {
  const name = 'the Philippines';
  const consent = { party: name, act: 'RATIFICATION', depositedOn: '2002-05-28' } as const;
  return pair(
    [
      {
        ...consent,
        instrument: 'the Trafficking Protocol',
        signedOn: '2000-12-14',
        entry: entryIntoForceFor(trafficking, consent, protocolGeneral),
        ...more,
      },
    ],
    {
      instrument: {
        slug: 'palermo-protocol',
        name: 'the Trafficking Protocol',
        binding: true,
        kind: 'PROTOCOL',
        inForceSince: '2003-12-25',
      },
      party: { code: 'PHL', name },
      parent: { citation: 'UNTOC art. 37(2)', facts: convention },
      article: '6',
    },
  );
}

const bound: Partial<ParticipationFacts> = {
  signedOn: '2000-12-14',
  act: 'RATIFICATION',
  depositedOn: '2005-03-01',
  statedFrom: '2005-03-31',
};
const leftUntoc: BindingFacts = pair([
  { ...bound, depositedOn: '2002-05-28', statedFrom: '2003-09-29', lastDay: '2010-05-09' },
]);
const directive = {
  instrument: 'the Directive',
  citation: 'art. 24',
  inForceOn: '2011-04-15',
  appliesFrom: '2011-04-15',
  optOuts: [{ party: 'DNK', citation: 'Protocol No 22' }],
};
const denmark = participationsThroughUnion(directive, [
  { party: 'DNK', name: 'Denmark', joinedOn: '1973-01-01', leftOn: null },
]);

describe('binding on a day', () => {
  const withConvention = underProtocol(underUntoc('2002-05-28'));
  test.each<
    [situation: string, facts: BindingFacts, day: string, status: BindingStatus, citation: string | null]
  >([
    [
      'Philippines, Trafficking Protocol 6: the day before',
      withConvention,
      '2003-12-24',
      'NOT_BOUND',
      'VCLT arts. 2(1)(f), 24',
    ],
    [
      'Philippines, Trafficking Protocol 6: the day',
      withConvention,
      '2003-12-25',
      'BOUND',
      'UNTOC art. 37(2)',
    ],
    [
      'VCLT arts. 14, 18: Philippines: signed only',
      withConvention,
      '2001-01-01',
      'NOT_BOUND',
      'VCLT arts. 11-18',
    ],
    [
      'UNTOC art. 38(1): Philippines, UNTOC: the day before',
      underUntoc('2002-05-28'),
      '2003-09-28',
      'NOT_BOUND',
      'VCLT arts. 2(1)(f), 24',
    ],
    [
      'UNTOC art. 38(1): Philippines, UNTOC: the day',
      underUntoc('2002-05-28'),
      '2003-09-29',
      'BOUND',
      'VCLT arts. 2(1)(g), 26',
    ],
    [
      'UNTOC 37(2): never a party to the convention',
      underProtocol(underUntoc(null)),
      '2010-01-01',
      'NOT_BOUND',
      'UNTOC art. 37(2)',
    ],
    [
      'UNTOC 37(2): the day before the convention is in force',
      underProtocol(underUntoc('2010-01-01')),
      '2010-01-30',
      'NOT_BOUND',
      'UNTOC art. 37(2)',
    ],
    [
      'UNTOC 37(2): the day the convention is in force',
      underProtocol(underUntoc('2010-01-01')),
      '2010-01-31',
      'BOUND',
      'UNTOC art. 37(2)',
    ],
    [
      'UNTOC 37(2): the month of the convention known',
      underProtocol(underUntoc('2010-01')),
      '2010-02-15',
      'UNKNOWN',
      'UNTOC art. 37(2)',
    ],
    [
      'UNTOC 40(3): the last day in the convention',
      underProtocol(leftUntoc),
      '2010-05-09',
      'BOUND',
      'UNTOC art. 37(2)',
    ],
    ['UNTOC 40(3): the day after', underProtocol(leftUntoc), '2010-05-10', 'NOT_BOUND', 'UNTOC art. 37(2)'],
    [
      'UNTOC art. 40(3): the protocol denounced, not the convention',
      underProtocol(underUntoc('2002-05-28'), { lastDay: '2012-01-01' }),
      '2012-01-02',
      'NOT_BOUND',
      'VCLT arts. 54, 70',
    ],
    [
      'VCLT arts. 14, 18: signatory for ever',
      pair([{ signedOn: '2000-12-14' }]),
      '2025-01-01',
      'NOT_BOUND',
      'VCLT arts. 11-18',
    ],
    [
      'VCLT art. 34: absent from a complete list',
      pair([]),
      '2025-01-01',
      'NOT_BOUND',
      'VCLT arts. 2(1)(g), 34',
    ],
    [
      'VCLT art. 34: absent from an incomplete list',
      pair([], { list: list({ complete: false }) }),
      '2025-01-01',
      'UNKNOWN',
      null,
    ],
    [
      'VCLT art. 34: absent from an incomplete list, instrument not in force',
      pair([], { list: list({ complete: false }) }),
      '2003-09-28',
      'NOT_BOUND',
      'VCLT art. 24',
    ],
    [
      'VCLT art. 24: undated consent, instrument not in force',
      pair([{ act: 'RATIFICATION' }]),
      '2003-09-28',
      'NOT_BOUND',
      'VCLT art. 24',
    ],
    [
      'VCLT art. 24: undated consent, instrument in force',
      pair([{ act: 'RATIFICATION' }]),
      '2003-09-29',
      'UNKNOWN',
      null,
    ],
    [
      'VCLT art. 24: undated consent: the day before the list that names the party',
      pair([{ act: 'RATIFICATION' }]),
      '2025-04-09',
      'UNKNOWN',
      null,
    ],
    [
      'VCLT art. 24: undated consent: the day of the list that names the party',
      pair([{ act: 'RATIFICATION' }]),
      '2025-04-10',
      'BOUND',
      'VCLT arts. 2(1)(g), 26',
    ],
    [
      'VCLT arts. 14, 18: year of signature known: not bound all the same',
      pair([{ signedOn: '2000' }]),
      '2000-06-01',
      'NOT_BOUND',
      null,
    ],
    [
      'VCLT art. 16: doubtful consent',
      pair([{ act: 'UNKNOWN', doubtful: true }]),
      '2025-01-01',
      'UNKNOWN',
      null,
    ],
    [
      'VCLT art. 2(1)(a): soft law',
      pair([{ ...bound }], {
        instrument: { slug: 'd', name: 'the Declaration', binding: false, kind: 'DECLARATION' },
      }),
      '2025-01-01',
      'NOT_BOUND',
      'VCLT art. 2(1)(a)',
    ],
    [
      'VCLT art. 27: a national law, for the state that enacted it',
      pair([], {
        instrument: { slug: 'a', name: 'the Act', binding: true, kind: 'NATIONAL_LAW' },
        list: list({ complete: false, statusAsOf: null }),
      }),
      '2025-01-01',
      'NOT_BOUND',
      'VCLT arts. 2(1)(a), 27',
    ],
    [
      'VCLT art. 27: a national law, whatever stands in a list',
      pair([{ ...bound }], {
        instrument: { slug: 'a', name: 'the Act', binding: true, kind: 'NATIONAL_LAW' },
      }),
      '2025-01-01',
      'NOT_BOUND',
      'VCLT arts. 2(1)(a), 27',
    ],
    [
      'VCLT art. 2(1)(a): a model law is soft law',
      pair([], { instrument: { slug: 'm', name: 'the Model Law', binding: false, kind: 'MODEL_LAW' } }),
      '2025-01-01',
      'NOT_BOUND',
      'VCLT art. 2(1)(a)',
    ],
    [
      'Protocol No 22 art. 2: Denmark and the Directive',
      pair([], { refusal: denmark.notBound[0]?.trace ?? [] }),
      '2025-01-01',
      'NOT_BOUND',
      'Protocol No 22',
    ],
    [
      'TFEU art. 288: not a member of the Union',
      pair([], { list: list({ throughMembershipOf: 'the European Union' }) }),
      '2025-01-01',
      'NOT_BOUND',
      'TFEU art. 288',
    ],
  ])('%s', (_, facts, day, status, citation) => {
    const answer = bindingOn(facts, day);
    expect(answer.status).toBe(status);
    expect(answer.trace.at(-1)?.citation ?? null).toBe(citation);
    expect(answer.trace.every(({ conclusion }) => conclusion.endsWith('.'))).toBe(true);
  });

  test('the interval is that of convention and protocol together', () => {
    expect(bindingOn(underProtocol(leftUntoc), '2005-01-01')).toMatchObject({
      since: '2003-12-25',
      until: '2010-05-09',
      interval: 0,
    });
    expect(bindingOn(underProtocol(underUntoc(null)), '2005-01-01')).toMatchObject({
      since: null,
      until: null,
    });
    expect(bindingOn(withConvention, '2003-12-25')).toMatchObject({ since: '2003-12-25', until: null });
  });

  test('the reason for the Philippines on 24 December 2003 names the general date', () => {
    const { trace } = bindingOn(withConvention, '2003-12-24');
    expect(trace.map(({ citation }) => citation)).toEqual([
      'Trafficking Protocol art. 17(1)',
      'VCLT arts. 2(1)(f), 24',
    ]);
    expect(trace[0]?.conclusion).toContain('2003-12-25');
  });

  test('an unreadable article is refused', () => {
    expect(() => bindingOn(pair([bound], { article: '6(' }), '2010-01-01')).toThrow(RangeError);
  });
});

describe('reservations', () => {
  const court = reservation();
  test.each<
    [
      situation: string,
      reservations: ReservationFacts[],
      article: string | null,
      status: BindingStatus,
      listed: number[],
    ]
  >([
    ['VCLT art. 21(1)(a): whole instrument', [court], null, 'BOUND_WITH_RESERVATION', [0]],
    ['VCLT art. 21(1)(a): the excluded paragraph', [court], '35(2)', 'NOT_BOUND', [0]],
    ['the article of the excluded paragraph', [court], '35', 'BOUND_WITH_RESERVATION', [0]],
    ['VCLT art. 21(1)(a): another paragraph', [court], '35(1)', 'BOUND', []],
    ['another article', [court], '6', 'BOUND', []],
    [
      'VCLT art. 21(1)(a): a modified paragraph',
      [reservation({ effect: 'MODIFIES' })],
      '35(2)',
      'BOUND_WITH_RESERVATION',
      [0],
    ],
    [
      'a point below a modified article',
      [reservation({ effect: 'MODIFIES', articles: ['6'] })],
      '6(3)(d)',
      'BOUND_WITH_RESERVATION',
      [0],
    ],
    [
      'on the whole instrument, asked of one article',
      [reservation({ articles: ['*'] })],
      '6',
      'BOUND_WITH_RESERVATION',
      [0],
    ],
    [
      'VCLT art. 29: a territory excluded',
      [reservation({ articles: ['6'], kind: 'TERRITORIAL' })],
      '6',
      'BOUND_WITH_RESERVATION',
      [0],
    ],
    [
      'VCLT art. 2(1)(d): an interpretative declaration',
      [reservation({ kind: 'INTERPRETATIVE_DECLARATION', effect: 'INTERPRETS' })],
      '35(2)',
      'BOUND',
      [0],
    ],
    [
      'VCLT art. 2(1)(d): a notification',
      [reservation({ kind: 'NOTIFICATION', effect: 'INFORMS' })],
      null,
      'BOUND',
      [0],
    ],
    [
      'VCLT art. 20(4)(b): an objection',
      [reservation({ kind: 'OBJECTION', effect: 'EXCLUDES' })],
      null,
      'BOUND',
      [0],
    ],
    [
      'VCLT art. 23(2): on signature, not confirmed',
      [reservation({ madeAt: 'SIGNATURE' })],
      '35(2)',
      'BOUND',
      [],
    ],
    ['VCLT art. 22(1): withdrawn', [reservation({ withdrawnOn: '2009-03-26' })], '35(2)', 'BOUND', []],
    [
      'VCLT art. 22(1): possibly withdrawn, excluded paragraph',
      [reservation({ withdrawnOn: '2010' })],
      '35(2)',
      'UNKNOWN',
      [0],
    ],
    [
      'VCLT art. 22(1): possibly withdrawn, whole instrument',
      [reservation({ withdrawnOn: '2010' })],
      null,
      'BOUND',
      [0],
    ],
    [
      'VCLT art. 21(1): made on an unknown day, whole instrument',
      [reservation({ madeAt: 'LATER', madeOn: null })],
      null,
      'BOUND',
      [0],
    ],
    [
      'VCLT art. 21(1): made on an unknown day, excluded paragraph',
      [reservation({ madeAt: 'LATER', madeOn: null })],
      '35(2)',
      'UNKNOWN',
      [0],
    ],
    [
      'VCLT art. 22(1): one possibly withdrawn, one standing',
      [reservation({ withdrawnOn: '2010' }), court],
      null,
      'BOUND_WITH_RESERVATION',
      [0, 1],
    ],
    [
      'VCLT art. 21(1)(a): modified and excluded',
      [reservation({ effect: 'MODIFIES', articles: ['35'] }), court],
      '35(2)',
      'NOT_BOUND',
      [0, 1],
    ],
  ])('%s', (_, reservations, article, status, listed) => {
    const answer = bindingOn(pair([bound], { reservations, article }), '2010-06-01');
    expect(answer.status).toBe(status);
    expect(answer.reservations).toEqual(listed);
    expect(answer.since).toBe('2005-03-31');
  });

  test('a party that is not bound has no reservations in effect', () => {
    expect(bindingOn(pair([bound], { reservations: [court] }), '2005-03-30')).toMatchObject({
      status: 'NOT_BOUND',
      reservations: [],
    });
  });

  test('a reservation of an earlier participation is gone after the return', () => {
    const intervals = [
      { ...bound, lastDay: '2019-06-30' },
      { act: 'ACCESSION', depositedOn: '2022-01-10', statedFrom: '2022-02-09' } as const,
    ];
    const facts = pair(intervals, { reservations: [court] });
    expect(bindingOn(facts, '2019-06-30').status).toBe('BOUND_WITH_RESERVATION');
    expect(bindingOn(facts, '2019-07-01').status).toBe('NOT_BOUND');
    expect(bindingOn(facts, '2022-02-09')).toMatchObject({
      status: 'BOUND',
      since: '2022-02-09',
      interval: 1,
    });
  });
});
