import { describe, expect, it } from 'vitest';
import { bodyContext } from '../../../../src/workbook/form/body-context.js';
import { sheetBody, sheetFrame } from '../../../../src/workbook/form/form-sheets.js';
import { basePlan, schoolPlan } from '../../../support/school-plan.js';

const texts = (plan: ReturnType<typeof schoolPlan>): readonly (string | number)[][] => {
  const sheet = plan.sheets.find((each) => each.kind === 'static');
  if (!sheet) throw new TypeError('no static sheet');
  return sheetBody(sheet, bodyContext(plan)).rows.map((row) =>
    row.cells.flatMap((cell) => (typeof cell.value === 'string' || typeof cell.value === 'number' ? [cell.value] : [])),
  );
};

describe('填写说明', () => {
  it('names the form, the school and the year', () => {
    expect(texts(schoolPlan()).slice(0, 3)).toEqual([
      ['常州市校本教研评估填报表'],
      ['填报单位：常州市示例中学'],
      ['评估学年：2026-2027 学年'],
    ]);
  });

  it('shows what the colours mean', () => {
    expect(texts(schoolPlan())).toContainEqual(['必填', '选填', '已印好，不改', '不用填']);
  });

  it('numbers what to mind, and breaks long lines', () => {
    const lines = texts(schoolPlan()).map((row) => row[0]);
    expect(lines).toContain('2. 没有开展请填 0，不要留空；留空表示“还没填”。');
    const plan = basePlan();
    const long = {
      ...plan,
      sheets: plan.sheets.map((sheet) =>
        sheet.kind === 'static' ? { ...sheet, text: ['很长的一句话，'.repeat(12)] } : sheet,
      ),
    };
    const wrapped = texts(long)
      .map((row) => String(row[0]))
      .filter((line) => line.includes('很长'));
    expect(wrapped.length).toBeGreaterThan(1);
    expect(wrapped[0]).toMatch(/^1\. 很长/);
    expect(wrapped[1]).toMatch(/^ {4}\S/);
  });

  it('tells each role how much there is to fill in, with a sum for each role', () => {
    const rows = texts(schoolPlan());
    expect(rows).toContainEqual(['校办', '学校信息', 2, '—', 9]);
    expect(rows).toContainEqual(['校办', '学校工作', 7, '—']);
    expect(rows).toContainEqual(['教师', '教师情况', 478, '4 格／行', 478]);
    expect(rows.some((row) => row[0] === '教研组长' && String(row[3]).endsWith('格／组'))).toBe(true);
  });

  it('says at the foot in small print what the workbook is', () => {
    expect(texts(schoolPlan()).slice(-7).flat()).toEqual([
      '填报表：changzhou-2023/form',
      '评估方案：changzhou-2023/programme-2026',
      '学年：2026-2027',
      '单位代码：3204110001',
      '评估标准：changzhou-2023/school-quality',
      '评估标准：changzhou-2023/research-group',
      '评估标准：changzhou-2023/preparation-group',
    ]);
  });

  it('asks for nothing and stands upright', () => {
    const plan = schoolPlan();
    const sheet = plan.sheets.find((each) => each.kind === 'static');
    expect(sheet && sheetFrame(sheet, plan.lists)).toMatchObject({
      landscape: false,
      validations: [],
      conditionals: [],
      state: 'visible',
    });
  });
});
