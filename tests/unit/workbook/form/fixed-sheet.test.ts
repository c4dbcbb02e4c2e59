import { describe, expect, it } from 'vitest';
import type { FixedSheet, PlanRow } from '../../../../src/model/form-plan.js';
import { fixedColumns, KEY_HEADER } from '../../../../src/workbook/form/columns.js';
import { columnOfRole, fixedBody, fixedBodyStart, fixedFrame } from '../../../../src/workbook/form/fixed-sheet.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan();
const fixed = (name: string): FixedSheet => {
  const sheet = plan.sheets.find((each) => each.name === name);
  if (sheet?.kind !== 'fixed') throw new TypeError(name);
  return sheet;
};
const rowsOf = (sheet: FixedSheet) => fixedBody(sheet).rows;
const values = (sheet: FixedSheet, row: number) =>
  rowsOf(sheet)
    .find((each) => each.row === row)
    ?.cells.map((cell) => cell.value ?? '');

const row = (key: string, rest: Partial<PlanRow> = {}): PlanRow => ({
  key,
  label: key,
  question: { binding: { to: 'metric', metric: key }, type: { kind: 'count' }, by: '校办' },
  ...rest,
});
const sheet = (...rows: readonly PlanRow[]): FixedSheet => ({ kind: 'fixed', name: '表', by: '校办', rows });

describe('the rows of a fixed sheet', () => {
  it('begin with title, guide and headers', () => {
    expect(values(fixed('学校工作'), 1)).toEqual(['学校工作']);
    expect(values(fixed('学校工作'), 2)).toEqual(['由校办、教科室填写。黄色格必填，白色格选填，灰色格不用填。']);
    expect(values(fixed('学校工作'), 3)).toEqual([KEY_HEADER, '序号', '指标', '内容', '填写', '由谁填', '提示']);
  });

  it('hold their key, number, words and who fills them in', () => {
    expect(values(fixed('学校工作'), fixedBodyStart(fixed('学校工作')))).toEqual([
      'school-quality.A1.headResponsible',
      1,
      '第一责任人与实施方案（一校一品）',
      '校长责任写入方案',
      '',
      '校办',
      '佐证：实施方案',
    ]);
  });

  it('print what the registry knows, locked', () => {
    const first = rowsOf(fixed('学校信息')).find((each) => each.row === fixedBodyStart(fixed('学校信息')));
    expect(first?.cells.map(({ style, value }) => [style, value ?? ''])).toEqual([
      ['key', 'registry.name'],
      ['centred', 1],
      ['label', '学校名称'],
      ['printed', '常州市示例中学'],
      ['centred', '名册'],
      ['hint', ''],
    ]);
  });

  it('say that nothing is to be filled in where nothing is asked', () => {
    const printed: FixedSheet = sheet({ key: 'a', label: '甲', printed: '乙' });
    expect(values(printed, 2)?.[0]).toBe('本表由名册印出，不用填写；有误请写更正说明。');
  });

  it('put in front what the form says of the sheet', () => {
    expect(values({ ...sheet(row('a')), intro: '本年度的数据。' }, 2)?.[0]).toBe(
      '由校办填写。本年度的数据。黄色格必填，白色格选填，灰色格不用填。',
    );
  });

  it('show a heading once for the rows under it, and keep it in every row for the reader', () => {
    const grouped = sheet(
      row('a', { group: '一' }),
      row('b', { group: '一' }),
      row('c', { group: '一' }),
      row('d', { group: '二' }),
      row('e'),
    );
    const cells = rowsOf(grouped)
      .filter((each) => each.row >= fixedBodyStart(grouped))
      .map((each) => each.cells[2]);
    expect(cells.map((cell) => [cell?.style, cell?.value ?? ''])).toEqual([
      ['groupTop', '一'],
      ['groupMiddle', '一'],
      ['groupBottom', '一'],
      ['groupOnly', '二'],
      ['label', ''],
    ]);
  });

  it('give room for notes, and grey the place where none is asked', () => {
    const note = {
      binding: { to: 'note', standard: 's', indicator: 'A1' },
      type: { kind: 'text', max: 300 },
      by: '校办',
      header: '依据与说明',
    } as const;
    const noted = sheet(row('a', { note }), row('b'));
    const [first, second] = rowsOf(noted).slice(-2);
    expect(first?.height).toBeGreaterThanOrEqual(50);
    expect(first?.cells.map((cell) => cell.style)).toContain('required-note');
    expect(second?.cells.map((cell) => cell.style)).toContain('blocked');
  });

  it('hold a preset', () => {
    const preset = sheet(
      row('a', {
        question: { binding: { to: 'metric', metric: 'a' }, type: { kind: 'text' }, by: '校办', preset: '全学年' },
      }),
    );
    expect(
      rowsOf(preset)
        .at(-1)
        ?.cells.map((cell) => cell.value ?? ''),
    ).toContain('全学年');
  });
});

