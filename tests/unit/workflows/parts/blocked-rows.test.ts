import { beforeAll, describe, expect, it } from 'vitest';
import type { PlacedValue } from '../../../../src/model/typed-cells.js';
import type { Desk } from '../../../../src/workflows/read-school-workbook.js';
import {
  codes,
  contents,
  formWith,
  merged,
  named,
  partOf,
  partsDesk,
  teacher,
  typed,
} from '../../../support/parts-desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await partsDesk();
});

const LANGUAGE = 'G01 语文教研组';
const leader = (number: string): PlacedValue => typed('教研组与备课组', 'G01', 'leader', number);
const owned = (owner: string): readonly PlacedValue[] => [
  typed('成果清单', 'R001', 'itemTitle', '校本课程一门'),
  typed('成果清单', 'R001', 'itemOwner', owner),
];
const explained = (subject: string): readonly PlacedValue[] =>
  Object.entries({ code: 'JY3501', subject, text: '外出培训' }).map(([field, value]) => ({
    sheet: '情况说明',
    subject: 'X01',
    binding: { to: 'field', field },
    value,
  }));

/** The workbook has somebody else under T005 by now. */
const mainForm = () => formWith(desk, [...teacher('T001', '王敏', LANGUAGE), named('T005', '李乙')]);
const partForm = (values: readonly PlacedValue[], file?: string) =>
  formWith(desk, [...teacher('T005', '王甲', LANGUAGE), ...values], {
    part: {
      group: 'G01',
      rows: { 教师情况: { carried: ['T001'], spare: ['T005'] }, 成果清单: { carried: ['R001'], spare: [] } },
    },
    ...(file === undefined ? {} : { file }),
  });

const reasons = (findings: Awaited<ReturnType<typeof merged>>['findings']) =>
  findings
    .filter(({ code }) => code === 'JY1326')
    .map(({ where, found, params }) => [where.file, where.sheet, where.cell, found, params]);

describe('a row whose number stands for somebody else', () => {
  it('is left out with its own reason, cell by cell', async () => {
    const main = await mainForm();
    const { form, findings } = await merged(desk, main, [await partForm([])]);
    expect(contents(form)).toEqual(contents(main));
    expect(reasons(findings)).toEqual([
      ['G01.xlsx', '教师情况', 'B6', '王甲', { number: 'T005' }],
      ['G01.xlsx', '教师情况', 'D6', LANGUAGE, { number: 'T005' }],
    ]);
    expect(codes(findings)).not.toHaveProperty('JY1312');
  });

  it('takes its mentions along: as leader, as owner of an item, in an explanation', async () => {
    const main = await mainForm();
    const part = await partForm([leader('T005'), ...owned('T005'), ...explained('T005')]);
    const { form, findings } = await merged(desk, main, [part], 'part');
    const [whole, title] = [contents(main), typed('成果清单', 'R001', 'itemTitle', '校本课程一门')];
    expect(contents(form)).toEqual(contents(await formWith(desk, [...mainValues, title])));
    expect(Object.keys(contents(form)).length).toBe(Object.keys(whole).length + 1);
    expect(form.typed.explanations).toEqual([]);
    expect(reasons(findings).map(([, sheet, , found, params]) => [sheet, found, params])).toEqual([
      ['教师情况', '王甲', { number: 'T005' }],
      ['教师情况', LANGUAGE, { number: 'T005' }],
      ['教研组与备课组', 'T005', { number: 'T005' }],
      ['成果清单', 'T005', { number: 'T005' }],
      ['情况说明', 'JY3501 T005 外出培训', { number: 'T005' }],
    ]);
  });

  it('leaves mentions of other numbers, and those of parts that have no such row', async () => {
    const main = await mainForm();
    const other = await formWith(desk, [typed('教研组与备课组', 'G02', 'leader', 'T005')], { part: partOf('G02', []) });
    const { form, findings } = await merged(desk, main, [await partForm([leader('T001')]), other]);
    const leaders = form.typed.cells
      .filter((cell) => cell.binding.to === 'metric' && cell.binding.metric === 'leader')
      .map(({ subject, value }) => [subject, value]);
    expect(leaders).toEqual([
      ['G01', 'T001'],
      ['G02', 'T005'],
    ]);
    expect(reasons(findings).map(([file]) => file)).toEqual(['G01.xlsx', 'G01.xlsx']);
  });

  it('is not called blank in the part', async () => {
    const main = await formWith(desk, [...mainValues, typed('教师情况', 'T005', 'lessonsObserved', 7, '1')]);
    const part = await partForm([typed('教师情况', 'T005', 'lessonsObserved', 9, '1')]);
    const { findings } = await merged(desk, main, [part]);
    expect(findings.filter(({ code }) => code === 'JY1311').map(({ subject }) => subject)).toEqual(['T001']);
  });
});

const mainValues: readonly PlacedValue[] = [...teacher('T001', '王敏', LANGUAGE), named('T005', '李乙')];
const observed = (value: number): PlacedValue => typed('教师情况', 'T005', 'lessonsObserved', value, '1');

describe('a part that was merged, mended and merged again', () => {
  const first = () => formWith(desk, teacher('T001', '王敏', LANGUAGE));
  const lessons = ({ form }: Awaited<ReturnType<typeof merged>>) =>
    form.typed.cells.find((cell) => cell.binding.to === 'metric' && cell.binding.metric === 'lessonsObserved')?.value;

  it('differs in that cell only, and is decided as asked', async () => {
    const earlier = await merged(desk, await first(), [await partForm([observed(12)])]);
    const mended = await partForm([observed(15)]);
    const plain = await merged(desk, earlier.form, [mended]);
    expect(plain.findings.filter(({ code }) => code === 'JY1308' || code === 'JY1310')).toEqual([
      {
        code: 'JY1308',
        where: { file: 'merged.xlsx', sheet: '教师情况', cell: 'M9', label: 'T005 听课节数（上学期）' },
        found: '12',
        subject: 'T005',
        params: { others: 'G01.xlsx 教师情况!M6“15”', kept: '12' },
      },
    ]);
    expect(lessons(plain)).toBe(12);
    const asked = await merged(desk, earlier.form, [mended], 'part');
    expect(codes(asked.findings)).toMatchObject({ JY1309: 1 });
    expect(codes(asked.findings)).not.toHaveProperty('JY1310');
    expect(lessons(asked)).toBe(15);
  });

  it('knows an item by its title', async () => {
    const item = (title: string, level: string): readonly PlacedValue[] => [
      typed('成果清单', 'R005', 'itemTitle', title),
      typed('成果清单', 'R005', 'itemLevel', level),
    ];
    const part = (values: readonly PlacedValue[]) =>
      formWith(desk, values, { part: { group: 'G01', rows: { 成果清单: { carried: [], spare: ['R005'] } } } });
    const main = await formWith(desk, item('听评课十讲', '市级'));
    const same = await merged(desk, main, [await part(item('听评课十讲', '省级'))]);
    expect(codes(same.findings)).toMatchObject({ JY1308: 1 });
    const other = await merged(desk, main, [await part(item('作业设计集', '市级'))]);
    expect(codes(other.findings)).toMatchObject({ JY1310: 1, JY1326: 2 });
  });
});
