import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  cooperationPaths,
  PathKind,
  type CooperationChannel,
  type CooperationParty,
  type CooperationQuestion,
} from '../../src/law/cooperation-paths.js';
import { BASIS_TIERS, type BasisTier, type LiveBasis } from '../../src/law/legal-bases.js';
import { boundsOf } from '../../src/law/partial-date.js';

const offer = (instrument: string, mechanism: string, tier: BasisTier, since = '2000-01-01'): LiveBasis => ({
  offer: {
    instrument,
    mechanism,
    tier,
    relation: 'PARTIES',
    appliesFrom: null,
    provisionallyFrom: null,
    exceptMembers: [],
  },
  since: boundsOf(since),
  provisional: false,
  precedence: [],
  supersededBy: null,
});

const EAW = offer('eu-eaw-2002-584', 'surrender', 'MUTUAL_RECOGNITION', '2004-01-01');
const EIO = offer('eu-eio-2014-41', 'european-investigation-order', 'MUTUAL_RECOGNITION', '2017-05-22');
const ETS24 = offer('ets-024', 'extradition', 'REGIONAL', '1986-05-11');
const ETS30 = offer('ets-030', 'mutual-legal-assistance', 'REGIONAL');
const PAIR = offer('x-y-ext', 'extradition', 'BILATERAL');
const UNTOC = offer('untoc', 'extradition', 'GLOBAL', '2006-07-14');

const party = (code: string, more: Partial<CooperationParty> = {}): CooperationParty => ({
  code,
  id: `state:${code.toLowerCase()}`,
  name: code,
  memberOf: new Map(),
  takesPartIn: new Map(),
  ...more,
});
const channel = (kind: string, slug: string): [string, CooperationChannel] => [
  slug,
  { id: `${kind}:${slug}`, slug, name: slug, mechanism: { slug: 'm', name: 'M' } },
];
/** What is in force between two: what both hold, closest first. */
const held =
  (holdings: Readonly<Record<string, readonly LiveBasis[]>>): CooperationQuestion['basesBetween'] =>
  (a, b) =>
    (holdings[a.code] ?? [])
      .filter((basis) => holdings[b.code]?.includes(basis))
      .sort((x, y) => order(x) - order(y) || (x.offer.instrument < y.offer.instrument ? -1 : 1));
const order = ({ offer: { tier } }: LiveBasis) => BASIS_TIERS.indexOf(tier);
const question = (more: Partial<CooperationQuestion> = {}): CooperationQuestion => ({
  from: party('AAA'),
  to: party('BBB'),
  others: [],
  organizations: new Map([channel('organization', 'org')]),
  mechanisms: new Map([channel('mechanism', 'net')]),
  basesBetween: () => [],
  nameOf: (_, slug) => slug,
  maxLength: 4,
  first: 50,
  ...more,
});
const since = (slug: string) => new Map([[slug, boundsOf('1990')]]);

describe('paths', () => {
  test('none between strangers', () => {
    expect(cooperationPaths(question())).toEqual({ paths: [], truncated: false });
  });

  test('basis, then mechanism, then organization, then a third state', () => {
    const all = { memberOf: since('org'), takesPartIn: since('net') };
    const { paths } = cooperationPaths(
      question({
        from: party('AAA', all),
        to: party('BBB', all),
        others: [party('CCC', all)],
        basesBetween: held({ AAA: [UNTOC], BBB: [UNTOC], CCC: [UNTOC] }),
      }),
    );
    expect(paths.map(({ kind }) => kind)).toEqual([
      PathKind.BASIS,
      PathKind.CHANNEL,
      PathKind.ORGANIZATION,
      PathKind.THIRD_PARTY,
    ]);
  });

  test('a third state leads on with caution, and only for one mechanism', () => {
    const ofOther = offer('untoc', 'mutual-legal-assistance', 'GLOBAL');
    const asked = (onwards: LiveBasis) =>
      cooperationPaths(
        question({
          others: [party('CCC')],
          basesBetween: held({ AAA: [ETS24], BBB: [onwards], CCC: [ETS24, onwards] }),
        }),
      ).paths;
    expect(asked(ofOther)).toEqual([]);
    const [path] = asked(UNTOC);
    expect(path).toMatchObject({ kind: PathKind.THIRD_PARTY });
    expect(path!.explanation).toMatch(/^Indirect: .* only with the consent/);
  });

  test('the length bounds everything', () => {
    const all = { memberOf: since('org') };
    const lengths = (maxLength: number) =>
      cooperationPaths(
        question({
          from: party('AAA', all),
          to: party('BBB', all),
          others: [party('CCC', all)],
          basesBetween: held({ AAA: [UNTOC], BBB: [UNTOC], CCC: [UNTOC] }),
          maxLength,
        }),
      ).paths.map(({ hops }) => hops.length);
    expect(lengths(1)).toEqual([1]);
    expect(lengths(2)).toEqual([1, 2, 2]);
  });

  const bases = [EAW, EIO, ETS24, ETS30, PAIR, UNTOC];
  const anyParty = (code: string) =>
    fc.record({ org: fc.boolean(), net: fc.boolean() }).map(({ org, net }) =>
      party(code, {
        memberOf: org ? since('org') : new Map(),
        takesPartIn: net ? since('net') : new Map(),
      }),
    );
  const anyBases = fc.subarray(bases);
  const anyQuestion = fc
    .record({
      from: anyParty('AAA'),
      to: anyParty('BBB'),
      others: fc.tuple(anyParty('CCC'), anyParty('DDD'), anyParty('EEE')),
      holdings: fc.record({ AAA: anyBases, BBB: anyBases, CCC: anyBases, DDD: anyBases, EEE: anyBases }),
      maxLength: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ holdings, ...given }) => question({ ...given, basesBetween: held(holdings) }));

  test('visit nothing twice, end where they should and are no longer than asked', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        for (const { hops } of cooperationPaths(asked).paths) {
          const ends = [hops[0]!.from, ...hops.map(({ to }) => to)];
          expect(new Set(ends).size).toBe(ends.length);
          expect([ends[0], ends.at(-1)]).toEqual([asked.from.id, asked.to.id]);
          expect(hops.slice(1).map(({ from }) => from)).toEqual(hops.slice(0, -1).map(({ to }) => to));
          expect(hops.length).toBeLessThanOrEqual(asked.maxLength);
        }
      }),
    );
  });

  test('do not depend on the order of the facts', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const reversed = { ...asked, others: [...asked.others].reverse() };
        expect(cooperationPaths(reversed)).toEqual(cooperationPaths(asked));
      }),
    );
  });

  test('are the beginning of the same list for a smaller number, and say when there are more', () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 1, max: 5 }), (asked, first) => {
        const whole = cooperationPaths(asked).paths;
        const some = cooperationPaths({ ...asked, first });
        expect(some.paths).toEqual(whole.slice(0, first));
        expect(some.truncated).toBe(whole.length > first);
      }),
    );
  });

  test('are as many directly the other way round', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const direct = (given: CooperationQuestion) =>
          cooperationPaths(given)
            .paths.filter(({ kind }) => kind !== PathKind.THIRD_PARTY)
            .map(({ hops }) => `${hops[0]!.instrument} ${hops[0]!.mechanism} ${hops.length}`);
        expect(direct({ ...asked, from: asked.to, to: asked.from })).toEqual(direct(asked));
      }),
    );
  });
});
