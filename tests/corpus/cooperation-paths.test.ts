import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorlds, type OpenWorld } from '../world/open-world.js';

/** Which ways lead from whom to whom on which day, asked of the real dataset. */
let worlds: OpenWorld[];
beforeAll(async () => {
  worlds = await openWorlds('corpus');
}, 300_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

interface Path {
  readonly direct: boolean;
  readonly hops: readonly {
    readonly to: { readonly slug: string };
    readonly instrument: { readonly slug: string } | null;
  }[];
}

async function ask(args: string): Promise<Path[]> {
  const query = `{ cooperationPaths(${args}) { truncated paths { direct explanation hops { from { slug } to { slug } relation since instrument { slug } } } } }`;
  const answers = [];
  for (const world of worlds) answers.push(await world.ask(query));
  const [first, ...others] = answers;
  for (const other of others) expect(other.text).toBe(first!.text);
  expect(first!.errors).toBeUndefined();
  return first!.data.cooperationPaths.paths as Path[];
}

/** The instruments or channels that direct paths lead over. */
const over = (paths: readonly Path[]) =>
  paths.filter(({ direct }) => direct).map(({ hops }) => hops[0]!.instrument?.slug ?? hops[0]!.to.slug);

test.each<[string, string, string[], string[]]>([
  [
    'extradition between two members before the warrant',
    'from: "FRA", to: "DEU", mechanism: "extradition", asOf: "2003-12-31", first: 50',
    ['ets-024'],
    ['eu-eaw-2002-584', 'eu'],
  ],
  [
    'and from its first day',
    'from: "FRA", to: "DEU", mechanism: "extradition", asOf: "2004-01-01", first: 50',
    ['eu-eaw-2002-584'],
    ['ets-024'],
  ],
  [
    'with the United Kingdom as a member',
    'from: "GBR", to: "FRA", mechanism: "extradition", asOf: "2020-12-31", first: 50',
    ['eu-eaw-2002-584'],
    ['ets-024'],
  ],
  [
    'and after it left',
    'from: "GBR", to: "FRA", mechanism: "extradition", asOf: "2021-01-01", first: 50',
    ['eu-gb-ext-2020'],
    ['eu-eaw-2002-584', 'ets-024'],
  ],
  [
    'Peru and Ukraine under the Nassau convention',
    'from: "PER", to: "UKR", mechanism: "mutual-legal-assistance", first: 50',
    ['oas-a55'],
    ['ets-030', 'untoc'],
  ],
  [
    'but not before Ukraine joined',
    'from: "PER", to: "UKR", mechanism: "mutual-legal-assistance", asOf: "2021-03-27", first: 50',
    ['untoc'],
    ['oas-a55'],
  ],
  [
    'two members of ASEAN',
    'from: "THA", to: "VNM", mechanism: "mutual-legal-assistance", first: 50',
    ['asean-mlat-2004'],
    ['ets-030', 'untoc'],
  ],
  [
    'a treaty between the two',
    'from: "USA", to: "FRA", mechanism: "extradition", first: 50',
    ['us-fr-ext-1996', 'untoc'],
    ['eu-eaw-2002-584'],
  ],
  [
    'no treaty between the two',
    'from: "USA", to: "CHN", mechanism: "extradition", first: 50',
    ['untoc'],
    ['ets-024'],
  ],
  [
    'police channel of the world',
    'from: "JPN", to: "BRA", mechanism: "interpol-red-notice", first: 50',
    ['interpol'],
    ['eu'],
  ],
  [
    'no police channel with a stranger to it',
    'from: "JPN", to: "PRK", mechanism: "interpol-red-notice", first: 50',
    [],
    ['interpol'],
  ],
  [
    'a notice before it existed',
    'from: "USA", to: "BRA", mechanism: "interpol-silver-notice", asOf: "2024-12-31", first: 50',
    [],
    ['interpol-silver-notice'],
  ],
  [
    'prisoners in Europe',
    'from: "CHE", to: "TUR", mechanism: "transfer-of-sentenced-persons", first: 50',
    ['ets-112'],
    ['untoc'],
  ],
  [
    'an assistance order without Ireland',
    'from: "FRA", to: "IRL", mechanism: "mutual-legal-assistance", first: 50',
    ['ets-030'],
    ['eu-eio-2014-41'],
  ],
  [
    'an assistance order with Germany',
    'from: "FRA", to: "DEU", mechanism: "mutual-legal-assistance", first: 50',
    ['eu-eio-2014-41'],
    ['ets-030'],
  ],
  [
    'nothing in another age',
    'from: "FRA", to: "DEU", asOf: "1850-01-01", first: 50',
    [],
    ['ets-024', 'interpol'],
  ],
])('%s', async (_, args, expected, absent) => {
  const found = over(await ask(args));
  expect(found).toEqual(expect.arrayContaining(expected));
  for (const slug of absent) expect(found).not.toContain(slug);
});

test('a third state comes last', async () => {
  const paths = await ask('from: "JPN", to: "BRA", mechanism: "extradition", first: 50');
  const directs = paths.map(({ direct }) => direct);
  expect(directs).toContain(false);
  expect(directs).toEqual([...directs].sort((a, b) => Number(b) - Number(a)));
});
