import { describe, expect, test } from '@jest/globals';
import { nameFold, nameKey } from '../../src/graph/name-key.js';

describe('the key of a name', () => {
  test.each([
    ['Mérida Convention', 'MERIDA convention'],
    ['the Philippines', 'Philippines'],
    ['Council of Europe’s Convention', "Council of Europe's Convention"],
    ['Europe–Asia', 'Europe - Asia'],
    ['Trinidad & Tobago', 'Trinidad and Tobago'],
  ])('%s is %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  test('numbers and numerals stay apart', () => {
    expect(nameKey('Red Notices')).not.toBe(nameKey('Red Notice'));
    expect(nameKey('CETS No. 197')).not.toBe(nameKey('CETS 197'));
  });
});

describe('the fold of a name', () => {
  test.each([
    ['Red Notices', 'Red Notice'],
    ["INTERPOL's Red Notices", 'INTERPOL Red Notice'],
    ['CETS No. 197', 'CETS197'],
    ['R.A. No. 9208', 'RA 9208'],
    ['ETS 024', 'ETS No. 24'],
    ['CELEX:32011L0036', '32011L0036'],
    ['U.N.', 'UN'],
    ['UN Convention against Torture', 'United Nations Convention against Torture'],
    ['International Labour Organisation', 'International Labor Organization'],
    ['Southeast European Law Enforcement Centre', 'South-East European Law Enforcement Center'],
    ['Re-traumatisation', 'retraumatization'],
    ['Exploitation of children', 'exploitation of the child'],
    ['training programmes', 'training program'],
    ['Bodies of the European Union', 'body of the EU'],
  ])('%s is %s', (one, other) => expect(nameFold(one)).toBe(nameFold(other)));

  test.each([
    ['CETS 197', 'CETS 191'],
    ['Directive 2011/36/EU', 'Directive 2011/63/EU'],
    ['Directive 2011/36/EU', 'Directive 20113/6/EU'],
    ['Palermo Convention', 'Palermo Protocol'],
    ['Council of Europe', 'European Council'],
    ['Convention against Trafficking in Human Beings', 'Convention against Trafficking in Human Organs'],
    ['Niger', 'Nigeria'],
    ['Bodies of the European Union', 'EU bodies'],
    ['Operation Pangea', 'Operation Pangaea'],
  ])('%s is not %s', (one, other) => expect(nameFold(one)).not.toBe(nameFold(other)));

  test('of a key it is that of the name', () => {
    for (const name of ['CETS No. 197', 'United Nations Children’s Fund', 'R.A. 9208'])
      expect(nameFold(nameKey(name))).toBe(nameFold(name));
  });

  test('of no name it is nothing', () => expect(nameFold('?!')).toBe(''));
});
