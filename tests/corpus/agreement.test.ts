import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld, type OpenWorld } from '../world/open-world.js';

/**
 * Fields that answer of the same facts must not contradict each other, asked of many pairs of the real dataset. The
 * engines' answers are compared elsewhere, question by question, so one of them is asked here, as it is served.
 */
let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld({ engine: 'embedded', path: undefined }, 'corpus', 50_000);
}, 300_000);
afterAll(() => world.close());

async function ask<Data>(query: string): Promise<Data> {
  const answer = await world.ask(query);
  expect(answer.errors).toBeUndefined();
  return answer.data as Data;
}

/** Members of the Union old, new and former, neighbours of it, and states of every region, some in few lists. */
const PARTIES =
  'DEU FRA IRL DNK POL GBR NOR CHE UKR TUR RUS KAZ USA BRA PER PHL THA JPN ZAF NGA PRK VAT'.split(' ');
const DAYS = ['1999-12-31', '2004-01-01', '2012-10-16', '2021-02-01', '2026-11-25'];
const PAIRS = PARTIES.flatMap((from, index) =>
  [1, 9].map((step, turn) => ({
    from,
    to: PARTIES[(index + step) % PARTIES.length]!,
    day: DAYS[(index + turn) % DAYS.length]!,
  })),
);

interface Basis {
  readonly instrument: { readonly slug: string };
  readonly mechanism: { readonly slug: string };
  readonly tier: string;
  readonly provisional: boolean;
  readonly since: string | null;
  readonly supersededBy: { readonly slug: string } | null;
}
const BASES = `asOf bases { instrument { slug } mechanism { slug } tier provisional since supersededBy { slug } }
  missing { instrument { slug } wanting { slug } }`;

interface Bases {
  readonly bases: readonly Basis[];
  readonly missing: readonly {
    readonly instrument: { readonly slug: string };
    readonly wanting: readonly { readonly slug: string }[];
  }[];
}
const basesOf = async (from: string, to: string, day: string, mechanism?: string): Promise<Bases> => {
  const asked = mechanism === undefined ? '' : `, mechanism: "${mechanism}"`;
  const { legalBases } = await ask<{ legalBases: Bases }>(
    `{ legalBases(from: "${from}", to: "${to}", asOf: "${day}"${asked}) { ${BASES} } }`,
  );
  return legalBases;
};
const named = ({ instrument, mechanism, since, supersededBy }: Basis) =>
  `${instrument.slug} ${mechanism.slug} since ${since} behind ${supersededBy?.slug ?? 'nothing'}`;

describe('a legal basis', () => {
  test.each(PAIRS)('between $from and $to on $day is one in both directions', async ({ from, to, day }) => {
    const [there, back] = [await basesOf(from, to, day), await basesOf(to, from, day)];
    expect(there.bases.map(named)).toEqual(back.bases.map(named));
    expect(there.missing.map(({ instrument }) => instrument)).toEqual(
      back.missing.map(({ instrument }) => instrument),
    );
  });

  test.each(PAIRS)('between $from and $to on $day binds both', async ({ from, to, day }) => {
    const { bases, missing } = await basesOf(from, to, day);
    const binding = (party: string, slug: string) =>
      ask<{ binding: { status: string } }>(
        `{ binding(party: "${party}", instrument: "${slug}", asOf: "${day}") { status } }`,
      );
    for (const { instrument, tier, provisional } of bases) {
      // An agreement of the Union binds its members through the Union, and one applied provisionally nobody yet.
      if (tier === 'UNION_AGREEMENT' || provisional) continue;
      for (const party of [from, to])
        expect([party, instrument.slug, (await binding(party, instrument.slug)).binding.status]).toEqual([
          party,
          instrument.slug,
          expect.stringMatching(/^BOUND/),
        ]);
    }
    const live = new Set(bases.map(({ instrument }) => instrument.slug));
    for (const { instrument, wanting } of missing) {
      expect(wanting.length).toBeGreaterThan(0);
      expect(live.has(instrument.slug) && wanting.length === 2).toBe(false);
    }
  });

  test.each(PAIRS)(
    'between $from and $to on $day is a path where nothing goes before it',
    async ({ from, to, day }) => {
      for (const mechanism of ['extradition', 'mutual-legal-assistance']) {
        const { bases } = await basesOf(from, to, day, mechanism);
        const { cooperationPaths } = await ask<{
          cooperationPaths: {
            paths: {
              direct: boolean;
              hops: {
                instrument: { slug: string } | null;
                mechanism: { slug: string };
                since: string | null;
              }[];
            }[];
          };
        }>(
          `{ cooperationPaths(from: "${from}", to: "${to}", asOf: "${day}", mechanism: "${mechanism}", maxLength: 1, first: 50) {
            paths { direct hops { instrument { slug } mechanism { slug } since } } } }`,
        );
        const hops = cooperationPaths.paths.map(({ hops: [hop, ...more] }) => {
          expect(more).toEqual([]);
          return `${hop!.instrument?.slug} ${hop!.mechanism.slug} since ${hop!.since}`;
        });
        expect(hops.sort()).toEqual(
          bases
            .filter(({ supersededBy }) => supersededBy === null)
            .map((basis) => `${basis.instrument.slug} ${basis.mechanism.slug} since ${basis.since}`)
            .sort(),
        );
      }
    },
  );
});

