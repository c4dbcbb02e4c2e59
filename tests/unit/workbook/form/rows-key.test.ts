import { describe, expect, it } from 'vitest';
import type { FormPlan, PlanSheet } from '../../../../src/model/form-plan.js';
import { bodyContext } from '../../../../src/workbook/form/body-context.js';
import { sheetBody } from '../../../../src/workbook/form/form-sheets.js';
import { rowsKey } from '../../../../src/workbook/form/rows-key.js';
import { type SchoolOptions, schoolPlan } from '../../../support/school-plan.js';

const SPARE: SchoolOptions = { teachers: 0, teacherCount: 30, researchGroups: 0, preparationGroups: 0 };
const sheetOf = (plan: FormPlan, name: string): PlanSheet => {
  const sheet = plan.sheets.find((each) => each.name === name);
  if (!sheet) throw new TypeError(name);
  return sheet;
};
const keyOf = (plan: FormPlan, name: string) => rowsKey(sheetOf(plan, name), bodyContext(plan));

describe('rows that schools share', () => {
  const one = schoolPlan({ ...SPARE, id: '1', name: '甲校' });
  const two = schoolPlan({ ...SPARE, id: '2', name: '乙校' });

  it.each(['填报进度', '教师情况', '学校工作', '成果清单', '学校自评', '优秀组申报', '佐证目录', '_jiaoyan'])(
    'have the same key and are the same: %s',
    (name) => {
      expect(keyOf(one, name)).not.toBeNull();
      expect(keyOf(one, name)).toBe(keyOf(two, name));
      expect(sheetBody(sheetOf(one, name), bodyContext(one))).toEqual(sheetBody(sheetOf(two, name), bodyContext(two)));
    },
  );

  it.each(['填写说明', '学校信息'])('are none where the school is named: %s', (name) => {
    expect(keyOf(one, name)).toBeNull();
    expect(sheetBody(sheetOf(one, name), bodyContext(one))).not.toEqual(
      sheetBody(sheetOf(two, name), bodyContext(two)),
    );
  });
});

describe('rows that differ', () => {
  const base = schoolPlan(SPARE);

  it.each<[string, SchoolOptions, readonly string[]]>([
    ['in the number of teachers', { ...SPARE, teacherCount: 60 }, ['教师情况', '填报进度', '_jiaoyan']],
    ['in the groups', { ...SPARE, researchGroups: 2 }, ['教研组与备课组', '填报进度', '_jiaoyan']],
    ['in known teachers', { ...SPARE, researchGroups: 2, teachers: 3, teacherCount: 30 }, ['教师情况', '填报进度']],
  ])('%s have other keys', (_name, options, sheets) => {
    const plan = schoolPlan(options);
    for (const name of sheets) expect(keyOf(plan, name)).not.toBe(keyOf(base, name));
  });

  it('belong to one school when they hold names', () => {
    expect(keyOf(schoolPlan({ teachers: 2 }), '教师情况')).toBeNull();
    expect(keyOf(schoolPlan({ teachers: 2 }), '教研组与备课组')).toBeNull();
  });

  it('of the progress sheet depend on what is carried over', () => {
    const carried = schoolPlan({ teachers: 2, researchGroups: 1, preparationGroups: 1 });
    const sheets = carried.sheets.map((sheet) =>
      sheet.kind === 'open' && sheet.name === '教师情况'
        ? {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              index === 1 ? { ...row, printed: { ...row.printed, 五级梯队称号: '' } } : row,
            ),
          }
        : sheet,
    );
    expect(keyOf({ ...carried, sheets }, '填报进度')).not.toBe(keyOf(carried, '填报进度'));
  });
});
