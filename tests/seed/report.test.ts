import { describe, expect, test } from '@jest/globals';
import { prepareDataset } from '../../seed/dataset.js';
import { cellText, reportPage } from '../../seed/report-page.js';
import { reportOn, type DataReport, type ReportCell } from '../../seed/report.js';
import { base } from './composed-data.js';

const { facts, image, statusAsOf } = prepareDataset(base);
const at = { file: 'invented.csv', line: 2 };

/** The rows of one table, each as a map of its columns. */
function rowsOf({ tables }: DataReport, key: string): Record<string, ReportCell>[] {
  const { columns, rows } = tables.find((table) => table.key === key)!;
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]!])));
}

const reported = (
  changed: Partial<typeof facts> = {},
  day = '2025-06-30',
  relationships = image.relationships,
) => reportOn({ ...facts, ...changed }, { ...image, relationships }, statusAsOf, day);

/** The convention of the base data with some of its keys changed. */
const conventionWith = (change: object) => [{ ...facts.instruments[0]!, ...change }];

describe('coverage', () => {
  test('an instrument is told with its list, its parties and its provisions', () => {
    const row = rowsOf(reported(), 'instruments').find(
      ({ instrument }) => instrument === 'strait-convention',
    );
    expect(row).toMatchObject({
      list: 'complete',
      'as of': '2024-06-30',
      parties: 2,
      unsure: 0,
      signatures: 1,
      provisions: 3,
      'of them unverified': 1,
      statements: 1,
    });
  });

  test('a party whose participation ended is not counted, a doubtful one apart', () => {
    const changed = image.relationships.map((each) => {
      if (each.id === 'party-to:NRT:strait-convention:1')
        return { ...each, properties: { ...each.properties, until: '2020-01-01' } };
      if (each.id === 'party-to:STH:strait-convention:1')
        return { ...each, properties: { ...each.properties, doubtful: true } };
      return each;
    });
    expect(rowsOf(reported({}, '2025-06-30', changed), 'instruments')[0]).toMatchObject({
      parties: 0,
      unsure: 1,
    });
  });

  test.each([
    ['a list that is not complete', { participation: { ...facts.instruments[0]!.participation!, complete: false } }, 'list partial'],
    ['a binding text without a list', { participation: undefined }, 'no list'],
    ['a text that binds nobody', { participation: undefined, binding: false }, 'not needed'],
  ])('%s', (_, change, column) => {
    const [row] = rowsOf(reported({ instruments: conventionWith(change) }), 'kinds');
    expect(row).toMatchObject({ kind: 'TREATY', instruments: 1, 'list complete': 0, [column]: 1 });
  }); // prettier-ignore

  test('claims are counted by verdict, and passages without one are a gap', () => {
    const passage = { document: 'tale', section: 1, heading: null, sha256: '0'.repeat(64), at };
    const claim = {
      slug: 'one', document: 'tale', section: 1, paragraph: 1, text: 'One.', verdict: 'REFUTED' as const,
      correction: 'No.', about: [], basis: [], sources: ['depositary-list'], note: null, at,
    }; // prettier-ignore
    const report = reported({
      documents: [{ slug: 'tale', file: 'tale.txt', title: 'Tale', sha256: '0'.repeat(64), at }],
      passages: [1, 2].map((paragraph) => ({ ...passage, paragraph })),
      claims: [claim],
    });
    expect(rowsOf(report, 'claims')).toEqual([
      { text: 'tale', passages: 2, 'with a claim': 1, claims: 1, corroborated: 0, corrected: 0, refuted: 1, unverifiable: 0 },
    ]); // prettier-ignore
    expect(
      rowsOf(report, 'gaps').find(({ gap }) => gap === 'passages of the source texts without a claim'),
    ).toMatchObject({ count: 1, which: ['tale 1.2'] });
  });
});

describe('what is unverified', () => {
  const unverified = (kind: string, changed: Partial<typeof facts>) =>
    rowsOf(reported(changed), 'unverified').find(({ facts: of }) => of === kind);
  const state = {
    ...facts.states[0]!,
    iso3: 'AAA',
    iso2: 'AA',
    m49: null,
    name: 'A',
    official_name: null,
    region_m49: '002',
    region: 'Africa' as const,
    subregion: null,
    intermediate_region: null,
    un_status: 'none' as const,
    succeeded_on: null,
    predecessor: null,
  };

  test('blank cells, sources and notes are no facts', () => {
    expect(unverified('states', { states: [{ ...state, unverified: [], note: 'A note.' }] })).toEqual({
      facts: 'states',
      rows: 1,
      wholly: 0,
      'in part': 0,
      'share of rows': '0.0 %',
      cells: 6,
      unverified: 0,
      'share of cells': '0.0 %',
    });
  });

  test('a star marks all cells, a name one; a name of a blank cell marks none', () => {
    const states = [['*'], ['name', 'region'], ['succeeded_on'], []].map((columns) => ({
      ...state,
      unverified: columns,
    }));
    expect(unverified('states', { states })).toMatchObject({
      rows: 4,
      wholly: 1,
      'in part': 2,
      'share of rows': '75.0 %',
      cells: 24,
      unverified: 8,
      'share of cells': '33.3 %',
    });
  });

  test('a dot points into a key, which counts once', () => {
    const marked = conventionWith({ unverified: ['entryIntoForce.general', 'entryIntoForce.later'] });
    expect(unverified('instruments', { instruments: marked })).toMatchObject({ 'in part': 1, unverified: 1 });
  });
});

