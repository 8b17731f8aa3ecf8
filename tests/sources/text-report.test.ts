import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findUnknown } from '../../seed/texts/find-unknown.js';
import { NameTable } from '../../seed/texts/name-table.js';
import { readNameTable } from '../../seed/texts/read-names.js';
import { decodeText, readText, TextRefused } from '../../seed/texts/read-text.js';
import { scanText } from '../../seed/texts/scan-text.js';
import { splitText } from '../../seed/texts/split-text.js';
import { reportText } from '../../seed/texts/text-report.js';
import { wordsOf } from '../../seed/texts/words.js';
import { MADE_UP_TEXT, smallData } from './small-corpus.js';

describe('the report on a text', () => {
  const report = reportText(
    'ferries.txt',
    decodeText('ferries.txt', new TextEncoder().encode(MADE_UP_TEXT)),
    readNameTable(smallData()),
  );

  test('lists every name with its outcome, targets and places', () => {
    expect(
      report.names.map(({ outcome, name, count, targets, places }) => [
        outcome,
        name,
        count,
        targets.map(({ id }) => id).join(' '),
        places.map(({ section, paragraph }) => `${section}.${paragraph}`).join(' '),
      ]),
    ).toEqual([
      ['unknown', 'Lighthouse Board of Visby', 1, '', '1.3'],
      ['unknown', 'XQZ', 1, '', '1.3'],
      ['known-error', 'Ferry Crime Database', 1, 'organization:acc', '1.2'],
      ['ambiguous', 'Amber Protocol', 1, 'instrument:amber-1 instrument:amber-2', '1.1'],
      ['class', 'ferry treaties', 1, 'class:ferry-treaty', '1.1'],
      ['resolved', 'ACC', 2, 'organization:acc', '0.1'],
      ['resolved', 'Amber Coast Convention', 1, 'instrument:amber', '0.1'],
      ['resolved', 'Latvia', 1, 'state:lva', '0.1'],
    ]);
  });

  test('tells the title, headings, passages and totals', () => {
    expect(report).toMatchObject({
      title: 'Ferries of the Amber Coast',
      passages: 4,
      headings: [{ section: 1, heading: 'Help at Sea' }],
      totals: { unknown: 2, 'known-error': 1, ambiguous: 1, class: 1, resolved: 3 },
    });
    expect(report.names.find(({ outcome }) => outcome === 'known-error')?.note).toBe(
      'No such database exists.',
    );
    expect(report.names.find(({ name }) => name === 'Latvia')?.targets).toEqual([
      { id: 'state:lva', label: 'Latvia' },
    ]);
  });
});

