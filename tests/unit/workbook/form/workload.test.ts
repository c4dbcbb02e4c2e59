import { describe, expect, it } from 'vitest';
import { workloads } from '../../../../src/workbook/form/workload.js';
import { basePlan, schoolPlan } from '../../../support/school-plan.js';

const lines = (plan: Parameters<typeof workloads>[0]) =>
  workloads(plan).map(
    ({ role, sheet, cells, pending, perRow, unit }) => `${role} ${sheet} ${cells} ${pending} ${perRow}/${unit}`,
  );
const byRole = (plan: Parameters<typeof workloads>[0]) => {
  const totals: Record<string, number> = {};
  for (const { role, cells } of workloads(plan)) totals[role] = (totals[role] ?? 0) + cells;
  return totals;
};

describe('who fills in how much', () => {
  it('is told by role and sheet for a middle school of 120 teachers that are known', () => {
    expect(lines(schoolPlan())).toEqual([
      '校办 学校信息 2 2 0/row',
      '校办 教师情况 0 0 5/row',
      '校办 学校工作 7 7 0/row',
      '教科室 教研组与备课组 126 126 0/row',
      '教科室 学校工作 55 55 0/row',
      '教科室 成果清单 0 0 5/row',
      '教科室 学校自评 6 6 0/row',
      '教科室 优秀组申报 0 0 4/group',
      '教科室 佐证目录 0 0 3/row',
      '教研组长 教研组与备课组 96 96 0/row',
      '教研组长 活动次数 156 156 0/row',
      expect.stringMatching(/^教研组长 优秀组申报 0 0 \d+\/group$/),
      '备课组长 教研组与备课组 60 60 0/row',
      '备课组长 活动次数 60 60 0/row',
      expect.stringMatching(/^备课组长 优秀组申报 0 0 \d+\/group$/),
      // One leader does not teach: the two public-lesson cells are not asked of him.
      '教师 教师情况 478 478 4/row',
    ]);
  });

  it('counts the cells of the yearly catalogue: 96 + 156, 60 + 60, 7 + 55, 480 less two', () => {
    expect(byRole(schoolPlan())).toEqual({ 校办: 9, 教科室: 187, 教研组长: 252, 备课组长: 120, 教师: 478 });
  });

  it('counts the teachers that are still to be entered, but not as pending', () => {
    const plan = schoolPlan({ teachers: 0, teacherCount: 120 });
    const own = workloads(plan).filter((load) => load.sheet === '教师情况');
    expect(own.map(({ role, cells, pending, perRow }) => ({ role, cells, pending, perRow }))).toEqual([
      { role: '校办', cells: 600, pending: 0, perRow: 5 },
      { role: '教师', cells: 480, pending: 0, perRow: 4 },
    ]);
  });

  it('is small for a small school without preparation groups', () => {
    const plan = schoolPlan({ researchGroups: 2, preparationGroups: 0, teachers: 10 });
    expect(byRole(plan)).toMatchObject({ 教研组长: 42, 教师: 38 });
    expect(Object.keys(byRole(plan))).not.toContain('备课组长');
  });

  it('is one line for a form with one role and one sheet', () => {
    expect(lines(basePlan())).toEqual(['基地学校 学科教研基地年度考核 38 38 0/row', '基地学校 佐证目录 0 0 3/row']);
  });
});
