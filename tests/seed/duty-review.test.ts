import { describe, expect, test } from '@jest/globals';
import { reviewDuties, type ReviewedDuty, type ReviewedInstance } from '../../seed/duty-review.js';
import { gradeOf } from '../../src/law/grade.js';
import { textTable } from '../../src/cli/text-table.js';

/** `strait 1` is article 1 of an instrument named strait. */
const instance = (citation: string, given: Partial<ReviewedInstance> = {}): ReviewedInstance => {
  const [instrument, article] = citation.split(' ');
  const modality = given.modality ?? 'SHALL';
  return {
    instrument: instrument!,
    article: article!,
    paragraph: null,
    norm: 'OBLIGATION',
    modality,
    grade: gradeOf(modality),
    hedges: [],
    bearer: 'State Party',
    action: `Act of ${citation}`,
    theme: 'safety',
    unverified: false,
    ...given,
  };
};
const duty = (slug: string, name: string, ...instances: readonly ReviewedInstance[]): ReviewedDuty => ({
  slug,
  name,
  theme: 'safety',
  definition: '',
  instances,
});
const found = (...duties: readonly ReviewedDuty[]) =>
  reviewDuties(duties).suspicious.map(({ kind, duties: slugs }) => [kind, ...slugs]);

describe('reviewDuties', () => {
  test('a duty is lonely with one instance or one instrument, and says which', () => {
    const { lonely } = reviewDuties([
      duty('none', 'Sail'),
      duty('one', 'Rescue', instance('strait 1')),
      duty('two', 'Anchor', instance('strait 2'), instance('strait 3')),
      duty('shared', 'Signal', instance('strait 4'), instance('harbour 4')),
    ]);
    expect(lonely).toEqual([
      { duty: 'none', name: 'Sail', why: '0 instances', provisions: [] },
      { duty: 'one', name: 'Rescue', why: '1 instance', provisions: ['strait 1'] },
      {
        duty: 'two',
        name: 'Anchor',
        why: '2 instances, all in strait',
        provisions: ['strait 2', 'strait 3'],
      },
    ]);
  });

  test.each<
    [what: string, one: Partial<ReviewedInstance>, other: Partial<ReviewedInstance>, kinds: string[]]
  >([
    ['nothing', {}, {}, []],
    ['grades one step apart', {}, { modality: 'SHALL_CONSIDER' }, []],
    ['grades two steps apart', {}, { modality: 'MAY', norm: 'PERMISSION' }, ['grades-apart']],
    ['an act and its ban', {}, { modality: 'SHALL_NOT', norm: 'PROHIBITION' }, ['norms-differ']],
    [
      'a party and a body',
      { bearer: 'requested State Party' },
      { norm: 'INSTITUTIONAL' },
      ['norms-differ', 'sides-differ'],
    ],
    ['two sides', { bearer: 'requesting State Party' }, { bearer: 'executing authority' }, ['sides-differ']],
    ['one side and everybody', { bearer: 'requested State Party' }, { bearer: 'Member State' }, []],
    ['another theme', {}, { theme: 'trade' }, ['themes-differ']],
  ])('within one duty: %s', (_, one, other, kinds) => {
    expect(found(duty('mixed', 'Sail', instance('strait 1', one), instance('harbour 1', other)))).toEqual(
      kinds.map((kind) => [kind, 'mixed']),
    );
  });

  test('the same action under two duties, whatever its grade and endings', () => {
    expect(
      found(
        duty('rescue', 'Save lives', instance('strait 1', { action: 'Rescue persons found in distress' })),
        duty(
          'help',
          'Lend a hand',
          instance('harbour 1', { action: 'May rescue a person found in distress' }),
        ),
        duty('ask', 'Call out', instance('harbour 2', { action: 'Ask others for help' })),
      ),
    ).toEqual([['same-action', 'rescue', 'help']]);
  });

  test('two duties of nearly the same name', () => {
    expect(
      found(duty('a', 'Rescue persons in distress'), duty('b', 'Rescue persons'), duty('c', 'Tow')),
    ).toEqual([['alike-names', 'a', 'b']]);
  });
});

describe('textTable', () => {
  const rows = [['one', 'a line of several words that is long']];
  test('keeps a row on one line where no width is given', () => {
    expect(textTable(['a', 'b'], rows)).toBe('a    b\n-    -\none  a line of several words that is long');
  });
  test('folds the last column to the width, under itself', () => {
    expect(textTable(['a', 'b'], rows, 30)).toBe(
      'a    b\n-    -\none  a line of several words\n     that is long',
    );
  });
});
