import { describe, expect, test } from '@jest/globals';
import type { Grade, Modality } from '../../src/law/grade.js';
import { gradeOf, strongestGrade, weakestGrade } from '../../src/law/grade.js';

describe('grades', () => {
  test.each<[modality: Modality, grade: Grade | null]>([
    ['SHALL', 'MANDATORY'],
    ['SHALL_NOT', 'MANDATORY'],
    ['SHALL_AS_APPROPRIATE', 'MANDATORY'],
    ['SHALL_ENDEAVOUR', 'MUST_CONSIDER'],
    ['SHALL_CONSIDER', 'MUST_CONSIDER'],
    ['SHOULD', 'MUST_CONSIDER'],
    ['MAY', 'OPTIONAL'],
    ['NONE', null],
  ])('%s is %s', (modality, grade) => {
    expect(gradeOf(modality)).toBe(grade);
  });

  test.each<[grades: (Grade | null)[], weakest: Grade | null, strongest: Grade | null]>([
    [['MANDATORY', 'OPTIONAL', 'MUST_CONSIDER'], 'OPTIONAL', 'MANDATORY'],
    [['MANDATORY', 'MUST_CONSIDER'], 'MUST_CONSIDER', 'MANDATORY'],
    [['MANDATORY', null], 'MANDATORY', 'MANDATORY'],
    [[null], null, null],
    [[], null, null],
  ])('of %j', (grades, weakest, strongest) => {
    expect(weakestGrade(grades)).toBe(weakest);
    expect(strongestGrade(grades)).toBe(strongest);
  });
});
