import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorlds, type OpenWorld } from '../world/open-world.js';

let worlds: OpenWorld[];
beforeAll(async () => {
  worlds = await openWorlds('fixture');
}, 120_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

async function codes(query: string, variables?: Record<string, unknown>): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for (const world of worlds) found.push((await world.ask(query, variables)).errors?.[0]?.extensions.code);
  return [...new Set(found)];
}

describe('too much of something is refused with a code, not answered slowly', () => {
  const ids = Array.from({ length: 5_000 }, (_, index) =>
    Buffer.from(`state:s${index}`).toString('base64url'),
  );
  const long = 'x'.repeat(90_000);
  test.each<[string, string, Record<string, unknown>, string]>([
    [
      '201 parties',
      'query ($v: [String!]!) { sharedObligations(parties: $v) { totalCount } }',
      { v: Array.from({ length: 201 }, () => 'FRA') },
      'BAD_USER_INPUT',
    ],
    [
      '5,000 ids',
      'query ($v: [ID!]!) { nodes(ids: $v) { id } }',
      { v: ids.map((id) => id.slice(0, 10)) },
      'BAD_USER_INPUT',
    ],
    [
      '201 slugs',
      'query ($v: [String!]) { obligations(filter: { instrument: $v }) { totalCount } }',
      { v: Array.from({ length: 201 }, () => 'river-convention') },
      'BAD_USER_INPUT',
    ],
    [
      'a search of 90 kB',
      'query ($v: String!) { search(text: $v) { totalCount } }',
      { v: long },
      'BAD_USER_INPUT',
    ],
    [
      'a name of 90 kB',
      'query ($v: String!) { resolveName(name: $v) { __typename } }',
      { v: long },
      'BAD_USER_INPUT',
    ],
    [
      'a party of 90 kB',
      'query ($v: String!) { binding(party: $v, instrument: "river-convention") { status } }',
      { v: long },
      'BAD_USER_INPUT',
    ],
    [
      'an instrument of 90 kB',
      'query ($v: String!) { binding(party: "FRA", instrument: $v) { status } }',
      { v: long },
      'BAD_USER_INPUT',
    ],
    [
      'an article of 90 kB',
      'query ($v: String!) { binding(party: "FRA", instrument: "river-convention", article: $v) { status } }',
      { v: long },
      'BAD_USER_INPUT',
    ],
    [
      'a cursor of 90 kB',
      'query ($v: String!) { states(after: $v) { totalCount } }',
      { v: long },
      'BAD_CURSOR',
    ],
    [
      'a slug of 90 kB in a lookup',
      'query ($v: String!) { instrument(by: { slug: $v }) { slug } }',
      { v: long },
      'BAD_USER_INPUT',
    ],
    [
      'a region of 90 kB',
      'query ($v: String!) { states(filter: { region: $v }) { totalCount } }',
      { v: long },
      'BAD_USER_INPUT',
    ],
    [
      'a body of 200 kB',
      'query ($v: String!) { search(text: $v) { totalCount } }',
      { v: 'x'.repeat(200_000) },
      'LIMIT_EXCEEDED',
    ],
  ])('%s', async (_, query, variables, code) => {
    expect(await codes(query, variables)).toEqual([code]);
  });
});

describe('a value that names nothing is no error in a lookup', () => {
  const long = 'x'.repeat(90_000);
  test.each<[string, string, Record<string, unknown>]>([
    ['an id of 90 kB', 'query ($v: ID!) { node(id: $v) { id } }', { v: long }],
    ['a number as id', 'query ($v: ID!) { node(id: $v) { id } }', { v: 12 }],
    [
      'an id of a kind that is not public',
      'query ($v: ID!) { node(id: $v) { id } }',
      { v: Buffer.from('name:1').toString('base64url') },
    ],
    ['a duty of 90 kB', 'query ($v: String!) { duty(slug: $v) { slug } }', { v: long }],
    [
      'a mechanism with a null character',
      'query ($v: String!) { mechanism(slug: $v) { slug } }',
      { v: 'extradition\u0000' },
    ],
    [
      'an organization in Cypher',
      'query ($v: String!) { organization(slug: $v) { slug } }',
      { v: "eu'}) DETACH DELETE n //" },
    ],
  ])('%s', async (_, query, variables) => {
    for (const world of worlds) {
      const { data, errors } = await world.ask(query, variables);
      expect(errors).toBeUndefined();
      expect(Object.values(data as object)).toEqual([null]);
    }
  });
});

