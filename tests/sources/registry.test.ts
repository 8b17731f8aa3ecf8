import { execFile } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readNameTable } from '../../seed/texts/read-names.js';
import {
  compareRegistry,
  locatorText,
  readRegistry,
  rebuildRegistry,
  writeRegistry,
} from '../../seed/texts/registry.js';
import { MADE_UP_TEXT, smallData, textsIn } from './small-corpus.js';

const COVERED = MADE_UP_TEXT.replace(/^- In 2019.*\n/m, '');

function problemsOf(data: string, texts: string): string[] {
  const committed = readRegistry(data);
  const rebuilt = rebuildRegistry(texts, committed.documents, readNameTable(data));
  return compareRegistry(committed, rebuilt).map(
    (problem) =>
      `${locatorText(problem)}: ${problem.what}${problem.claims.length > 0 ? ` [${problem.claims.join()}]` : ''}`,
  );
}

function register(data: string, texts: string): void {
  const committed = readRegistry(data);
  writeRegistry(data, committed, rebuildRegistry(texts, committed.documents, readNameTable(data)));
}

describe('the registry', () => {
  let data: string;
  let texts: string;
  const change = (from: string | RegExp, to: string): void =>
    writeFileSync(join(texts, 'ferries.txt'), COVERED.replace(from, to));

  beforeEach(() => {
    data = smallData();
    texts = textsIn({ 'ferries.txt': COVERED });
    register(data, texts);
    appendFileSync(
      join(data, 'claims/claims.csv'),
      'acc-decides,ferries,0,1,The ACC decides.,UNVERIFIABLE,,organization:acc,,,\n',
    );
  });

  test('what was written is found again, and writing it again changes nothing', () => {
    expect(problemsOf(data, texts)).toEqual([]);
    const files = ['documents.csv', 'passages.csv', 'mentions.csv', 'card.yml'].map((name) =>
      join(data, 'claims', name),
    );
    const before = files.map((file) => readFileSync(file, 'utf8'));
    register(data, texts);
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
    expect(before[3]).toContain('passages.csv: 3\n  mentions.csv: 6');
  });

  test('holds no sentence of the text', () => {
    for (const name of ['documents.csv', 'passages.csv', 'mentions.csv'])
      expect(readFileSync(join(data, 'claims', name), 'utf8')).not.toMatch(
        /obliges|decides|adds to it|often named/,
      );
  });

  test('a changed passage is named, with the claims that stand on it', () => {
    change('twice a year', 'once a year');
    expect(problemsOf(data, texts)).toEqual([
      'ferries, section 0, paragraph 1: the passage has changed [acc-decides]',
    ]);
  });

  test('a missing passage', () => {
    change(/^- The Ferry.*\n/m, '');
    expect(problemsOf(data, texts)).toEqual([
      'ferries, section 1, paragraph 2: the passage is missing',
      'ferries, section 1, paragraph 2: the registered name "Ferry Crime Database" is not found any more',
    ]);
  });

  test('a new passage; the one it moved is told where it was', () => {
    change(/^- The Ferry/m, '- Gulls scream.\n- The Ferry');
    expect(problemsOf(data, texts)).toEqual([
      'ferries, section 1, paragraph 2: the passage has changed',
      'ferries, section 1, paragraph 2: the registered name "Ferry Crime Database" is not found any more',
      'ferries, section 1, paragraph 3: the passage is new',
      'ferries, section 1, paragraph 3: the name "Ferry Crime Database" is used and not registered',
    ]);
  });

  test('a changed heading', () => {
    change('Help at Sea', 'Help on Land');
    expect(problemsOf(data, texts)).toEqual([
      'ferries, section 1, paragraph 1: the heading of the section has changed',
      'ferries, section 1, paragraph 2: the heading of the section has changed',
    ]);
  });

  test('an uncovered name, until it is listed', () => {
    writeFileSync(join(texts, 'ferries.txt'), MADE_UP_TEXT);
    register(data, texts);
    expect(problemsOf(data, texts)).toEqual([
      'ferries, section 1, paragraph 3: the name "Lighthouse Board of Visby" is covered by no listed name',
      'ferries, section 1, paragraph 3: the name "XQZ" is covered by no listed name',
    ]);
    appendFileSync(join(data, 'names/not-names.csv'), 'Lighthouse Board of Visby,invented\nXQZ,invented\n');
    expect(problemsOf(data, texts)).toEqual([]);
  });

  test('a name that comes to something else', () => {
    appendFileSync(join(data, 'names/texts.csv'), 'Latvia,OTHER,organization:acc,\n');
    expect(problemsOf(data, texts)).toEqual([
      'ferries, section 0, paragraph 1: the name "Latvia" is registered as resolved (state:lva), 1 times and is now ambiguous (organization:acc, state:lva), 1 times',
    ]);
  });

  test('a missing text, an unregistered one, and one whose bytes alone changed', () => {
    change(/\n/g, '\r\n');
    expect(problemsOf(data, texts)).toEqual([
      'ferries: the bytes of its file have changed, though no passage has',
    ]);
    expect(problemsOf(data, textsIn({ 'New Ferries!.txt': 'Gulls scream.' }))).toEqual([
      'ferries: its file ferries.txt is missing',
      'new-ferries: New Ferries!.txt is not registered',
    ]);
  });

  test('a claim on a passage that does not exist', () => {
    appendFileSync(join(data, 'claims/claims.csv'), 'lost,ferries,9,9,Something.,UNVERIFIABLE,,,,,\n');
    expect(problemsOf(data, texts)).toEqual([
      'ferries, section 9, paragraph 9: a claim stands on a passage that is not registered [lost]',
    ]);
  });

  test('the command ends with 0 where all is right, else with 1 and the place, and scans to JSON', async () => {
    const run = (...parameters: string[]): Promise<{ status: number; stdout: string; stderr: string }> =>
      new Promise((resolve) => {
        execFile(
          process.execPath,
          ['--import', 'tsx', 'src/cli/sources.ts', '--data', data, ...parameters],
          (error, stdout, stderr) => resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
        );
      });
    expect(await run(texts)).toMatchObject({ status: 0, stdout: expect.stringContaining('OK: ') });
    change('twice a year', 'with the Sea Council');
    const refused = await run(texts);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(
      'ferries, section 0, paragraph 1: the passage has changed (claims on it: acc-decides)',
    );
    expect(refused.stderr).toContain(
      'ferries, section 0, paragraph 1: the name "Sea Council" is covered by no listed name',
    );
    const scanned = await run('scan', join(texts, 'ferries.txt'), '--json');
    expect(JSON.parse(scanned.stdout)).toMatchObject({ totals: { unknown: 1, 'known-error': 1 } });
    expect((await run('scan', texts)).status).toBe(1);
    expect(await run('scan', join(texts, 'ferries.txt'), '--write')).toMatchObject({ status: 2, stdout: '' });
    expect((await run()).status).toBe(2);
    const kept = await run(textsIn({}), '--write');
    expect(kept).toMatchObject({ status: 1, stdout: expect.stringContaining('0 differences taken over') });
    expect(kept.stderr).toContain('Kept as registered, for want of their files: ferries.');
  });
});
