import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorlds, type OpenWorld } from '../world/open-world.js';

/**
 * The cases of docs/cases.md, asked of both engines. The answers there were decided from the law; a difference is a
 * mistake of the law code, of the data or of the page, and is never settled by copying what the program says.
 */
interface Case {
  readonly number: string;
  readonly question: string;
  readonly asked: readonly string[];
  readonly expected: readonly string[];
  readonly source: string;
}

const page = readFileSync(fileURLToPath(new URL('../../docs/cases.md', import.meta.url)), 'utf8');
const code = (cell: string): string => /^`(.*)`$/.exec(cell)?.[1] ?? '';
const cases: readonly Case[] = page
  .split('\n')
  .filter((line) => /^\| *\d/.test(line))
  .map((line) => {
    const [number = '', question = '', asked = '', answer = '', source = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { number, question, asked: code(asked).split(' '), expected: code(answer).split('; '), source };
  });
const about = (field: string): [string, Case][] =>
  cases
    .filter(({ asked }) => asked[0] === field)
    .map((one) => [`${one.number}. ${one.question} (${one.asked.join(' ')})`, one]);

let worlds: OpenWorld[];
beforeAll(async () => {
  worlds = await openWorlds('corpus');
}, 300_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

/** Asks every engine, requires byte-equal answers, and gives the answer. */
async function askAll(query: string, variables: Record<string, unknown>) {
  const answers = [];
  for (const world of worlds) answers.push(await world.ask(query, variables));
  const [first, ...others] = answers;
  for (const other of others) expect(other.text).toBe(first!.text);
  return first!;
}

describe('the page', () => {
  test('holds at least 70 cases, numbered without a gap, each with an answer and its law', () => {
    expect(cases.map(({ number }) => Number(number))).toEqual(cases.map((_, index) => index + 1));
    expect(cases.length).toBeGreaterThanOrEqual(70);
    for (const { number, question, asked, expected, source } of cases)
      expect([
        number,
        question.endsWith('?'),
        asked.length > 1,
        expected[0] !== '',
        source.length > 3,
      ]).toEqual([number, true, true, true, true]);
  });

  test('asks questions that exist', () => {
    const fields = ['legalBases', 'binding', 'sharedObligations', 'compareStates'];
    expect(cases.filter(({ asked }) => !fields.includes(asked[0]!))).toEqual([]);
  });
});

interface Basis {
  readonly rank: number;
  readonly instrument: { readonly slug: string };
  readonly since: string | null;
  readonly provisional: boolean;
  readonly supersededBy: { readonly slug: string } | null;
  readonly conditions: readonly string[];
  readonly trace: readonly { readonly rule: string; readonly citation: string | null }[];
  readonly sources: readonly unknown[];
}

/** Whether an answer on legal bases is as one part of the expectation says; the text names what was found instead. */
function told(
  part: string,
  bases: readonly Basis[],
  missing: readonly { instrument: { slug: string }; wanting: readonly { iso3?: string }[] }[],
  setAside: readonly { instrument: { slug: string }; status: string }[],
): string {
  const [verb, slug = '', rest = ''] = /^(\w+) ?(\S*) ?(.*)$/.exec(part)!.slice(1);
  const basis = bases.find(({ instrument }) => instrument.slug === slug);
  const state = basis === undefined ? 'absent' : basis.supersededBy === null ? 'usable' : 'behind';
  switch (verb) {
    case 'first':
      return bases[0]?.instrument.slug === slug && state === 'usable'
        ? part
        : `first ${bases[0]?.instrument.slug}`;
    case 'has':
      return state === 'usable' ? part : `${state} ${slug} ${basis?.supersededBy?.slug ?? ''}`;
    case 'behind':
      return basis?.supersededBy?.slug === rest
        ? part
        : `${state} ${slug} ${basis?.supersededBy?.slug ?? ''}`;
    case 'not':
      return state === 'absent' ? part : `${state} ${slug}`;
    case 'provisional':
    case 'definitive':
      return basis?.provisional === (verb === 'provisional') ? part : `${state} ${slug}, not ${verb}`;
    case 'since':
      return `since ${slug} ${basis?.since}`;
    case 'before':
      return (basis?.rank ?? 0) < (bases.find(({ instrument }) => instrument.slug === rest)?.rank ?? 0)
        ? part
        : `not before: ${part}`;
    case 'condition': {
      const words = JSON.parse(rest) as string;
      return basis?.conditions.some((text) => text.includes(words)) ? part : `no such condition: ${part}`;
    }
    case 'missing': {
      const found = missing.find(({ instrument }) => instrument.slug === slug);
      return `missing ${slug} by ${found?.wanting.map(({ iso3 }) => iso3).join(',')}`;
    }
    case 'unknown':
      return setAside.some(({ instrument, status }) => instrument.slug === slug && status === 'UNKNOWN')
        ? part
        : `not set aside: ${slug}`;
    case 'none':
      return bases.length === 0 ? part : `some: ${bases.map(({ instrument }) => instrument.slug).join()}`;
    default:
      return `no such expectation: ${part}`;
  }
}

describe('legal bases', () => {
  test.each(about('legalBases'))('%s', async (_, { asked, expected }) => {
    const [, from, to, mechanism, asOf] = asked;
    const { data, errors } = await askAll(
      `query ($from: String!, $to: String!, $mechanism: String, $asOf: Date) {
        legalBases(from: $from, to: $to, mechanism: $mechanism, asOf: $asOf) {
          bases {
            rank instrument { slug } since provisional supersededBy { slug } conditions trace { rule citation } sources { slug }
          }
          missing { instrument { slug } wanting { ... on State { iso3 } } }
          setAside { instrument { slug } status }
        }
      }`,
      { from, to, mechanism: mechanism === '-' ? null : mechanism, asOf },
    );
    if (expected[0]!.startsWith('error ')) {
      expect(errors?.map(({ extensions }) => `error ${extensions.code}`)).toEqual(expected);
      return;
    }
    expect(errors).toBeUndefined();
    const { bases, missing, setAside } = data.legalBases;
    expect(expected.map((part) => told(part, bases, missing, setAside))).toEqual(expected);
    for (const { instrument, trace, sources } of bases as Basis[])
      expect([instrument.slug, trace.some(({ citation }) => citation !== null), sources.length > 0]).toEqual([
        instrument.slug,
        true,
        true,
      ]);
  });
});

describe('who is bound', () => {
  test.each(about('binding'))('%s', async (_, { asked, expected }) => {
    const [, party, instrument, ...rest] = asked;
    const asOf = rest.at(-1);
    const article = rest.length > 1 ? rest[0] : null;
    const { data, errors } = await askAll(
      `query ($party: String!, $instrument: String!, $article: String, $asOf: Date) {
        binding(party: $party, instrument: $instrument, article: $article, asOf: $asOf) {
          status since until reservations { summary } trace { rule }
        }
      }`,
      { party, instrument, article, asOf },
    );
    expect(errors).toBeUndefined();
    const { status, since, until, reservations, trace } = data.binding;
    expect(trace).not.toEqual([]);
    const found = expected.map((part) => {
      if (part.startsWith('since ')) return `since ${since}`;
      if (part.startsWith('until ')) return `until ${until}`;
      if (part === 'reservation') return reservations.length > 0 ? part : 'no reservation';
      return status as string;
    });
    expect(found).toEqual(expected);
  });
});

describe('what parties share', () => {
  test.each(about('sharedObligations'))('%s', async (_, { asked, expected }) => {
    const [, parties, asOf] = asked;
    const shared = new Map<string, { grade: string; since: string }>();
    for (let after: string | null = null, more = true; more;) {
      const { data, errors }: { data: any; errors: unknown } = await askAll(
        `query ($parties: [String!]!, $asOf: Date, $after: String) {
          sharedObligations(parties: $parties, asOf: $asOf, first: 100, after: $after) {
            nodes { duty { slug } grade since } pageInfo { hasNextPage endCursor }
          }
        }`,
        { parties: parties!.split(','), asOf, after },
      );
      expect(errors).toBeUndefined();
      for (const { duty, grade, since } of data.sharedObligations.nodes)
        shared.set(duty.slug, { grade, since });
      more = data.sharedObligations.pageInfo.hasNextPage;
      after = data.sharedObligations.pageInfo.endCursor;
    }
    const found = expected.map((part) => {
      const [verb, duty = ''] = part.split(' ');
      const one = shared.get(duty);
      if (verb === 'not') return one === undefined ? part : `shares ${duty}`;
      return one === undefined ? `does not share ${duty}` : `has ${duty} ${one.grade} ${one.since}`;
    });
    expect(found).toEqual(expected);
  });

  test.each(about('compareStates'))('%s', async (_, { asked, expected }) => {
    const [, parties, asOf] = asked;
    const { data, errors } = await askAll(
      `query ($parties: [String!]!, $asOf: Date) {
        compareStates(parties: $parties, asOf: $asOf) {
          shared { duty { slug } } onlyBy { party { ... on State { iso3 } } duties { slug } }
        }
      }`,
      { parties: parties!.split(','), asOf },
    );
    expect(errors).toBeUndefined();
    const { shared, onlyBy } = data.compareStates as {
      shared: { duty: { slug: string } }[];
      onlyBy: { party: { iso3: string }; duties: { slug: string }[] }[];
    };
    const found = expected.map((part) => {
      const words = part.split(' ');
      const duty = words.at(-1)!;
      if (words[0] === 'shared')
        return shared.some((one) => one.duty.slug === duty) ? part : `does not share ${duty}`;
      const owner = onlyBy.filter(({ duties }) => duties.some(({ slug }) => slug === duty));
      return `only ${owner.map(({ party }) => party.iso3).join()} ${duty}`;
    });
    expect(found).toEqual(expected);
  });
});