test('unusual texts are searched for, on both engines alike', async () => {
  const texts = [
    '🚢',
    'ﬁnal',
    'crews\u0000',
    'ＣＲＥＷＳ',
    'a'.repeat(500),
    '()[]{}"\'\\/*?:^~!+-&|',
    "crews' OR 1=1",
    'مرفأ crews',
    '１９９９',
  ];
  for (const text of texts) {
    const answers = [];
    for (const world of worlds) {
      const { status, data, errors } = await world.ask(
        'query ($v: String!) { search(text: $v) { totalCount nodes { title highlight score } } }',
        { v: text },
      );
      expect([200, 400]).toContain(status);
      answers.push(JSON.stringify({ data, errors }));
    }
    expect(new Set(answers).size).toBe(1);
  }
});

test('one hundred ids in any order come back in that order', async () => {
  const kinds = [
    'state:fra',
    'instrument:river-convention',
    'duty:protect-crews',
    'state:xxx',
    'theme:victims',
  ];
  const ids = Array.from({ length: 100 }, (_, index) =>
    Buffer.from(kinds[index % kinds.length]!).toString('base64url'),
  );
  for (const world of worlds) {
    const { data, statements } = await world.ask('query ($v: [ID!]!) { nodes(ids: $v) { id } }', { v: ids });
    expect(data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual(
      ids.map((id, index) => (index % kinds.length === 3 ? null : id)),
    );
    expect(statements).toEqual(['duties-by-slug', 'instruments-by-slug', 'states-by-code', 'themes-by-slug']);
  }
});

test('a wrong argument of one field leaves a nullable neighbour its answer', async () => {
  for (const world of worlds) {
    const { status, data, errors } = await world.ask(
      '{ wrong: article(instrument: "nothing", number: "1") { id } right: state(by: { iso3: "FRA" }) { name } }',
    );
    expect({ status, data, codes: errors?.map((error) => [error.path, error.extensions.code]) }).toEqual({
      status: 200,
      data: { wrong: null, right: { name: 'France' } },
      codes: [[['wrong'], 'UNKNOWN_INSTRUMENT']],
    });
  }
});

describe('the number of statements does not grow with the number of rows', () => {
  test.each([
    [
      'instruments',
      'query ($n: Int!) { instruments(first: $n) { nodes { partyCount signatoryCount aliases { text } sources { slug } articles { nodes { establishes { slug } obligations { duty { slug } } } } } } }',
    ],
    [
      'obligations',
      'query ($n: Int!) { obligations(first: $n) { nodes { article { instrument { slug } } themes { slug } duty { theme { slug } } mechanism { slug } sources { slug } } } }',
    ],
    [
      'states',
      'query ($n: Int!) { states(first: $n) { nodes { aliases { text } memberships { organization { slug } } participations { nodes { instrument { slug } trace { rule } } } } } }',
    ],
  ])('%s', async (_, query) => {
    for (const world of worlds) {
      // Enough rows that each kind of thing asked for is met.
      const few = new Set((await world.ask(query, { n: 10 })).statements);
      const many = (await world.ask(query, { n: 50 })).statements;
      const repeated = many.filter((name, index) => many.indexOf(name) !== index);
      expect(repeated).toEqual([]);
      expect(many.length).toBeLessThanOrEqual(few.size + 3);
    }
  });
});
