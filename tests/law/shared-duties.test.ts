import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { grouped } from '../../src/graph/grouped.js';
import { boundsOf } from '../../src/law/partial-date.js';
import type { DutyInstance, PartyStandings } from '../../src/law/duty-standing.js';
import { sharedDuties } from '../../src/law/shared-duties.js';
import { instance } from './situations.js';

/** Who is bound by what, and what reservations touch, on one day. */
interface Situation {
  readonly parties: readonly string[];
  readonly positions: readonly ReturnType<typeof position>[];
  readonly reserved: readonly {
    readonly party: string;
    readonly obligation: string;
    readonly excluded: boolean;
  }[];
}

const standings = ({ parties, positions, reserved }: Situation): PartyStandings[] =>
  parties.map((party) => ({
    party,
    standings: new Map(
      positions
        .filter((each) => each.party === party)
        .map(({ instrument, from }) => [instrument, { inForce: 'yes', from, last: null }]),
    ),
    reserved: new Map(
      reserved
        .filter((each) => each.party === party)
        .map(({ obligation, excluded }) => [obligation, excluded]),
    ),
    reservedInstruments: new Set<string>(),
  }));

const byDuty = (instances: readonly DutyInstance[]) => grouped(instances, ({ duty }) => duty);

const position = (party: string, instrument: string, from: string | null) => ({
  party,
  instrument,
  from: boundsOf(from),
});

/** Two treaties ask the same duty in different words; one asks another duty as well. */
const INSTANCES = [
  instance('criminalise', 'universal', 'MANDATORY'),
  instance('criminalise', 'regional', 'MUST_CONSIDER'),
  instance('protect', 'regional', 'OPTIONAL'),
];

interface Row {
  readonly situation: string;
  readonly facts: Situation;
  readonly expected: readonly string[];
}

/** Each expectation reads `duty grade since | party status grade since …`. */
const rows: readonly Row[] = [
  {
    situation: 'two parties to the same treaty share it from the day of the later one (VCLT 26)',
    facts: {
      parties: ['AAA', 'BBB'],
      positions: [position('AAA', 'universal', '2003-12-25'), position('BBB', 'universal', '2010-01-01')],
      reserved: [],
    },
    expected: [
      'criminalise MANDATORY 2010-01-01 | AAA BOUND MANDATORY 2003-12-25 | BBB BOUND MANDATORY 2010-01-01',
    ],
  },
  {
    situation: 'parties to different treaties share the duty at the weaker grade',
    facts: {
      parties: ['AAA', 'BBB'],
      positions: [position('AAA', 'universal', '2003-12-25'), position('BBB', 'regional', '2001-05-01')],
      reserved: [],
    },
    expected: [
      'criminalise MUST_CONSIDER 2003-12-25 | AAA BOUND MANDATORY 2003-12-25 | BBB BOUND MUST_CONSIDER 2001-05-01',
    ],
  },
  {
    situation: 'a party bound twice owes the stronger grade, since the earlier day',
    facts: {
      parties: ['AAA'],
      positions: [position('AAA', 'universal', '2003-12-25'), position('AAA', 'regional', '2001-05-01')],
      reserved: [],
    },
    expected: [
      'criminalise MANDATORY 2001-05-01 | AAA BOUND MANDATORY 2001-05-01',
      'protect OPTIONAL 2001-05-01 | AAA BOUND OPTIONAL 2001-05-01',
    ],
  },
  {
    situation: 'a party bound by nothing shares nothing',
    facts: { parties: ['AAA', 'BBB'], positions: [position('AAA', 'universal', '2003-12-25')], reserved: [] },
    expected: [],
  },
  {
    situation: 'an obligation that a reservation excludes does not bind (VCLT 21(1)(a))',
    facts: {
      parties: ['AAA'],
      positions: [position('AAA', 'universal', '2003-12-25')],
      reserved: [{ party: 'AAA', obligation: 'universal:criminalise', excluded: true }],
    },
    expected: [],
  },
  {
    situation: 'a reservation that modifies leaves the party bound, with the reservation',
    facts: {
      parties: ['AAA'],
      positions: [position('AAA', 'universal', '2003-12-25')],
      reserved: [{ party: 'AAA', obligation: 'universal:criminalise', excluded: false }],
    },
    expected: ['criminalise MANDATORY 2003-12-25 | AAA BOUND_WITH_RESERVATION MANDATORY 2003-12-25'],
  },
  {
    situation: 'a second obligation without reservation makes the party plainly bound',
    facts: {
      parties: ['AAA'],
      positions: [position('AAA', 'universal', '2003-12-25'), position('AAA', 'regional', '2001-05-01')],
      reserved: [{ party: 'AAA', obligation: 'universal:criminalise', excluded: false }],
    },
    expected: [
      'criminalise MANDATORY 2001-05-01 | AAA BOUND MANDATORY 2001-05-01',
      'protect OPTIONAL 2001-05-01 | AAA BOUND OPTIONAL 2001-05-01',
    ],
  },
  {
    situation: "another party's reservation changes nothing",
    facts: {
      parties: ['AAA'],
      positions: [position('AAA', 'universal', '2003-12-25')],
      reserved: [{ party: 'BBB', obligation: 'universal:criminalise', excluded: true }],
    },
    expected: ['criminalise MANDATORY 2003-12-25 | AAA BOUND MANDATORY 2003-12-25'],
  },
  {
    situation: 'a day known to the month stays a month',
    facts: { parties: ['AAA'], positions: [position('AAA', 'universal', '2003-12')], reserved: [] },
    expected: ['criminalise MANDATORY 2003-12 | AAA BOUND MANDATORY 2003-12'],
  },
  {
    situation: 'an unknown first day is not completed',
    facts: { parties: ['AAA'], positions: [position('AAA', 'universal', null)], reserved: [] },
    expected: ['criminalise MANDATORY ? | AAA BOUND MANDATORY ?'],
  },
];

