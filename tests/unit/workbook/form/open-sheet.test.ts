import { describe, expect, it } from 'vitest';
import type { FormPlan, OpenSheet } from '../../../../src/model/form-plan.js';
import { visibleWidth } from '../../../../src/workbook/form/layout.js';
import {
  isRegistered,
  NUMBER_NOTE,
  openBody,
  openBodyStart,
  openFrame,
  usedColumn,
} from '../../../../src/workbook/form/open-sheet.js';
import { neutralPlan } from '../../../../src/workbook/form/signature.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 2, teacherCount: 4, researchGroups: 2, preparationGroups: 2 });
const open = (name: string, from: FormPlan = plan): OpenSheet => {
  const sheet = from.sheets.find((each) => each.name === name);
  if (sheet?.kind !== 'open') throw new TypeError(name);
  return sheet;
};
const body = (name: string) => openBody(open(name), plan.lists);
const frame = (name: string) => openFrame(open(name), plan.lists);
const rowTexts = (name: string, row: number) =>
  body(name)
    .rows.find((each) => each.row === row)
    ?.cells.map((cell) => cell.value ?? '');

describe('the rows of an open sheet', () => {
  it('begin with title, guide, headers and who fills in what', () => {
    expect(rowTexts('成果清单', 1)).toEqual(['成果清单']);
    expect(rowTexts('成果清单', 2)?.[0]).toContain('由教科室填写。一行一条；编号已印好');
    const start = openBodyStart(open('成果清单'), plan.lists);
    expect(rowTexts('成果清单', start - 2)).toEqual([
      '编号',
      '类别',
      '名称',
      '级别',
      '日期',
      '归属（学校、组编号或教师编号）',
    ]);
    expect(rowTexts('成果清单', start - 1)).toEqual([NUMBER_NOTE, ...Array.from({ length: 5 }, () => '教科室\n必填')]);
    expect(rowTexts('成果清单', start)?.[0]).toBe('R001');
  });

  it('say under each header whether it must be filled', () => {
    const start = openBodyStart(open('教师情况'), plan.lists);
    const needs = rowTexts('教师情况', start - 1)?.map((text) => String(text).split('\n')[1] ?? '');
    expect(needs).toEqual([
      '',
      '必填',
      '必填',
      '按情况填',
      '选填',
      '按情况填',
      '选填',
      '必填',
      '按情况填',
      '按情况填',
      '按情况填',
      '按情况填',
      '必填',
      '必填',
    ]);
  });

  it('name both roles where two kinds of groups answer', () => {
    const start = openBodyStart(open('教研组与备课组'), plan.lists);
    expect(rowTexts('教研组与备课组', start - 1)).toContain('教研组长、备课组长\n必填');
    expect(rowTexts('教研组与备课组', start - 1)?.[1]).toBe('名册');
  });

  it('hold the printed values, counts as numbers', () => {
    const start = openBodyStart(open('教师情况'), plan.lists);
    expect(rowTexts('教师情况', start + 1)?.slice(0, 6)).toEqual([
      'T002',
      '李丽',
      '校级领导（兼课）',
      'G02 数学教研组',
      '',
      'P02 八年级语文备课组',
    ]);
    const sheet = open('教师情况');
    const carried = {
      ...sheet,
      rows: [{ id: 'T001', grain: 'person', spare: false, printed: { '听课节数（上学期）': '21' } }],
    };
    expect(
      openBody(carried, plan.lists)
        .rows.at(-1)
        ?.cells.map((cell) => cell.value ?? ''),
    ).toContain(21);
  });

  it('grey what is not asked of a kind of group, and leave it empty', () => {
    const { rows } = body('活动次数');
    const group = rows.find((row) => row.cells[0]?.value === 'P01');
    const september = open('活动次数').columns.findIndex((column) => column.header === '集体教研次数（9月）');
    expect(group?.cells[september]).toEqual({ column: september + 1, style: 'blocked' });
    expect(rows.find((row) => row.cells[0]?.value === 'G01')?.cells[september]?.style).toBe('required-count');
  });

  it('are white in spare rows, where nothing is needed yet', () => {
    const { rows } = body('教师情况');
    expect(rows.find((row) => row.cells[0]?.value === 'T001')?.cells[1]?.style).toBe('required-text');
    expect(rows.find((row) => row.cells[0]?.value === 'T005')?.cells[1]?.style).toBe('optional-text');
  });

  it('are as high as their longest text needs', () => {
    const sheet = open('教研组与备课组');
    const long = {
      ...sheet,
      rows: [{ id: 'G01', grain: 'researchGroup', spare: false, printed: { 组名: '道德与法治和心理健康教育教研组' } }],
    };
    const heights = [sheet, long].map((each) => openBody(each, plan.lists).rows.at(-1)?.height);
    expect(heights).toEqual([20, 35]);
  });

  it('end with the last number', () => {
    const start = openBodyStart(open('教师情况'), plan.lists);
    expect(body('教师情况').lastRow).toBe(start + open('教师情况').rows.length - 1);
  });
});

