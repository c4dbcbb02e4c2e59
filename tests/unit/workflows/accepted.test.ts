import { describe, expect, it } from 'vitest';
import type { IndicatorResult, Result } from '../../../src/model/generated/documents.js';
import { acceptedGroups, acceptedValues } from '../../../src/workflows/accepted.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';
import { sampleRegistry, sampleSchool } from '../../support/sample-school.js';

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

describe('counts of members in accepted results', () => {
  const members = (
    id: string,
    histogram: readonly { values: readonly string[]; members: number }[],
  ): IndicatorResult => ({
    ...blank,
    id,
    status: 'scored',
    inputs: { type: 'members', periods: ['1', '2'], histogram },
  });

  it('are the sum and the cells it is of; blanks and codes are no counts', () => {
    const histogram = [
      { values: ['20', '19'], members: 3 },
      { values: ['-', '20'], members: 1 },
    ];
    const codes = [{ values: ['both', 'neither'], members: 4 }];
    const values = acceptedValues([result('c/school', SCHOOL, [members('D5', histogram), members('B1', codes)])]);
    expect(values.get(SCHOOL)).toEqual({ 'c/school#D5.sum': 137, 'c/school#D5.cells': 7 });
  });
});

describe('groups with accepted results', () => {
  it('are known by school', () => {
    const accepted = acceptedValues([result('a', SCHOOL, []), result('b', 'G01', []), result('b', 'P02', [])]);
    expect(acceptedGroups(accepted, SCHOOL)).toEqual(['G01', 'P02']);
    expect(acceptedGroups(accepted, 'other')).toEqual([]);
  });
});

describe('results under a former code', () => {
  const school = sampleSchool({ teachers: 1, researchGroups: 1, preparationGroups: 0 }, { codeHistory: [SCHOOL] });
  const registry = sampleRegistry(school);

  it('count for the school that had it, its groups too', () => {
    const values = acceptedValues([result('a', SCHOOL, [ratio('C6', 1, 2)]), result('b', 'G01', [])], registry);
    expect([...values]).toEqual([
      [school.id, { 'a#C6.num': 1, 'a#C6.den': 2 }],
      [`${school.id}/G01`, {}],
    ]);
  });

  it('give way to a result under the present code, in whatever order they are read', () => {
    const present = {
      ...result('a', school.id, [ratio('C6', 3, 4)]),
      school: { ...result('a', '', []).school, id: school.id },
    };
    const former = result('a', SCHOOL, [ratio('C6', 1, 2)]);
    for (const results of [
      [present, former],
      [former, present],
    ])
      expect(acceptedValues(results, registry).get(school.id)).toEqual({ 'a#C6.num': 3, 'a#C6.den': 4 });
  });

  it('stay as they are without a registry', () => {
    expect([...acceptedValues([result('a', SCHOOL, [])]).keys()]).toEqual([SCHOOL]);
  });
});