const inWords = (facts: Situation): string[] =>
  sharedDuties(standings(facts), byDuty(INSTANCES)).map(({ duty, grade, since, parties }) =>
    [
      `${duty} ${grade} ${since ?? '?'}`,
      ...parties.map((each) => `${each.party} ${each.status} ${each.grade} ${each.since ?? '?'}`),
    ].join(' | '),
  );

describe('shared duties', () => {
  test.each(rows)('$situation', ({ facts, expected }) => {
    expect(inWords(facts)).toEqual(expected);
  });

  const world = fc.record({
    instances: fc.uniqueArray(
      fc.record({
        duty: fc.constantFrom('d1', 'd2', 'd3'),
        instrument: fc.constantFrom('i1', 'i2', 'i3'),
        grade: fc.constantFrom('MANDATORY' as const, 'MUST_CONSIDER' as const, 'OPTIONAL' as const),
      }),
      { selector: ({ duty, instrument }) => `${instrument}:${duty}` },
    ),
    positions: fc.uniqueArray(
      fc.record({
        party: fc.constantFrom('AAA', 'BBB', 'CCC'),
        instrument: fc.constantFrom('i1', 'i2', 'i3'),
      }),
      { selector: ({ party, instrument }) => `${party}:${instrument}` },
    ),
  });
  const duties = (
    parties: readonly string[],
    {
      instances,
      positions,
    }: {
      instances: readonly {
        duty: string;
        instrument: string;
        grade: 'MANDATORY' | 'MUST_CONSIDER' | 'OPTIONAL';
      }[];
      positions: readonly { party: string; instrument: string }[];
    },
  ) =>
    sharedDuties(
      standings({
        parties,
        positions: positions.map(({ party, instrument }) => position(party, instrument, '2001-01-01')),
        reserved: [],
      }),
      byDuty(instances.map(({ duty, instrument, grade }) => instance(duty, instrument, grade))),
    );

  test('what is shared does not depend on the order of the parties', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const forth = duties(['AAA', 'BBB'], facts).map(({ duty, grade, since }) => [duty, grade, since]);
        const back = duties(['BBB', 'AAA'], facts).map(({ duty, grade, since }) => [duty, grade, since]);
        expect(forth).toEqual(back);
      }),
    );
  });

  test('a further party can only take duties away', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const two = new Set(duties(['AAA', 'BBB'], facts).map(({ duty }) => duty));
        for (const { duty } of duties(['AAA', 'BBB', 'CCC'], facts)) expect(two.has(duty)).toBe(true);
      }),
    );
  });
});
