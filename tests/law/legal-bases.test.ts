import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  BASIS_TIERS,
  basesBetween,
  reasonsOf,
  wantingBases,
  type BasisLaw,
  type BasisTier,
  type Offer,
  type PrecedenceClause,
} from '../../src/law/legal-bases.js';
import { addDays, coveringPartial, type Day } from '../../src/law/partial-date.js';
import { clause, lawOf, offer, partyOn, type Bound, type PartyGiven } from './cooperation.js';

/** One line a basis: its slug, `provisional`, what goes before it, and since when. */
function between(law: BasisLaw, a: PartyGiven, b: PartyGiven, day: Day, mechanisms: string[] | null = null) {
  const { live, undecided } = basesBetween(
    law,
    partyOn('ARC', a, day),
    partyOn('BOH', b, day),
    mechanisms === null ? null : new Set(mechanisms),
    day,
  );
  return [
    ...live.map(({ offer: { instrument }, provisional, supersededBy, since }) =>
      [
        instrument,
        provisional ? 'provisional' : '',
        supersededBy === null ? '' : `behind ${supersededBy}`,
        `since ${coveringPartial(since) ?? '?'}`,
      ]
        .filter((word) => word !== '')
        .join(' '),
    ),
    ...undecided.map(({ instrument, unknown }) => `unknown ${instrument} ${unknown.join()}`),
  ];
}

interface Row {
  readonly situation: string;
  readonly law: Parameters<typeof lawOf>;
  readonly a: PartyGiven;
  readonly b: PartyGiven;
  readonly day: Day;
  readonly mechanisms?: string[];
  readonly expected: readonly string[];
}

const both = (bound: Bound): [PartyGiven, PartyGiven] => [
  { bound: { treaty: bound } },
  { bound: { treaty: bound } },
];
const TREATY = [offer('treaty', 'BILATERAL')];
const REGIONAL = [offer('treaty', 'REGIONAL')];

const inForce: readonly Row[] = [
  {
    situation: 'the day before the later of the two is bound (VCLT 24, 26)',
    law: [REGIONAL],
    a: { bound: { treaty: ['2000-01-01'] } },
    b: { bound: { treaty: ['2010-06-15'] } },
    day: '2010-06-14',
    expected: [],
  },
  {
    situation: 'the first day of the later of the two (VCLT 24, 26)',
    law: [REGIONAL],
    a: { bound: { treaty: ['2000-01-01'] } },
    b: { bound: { treaty: ['2010-06-15'] } },
    day: '2010-06-15',
    expected: ['treaty since 2010-06-15'],
  },
  {
    situation: 'the last day of one that leaves (VCLT 54, 70)',
    law: [REGIONAL],
    a: { bound: { treaty: ['2000-01-01', '2015-12-31'] } },
    b: { bound: { treaty: ['2010-06-15'] } },
    day: '2015-12-31',
    expected: ['treaty since 2010-06-15'],
  },
  {
    situation: 'the day after (VCLT 70)',
    law: [REGIONAL],
    a: { bound: { treaty: ['2000-01-01', '2015-12-31'] } },
    b: { bound: { treaty: ['2010-06-15'] } },
    day: '2016-01-01',
    expected: [],
  },
  {
    situation: 'a signature alone (VCLT 14)',
    law: [REGIONAL],
    a: { bound: { treaty: 'signed' } },
    b: { bound: { treaty: ['2000-01-01'] } },
    day: '2020-01-01',
    expected: [],
  },
  {
    situation: 'a treaty of one of them with somebody else (VCLT 34)',
    law: [TREATY],
    a: { bound: { treaty: ['2000-01-01'] } },
    b: {},
    day: '2020-01-01',
    expected: [],
  },
  {
    situation: 'VCLT art. 26: a mechanism that was not asked about',
    law: [[offer('treaty', 'REGIONAL', { mechanism: 'mutual-legal-assistance' })]],
    a: both(['2000-01-01'])[0],
    b: both(['2000-01-01'])[1],
    day: '2020-01-01',
    mechanisms: ['extradition'],
    expected: [],
  },
  {
    situation: 'VCLT art. 26: one asked about among several',
    law: [
      [offer('treaty', 'REGIONAL'), offer('treaty', 'REGIONAL', { mechanism: 'mutual-legal-assistance' })],
    ],
    a: both(['2000-01-01'])[0],
    b: both(['2000-01-01'])[1],
    day: '2020-01-01',
    mechanisms: ['mutual-legal-assistance'],
    expected: ['treaty since 2000-01-01'],
  },
];

