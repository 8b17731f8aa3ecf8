import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorlds, type OpenWorld } from '../world/open-world.js';

/** What reaches whom through another instrument, asked of the real dataset. */
let worlds: OpenWorld[];
beforeAll(async () => {
  worlds = await openWorlds('corpus');
}, 300_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

interface Clause {
  readonly base: { readonly slug: string };
  readonly effect: string;
  readonly locator: string;
  readonly carriesDuties: boolean;
  readonly obligations: { readonly totalCount: number };
}

async function inherited(party: string, instrument: string): Promise<Clause[]> {
  const query = `{ binding(party: "${party}", instrument: "${instrument}") { inherited { base { slug } effect locator carriesDuties obligations { totalCount } } } }`;
  const answers = [];
  for (const world of worlds) answers.push(await world.ask(query));
  const [first, ...others] = answers;
  for (const other of others) expect(other.text).toBe(first!.text);
  expect(first!.errors).toBeUndefined();
  return first!.data.binding.inherited as Clause[];
}

const short = ({ locator, base, effect }: Clause) => `${locator} ${base.slug} ${effect}`;

test.each<[string, string, string, string[]]>([
  [
    'Trafficking Protocol art. 1',
    'FRA',
    'palermo-protocol',
    ['1(1) untoc READ_TOGETHER', '1(2) untoc APPLIES_CONVENTION', '1(3) untoc EXTENDS_OFFENCES'],
  ],
  [
    'Smuggling Protocol art. 1',
    'FRA',
    'smuggling-protocol',
    ['1(1) untoc READ_TOGETHER', '1(2) untoc APPLIES_CONVENTION', '1(3) untoc EXTENDS_OFFENCES'],
  ],
  ['a signatory that did not ratify inherits nothing', 'IRN', 'palermo-protocol', []],
  ['CETS 197 art. 39', 'FRA', 'cets-197', ['39 palermo-protocol WITHOUT_PREJUDICE']],
  [
    'the protocol reaches a party that is not bound by the convention',
    'USA',
    'refugee-protocol-1967',
    ['I(1) refugee-1951 APPLIES_CONVENTION'],
  ],
  ['a protocol alone does not bind to the convention', 'USA', 'crc-opsc', ['12(2) crc READ_TOGETHER']],
  [
    'a transitional part deleted',
    'FRA',
    'ilo-p029',
    ['1(1) ilo-c029 READ_TOGETHER', '7 ilo-c029 AMENDS_TEXT'],
  ],
])('%s', async (_, party, instrument, expected) => {
  expect((await inherited(party, instrument)).map(short).sort()).toEqual(expected);
});

test('only what carries duties has obligations', async () => {
  const clauses = [
    ...(await inherited('FRA', 'palermo-protocol')),
    ...(await inherited('FRA', 'cets-197')),
    ...(await inherited('FRA', 'ets-182')),
  ];
  for (const { carriesDuties, obligations } of clauses)
    expect(obligations.totalCount > 0).toBe(carriesDuties);
});
