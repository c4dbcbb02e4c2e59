import { beforeAll, describe, expect, it } from 'vitest';
import { slotName } from '../../../../src/model/typed-cells.js';
import type { Desk } from '../../../../src/workflows/read-school-workbook.js';
import { codes, formWith, named, partForms, partsDesk, splitOf, teacher, typed } from '../../../support/parts-desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await partsDesk();
});

const STAFF = [
  ...teacher('T001', '王敏', 'G01 语文教研组'),
  ...teacher('T002', '李强', 'G02 数学教研组'),
  ...teacher('T003', '赵磊', 'G03 英语教研组'),
  typed('教师情况', 'T003', 'secondResearchGroup', 'G01 语文教研组'),
];

describe('splitting a workbook', () => {
  it('gives each research group its teachers; one of two groups goes to both', async () => {
    const { parts, findings } = splitOf(desk, await formWith(desk, STAFF));
    expect(findings).toEqual([]);
    expect(parts.map(({ group, plan }) => [group.id, plan.part?.rows['教师情况']?.carried])).toEqual([
      ['G01', ['T001', 'T003']],
      ['G02', ['T002']],
      ['G03', ['T003']],
    ]);
  });

  it('keeps the group with its preparation groups and leaves out what is asked of the school', async () => {
    const [first] = splitOf(desk, await formWith(desk, STAFF)).parts;
    const sheets = first?.plan.sheets ?? [];
    expect(sheets.map((sheet) => sheet.name)).not.toEqual(expect.arrayContaining(['学校信息']));
    expect(sheets.some((sheet) => sheet.kind === 'fixed')).toBe(false);
    const groups = sheets.find((sheet) => sheet.name === '教研组与备课组');
    expect(groups?.kind === 'open' ? groups.rows.map((row) => row.id) : []).toEqual(['G01', 'P01', 'P04']);
    const nominations = sheets.find((sheet) => sheet.kind === 'nomination');
    expect(nominations?.kind === 'nomination' ? nominations.blocks.map(({ slots }) => slots) : []).toEqual([1, 2]);
  });

  it('gives no spare number to two parts', async () => {
    const { parts } = splitOf(desk, await formWith(desk, STAFF));
    for (const sheet of ['教师情况', '成果清单', '佐证目录']) {
      const spare = parts.flatMap(({ plan }) => plan.part?.rows[sheet]?.spare ?? []);
      expect(spare.length).toBeGreaterThanOrEqual(9);
      expect(new Set(spare).size).toBe(spare.length);
      expect(spare).not.toEqual(expect.arrayContaining(['T001']));
    }
  });

  it('carries what stands in the rows, and items by their owner', async () => {
    const item = (id: string, owner: string) => [
      typed('成果清单', id, 'itemTitle', `成果${id}`),
      typed('成果清单', id, 'itemOwner', owner),
    ];
    const main = await formWith(desk, [
      ...STAFF,
      typed('教师情况', 'T001', 'lessonsObserved', 21, '1'),
      ...item('R001', 'G01 语文教研组'),
      ...item('R002', 'T002'),
      ...item('R003', '学校'),
    ]);
    const forms = await partForms(desk, splitOf(desk, main));
    const rows = forms.map(({ typed: book }) => [
      ...new Set(book.cells.filter((cell) => cell.sheet === '成果清单').map((cell) => cell.subject)),
    ]);
    expect(rows).toEqual([['R001'], ['R002'], []]);
    const lessons = forms.map(
      ({ typed: book }) =>
        book.cells.find((cell) => cell.binding.to === 'metric' && cell.binding.metric === 'lessonsObserved')?.value,
    );
    expect(lessons).toEqual([21, undefined, undefined]);
  });

  it('moves the nomination column of a group to the first of its part', async () => {
    const standard = 'changzhou-2023/research-group';
    const slot = slotName(standard, 1);
    const main = await formWith(desk, [
      ...STAFF,
      { sheet: '优秀组申报', subject: slot, binding: { to: 'nominated', standard }, value: 'G02 数学教研组' },
      typed('优秀组申报', slot, 'youngTeachers', 4),
    ]);
    const forms = await partForms(desk, splitOf(desk, main));
    const young = forms.map(({ typed: book }) =>
      book.cells.filter((cell) => cell.slot !== undefined).map(({ subject, slot: at, shown }) => [subject, at, shown]),
    );
    expect(young).toEqual([
      [],
      [
        ['G02', slotName(standard, 0), 'G02 数学教研组'],
        ['G02', slotName(standard, 0), '4'],
      ],
      [],
    ]);
  });

  it('splits a blank form, with more spare numbers each', async () => {
    const { parts, findings } = splitOf(desk, await formWith(desk, []));
    expect(findings).toEqual([]);
    expect(
      parts.map(({ plan }) => [
        plan.part?.rows['教师情况']?.carried.length,
        (plan.part?.rows['教师情况']?.spare.length ?? 0) >= 10,
      ]),
    ).toEqual([
      [0, true],
      [0, true],
      [0, true],
    ]);
  });

  it('tells who is in no part', async () => {
    const { findings } = splitOf(desk, await formWith(desk, [...STAFF, named('T009', '钱进')]));
    expect(findings.map(({ code, subject, where }) => [code, subject, where.sheet])).toEqual([
      ['JY1317', 'T009', '教师情况'],
    ]);
  });

  it('has nothing to split without research groups', async () => {
    const bare = await partsDesk({ teachers: 3, researchGroups: 0, preparationGroups: 0 });
    expect(codes(splitOf(bare, await formWith(bare, [])).findings)).toEqual({ JY1318: 1 });
  });
});
