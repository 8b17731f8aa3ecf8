import { describe, expect, test } from '@jest/globals';
import { grouped } from '../../src/graph/grouped.js';
import type { DutyInstance, PartyStandings } from '../../src/law/duty-standing.js';
import { dutiesOf, dutyOf } from '../../src/law/duty-standing.js';
import { rankBySimilarity } from '../../src/law/duty-similarity.js';
import { instrumentRows, matrixRows } from '../../src/law/obligation-matrix.js';
import { boundsOf } from '../../src/law/partial-date.js';
import { compareParties } from '../../src/law/party-comparison.js';
import type { Ternary } from '../../src/law/ternary.js';
import { instance } from './situations.js';

const byDuty = (...instances: DutyInstance[]) => grouped(instances, ({ duty }) => duty);

/** A party by its instruments, each `slug`, `slug from` or `slug ?` where it is not known to be in force. */
function party(
  code: string,
  instruments: readonly string[],
  reserved: Readonly<Record<string, boolean>> = {},
): PartyStandings {
  return {
    party: code,
    standings: new Map(
      instruments.map((text) => {
        const [slug = '', from = '2001-01-01'] = text.split(' ');
        const inForce: Ternary = from === '?' ? 'unknown' : 'yes';
        return [slug, { inForce, from: from === '?' ? null : boundsOf(from), last: null }];
      }),
    ),
    reserved: new Map(Object.entries(reserved)),
    reservedInstruments: new Set(Object.keys(reserved).map((id) => id.split(':')[0]!)),
  };
}

interface DutyRow {
  readonly situation: string;
  readonly citation: string;
  readonly bearer: PartyStandings;
  readonly expected: string;
}

const INSTANCES = [instance('punish', 'old', 'MUST_CONSIDER'), instance('punish', 'new', 'MANDATORY')];

const dutyRows: readonly DutyRow[] = [
  {
    situation: 'bound through either instrument, by the stronger wording and since the earlier day',
    citation: 'VCLT art. 26',
    bearer: party('AAA', ['old 1951-07-25', 'new 2003-12-25']),
    expected: 'BOUND MANDATORY 1951-07-25 2',
  },
  {
    situation: 'an instrument that is not in force for the party asks nothing of it',
    citation: 'VCLT art. 34',
    bearer: party('AAA', []),
    expected: 'NOT_BOUND null null 0',
  },
  {
    situation: 'what is not decided is not taken for bound',
    citation: 'VCLT art. 26',
    bearer: party('AAA', ['new ?']),
    expected: 'UNKNOWN null null 0',
  },
  {
    situation: 'a certain instrument answers although another one is not decided',
    citation: 'VCLT art. 26',
    bearer: party('AAA', ['old 1951-07-25', 'new ?']),
    expected: 'BOUND MUST_CONSIDER 1951-07-25 1',
  },
  {
    situation: 'an obligation that is excluded does not bind, and does not even leave a doubt',
    citation: 'VCLT art. 21(1)(a)',
    bearer: party('AAA', ['new ?'], { 'new:punish': true }),
    expected: 'NOT_BOUND null null 0',
  },
  {
    situation: 'where every obligation is modified the party is bound with a reservation',
    citation: 'VCLT art. 21(1)(a)',
    bearer: party('AAA', ['old 1951-07-25', 'new 2003-12-25'], { 'old:punish': false, 'new:punish': false }),
    expected: 'BOUND_WITH_RESERVATION MANDATORY 1951-07-25 2',
  },
  {
    situation: 'an exclusion from one instrument leaves the other',
    citation: 'VCLT art. 21(1)(a)',
    bearer: party('AAA', ['old 1951-07-25', 'new 2003-12-25'], { 'old:punish': true }),
    expected: 'BOUND MANDATORY 2003-12-25 1',
  },
];

