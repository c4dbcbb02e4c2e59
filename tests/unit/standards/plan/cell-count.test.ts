import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CellCount, type CellKind, cellsPerRole, totalCells } from '../../../../src/standards/plan/cell-count.js';
import { planOf, SCHOOL_ID, sampleAssessment, sampleSchool } from '../../../support/sample-school.js';

interface ExpectedCells {
  readonly sheets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly roles: Readonly<Record<string, number>>;
  readonly total: number;
}

const fixture = JSON.parse(readFileSync(new URL('../../../fixtures/formplan.json', import.meta.url), 'utf8')) as {
  readonly cells: Readonly<Record<string, ExpectedCells>>;
};

const SIZE = { teachers: 120, researchGroups: 12, preparationGroups: 30 };

function countsOf(assessment = sampleAssessment(sampleSchool(SIZE))): readonly CellCount[] {
  return cellsPerRole({ plan: planOf(assessment), form: assessment.form, index: assessment.metrics });
}

/** The counts of a kind in the shape of the fixture. */
function shape(counts: readonly CellCount[], kind: CellKind, of?: string): ExpectedCells {
  const sheets: Record<string, Record<string, number>> = {};
  const roles: Record<string, number> = {};
  let total = 0;
  for (const { role, sheet, cells } of counts.filter(
    (count) => count.kind === kind && (of === undefined || count.of === of),
  )) {
    sheets[sheet] = { ...sheets[sheet], [role]: (sheets[sheet]?.[role] ?? 0) + cells };
    roles[role] = (roles[role] ?? 0) + cells;
    total += cells;
  }
  return { sheets, roles, total };
}

describe('cells that each role fills in', () => {
  const counts = countsOf();

  it.each([
    ['yearly', 'perYear', undefined],
    ['firstYear', 'firstYear', undefined],
    ['perNominatedResearchGroup', 'nomination', 'changzhou-2023/research-group'],
    ['perNominatedPreparationGroup', 'nomination', 'changzhou-2023/preparation-group'],
    ['perRow', 'row', undefined],
  ] as const)('are exactly those of the worked plan: %s', (name, kind, of) => {
    expect(shape(counts, kind, of)).toEqual(fixture.cells[name]);
  });

  it('are 962 a year and 686 more in the first year for 120 teachers, 12 and 30 groups and ten months', () => {
    expect([totalCells(counts, 'perYear'), totalCells(counts, 'firstYear')]).toEqual([962, 686]);
  });

  it('tell apart what is asked only sometimes and what may stay blank', () => {
    expect(counts.filter(({ kind }) => kind === 'conditional')).toEqual([
      { role: '校办', sheet: '教师情况', kind: 'conditional', cells: 120 },
      { role: '备课组长', sheet: '活动次数', kind: 'conditional', cells: 60 },
    ]);
    expect(counts.filter(({ kind, of }) => kind === 'optional' && of === undefined)).toEqual([
      { role: '校办', sheet: '教师情况', kind: 'optional', cells: 240 },
    ]);
  });

  it('leave out what the registry already knows of a teacher', () => {
    const known = { position: 'teacher', researchGroup: 'G01', preparationGroup: 'P01', fiveTier: 'none' };
    const teachers = [{ id: 'T001', name: '张三', facts: known }];
    const carried = countsOf(sampleAssessment(sampleSchool(SIZE, { teachers })));
    expect([totalCells(carried, 'perYear'), totalCells(carried, 'firstYear')]).toEqual([962, 681]);
  });

  it('lose last year’s cells once its result is accepted', () => {
    const accepted = new Map([[SCHOOL_ID, { fiveTierTeachers: 30, teachers: 120 }]]);
    const later = countsOf(sampleAssessment(sampleSchool(SIZE), { accepted }));
    expect([totalCells(later, 'perYear'), totalCells(later, 'firstYear')]).toEqual([962, 684]);
  });

  it('follow the size of the school', () => {
    const small = countsOf(sampleAssessment(sampleSchool({ teachers: 20, researchGroups: 4, preparationGroups: 0 })));
    expect(shape(small, 'perYear').sheets).toEqual({
      教师情况: { 教师: 80 },
      教研组与备课组: { 教科室: 4, 教研组长: 32 },
      活动次数: { 教研组长: 52 },
      学校工作: { 校办: 7, 教科室: 54 },
      学校自评: { 教科室: 6 },
    });
  });
});