const uncertain: readonly Row[] = [
  {
    situation: 'VCLT art. 26: the facts do not tell of one that a list names',
    law: [REGIONAL],
    a: { bound: { treaty: 'unknown' }, may: { treaty: 'no' } },
    b: { bound: { treaty: ['2000-01-01'] } },
    day: '2020-01-01',
    expected: ['unknown treaty ARC'],
  },
  {
    situation: 'VCLT art. 26: the facts do not tell of either',
    law: [REGIONAL],
    a: { bound: { treaty: 'unknown' } },
    b: { bound: { treaty: 'unknown' } },
    day: '2020-01-01',
    expected: ['unknown treaty ARC,BOH'],
  },
  {
    situation: 'one not known and one not bound is no doubt (VCLT 34)',
    law: [REGIONAL],
    a: { bound: { treaty: 'unknown' } },
    b: { bound: { treaty: 'signed' } },
    day: '2020-01-01',
    expected: [],
  },
  {
    situation: 'a territory that its State may have brought in (VCLT 29)',
    law: [[offer('world', 'GLOBAL')]],
    a: { territory: true, may: { world: 'no' } },
    b: { bound: { world: ['2000-01-01'] } },
    day: '2020-01-01',
    expected: ['unknown world ARC'],
  },
  {
    situation: 'VCLT art. 29: a territory and a treaty for some States only',
    law: [[offer('region', 'REGIONAL')]],
    a: { territory: true, may: { region: 'no' }, bound: {} },
    b: { bound: { region: ['2000-01-01'] } },
    day: '2020-01-01',
    expected: [],
  },
  {
    situation: 'VCLT art. 29: a territory and a State that is not bound',
    law: [[offer('world', 'GLOBAL')]],
    a: { territory: true, may: { world: 'no' } },
    b: {},
    day: '2020-01-01',
    expected: [],
  },
];

const WARRANT = [
  offer('warrant', 'MUTUAL_RECOGNITION', { appliesFrom: '2004-01-01' }),
  offer('treaty', 'REGIONAL'),
];
const TAKES_PLACE = [clause('warrant', 'REPLACES', 'treaty', { from: '2004-01-01' })];
const member = (from: Day, last?: Day): PartyGiven => ({
  bound: { warrant: last === undefined ? [from] : [from, last], treaty: ['1960-01-01'] },
  member: last === undefined ? [from] : [from, last],
});