describe('a duty of one party', () => {
  test.each(dutyRows)('$situation ($citation)', ({ bearer, expected }) => {
    const { status, grade, since, obligations } = dutyOf(bearer, INSTANCES);
    expect(`${status} ${grade} ${since} ${obligations.length}`).toBe(expected);
  });

  test('duties that do not bind are left out, doubtful ones are not', () => {
    const table = byDuty(instance('a', 'new'), instance('b', 'old'), instance('c', 'other'));
    expect(
      [...dutiesOf(party('AAA', ['new', 'old ?']), table)].map(([duty, { status }]) => [duty, status]),
    ).toEqual([
      ['a', 'BOUND'],
      ['b', 'UNKNOWN'],
    ]);
  });
});

describe('parties compared', () => {
  const table = byDuty(
    instance('both', 'one'),
    instance('both', 'two', 'MUST_CONSIDER'),
    instance('first', 'one'),
    instance('second', 'two'),
    instance('doubtful', 'one'),
    instance('doubtful', 'three'),
  );
  const [first, second] = [party('AAA', ['one']), party('BBB', ['two', 'three ?'])];

  test('what both have, at the weaker grade, and what is worded differently', () => {
    const { shared, differing } = compareParties([first, second], table);
    expect(shared.map(({ duty, grade }) => [duty, grade])).toEqual([['both', 'MUST_CONSIDER']]);
    expect(differing.map(({ duty }) => duty)).toEqual(['both']);
  });

  test('what only one has; not where another may have it too', () => {
    expect(compareParties([first, second], table).onlyBy).toEqual([
      { party: 'AAA', duties: ['first'] },
      { party: 'BBB', duties: ['second'] },
    ]);
  });

  test('equal wording is no difference, and a party alone has nothing to itself', () => {
    const { differing, onlyBy } = compareParties([first, party('CCC', ['one'])], table);
    expect(differing).toEqual([]);
    expect(onlyBy.map(({ duties }) => duties)).toEqual([[], []]);
    expect(compareParties([first], table).onlyBy).toEqual([{ party: 'AAA', duties: [] }]);
  });
});

describe('a matrix', () => {
  const parties = [
    party('AAA', ['one 2001-02-03'], { 'one:a': true }),
    party('BBB', ['one ?']),
    party('CCC', []),
  ];

  test('a row of an instrument has the status of the whole, the cells of others that of what they hold', () => {
    const instances = [instance('a', 'one')];
    expect(
      instrumentRows(
        parties,
        grouped(instances, ({ instrument }) => instrument),
      ).map(({ cells }) =>
        cells.map(({ status, since, obligations }) => `${status} ${since} ${obligations.length}`),
      ),
    ).toEqual([['BOUND_WITH_RESERVATION 2001-02-03 0', 'UNKNOWN null 0', 'NOT_BOUND null 0']]);
    expect(
      matrixRows(parties, byDuty(...instances)).map(({ cells }) => cells.map(({ status }) => status)),
    ).toEqual([['NOT_BOUND', 'UNKNOWN', 'NOT_BOUND']]);
  });

  test('a row that binds nobody is left out', () => {
    expect(matrixRows([parties[2]!], byDuty(instance('a', 'one')))).toEqual([]);
  });
});

describe('similarity', () => {
  const own = new Set(['a', 'b', 'c']);
  const others = new Map([
    ['NONE', new Set(['x'])],
    ['HALF', new Set(['a', 'b', 'x'])],
    ['SAME', new Set(['a', 'b', 'c'])],
    ['ALSO', new Set(['c', 'b', 'a'])],
  ]);

  test('shared by either, most alike first, equals in the order given', () => {
    expect(
      rankBySimilarity(own, others, ['a', 'b', 'c', 'x']).map(
        ({ party: code, similarity, shared, differing }) =>
          [code, similarity, shared, ...differing].join(' '),
      ),
    ).toEqual(['SAME 1 3', 'ALSO 1 3', 'HALF 0.5 2 c x', 'NONE 0 0 a b c x']);
  });

  test('nobody bound by anything is like nobody', () => {
    expect(rankBySimilarity(new Set(), new Map([['AAA', new Set<string>()]]), [])).toEqual([
      { party: 'AAA', similarity: 0, shared: 0, differing: [] },
    ]);
  });
});