describe('long lines', () => {
  const table = readNameTable(smallData());
  const split = (text: string) => splitText(`T\n${text}`);

  test('a paragraph of one long line is read in pieces: the same names, and progress', () => {
    const sentence = 'The Amber Coast Convention obliges Latvia. ';
    const steps: number[] = [];
    const mentions = scanText(split(sentence.repeat(5_000)), table, (done, total) => {
      expect(done).toBeLessThanOrEqual(total);
      steps.push(done);
    });
    expect(mentions.map(({ name, paragraph, count }) => [name, paragraph, count])).toEqual([
      ['Amber Coast Convention', 1, 5_000],
      ['Latvia', 1, 5_000],
    ]);
    expect(steps.length).toBeGreaterThan(5);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test.each([
    ['without a space', `${'x'.repeat(3_000_000)}.`],
    ['in capitals without end', `${'Amber '.repeat(300_000)}.`],
    ['of slashes', `${'ABC/'.repeat(300_000)}.`],
    ['of marks', `a${')'.repeat(3_000_000)}.`],
  ])('a line %s takes no time', (_, line) => {
    const started = performance.now();
    scanText(split(line), table);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('a report of what did not take place is a known error, a title of a law or of a treaty of two a name', () => {
    const data = smallData();
    for (const [path, content] of [
      [
        'operations/operations.csv',
        'slug,name,real,what_it_was\nstorm,Operation Storm,yes,\nfog,Operation Fog,no,It was made up.\n',
      ],
      [
        'implements/national-laws.csv',
        'slug,short_title,title,original_title\nfa,Ferry Act,Act on Ferries,Gesetz\n',
      ],
      ['bilaterals/bilaterals.csv', 'slug,title\na-b,Treaty on Gulls\n'],
    ] as const) {
      mkdirSync(join(data, path, '..'), { recursive: true });
      writeFileSync(join(data, path), content);
    }
    const found = scanText(
      split('Operation Storm, Operation Fog, the Ferry Act and the Treaty on Gulls.'),
      readNameTable(data),
    );
    expect(found.map(({ name, outcome, targets }) => [name, outcome, targets.join()])).toEqual([
      ['Operation Storm', 'resolved', 'operation:storm'],
      ['Operation Fog', 'known-error', ''],
      ['Ferry Act', 'resolved', 'instrument:fa'],
      ['Treaty on Gulls', 'resolved', 'instrument:a-b'],
    ]);
  });
});

describe('unknown names', () => {
  const table = new NameTable([
    { text: 'Port Union', letterCase: 'any', sort: 'name', targets: ['organization:port'], note: null },
  ]);
  test.each<[string, string[]]>([
    ['They met the Kolberg Sea Council in May.', ['Kolberg Sea Council']],
    ['Under the Treaty of Visby they met.', ['Treaty of Visby']],
    ['Recently Port Union ships sank.', []],
    ['Many Baltic ships sank.', []],
    ['The Port Union and the Sea Council met.', ['Sea Council']],
    ['The Port Union Court of Appeal met.', ['Port Union Court of Appeal']],
    ['Ships of Riga. Harbours of Visby.', []],
    ['It cites A/RES/55/25 and the KSCs, part II.', ['A/RES/55/25', 'KSCs']],
    ['Rules of the Sea in Harbours and Towns', []],
    ['SHIPS AND HARBOURS OF XQZ', []],
    ['It SHALL NOT sink.', []],
    ['Members of the Kolberg Sea Council met.', ['Kolberg Sea Council']],
  ])('%j', (text, expected) => {
    const words = wordsOf(text);
    expect(findUnknown(text, words, table.find(words)).map((each) => each.text)).toEqual(expected);
  });
});

describe('texts that are refused', () => {
  const directory = mkdtempSync(join(tmpdir(), 'pacta-refused-'));
  const file = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(directory, name), bytes);
    return join(directory, name);
  };
  const sparse = file('sparse.txt', '');
  truncateSync(sparse, 50_000_000);

  test.each<[string, string, RegExp]>([
    [
      'Latin-1',
      file('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)),
      /latin\.txt: it is not UTF-8\. Save it as UTF-8/,
    ],
    ['UTF-16', file('utf16.txt', Uint8Array.of(0xff, 0xfe, 0x61, 0x00)), /it is UTF-16, not UTF-8/],
    ['empty', file('empty.txt', ''), /empty\.txt: it is empty/],
    ['only white space', file('blank.txt', ' \n\r\n\u00a0'), /it is empty/],
    ['PDF', file('report.pdf', '%PDF-1.7 ...'), /it is a PDF document, not a text/],
    ['office document', file('report.docx', 'PK\u0003\u0004...'), /a ZIP archive or an office document/],
    ['binary', file('data.bin', Uint8Array.of(0x61, 0x00, 0x62)), /it is binary/],
    ['50 MB', sparse, /sparse\.txt: it has 50\.0 MB, more than the 25 MB .* split it into its documents/],
    ['missing', join(directory, 'nothing.txt'), /nothing\.txt: there is no such file/],
    ['below a file', join(sparse, 'x.txt'), /there is no such file|cannot be reached/],
    ['a directory', directory, /it is a directory/],
    ['a device', '/dev/null', /it is not a regular file/],
  ])('%s', (_, path, message) => {
    expect(() => readText(path)).toThrow(TextRefused);
    expect(() => readText(path)).toThrow(message);
  });

  test('a byte order mark is no content and no reason to refuse', () => {
    expect(readText(file('bom.txt', '\uFEFFTitle')).text).toBe('Title');
  });
});