const recognition: readonly Row[] = [
  {
    situation: 'the last day before an act of the Union applies (Framework Decision 2002/584 arts 31, 32)',
    law: [WARRANT, TAKES_PLACE],
    a: member('1973-01-01'),
    b: member('1973-01-01'),
    day: '2003-12-31',
    expected: ['treaty since 1960-01-01'],
  },
  {
    situation: 'the first day on which it applies (Framework Decision 2002/584 art. 31(1))',
    law: [WARRANT, TAKES_PLACE],
    a: member('1973-01-01'),
    b: member('1973-01-01'),
    day: '2004-01-01',
    expected: ['warrant since 2004-01-01', 'treaty behind warrant since 1960-01-01'],
  },
  {
    situation: 'TEU art. 49: the day before one joins the Union',
    law: [WARRANT, TAKES_PLACE],
    a: member('2004-05-01'),
    b: member('1973-01-01'),
    day: '2004-04-30',
    expected: ['treaty since 1960-01-01'],
  },
  {
    situation: 'TEU art. 49: the day on which it joins',
    law: [WARRANT, TAKES_PLACE],
    a: member('2004-05-01'),
    b: member('1973-01-01'),
    day: '2004-05-01',
    expected: ['warrant since 2004-05-01', 'treaty behind warrant since 1960-01-01'],
  },
  {
    situation: 'the last day of one that leaves (Withdrawal Agreement arts 126, 127)',
    law: [WARRANT, TAKES_PLACE],
    a: member('1973-01-01', '2020-12-31'),
    b: member('1973-01-01'),
    day: '2020-12-31',
    expected: ['warrant since 2004-01-01', 'treaty behind warrant since 1960-01-01'],
  },
  {
    situation: 'Withdrawal Agreement art. 126: the day after it left: the treaty is back',
    law: [WARRANT, TAKES_PLACE],
    a: member('1973-01-01', '2020-12-31'),
    b: member('1973-01-01'),
    day: '2021-01-01',
    expected: ['treaty since 1960-01-01'],
  },
  {
    situation: 'VCLT art. 30(2): a clause that begins later than the instrument',
    law: [WARRANT, [clause('warrant', 'REPLACES', 'treaty', { from: '2006-01-01' })]],
    a: member('1973-01-01'),
    b: member('1973-01-01'),
    day: '2005-12-31',
    expected: ['warrant since 2004-01-01', 'treaty since 1960-01-01'],
  },
  {
    situation: 'VCLT art. 30(2): a clause on its last day',
    law: [WARRANT, [clause('warrant', 'REPLACES', 'treaty', { until: '2006-01-01' })]],
    a: member('1973-01-01'),
    b: member('1973-01-01'),
    day: '2006-01-01',
    expected: ['warrant since 2004-01-01', 'treaty behind warrant since 1960-01-01'],
  },
  {
    situation: 'VCLT art. 30(2): a clause the day after it ended',
    law: [WARRANT, [clause('warrant', 'REPLACES', 'treaty', { until: '2006-01-01' })]],
    a: member('1973-01-01'),
    b: member('1973-01-01'),
    day: '2006-01-02',
    expected: ['warrant since 2004-01-01', 'treaty since 1960-01-01'],
  },
];

const ACCORD = [
  offer('accord', 'UNION_AGREEMENT', { relation: 'UNION_AND_THIRD', provisionallyFrom: '2021-01-01' }),
];
const DATES = { inForce: { accord: '2021-05-01' } };
const accordOn = (day: Day): Parameters<typeof lawOf> => [
  ACCORD,
  [],
  { ...DATES, union: { accord: ['2021-05-01'] }, day },
];
const third: PartyGiven = { bound: { accord: ['2021-05-01'] } };

