import { beforeAll, describe, expect, it } from 'vitest';
import { slotName } from '../../../../src/model/typed-cells.js';
import { capacitiesOf, enlarged, enlargeForm } from '../../../../src/workflows/parts/capacity.js';
import { openForm, type TypedForm } from '../../../../src/workflows/parts/part-file.js';
import type { Desk } from '../../../../src/workflows/read-school-workbook.js';
import { contents, formWith, partsDesk, teacher, typed } from '../../../support/parts-desk.js';

let desk: Desk;
let main: TypedForm;
const STANDARD = 'changzhou-2023/research-group';

beforeAll(async () => {
  desk = await partsDesk();
  main = await formWith(desk, [
    ...teacher('T001', '王敏', 'G01 语文教研组'),
    typed('教师情况', 'T001', 'lessonsObserved', '约 20', '1'),
    typed('教研组与备课组', 'G01', 'leader', 'T001'),
    typed('成果清单', 'R001', 'itemTitle', '  听评课\n十讲 '),
    typed('成果清单', 'R001', 'itemDate', 46_100),
    {
      sheet: '优秀组申报',
      subject: slotName(STANDARD, 1),
      binding: { to: 'nominated', standard: STANDARD },
      value: 'G01 语文教研组',
    },
    typed('优秀组申报', slotName(STANDARD, 1), 'youngTeachers', 3),
    ...Object.entries({ code: 'JY3501', subject: 'T001', text: '外出培训' }).map(([field, value]) => ({
      sheet: '情况说明',
      subject: 'X01',
      binding: { to: 'field', field } as const,
      value,
    })),
  ]);
});

const issued = async (form: TypedForm, wanted: Readonly<Record<string, number>>): Promise<TypedForm> => {
  const { plan, values, findings } = enlargeForm(form, wanted, desk.planner);
  expect(findings).toEqual([]);
  const opened = await openForm(desk, 'large.xlsx', await desk.workbook.issue(plan, values));
  if (!opened.form) throw new TypeError(JSON.stringify(opened.findings));
  return opened.form;
};

describe('a larger form', () => {
  it('has the rows that were wanted, and as many as before where none were', async () => {
    const before = capacitiesOf(main.plan);
    const after = capacitiesOf((await issued(main, { 教师情况: 64 })).plan);
    expect(after).toEqual({ ...before, 教师情况: 64 });
    expect(before).toEqual({ 教师情况: 20, 成果清单: before['成果清单'], 佐证目录: before['佐证目录'] });
  });

  it('never has fewer rows', () => {
    expect(enlarged(main.plan, { 教师情况: 1 })).toEqual(capacitiesOf(main.plan));
  });

  it('keeps everything typed: texts as they are, numbers, dates, nominations, explanations', async () => {
    const large = await issued(main, { 教师情况: 64, 成果清单: 90 });
    expect(contents(large)).toEqual(contents(main));
    expect(Object.values(contents(main))).toEqual(
      expect.arrayContaining(['string 约 20', 'number 46100', 'number 3', 'string G01 语文教研组']),
    );
    expect(large.typed.explanations.map(({ code, subject, text }) => [code, subject, text])).toEqual([
      ['JY3501', 'T001', '外出培训'],
    ]);
    expect(large.typed.loose).toEqual([]);
  });

  it('tells what stands where the form asks nothing', () => {
    const loose = [{ place: { sheet: '教师情况', cell: 'Z9' }, shown: '问一下李老师' }];
    const { findings } = enlargeForm({ ...main, typed: { ...main.typed, loose } }, {}, desk.planner);
    expect(findings).toEqual([
      { code: 'JY1312', where: { file: 'main.xlsx', sheet: '教师情况', cell: 'Z9' }, found: '问一下李老师' },
    ]);
  });
});