describe('where sources disagree', () => {
  const conflicting = (properties: object) =>
    image.relationships.map((each) =>
      each.id === 'party-to:NRT:strait-convention:1'
        ? { ...each, properties: { ...each.properties, ...properties } }
        : each,
    );

  test('both days, the one that is followed, and why', () => {
    const relationships = conflicting({
      statedFrom: '2001-02-10',
      computedFrom: '2001-02-09',
      from: '2001-02-10',
      note: 'The printed day is kept.',
    });
    expect(rowsOf(reported({}, '2025-06-30', relationships), 'conflictingDates')).toEqual([
      {
        instrument: 'strait-convention',
        party: 'NRT',
        stated: '2001-02-10',
        computed: '2001-02-09',
        followed: '2001-02-10',
        why: 'The printed day is kept.',
      },
    ]);
  });

  test('a day in part that fits the other is no conflict', () => {
    const relationships = conflicting({ statedFrom: '2001-02', computedFrom: '2001-02-09' });
    expect(rowsOf(reported({}, '2025-06-30', relationships), 'conflictingDates')).toEqual([]);
  });

  const withNote = (note: string) => ({
    participations: facts.participations.map((file) => ({
      ...file,
      rows: file.rows.map((row, index) => (index === 0 ? { ...row, note } : row)),
    })),
  });

  test.each([
    'Another list gives 2001-01-11; the depositary is followed.',
    'The printed day is kept.',
    'Another list has 2001-01-11 instead.',
    'The list prints February, corrected to January.',
  ])('a note that tells another value: %s', (note) => {
    expect(rowsOf(reported(withNote(note)), 'conflictingNotes')).toEqual([
      { facts: 'participations', row: 'strait-convention: NRT', note },
    ]);
  });

  test.each(['Signed at sea.', 'Bound from the general date, which followed the first deposit.'])(
    'a note that tells none: %s',
    (note) => {
      expect(rowsOf(reported(withNote(note)), 'conflictingNotes')).toEqual([]);
    },
  );
});

describe('old lists', () => {
  const old = (statusAsOf: string, day: string) =>
    rowsOf(
      reported(
        { instruments: conventionWith({ participation: { statusAsOf, complete: true, sources: [] } }) },
        day,
      ),
      'oldLists',
    ).filter((row) => row['list of'] === 'parties');

  test.each([
    ['2024-06-30', '2025-06-30', 0],
    ['2024-06-29', '2025-06-30', 1],
    ['2024-06', '2025-06-30', 0],
    ['2024', '2025-12-31', 0],
    ['2024', '2026-01-01', 1],
    ['2023-02-28', '2024-02-29', 1],
    ['2023-03-01', '2024-02-29', 0],
  ])('as of %s, on %s', (status, day, count) => {
    expect(old(status, day)).toHaveLength(count);
  }); // prettier-ignore
});

describe('the page', () => {
  test('the same facts give the same page, whatever their order', () => {
    const page = reportPage(reported());
    expect(reportPage(reported())).toBe(page);
    expect(reportPage(reported({}, '2025-06-30', [...image.relationships].reverse()))).toBe(page);
    expect(page).toMatch(/^# What is covered, and how well\n/);
    expect(page).toContain(`as of ${statusAsOf}`);
  });

  test('a cell cannot break its table', () => {
    const page = reportPage(reported({ instruments: conventionWith({ name: 'A | B *C* <i>' }) }));
    expect(page).toContain('| A \\| B \\*C\\* \\<i> ');
  });

  test('a long list is cut and says so', () => {
    expect(cellText(['a', 'b'])).toBe('a, b');
    expect(cellText('abcdefgh'.split(''))).toBe('a, b, c, d, e, f, and 2 more');
    expect([cellText([]), cellText(null), cellText(0)]).toEqual(['-', '-', '0']);
  });
});