const union: readonly Row[] = [
  {
    situation: 'the day before provisional application (VCLT 25)',
    law: accordOn('2020-12-31'),
    a: third,
    b: { member: ['1973-01-01'] },
    day: '2020-12-31',
    expected: [],
  },
  {
    situation: 'the first day of provisional application (VCLT 25)',
    law: accordOn('2021-01-01'),
    a: third,
    b: { member: ['1973-01-01'] },
    day: '2021-01-01',
    expected: ['accord provisional since 2021-01-01'],
  },
  {
    situation: 'its last day (VCLT 25)',
    law: accordOn('2021-04-30'),
    a: third,
    b: { member: ['1973-01-01'] },
    day: '2021-04-30',
    expected: ['accord provisional since 2021-01-01'],
  },
  {
    situation: 'the entry into force, with no break since (VCLT 24)',
    law: accordOn('2021-05-01'),
    a: third,
    b: { member: ['1973-01-01'] },
    day: '2021-05-01',
    expected: ['accord since 2021-01-01'],
  },
  {
    situation: 'a member that joined later (TFEU 216(2))',
    law: accordOn('2024-01-01'),
    a: { member: ['2023-07-01'] },
    b: third,
    day: '2024-01-01',
    expected: ['accord since 2023-07-01'],
  },
  {
    situation: 'a member that an agreement leaves out (Protocol No 22)',
    law: [
      [offer('accord', 'UNION_AGREEMENT', { relation: 'UNION_AND_THIRD', exceptMembers: ['BOH'] })],
      [],
      { union: { accord: ['2011-01-02'] } },
    ],
    a: { bound: { accord: ['2011-01-02'] } },
    b: { member: ['1973-01-01'] },
    day: '2026-01-01',
    expected: [],
  },
  {
    situation: 'TFEU art. 216(2): two members are not third States to each other',
    law: accordOn('2026-01-01'),
    a: { member: ['1973-01-01'] },
    b: { member: ['1973-01-01'] },
    day: '2026-01-01',
    expected: [],
  },
  {
    situation: 'two third States are not bound to each other by it (VCLT 34)',
    law: accordOn('2026-01-01'),
    a: third,
    b: third,
    day: '2026-01-01',
    expected: [],
  },
  {
    situation: 'Withdrawal Agreement art. 126: a member that has left the Union',
    law: accordOn('2026-01-01'),
    a: third,
    b: { member: ['1973-01-01', '2020-12-31'] },
    day: '2026-01-01',
    expected: [],
  },
  {
    situation: 'VCLT art. 26: the facts do not tell of the Union',
    law: [
      [offer('accord', 'UNION_AGREEMENT', { relation: 'UNION_AND_THIRD' })],
      [],
      { union: { accord: 'unknown' } },
    ],
    a: { bound: { accord: ['2011-01-02'] } },
    b: { member: ['1973-01-01'] },
    day: '2026-01-01',
    expected: ['unknown accord EUU'],
  },
];

const CONVENTION = [offer('convention', 'REGIONAL'), offer('old', 'BILATERAL'), offer('new', 'BILATERAL')];
const MADE = { adopted: { convention: '1957-12-13', old: '1930-01-01', new: '1990-01-01' } };
const parties = (...slugs: string[]): PartyGiven => ({
  bound: Object.fromEntries(slugs.map((slug) => [slug, ['1960-01-01'] as const])),
});

