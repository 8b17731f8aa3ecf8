import { describe, expect, test } from '@jest/globals';
import type { Locator } from '../../src/law/locator.js';
import { locatorHolds, locatorOfNorm, locatorsTouch, parseLocator } from '../../src/law/locator.js';

const written = (locator: Locator | null): string | null =>
  locator?.map(({ first, last }) => (first === last ? first : `${first}..${last}`)).join('/') ?? null;

function read(text: string): Locator {
  const locator = parseLocator(text);
  if (locator === null) throw new Error(`unreadable: ${text}`);
  return locator;
}

describe('locators', () => {
  test.each<[text: string, segments: string | null]>([
    ['6', '6'],
    ['35(2)', '35/2'],
    ['IV', 'iv'],
    ['18a', '18a'],
    ['4(b)(ii)', '4/b/ii'],
    ['6(3)(d)', '6/3/d'],
    ['art. 5', '5'],
    ['Article 6(1)', '6/1'],
    ['4(a)-(c)', '4/a..c'],
    ['5-7', '5..7'],
    ['9 bis', '9 bis'],
    ['1 duty', '1'],
    ['3(d) reintegration', '3/d'],
    ['(b)', 'b'],
    ['CRC 34', 'crc 34'],
    ['*', ''],
    ['', null],
    ['6(', null],
    ['6)', null],
    ['6(1)x(2)', null],
  ])('%s', (text, segments) => {
    expect(written(parseLocator(text))).toBe(segments);
  });

  test.each<[article: string, paragraph: string | null, segments: string]>([
    ['6', '3(d)', '6/3/d'],
    ['6', null, '6'],
    ['6', '', '6'],
    ['VIII', '1', 'viii/1'],
    ['18a', '1-3', '18a/1..3'],
    ['10', '2 duty', '10/2'],
    ['2', '(c)', '2/c'],
    ['2', '4(a)-(c)', '2/4/a..c'],
  ])('norm %s, %s', (article, paragraph, segments) => {
    expect(written(locatorOfNorm(article, paragraph))).toBe(segments);
  });

  test.each<[outer: string, inner: string, touch: boolean, holds: boolean]>([
    ['6', '6(3)(d)', true, true],
    ['6(3)(d)', '6', true, false],
    ['6(1)', '6(3)', false, false],
    ['6', '16', false, false],
    ['1', '10', false, false],
    ['18', '18a', false, false],
    ['35(2)', '35(2)', true, true],
    ['*', '35(2)', true, true],
    ['35(2)', '*', true, false],
    ['4(a)-(c)', '4(b)(ii)', true, true],
    ['4(b)', '4(a)-(c)', true, false],
    ['4(a)-(c)', '4(d)', false, false],
    ['4(i)-(iv)', '4(iii)', true, true],
    ['4(f)-(m)', '4(i)', true, true],
    ['5-7', '6(1)', true, true],
    ['17-19', '18a', true, true],
    ['5-7', 'IV', false, false],
    ['5-7', '6-8', true, false],
    ['9 bis', '9', false, false],
  ])('%s and %s', (outer, inner, touch, holds) => {
    expect(locatorsTouch(read(outer), read(inner))).toBe(touch);
    expect(locatorsTouch(read(inner), read(outer))).toBe(touch);
    expect(locatorHolds(read(outer), read(inner))).toBe(holds);
  });
});
