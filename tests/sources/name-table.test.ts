import { describe, expect, test } from '@jest/globals';
import { NameTable, type LetterCase, type NameEntry } from '../../seed/texts/name-table.js';
import { wordsOf } from '../../seed/texts/words.js';

const name = (text: string, target: string, letterCase: LetterCase = 'any'): NameEntry => ({
  text,
  letterCase,
  sort: 'name',
  targets: target.split(' '),
  note: null,
});

const table = new NameTable([
  name('Harbour Treaty', 'instrument:harbour'),
  name('Harbour Treaty of Riga', 'instrument:riga'),
  name('Protocol to Prevent, Find and Punish Smuggling', 'instrument:protocol'),
  name('Directive 2011/36/EU', 'instrument:directive'),
  name('EU', 'organization:eu', 'exact'),
  name('ILO', 'organization:ilo', 'exact'),
  name('MLAT', 'class:mlat', 'exact'),
  name('C029', 'instrument:c029', 'exact'),
  name('Turkey', 'state:tur', 'capital'),
  name("Union's Strategy", 'class:strategy'),
  name('The Port Authority', 'organization:port'),
  name('information-sharing', 'mechanism:sharing'),
  name('duty', 'duty:one'),
  name('Women and Children', 'actor:women'),
  name('Côte d’Ivoire', 'state:civ', 'capital'),
  name('Nordic Pact', 'instrument:pact-1962'),
  name('Nordic Pact', 'instrument:pact-1975'),
  {
    text: 'Sea Police Bureau',
    letterCase: 'any',
    sort: 'known-error',
    targets: ['organization:port'],
    note: 'There is none.',
  },
  { text: 'North Sea', letterCase: 'any', sort: 'not-a-name', targets: [], note: 'a sea' },
]);

/** What is found, as `name -> targets`. */
const found = (text: string): string[] =>
  table
    .find(wordsOf(text))
    .map((each) => `${each.name} -> ${each.outcome === 'none' ? 'none' : each.targets.join(' ')}`);

describe('names in a text', () => {
  test.each<[string, string, string[]]>([
    ['the longest name wins', 'the Harbour Treaty of Riga', ['Harbour Treaty of Riga -> instrument:riga']],
    [
      'a longer one that does not fit gives way',
      'the Harbour Treaty of Rome',
      ['Harbour Treaty -> instrument:harbour'],
    ],
    ['letter case of ordinary names', 'the HARBOUR treaty', ['Harbour Treaty -> instrument:harbour']],
    ['plural', 'two Harbour Treaties', ['Harbour Treaty -> instrument:harbour']],
    ['irregular plural', 'a woman and child', ['Women and Children -> actor:women']],
    ['plural of an acronym', 'MLATs and MLAT', ['MLAT -> class:mlat', 'MLAT -> class:mlat']],
    [
      'an acronym keeps its case',
      'ilo, Ilo, ILOs, ILO',
      ['ILO -> organization:ilo', 'ILO -> organization:ilo'],
    ],
    ['a code keeps its case', 'C029 and c029', ['C029 -> instrument:c029']],
    ['points in an acronym', 'the E.U. acts', ['EU -> organization:eu']],
    [
      'a word that is also common',
      'Turkey ate turkey in TURKEY',
      ['Turkey -> state:tur', 'Turkey -> state:tur'],
    ],
    ['no plural of such a word', 'Turkeys', []],
    ['whole words only', 'subduty dutyfree EUR', []],
    [
      'a hyphen joins words',
      'EU-wide information sharing',
      ['EU -> organization:eu', 'information-sharing -> mechanism:sharing'],
    ],
    ['possessives', 'the EU’s duty', ['EU -> organization:eu', 'duty -> duty:one']],
    [
      'kinds of apostrophe',
      "the Union’s Strategy, the Union's strategies",
      ["Union's Strategy -> class:strategy", "Union's Strategy -> class:strategy"],
    ],
    ['accents and apostrophes', "COTE D'IVOIRE", ['Côte d’Ivoire -> state:civ']],
    ['a leading article', 'a Port Authority', ['The Port Authority -> organization:port']],
    [
      'a serial comma',
      'Protocol to Prevent, Find, and Punish Smuggling',
      ['Protocol to Prevent, Find and Punish Smuggling -> instrument:protocol'],
    ],
    [
      'commas left out',
      'Protocol to Prevent Find and Punish Smuggling',
      ['Protocol to Prevent, Find and Punish Smuggling -> instrument:protocol'],
    ],
    ['a comma that parts words', 'Harbour, Treaty', []],
    ['the end of a sentence', 'in the Harbour. Treaty law', []],
    ['brackets', 'Harbour (Treaty)', []],
    ['slashes', 'Directive 2011/36/EU', ['Directive 2011/36/EU -> instrument:directive']],
    [
      'a name listed for two things',
      'Nordic Pact',
      ['Nordic Pact -> instrument:pact-1962 instrument:pact-1975'],
    ],
    ['a listed non-name', 'the North Sea', ['North Sea -> none']],
    ['a line in capitals hides acronyms', 'EU AND ILO IN TURKEY', ['Turkey -> state:tur']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  test('outcomes', () => {
    const outcomes = table.find(wordsOf('EU, MLAT, Nordic Pact, Sea Police Bureau, North Sea'));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'resolved',
      'class',
      'ambiguous',
      'known-error',
      'none',
    ]);
    expect(outcomes[3]).toMatchObject({ note: 'There is none.', targets: ['organization:port'] });
  });

  test('where a name and a known error are spelt alike, the error wins', () => {
    const both = new NameTable([
      name('Sea Police', 'organization:port'),
      { text: 'sea police', letterCase: 'any', sort: 'known-error', targets: [], note: 'none' },
    ]);
    expect(both.find(wordsOf('Sea Police'))[0]).toMatchObject({ outcome: 'known-error', name: 'sea police' });
  });

  test('of a singular and a plural that are both listed, the spelling that fits is reported', () => {
    const both = new NameTable([name('extraditions', 'mechanism:x'), name('extradition', 'mechanism:x')]);
    expect(both.find(wordsOf('extradition, Extraditions')).map((each) => each.name)).toEqual([
      'extradition',
      'extraditions',
    ]);
  });

  test('time does not grow with the number of names', () => {
    const many = new NameTable(
      Array.from({ length: 20_000 }, (_, index) => name(`Treaty of Town ${index}`, `instrument:t${index}`)),
    );
    const words = wordsOf('The Treaty of Town 19999 stands. '.repeat(5_000));
    const started = performance.now();
    expect(many.find(words)).toHaveLength(5_000);
    // One look at each name for each word would be half a thousand million looks.
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