const precedence: readonly Row[] = [
  {
    situation: 'a convention takes the place of older treaties of the two (ETS 24 art. 28(1))',
    law: [CONVENTION, [clause('convention', 'REPLACES', null)], MADE],
    a: parties('convention', 'old'),
    b: parties('convention', 'old'),
    day: '2020-01-01',
    expected: ['convention since 1960-01-01', 'old behind convention since 1960-01-01'],
  },
  {
    situation: 'a treaty that the two made afterwards stays (VCLT 30(3); ETS 24 art. 28(2))',
    law: [CONVENTION, [clause('convention', 'REPLACES', null)], MADE],
    a: parties('convention', 'new'),
    b: parties('convention', 'new'),
    day: '2020-01-01',
    expected: ['new since 1960-01-01', 'convention since 1960-01-01'],
  },
  {
    situation: 'a treaty that says it only adds to the convention stays (ETS 24 art. 28(2))',
    law: [
      CONVENTION,
      [clause('convention', 'REPLACES', null), clause('old', 'SUPPLEMENTS', 'convention')],
      MADE,
    ],
    a: parties('convention', 'old'),
    b: parties('convention', 'old'),
    day: '2020-01-01',
    expected: ['old since 1960-01-01', 'convention since 1960-01-01'],
  },
  {
    situation: 'a convention that yields to the treaty of the two (UNTOC 18(7))',
    law: [CONVENTION, [clause('convention', 'YIELDS', null)], MADE],
    a: parties('convention', 'old'),
    b: parties('convention', 'old'),
    day: '2020-01-01',
    expected: ['old since 1960-01-01', 'convention behind old since 1960-01-01'],
  },
  {
    situation: 'a convention that leaves the treaty of the two alone (UNTOC 16(3))',
    law: [CONVENTION, [clause('convention', 'SUPPLEMENTS', null)], MADE],
    a: parties('convention', 'old'),
    b: parties('convention', 'old'),
    day: '2020-01-01',
    expected: ['old since 1960-01-01', 'convention since 1960-01-01'],
  },
  {
    situation: 'a clause of a convention that binds only one of them does nothing (VCLT 34)',
    law: [CONVENTION, [clause('convention', 'REPLACES', null)], MADE],
    a: parties('convention', 'old'),
    b: parties('old'),
    day: '2020-01-01',
    expected: ['old since 1960-01-01'],
  },
  {
    situation: 'VCLT art. 30(2): a clause about another mechanism does nothing',
    law: [
      CONVENTION,
      [clause('convention', 'REPLACES', null, { mechanism: 'mutual-legal-assistance' })],
      MADE,
    ],
    a: parties('convention', 'old'),
    b: parties('convention', 'old'),
    day: '2020-01-01',
    expected: ['old since 1960-01-01', 'convention since 1960-01-01'],
  },
  {
    situation: 'a treaty that its parties made in the place of an earlier one (VCLT 59(1)(a))',
    law: [CONVENTION, [], { ...MADE, replaced: { new: ['old'] } }],
    a: parties('old', 'new'),
    b: parties('old', 'new'),
    day: '2020-01-01',
    expected: ['new since 1960-01-01', 'old behind new since 1960-01-01'],
  },
  {
    situation: 'what a clause says of the two goes before the general rule (VCLT 30(2), 59)',
    law: [
      CONVENTION,
      [clause('new', 'REPLACES', 'old', { mechanism: 'mutual-legal-assistance' })],
      { ...MADE, replaced: { new: ['old'] } },
    ],
    a: parties('old', 'new'),
    b: parties('old', 'new'),
    day: '2020-01-01',
    expected: ['new since 1960-01-01', 'old since 1960-01-01'],
  },
  {
    situation: 'a third basis that goes before the second (VCLT 30)',
    law: [
      [offer('warrant', 'MUTUAL_RECOGNITION'), offer('nordic', 'REGIONAL'), offer('convention', 'REGIONAL')],
      [
        clause('warrant', 'REPLACES', 'convention'),
        clause('nordic', 'PREVAILS', 'warrant'),
        clause('nordic', 'REPLACES', 'convention'),
      ],
    ],
    a: parties('warrant', 'nordic', 'convention'),
    b: parties('warrant', 'nordic', 'convention'),
    day: '2020-01-01',
    expected: [
      'nordic since 1960-01-01',
      'warrant behind nordic since 1960-01-01',
      'convention behind warrant since 1960-01-01',
    ],
  },
  {
    situation: 'treaties of the two: the later made first (VCLT 30(3))',
    law: [CONVENTION, [], MADE],
    a: parties('old', 'new'),
    b: parties('old', 'new'),
    day: '2020-01-01',
    expected: ['new since 1960-01-01', 'old since 1960-01-01'],
  },
  {
    situation: 'VCLT art. 30: all tiers, the closest first',
    law: [[...BASIS_TIERS].reverse().map((tier) => offer(tier.toLowerCase(), tier))],
    a: parties(...BASIS_TIERS.map((tier) => tier.toLowerCase())),
    b: parties(...BASIS_TIERS.map((tier) => tier.toLowerCase())),
    day: '2020-01-01',
    expected: BASIS_TIERS.map((tier) => `${tier.toLowerCase()} since 1960-01-01`),
  },
];

