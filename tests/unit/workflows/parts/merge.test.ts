import { beforeAll, describe, expect, it } from 'vitest';
import { slotName } from '../../../../src/model/typed-cells.js';
import { numberedSheets } from '../../../../src/workflows/parts/scope.js';
import type { Desk } from '../../../../src/workflows/read-school-workbook.js';
import {
  codes,
  contents,
  formWith,
  merged,
  named,
  partForms,
  partOf,
  partsDesk,
  splitOf,
  teacher,
  typed,
} from '../../../support/parts-desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await partsDesk();
});

const STAFF = [...teacher('T001', '王敏', 'G01 语文教研组'), ...teacher('T002', '李强', 'G02 数学教研组')];
const observed = (id: string, value: number | string) => typed('教师情况', id, 'lessonsObserved', value, '1');
/** All three parts of the school; the others are blank. */
const withBlanks = { JY1320: 1 };

describe('merging parts', () => {
  it('gives back what was taken apart', async () => {
    const main = await formWith(desk, [...STAFF, observed('T001', 21), typed('教研组与备课组', 'G01', 'clubs', 2)]);
    const { form, findings } = await merged(desk, main, await partForms(desk, splitOf(desk, main)));
    expect(findings).toEqual([]);
    expect(contents(form)).toEqual(contents(main));
  });

  it('fills in what a part has and the workbook has not', async () => {
    const main = await formWith(desk, STAFF);
    const part = await formWith(desk, [...STAFF.slice(0, 2), observed('T001', 21)], { part: partOf('G01', ['T001']) });
    const { form, findings } = await merged(desk, main, [part]);
    expect(codes(findings)).toEqual(withBlanks);
    const whole = await formWith(desk, [...STAFF, observed('T001', 21)]);
    expect(contents(form)).toEqual(contents(whole));
  });

  it('leaves a cell on which workbook and part differ, and names both places', async () => {
    const main = await formWith(desk, [...STAFF, observed('T001', 12)]);
    const part = await formWith(desk, [observed('T001', 14)], { part: partOf('G01', ['T001']) });
    const { form, findings } = await merged(desk, main, [part]);
    expect(findings.find(({ code }) => code === 'JY1308')).toEqual({
      code: 'JY1308',
      where: { file: 'main.xlsx', sheet: '教师情况', cell: 'M5', label: 'T001 听课节数（上学期）' },
      found: '12',
      subject: 'T001',
      params: { others: 'G01.xlsx 教师情况!M5“14”', kept: '12' },
    });
    expect(contents(form)).toEqual(contents(main));
  });

  it('decides for one side when it is told to', async () => {
    const main = await formWith(desk, [...STAFF, observed('T001', 12)]);
    const part = await formWith(desk, [observed('T001', 14)], { part: partOf('G01', ['T001']) });
    const value = async (keep: 'main' | 'part') => {
      const { form, findings } = await merged(desk, main, [part], keep);
      expect(codes(findings)).toMatchObject({ JY1309: 1 });
      expect(codes(findings)).not.toHaveProperty('JY1308');
      return form.typed.cells.find((cell) => cell.binding.to === 'metric' && cell.binding.metric === 'lessonsObserved')
        ?.value;
    };
    expect([await value('main'), await value('part')]).toEqual([12, 14]);
  });

  it('calls it a conflict when two parts differ, and keeps the cell blank, whatever is to be kept', async () => {
    const main = await formWith(desk, STAFF);
    const parts = await Promise.all([
      formWith(desk, [observed('T001', 14)], { part: partOf('G01', ['T001']) }),
      formWith(desk, [observed('T001', 15)], { part: partOf('G02', ['T001']) }),
    ]);
    for (const keep of [undefined, 'part', 'main'] as const) {
      const { form, findings } = await merged(desk, main, parts, keep);
      expect(findings.find(({ code }) => code === 'JY1308')).toMatchObject({
        where: { file: 'G01.xlsx', cell: 'M5' },
        found: '14',
        params: { others: 'G02.xlsx 教师情况!M5“15”' },
      });
      expect(contents(form)).toEqual(contents(main));
    }
  });

  it('takes different spellings of the same value for the same', async () => {
    const main = await formWith(desk, [...STAFF, observed('T001', 20)]);
    const part = await formWith(desk, [observed('T001', '２０ 节')], { part: partOf('G01', ['T001']) });
    const { form, findings } = await merged(desk, main, [part]);
    expect(codes(findings)).toEqual({ ...withBlanks, JY1311: 1 });
    expect(contents(form)).toEqual(contents(main));
  });

  it('never erases, but tells what a part leaves blank', async () => {
    const main = await formWith(desk, [...STAFF, observed('T001', 12)]);
    const part = await formWith(desk, [], { part: partOf('G01', ['T001']) });
    const { form, findings } = await merged(desk, main, [part]);
    expect(findings.find(({ code }) => code === 'JY1311')).toMatchObject({
      subject: 'T001',
      params: { partFile: 'G01.xlsx', count: 3 },
    });
    expect(contents(form)).toEqual(contents(main));
  });

  it('does not depend on the order of the parts', async () => {
    const main = await formWith(desk, STAFF);
    const parts = await Promise.all([
      formWith(desk, [...teacher('T005', '孙悦', 'G01 语文教研组')], { part: partOf('G01', ['T001'], ['T005']) }),
      formWith(desk, [...teacher('T006', '周宁', 'G02 数学教研组'), observed('T001', 3)], {
        part: partOf('G02', ['T001', 'T002'], ['T006']),
      }),
      formWith(desk, [observed('T001', 4)], { part: partOf('G03', ['T001'], ['T007']) }),
    ]);
    const [forward, backward] = [await merged(desk, main, parts), await merged(desk, main, [...parts].reverse())];
    expect(backward.findings).toEqual(forward.findings);
    expect(contents(backward.form)).toEqual(contents(forward.form));
  });

  it('merges new teachers under free numbers', async () => {
    const main = await formWith(desk, STAFF);
    const part = await formWith(desk, [...teacher('T005', '孙悦', 'G01 语文教研组')], {
      part: partOf('G01', ['T001'], ['T005']),
    });
    const { form, findings } = await merged(desk, main, [part]);
    expect(findings.filter(({ code }) => code === 'JY1310')).toEqual([]);
    expect(form.typed.cells.find((cell) => cell.subject === 'T005' && cell.binding.to === 'field')?.value).toBe('孙悦');
  });

  it('refuses one new number for two persons, proposes free ones and lists what was left', async () => {
    const main = await formWith(desk, STAFF);
    const parts = await Promise.all([
      formWith(desk, teacher('T005', '孙悦', 'G01 语文教研组'), { part: partOf('G01', ['T001'], ['T005']) }),
      formWith(desk, teacher('T005', '周宁', 'G02 数学教研组'), { part: partOf('G02', ['T002'], ['T005']) }),
    ]);
    const { form, findings } = await merged(desk, main, parts, 'part');
    const clash = findings.find(({ code }) => code === 'JY1310');
    expect(clash).toMatchObject({
      found: 'T005',
      params: {
        names: 'G01.xlsx 教师情况!B9“孙悦”；G02.xlsx 教师情况!B9“周宁”'.replaceAll('B9', 'B6'),
        free: 'T003、T004',
      },
    });
    expect(findings.filter(({ code }) => code === 'JY1326').map(({ where, found }) => [where.file, found])).toEqual([
      ['G01.xlsx', '孙悦'],
      ['G01.xlsx', 'G01 语文教研组'],
      ['G02.xlsx', '周宁'],
      ['G02.xlsx', 'G02 数学教研组'],
    ]);
    expect(contents(form)).toEqual(contents(main));
  });

  it('refuses a new number under which the workbook has somebody else by now', async () => {
    const main = await formWith(desk, [...STAFF, named('T005', '何静')]);
    const part = await formWith(desk, teacher('T005', '孙悦', 'G01 语文教研组'), {
      part: partOf('G01', ['T001'], ['T005']),
    });
    const { form, findings } = await merged(desk, main, [part], 'part');
    expect(codes(findings)).toMatchObject({ JY1310: 1, JY1326: 2 });
    expect(form.typed.cells.find((cell) => cell.subject === 'T005' && cell.binding.to === 'field')?.value).toBe('何静');
  });

  it('never takes the same name for the same person', async () => {
    const main = await formWith(desk, STAFF);
    const part = await formWith(desk, teacher('T005', '李强', 'G01 语文教研组'), {
      part: partOf('G01', ['T001'], ['T005']),
    });
    const { form, findings } = await merged(desk, main, [part]);
    expect(findings.find(({ code }) => code === 'JY1316')).toMatchObject({
      found: '李强',
      params: { number: 'T005', others: 'T002（main.xlsx 教师情况!B6）' },
    });
    const strong = form.typed.cells.filter((cell) => cell.value === '李强').map((cell) => cell.subject);
    expect(strong).toEqual(['T002', 'T005']);
  });

  it('grows where the new numbers go beyond the rows of the workbook', async () => {
    const main = await formWith(desk, STAFF);
    const part = await formWith(desk, teacher('T040', '孙悦', 'G01 语文教研组'), {
      part: partOf('G01', ['T001'], ['T040']),
    });
    const { form, findings } = await merged(desk, main, [part]);
    expect(findings.find(({ code }) => code === 'JY1321')).toMatchObject({ params: { before: 20, rows: 40 } });
    expect(numberedSheets(form.plan).find((sheet) => sheet.name === '教师情况')?.rows).toHaveLength(40);
    expect(form.typed.cells.some((cell) => cell.subject === 'T040')).toBe(true);
    expect(form.typed.findings).toEqual([]);
  });

  it('gives newly nominated groups the free columns, and none when they are too few', async () => {
    const standard = 'changzhou-2023/research-group';
    const nominate = (group: string, name: string) => [
      {
        sheet: '优秀组申报',
        subject: slotName(standard, 0),
        binding: { to: 'nominated', standard } as const,
        value: `${group} ${name}`,
      },
      typed('优秀组申报', slotName(standard, 0), 'youngTeachers', 3),
    ];
    const parts = await Promise.all(
      [['G01', '语文教研组'] as const, ['G02', '数学教研组'] as const, ['G03', '英语教研组'] as const].map(
        ([group, name]) => formWith(desk, nominate(group, name), { part: partOf(group, []) }),
      ),
    );
    const main = await formWith(desk, []);
    const two = await merged(desk, main, parts.slice(1));
    expect(
      two.form.typed.cells
        .filter((cell) => cell.binding.to === 'nominated')
        .map(({ subject, slot }) => [subject, slot]),
    ).toEqual([
      ['G02', slotName(standard, 0)],
      ['G03', slotName(standard, 1)],
    ]);
    const three = await merged(desk, main, parts);
    expect(codes(three.findings)).toEqual({ JY1313: 1, JY1312: 6 });
    expect(three.form.typed.cells).toEqual([]);
  });

  it('keeps explanations of both sides, each once', async () => {
    const explained = (row: string, code: string, subject: string, text: string) =>
      Object.entries({ code, subject, text }).map(([field, value]) => ({
        sheet: '情况说明',
        subject: row,
        binding: { to: 'field', field } as const,
        value,
      }));
    const main = await formWith(desk, [...STAFF, ...explained('X01', 'JY3501', 'T001', '外出培训')]);
    const part = await formWith(
      desk,
      [...explained('X01', 'JY3501', 'T001', '外出培训'), ...explained('X02', 'JY3502', 'G01', '新建组')],
      { part: partOf('G01', ['T001']) },
    );
    const { form } = await merged(desk, main, [part]);
    expect(form.typed.explanations.map(({ code, subject, text, label }) => [label, code, subject, text])).toEqual([
      ['X01', 'JY3501', 'T001', '外出培训'],
      ['X02', 'JY3502', 'G01', '新建组'],
    ]);
  });

  it('tells two files of one group and the groups that gave none', async () => {
    const main = await formWith(desk, STAFF);
    const part = (file: string) => formWith(desk, [], { part: partOf('G01', []), file });
    const { findings } = await merged(desk, main, [await part('a.xlsx'), await part('b.xlsx')]);
    expect(findings.map(({ code, found, params }) => [code, found, params])).toEqual([
      ['JY1314', 'G01 语文教研组', { other: 'a.xlsx' }],
      ['JY1320', 'G02 数学教研组、G03 英语教研组', { count: 2 }],
    ]);
  });
});
