import { describe, expect, it } from 'vitest';
import type { IndicatorResult, Result } from '../../../src/model/generated/documents.js';
import { acceptedValues } from '../../../src/workflows/accepted.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const [blank] = MINIMAL_DOCUMENTS.result.indicators as readonly [IndicatorResult];
const ratio = (id: string, num: number, den: number): IndicatorResult => ({
  ...blank,
  id,
  status: 'scored',
  inputs: { type: 'ratio', num, den },
});

const result = (standard: string, subject: string, indicators: readonly IndicatorResult[]): Result => ({
  ...MINIMAL_DOCUMENTS.result,
  standard: { id: standard, sha256: '' },
  subject: { ...MINIMAL_DOCUMENTS.result.subject, id: subject },
  indicators,
});

const SCHOOL = MINIMAL_DOCUMENTS.result.school.id;

describe('accepted values', () => {
  it('are numerators and denominators of ratios, by standard and indicator', () => {
    const values = acceptedValues([result('c/school', SCHOOL, [ratio('D3', 16, 56), blank, ratio('D4', 3, 9)])]);
    expect([...values]).toEqual([
      [SCHOOL, { 'c/school#D3.num': 16, 'c/school#D3.den': 56, 'c/school#D4.num': 3, 'c/school#D4.den': 9 }],
    ]);
  });

  it('stand under school and group for a group', () => {
    expect([...acceptedValues([result('c/group', 'G01', [ratio('C2', 1, 2)])]).keys()]).toEqual([`${SCHOOL}/G01`]);
  });

  it('of several standards of one subject stand side by side', () => {
    const values = acceptedValues([result('a', SCHOOL, [ratio('X', 1, 2)]), result('b', SCHOOL, [ratio('X', 3, 4)])]);
    expect(values.get(SCHOOL)).toEqual({ 'a#X.num': 1, 'a#X.den': 2, 'b#X.num': 3, 'b#X.den': 4 });
  });

  it('know of a subject without a ratio that it had a result', () => {
    expect([...acceptedValues([result('a', SCHOOL, [blank])])]).toEqual([[SCHOOL, {}]]);
    expect(acceptedValues([]).size).toBe(0);
  });
});
