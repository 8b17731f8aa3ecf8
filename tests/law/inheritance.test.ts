import { expect, test } from '@jest/globals';
import { carriesDuties, isAbout, type InheritanceEffect } from '../../src/law/inheritance.js';

test.each<[InheritanceEffect, boolean, string]>([
  ['APPLIES_CONVENTION', true, 'Trafficking Protocol art. 1(2)'],
  ['EXTENDS_OFFENCES', true, 'Trafficking Protocol art. 1(3)'],
  ['AMENDS_TEXT', true, 'ETS 98 art. 2'],
  ['READ_TOGETHER', false, 'UNTOC art. 37(4)'],
  ['WITHOUT_PREJUDICE', false, 'CETS 197 art. 39'],
])('%s carries duties: %s (%s)', (effect, carries) => {
  expect(carriesDuties(effect)).toBe(carries);
});

test.each<[string[], string, string | null, boolean]>([
  [['*'], '16', '1', true],
  [['2-34'], '34', null, true],
  [['2-34'], '35', null, false],
  [['2-34'], '1', '2', false],
  [['12(1)'], '12', '1', true],
  [['12(1)'], '12', '2', false],
  [['12(1)'], '12', null, true],
  [['14-21', '23-35'], '22', null, false],
  [['14-21', '23-35'], '25', '3', true],
  [['18a'], '18a', '1', true],
  [['18a'], '18', '1', false],
])('%j is about article %s, paragraph %s: %s', (baseArticles, article, paragraph, expected) => {
  expect(isAbout(baseArticles, article, paragraph)).toBe(expected);
});