describe('the frame of a fixed sheet', () => {
  it('hides the keys and keeps the headers in sight', () => {
    const frame = fixedFrame(fixed('学校工作'), plan.lists);
    expect(frame.columns[0]).toMatchObject({ hidden: true });
    expect(frame).toMatchObject({
      frozen: { rows: 3, columns: 0 },
      repeated: { from: 3, to: 3 },
      firstColumn: 2,
      state: 'visible',
    });
  });

  it('stands upright when it is narrow, across when it is wide', () => {
    expect(fixedFrame(fixed('学校信息'), plan.lists).landscape).toBe(false);
    expect(fixedFrame(fixed('学校工作'), plan.lists).landscape).toBe(true);
  });

  it('checks every asked cell, and shows its hint when it is entered', () => {
    const frame = fixedFrame(fixed('学校信息'), plan.lists);
    expect(frame.validations.map(({ range, rule }) => [range.from, rule.promptTitle, rule.prompt])).toEqual([
      [10, '上学年任课教师人数', '去年9月在岗任课教师总数\n填整数，没有填 0。'],
      [11, '上学年五级梯队教师人数', '去年9月其中有五级梯队称号的人数\n填整数，没有填 0。'],
    ]);
  });

  it('gathers the red marks of a column into one rule a type, with as few ranges as there are runs', () => {
    const frame = fixedFrame(sheet(row('a'), row('b'), { key: 'x', label: 'x', printed: '1' }, row('c')), plan.lists);
    expect(frame.conditionals).toHaveLength(1);
    expect(frame.conditionals[0]).toMatchObject({
      look: 'wrong',
      ranges: [
        { column: 4, from: 4, to: 5 },
        { column: 4, from: 7, to: 7 },
      ],
    });
    expect(frame.conditionals[0]?.formula).toContain('D4');
  });

  it('greys a row that another row makes unnecessary', () => {
    const every = row('every', {
      question: { binding: { to: 'metric', metric: 'every' }, type: { kind: 'choice', list: 'yesNo' }, by: '校办' },
    });
    const which = row('which', {
      question: {
        binding: { to: 'metric', metric: 'which' },
        type: { kind: 'text' },
        by: '校办',
        requiredWhen: [{ metric: 'every', op: '=', value: 'no' }],
      },
    });
    const look = fixedFrame(sheet(every, which), plan.lists).conditionals.find((each) => each.look === 'unasked');
    expect(look).toEqual({
      look: 'unasked',
      formula: 'AND($D$4<>"",$D$4<>"否")',
      ranges: [{ column: 4, from: 5, to: 5 }],
    });
  });
});

describe('columnOfRole', () => {
  it('counts from 1, and is 0 for a column that is not there', () => {
    const columns = fixedColumns(fixed('学校自评'));
    expect([columnOfRole(columns, 'key'), columnOfRole(columns, 'note'), columnOfRole(columns, 'group')]).toEqual([
      1, 5, 0,
    ]);
  });
});
