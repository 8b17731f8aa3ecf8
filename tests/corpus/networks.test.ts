import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { openWorlds, type OpenWorld } from '../world/open-world.js';
import { worldData } from '../world/worlds.js';

/** Who belongs to which network and takes part in which shared system, asked of the real dataset. */
let worlds: OpenWorld[];
beforeAll(async () => {
  worlds = await openWorlds('corpus');
}, 300_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

async function askAll(query: string, variables?: Record<string, unknown>) {
  const answers = [];
  for (const world of worlds) answers.push(await world.ask(query, variables));
  const [first, ...others] = answers;
  for (const other of others) expect(other.text).toBe(first!.text);
  expect(first!.errors).toBeUndefined();
  return first!.data;
}

const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(fileURLToPath(new URL(`networks/${name}.csv`, `file://${worldData('corpus')}/`))), {
    columns: true,
  });
const rows = table('members');
const territories = new Set(table('territories').map(({ iso3 }) => iso3!));
const bodies = [...new Set(rows.map(({ body }) => body!))].sort();

/** Asked after the last day that any list vouches for: who is listed as former has left by then. */
const members = async (body: string) => {
  const { organization, mechanism } = await askAll(
    `query ($body: String!) {
      organization(slug: $body) { members(asOf: "2026-11-01", first: 100) { totalCount nodes { state { iso3 } status from } } territories { code status from } }
      mechanism(slug: $body) { participants(asOf: "2026-11-01") { state { iso3 } status from } territories { code status from } }
    }`,
    { body },
  );
  const node = organization ?? mechanism;
  const states: { state: { iso3: string }; status: string; from: string | null }[] =
    organization?.members.nodes ?? mechanism.participants;
  const others: { code: string; status: string; from: string | null }[] = node.territories;
  return [
    ...states.map(({ state, status, from }) => `${state.iso3} ${status} ${from ?? ''}`),
    ...others.map(({ code, status, from }) => `${code} ${status} ${from ?? ''}`),
  ].sort();
};

/** Bodies with more members than a page holds, and those listed in memberships/ too. */
const ONE_PAGE = bodies.filter((body) => {
  const own = rows.filter((row) => row.body === body);
  return own.length <= 100 && own.some(({ party }) => !territories.has(party!));
});

test.each(ONE_PAGE.filter((body) => body !== 'bali-process'))(
  '%s has the members of its list',
  async (body) => {
    expect(await members(body)).toEqual(
      rows
        .filter((row) => row.body === body && row.status !== 'former')
        .map(({ party, status, since }) => `${party} ${status} ${since}`)
        .sort(),
    );
  },
);

test('the Egmont Group counts 182 units, those of territories apart', async () => {
  const { organization } = await askAll(
    `{ organization(slug: "egmont-group") {
      members { totalCount } territories { code territory sources { slug } } memberList { statusAsOf complete note }
    } }`,
  );
  expect(organization.members.totalCount + organization.territories.length).toBe(182);
  expect(organization.territories).toContainEqual({
    code: 'GIB',
    territory: 'Gibraltar',
    sources: [{ slug: 'egmont-directory-2026' }],
  });
  expect(organization.memberList).toMatchObject({ statusAsOf: '2026-07-17', complete: true });
});

test('a partial list says so, and a body without a list has none', async () => {
  const { partial, without } = await askAll(
    `{ partial: organization(slug: "arin-ap") { memberList { complete note } members { totalCount } }
       without: organization(slug: "arin-carib") { memberList { complete } members { totalCount } } }`,
  );
  expect(partial).toEqual({
    memberList: { complete: false, note: expect.any(String) },
    members: { totalCount: 3 },
  });
  expect(without).toEqual({ memberList: null, members: { totalCount: 0 } });
});

describe('a territory', () => {
  test('belongs to INTERPOL under its own code and is no party', async () => {
    const { organization } = await askAll(
      '{ organization(slug: "interpol") { territories { code from unverified } members { totalCount } } }',
    );
    expect(organization.territories.map(({ code }: { code: string }) => code)).toEqual(['ABW', 'CUW', 'SXM']);
    expect(organization.members.totalCount + 3).toBe(196);
    for (const world of worlds) {
      const { errors } = await world.ask('{ binding(party: "GIB", instrument: "cets-197") { status } }');
      expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_PARTY' } }]);
    }
  });
});

test('a state tells its networks and systems, with status and day', async () => {
  const { state } = await askAll(
    `{ state(by: { iso3: "IRL" }) {
      mechanisms { mechanism { slug } status from } memberships { organization { slug } status }
    } }`,
  );
  expect(state.mechanisms).toContainEqual({
    mechanism: { slug: 'sis-alerts' },
    status: 'partial',
    from: '2021-03-15',
  });
  expect(state.memberships).toContainEqual({ organization: { slug: 'carin' }, status: 'member' });
});

test('who has left is not listed today', async () => {
  const { mechanism } = await askAll('{ mechanism(slug: "sis-alerts") { participants { state { iso3 } } } }');
  expect(mechanism.participants).not.toContainEqual({ state: { iso3: 'GBR' } });
});

test('a mechanism says who may use it and on what it rests', async () => {
  const { mechanism } = await askAll(
    '{ mechanism(slug: "budapest-24-7-network") { availableTo establishedBy { number instrument { slug } } since sources { slug } } }',
  );
  expect(mechanism.availableTo).toMatch(/parties of cets-185/);
  expect(mechanism.establishedBy).toContainEqual({ number: '35', instrument: { slug: 'cets-185' } });
});