interface Impact {
  readonly admission: string;
  readonly comparedOn: string | null;
  readonly gained: readonly { readonly slug: string }[];
  readonly partners: readonly {
    readonly party: { readonly slug: string };
    readonly mechanisms: readonly { readonly slug: string }[];
  }[];
  readonly partnersLost: Impact['partners'];
  readonly lost: readonly { readonly slug: string }[];
  readonly ends: readonly { readonly slug: string }[];
}

const impactOf = async (
  party: string,
  instrument: string,
  act: 'CONSENT' | 'WITHDRAWAL',
): Promise<Impact> => {
  const { ratificationImpact } = await ask<{ ratificationImpact: Impact }>(
    `{ ratificationImpact(party: "${party}", instrument: "${instrument}", on: "2026-11-25", act: ${act}) {
      admission comparedOn gained { slug } lost { slug } ends { slug }
      partners { party { slug } mechanisms { slug } }
      partnersLost { party { slug } mechanisms { slug } } } }`,
  );
  return ratificationImpact;
};

/** Duties that bind a party on a day for certain. */
async function dutiesOn(party: string, day: string): Promise<Set<string>> {
  const { obligationMatrix } = await ask<{
    obligationMatrix: { rows: { key: string; cells: { status: string }[] }[] };
  }>(
    `{ obligationMatrix(parties: ["${party}"], rows: DUTY, asOf: "${day}") { rows { key cells { status } } } }`,
  );
  return new Set(
    obligationMatrix.rows.filter(({ cells }) => cells[0]!.status.startsWith('BOUND')).map(({ key }) => key),
  );
}

describe('an act of a party', () => {
  test.each([
    ['IRN', 'palermo-protocol'],
    ['ISR', 'ets-099'],
    ['JPN', 'cets-197'],
    ['TLS', 'actip'],
    ['IRN', 'crc-opsc'],
    ['CHE', 'ets-167'],
    ['KOR', 'ilo-c105'],
    ['USA', 'cedaw'],
  ])(
    '%s joins %s: what it gains it has not, and no basis with its new partners',
    async (party, instrument) => {
      const { gained, partners, comparedOn } = await impactOf(party, instrument, 'CONSENT');
      if (comparedOn === null) {
        expect([gained, partners]).toEqual([[], []]);
        return;
      }
      const has = await dutiesOn(party, comparedOn);
      for (const { slug } of gained) expect(has.has(slug)).toBe(false);
      for (const { party: other, mechanisms } of partners.slice(0, 6))
        for (const { slug } of mechanisms) {
          const { bases } = await basesOf(party, other.slug, comparedOn, slug);
          expect(bases.filter(({ supersededBy }) => supersededBy === null)).toEqual([]);
        }
    },
  );

  test.each([
    ['FRA', 'untoc'],
    ['PHL', 'palermo-protocol'],
    ['GBR', 'cets-197'],
    ['BRA', 'oas-a55'],
    ['TUR', 'ets-024'],
  ])(
    '%s leaves %s: what it loses it has, and bases with the partners that it loses',
    async (party, instrument) => {
      const { lost, ends, partnersLost, comparedOn, admission } = await impactOf(
        party,
        instrument,
        'WITHDRAWAL',
      );
      expect(admission).toBe('OPEN');
      expect(comparedOn).not.toBeNull();
      const left = new Set([instrument, ...ends.map(({ slug }) => slug)]);
      const has = await dutiesOn(party, comparedOn!);
      for (const { slug } of lost) expect(has.has(slug)).toBe(true);
      for (const { party: other, mechanisms } of partnersLost.slice(0, 6))
        for (const { slug } of mechanisms) {
          const { bases } = await basesOf(party, other.slug, comparedOn!, slug);
          expect(bases.length).toBeGreaterThan(0);
          expect(bases.every((basis) => left.has(basis.instrument.slug) || basis.supersededBy !== null)).toBe(
            true,
          );
        }
    },
  );
});

describe('a matrix', () => {
  test.each(DAYS)('says of every instrument what binding says on %s', async (day) => {
    const parties = ['PHL', 'IRL', 'RUS', 'PRK'];
    const { obligationMatrix } = await ask<{
      obligationMatrix: { rows: { key: string; cells: { status: string }[] }[] };
    }>(
      `{ obligationMatrix(parties: ${JSON.stringify(parties)}, rows: INSTRUMENT, asOf: "${day}") { rows { key cells { status } } } }`,
    );
    // Each of many rows is asked of some party, each party of many rows.
    for (const [index, { key, cells }] of obligationMatrix.rows.entries()) {
      const of = index % parties.length;
      const { binding } = await ask<{ binding: { status: string } }>(
        `{ binding(party: "${parties[of]}", instrument: "${key}", asOf: "${day}") { status } }`,
      );
      expect([key, parties[of], cells[of]!.status]).toEqual([key, parties[of], binding.status]);
    }
  });
});