describe.each([
  ['in force between the two', inForce],
  ['VCLT art. 26: what the facts do not tell', uncertain],
  ['recognition in the Union', recognition],
  ['agreements of the Union', union],
  ['which goes first', precedence],
])('%s', (_, rows) => {
  test.each(rows.map((row) => [row.situation, row] as const))(
    '%s',
    (__, { law, a, b, day, mechanisms, expected }) => {
      expect(between(lawOf(...law), a, b, day, mechanisms ?? null)).toEqual(expected);
      // Who asks whom changes nothing about what is in force between them.
      const turned = between(lawOf(...law), b, a, day, mechanisms ?? null);
      if (law[0].every(({ exceptMembers }) => exceptMembers.length === 0))
        expect(turned.map((line) => line.replace(/ (ARC|BOH|ARC,BOH)$/, ''))).toEqual(
          expected.map((line) => line.replace(/ (ARC|BOH|ARC,BOH)$/, '')),
        );
    },
  );
});

describe('what is missing', () => {
  interface Wanting {
    readonly situation: string;
    readonly law: Parameters<typeof lawOf>;
    readonly a: PartyGiven;
    readonly b: PartyGiven;
    readonly day?: Day;
    readonly expected: readonly string[];
  }
  const rows: readonly Wanting[] = [
    {
      situation: 'VCLT art. 15: one of them would have to join',
      law: [[offer('world', 'GLOBAL')]],
      a: {},
      b: parties('world'),
      expected: ['world by ARC'],
    },
    {
      situation: 'VCLT art. 15: both would; those that need one accession stand first',
      law: [[offer('drugs', 'SECTORAL'), offer('world', 'GLOBAL')]],
      a: {},
      b: parties('drugs'),
      expected: ['drugs by ARC', 'world by ARC,BOH'],
    },
    {
      situation: 'an instrument on the day before it is in force for anyone (VCLT 24)',
      law: [[offer('world', 'GLOBAL')], [], { inForce: { world: '2003-09-29' } }],
      a: {},
      b: {},
      day: '2003-09-28',
      expected: [],
    },
    {
      situation: 'VCLT art. 24: and on the day it is',
      law: [[offer('world', 'GLOBAL')], [], { inForce: { world: '2003-09-29' } }],
      a: {},
      b: {},
      day: '2003-09-29',
      expected: ['world by ARC,BOH'],
    },
    {
      situation: 'VCLT art. 24: an instrument that is in force for nobody yet',
      law: [[offer('world', 'GLOBAL')], [], { inForce: { world: null } }],
      a: {},
      b: {},
      expected: [],
    },
    {
      situation: 'a closed instrument (VCLT 15)',
      law: [[offer('region', 'REGIONAL')]],
      a: { may: { region: 'no' } },
      b: parties('region'),
      expected: [],
    },
    {
      situation: 'VCLT art. 15: an instrument of which the rule on joining is not known',
      law: [[offer('region', 'REGIONAL')]],
      a: { may: { region: null } },
      b: parties('region'),
      expected: [],
    },
    {
      situation: 'one that it can join when invited (VCLT 15(b))',
      law: [[offer('region', 'REGIONAL')]],
      a: { may: { region: 'if-invited' } },
      b: parties('region'),
      expected: ['region by ARC when invited'],
    },
    {
      situation: 'VCLT art. 15: strangers that would both have to be invited',
      law: [[offer('region', 'REGIONAL')]],
      a: { may: { region: 'if-invited' } },
      b: { may: { region: 'as-member' } },
      expected: [],
    },
    {
      situation: 'VCLT art. 15: a treaty of a region to which neither belongs',
      law: [[offer('region', 'REGIONAL')]],
      a: {},
      b: {},
      expected: [],
    },
    {
      situation: 'VCLT art. 15: a treaty of the region of both',
      law: [[offer('region', 'REGIONAL')]],
      a: { may: { region: 'as-member' } },
      b: { may: { region: 'as-member' } },
      expected: ['region by ARC,BOH'],
    },
    {
      situation: 'VCLT art. 15: the other one may not be bound at all: joining would help nobody for certain',
      law: [[offer('world', 'GLOBAL')]],
      a: {},
      b: { bound: { world: 'unknown' } },
      expected: [],
    },
    {
      situation: 'a territory joins nothing, and nobody can say what reaches it (VCLT 29)',
      law: [[offer('world', 'GLOBAL')]],
      a: { territory: true, may: { world: 'no' } },
      b: {},
      expected: [],
    },
    {
      situation: 'what a basis in force between them would leave no room (VCLT 30)',
      law: [
        [offer('warrant', 'MUTUAL_RECOGNITION'), offer('convention', 'REGIONAL')],
        [clause('warrant', 'REPLACES', 'convention')],
      ],
      a: { ...parties('warrant'), may: { convention: 'as-member' } },
      b: parties('warrant', 'convention'),
      expected: [],
    },
    {
      situation: 'acts of the Union and treaties of two are not joined',
      law: [[offer('warrant', 'MUTUAL_RECOGNITION'), offer('old', 'BILATERAL')]],
      a: {},
      b: parties('warrant', 'old'),
      expected: [],
    },
  ];
  test.each(rows.map((row) => [row.situation, row] as const))(
    '%s',
    (_, { law, a, b, day = '2020-01-01', expected }) => {
      const rules = lawOf(...law);
      const [from, to] = [partyOn('ARC', a, day), partyOn('BOH', b, day)];
      const { live } = basesBetween(rules, from, to, null, day);
      expect(
        wantingBases(rules, from, to, null, live, day).map(
          ({ instrument, wanting, byInvitation }) =>
            `${instrument} by ${wanting.join()}${byInvitation ? ' when invited' : ''}`,
        ),
      ).toEqual(expected);
    },
  );
});