describe('the frame of an open sheet', () => {
  it('does not depend on the school, so that a template serves all', () => {
    const neutral = neutralPlan(
      schoolPlan({ teachers: 60, researchGroups: 9, preparationGroups: 20, name: '另一所学校' }),
    );
    for (const name of ['教师情况', '教研组与备课组', '活动次数', '成果清单', '佐证目录']) {
      expect(openFrame(open(name, neutral), neutral.lists)).toEqual(frame(name));
    }
  });

  it('keeps headers and first columns in sight and repeats the headers in print', () => {
    const start = openBodyStart(open('教师情况'), plan.lists);
    expect(frame('教师情况')).toMatchObject({
      frozen: { rows: start - 1, columns: 1 },
      repeated: { from: start - 2, to: start - 1 },
      landscape: true,
      firstColumn: 1,
    });
    expect(frame('教研组与备课组').frozen.columns).toBe(2);
  });

  it('checks every asked column down to the last row', () => {
    const { validations } = frame('教师情况');
    const asked = open('教师情况').columns.filter((column) => column.question);
    expect(validations).toHaveLength(asked.length);
    expect(validations.every(({ range }) => range.to === 'last')).toBe(true);
    expect(validations.map(({ rule }) => rule.promptTitle)).toEqual(asked.map((column) => column.header));
  });

  it('greys what another cell makes unnecessary, before anything else but wrong values', () => {
    const start = openBodyStart(open('教师情况'), plan.lists);
    const lessons = open('教师情况').columns.findIndex((column) => column.header === '公开课节数（上学期）') + 1;
    const looks = frame('教师情况').conditionals.filter(({ ranges }) => ranges[0]?.column === lessons);
    expect(looks.map(({ look }) => look)).toEqual(['wrong', 'unasked', 'due']);
    expect(looks[1]?.formula).toBe(`$C${start}="校级领导（不兼课）"`);
  });

  it('asks of a group that does not meet every week which weeks, in the same semester', () => {
    const start = openBodyStart(open('活动次数'), plan.lists);
    const columns = open('活动次数').columns.map((column) => column.header);
    const look = frame('活动次数').conditionals.find(
      ({ ranges, look: kind }) =>
        kind === 'unasked' && ranges[0]?.column === columns.indexOf('未开展周次（下学期）') + 1,
    );
    const letter = String.fromCharCode(65 + columns.indexOf('每周均开展（下学期）'));
    expect(look?.formula).toBe(`AND($${letter}${start}<>"",$${letter}${start}<>"否")`);
  });

  it('marks what is missing in a used row only where rows are numbered in advance', () => {
    expect(frame('成果清单').conditionals.some(({ look }) => look === 'due')).toBe(true);
    expect(frame('活动次数').conditionals.some(({ look }) => look === 'due')).toBe(false);
  });

  it('is not wider than A4 across can show', () => {
    for (const name of ['教师情况', '教研组与备课组', '活动次数'])
      expect(visibleWidth(frame(name).columns)).toBeLessThan(260);
  });
});

describe('kinds of open sheets', () => {
  it('come from the registry or are numbered in advance', () => {
    expect(['教师情况', '教研组与备课组', '活动次数', '成果清单'].map((name) => isRegistered(open(name)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('show by their first question whether a row is in use', () => {
    expect(usedColumn(open('教师情况'))).toBe(2);
    expect(usedColumn({ ...open('教师情况'), columns: [] })).toBe(0);
  });
});