test('the reasons name the article, the days, each clause and the place', () => {
  const rules = lawOf([...ACCORD, offer('treaty', 'REGIONAL')], [clause('accord', 'REPLACES', 'treaty')], {
    ...DATES,
    union: { accord: ['2021-05-01'] },
    day: '2021-02-01',
  });
  const day = '2021-02-01';
  const a = partyOn('ARC', { bound: { ...third.bound, treaty: ['1960-01-01'] } }, day);
  const b = partyOn('BOH', { member: ['1973-01-01'], bound: { treaty: ['1960-01-01'] } }, day);
  const { live } = basesBetween(rules, a, b, null, day);
  const words = {
    mechanism: 'extradition',
    articles: ['5'],
    scope: 'any offence',
    nameOf: (slug: string) => slug.toUpperCase(),
  };
  const told = live.map((basis) =>
    reasonsOf(basis, a, b, { ...words, instrument: basis.offer.instrument.toUpperCase() }).map(
      ({ rule, citation }) => `${rule}: ${citation}`,
    ),
  );
  expect(told).toEqual([
    [
      'Subject of the instrument: ACCORD art. 5',
      'An agreement of the Union binds its members: TFEU art. 216(2)',
      'Provisional application: VCLT art. 25',
      'Which basis goes first: accord art. 99',
      'Order of the bases: null',
    ],
    [
      'Subject of the instrument: TREATY art. 5',
      'A treaty in force binds its parties towards each other: VCLT art. 26',
      'Which basis goes first: accord art. 99',
      'Order of the bases: null',
    ],
  ]);
});

describe('whatever the world', () => {
  const slugs = ['a', 'b', 'c', 'd', 'e'];
  const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2000-01-01', days));
  const anyBound: fc.Arbitrary<Bound> = fc.oneof(
    fc.constantFrom<Bound>('unknown', 'signed'),
    fc
      .tuple(anyDay, fc.integer({ min: 0, max: 2000 }))
      .map(([from, days]): Bound => [from, addDays(from, days)]),
    anyDay.map((from): Bound => [from]),
  );
  const anyParty: fc.Arbitrary<PartyGiven> = fc.record({
    bound: fc.dictionary(fc.constantFrom(...slugs), anyBound),
    member: fc.oneof(
      fc.constant(undefined),
      anyDay.map((from): readonly [Day] => [from]),
    ),
  }) as fc.Arbitrary<PartyGiven>;
  const anyOffers: fc.Arbitrary<Offer[]> = fc.tuple(
    ...slugs.map((slug) =>
      fc
        .record({
          tier: fc.constantFrom<BasisTier>(...BASIS_TIERS),
          mechanism: fc.constantFrom('extradition', 'mutual-legal-assistance'),
          appliesFrom: fc.oneof(fc.constant(null), anyDay),
          union: fc.boolean(),
        })
        .map(({ tier, mechanism, appliesFrom, union: ofUnion }) =>
          offer(slug, tier, {
            mechanism,
            appliesFrom,
            relation: tier === 'UNION_AGREEMENT' && ofUnion ? 'UNION_AND_THIRD' : 'PARTIES',
          }),
        ),
    ),
  );
  const anyClauses: fc.Arbitrary<PrecedenceClause[]> = fc.array(
    fc
      .record({
        pair: fc.shuffledSubarray(slugs, { minLength: 2, maxLength: 2 }),
        effect: fc.constantFrom<PrecedenceClause['effect']>('REPLACES', 'PREVAILS', 'SUPPLEMENTS', 'YIELDS'),
        ofBilaterals: fc.boolean(),
        from: fc.oneof(fc.constant(null), anyDay),
      })
      .map(({ pair: [one, other], effect, ofBilaterals, from }) =>
        clause(one!, effect, ofBilaterals ? null : other!, { from }),
      ),
    { maxLength: 6 },
  );

  test('a basis is in force for both on the day, and the same whoever asks', () => {
    fc.assert(
      fc.property(anyOffers, anyClauses, anyParty, anyParty, anyDay, (offers, clauses, a, b, day) => {
        const rules = lawOf(offers, clauses, { union: { a: ['2000-01-01'], b: 'unknown' }, day });
        const [one, other] = [partyOn('ARC', a, day), partyOn('BOH', b, day)];
        const { live, undecided } = basesBetween(rules, one, other, null, day);
        for (const { offer: carried, supersededBy, since } of live) {
          const { instrument, relation, appliesFrom } = carried;
          const sides =
            relation === 'PARTIES'
              ? [one.standing(instrument), other.standing(instrument)]
              : [
                  (one.unionMemberSince === null ? one : other).standing(instrument),
                  rules.unionStanding(instrument),
                ];
          expect(sides.map(({ inForce: standing }) => standing)).toEqual(['yes', 'yes']);
          expect(appliesFrom === null || appliesFrom <= day).toBe(true);
          expect((since?.latest ?? '') <= day).toBe(true);
          // What goes before it is in force between the two as well.
          if (supersededBy !== null)
            expect(live.map(({ offer: { instrument: slug } }) => slug)).toContain(supersededBy);
        }
        const turned = basesBetween(rules, other, one, null, day);
        expect(turned.live).toEqual(live);
        expect(turned.undecided.map(({ instrument }) => instrument)).toEqual(
          undecided.map(({ instrument }) => instrument),
        );
        const usable = live.map(({ supersededBy }) => supersededBy === null);
        expect([...usable].sort((x, y) => Number(y) - Number(x))).toEqual(usable);
      }),
      { numRuns: 500 },
    );
  });

  test('asking about one mechanism gives that part of the answer about all', () => {
    fc.assert(
      fc.property(anyOffers, anyParty, anyParty, anyDay, (offers, a, b, day) => {
        const rules = lawOf(offers, [], { union: { a: ['2000-01-01'] }, day });
        const [one, other] = [partyOn('ARC', a, day), partyOn('BOH', b, day)];
        const all = basesBetween(rules, one, other, null, day).live;
        const some = basesBetween(rules, one, other, new Set(['extradition']), day).live;
        expect(some).toEqual(all.filter(({ offer: { mechanism } }) => mechanism === 'extradition'));
      }),
    );
  });
});
