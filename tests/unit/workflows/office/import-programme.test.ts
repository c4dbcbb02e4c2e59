import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../../src/model/generated/documents.js';
import { nextProgramme } from '../../../../src/workflows/office/programme-rollover.js';
import type { EditedWorkbook } from '../../../support/edited-workbook.js';
import {
  editedProgramme,
  editedRegistry,
  found,
  importProgrammeEdited,
  OFFICE_PROGRAMME,
} from '../../../support/office.js';

/** A programme with everything that a clerk may change. */
const FULL: Programme = {
  ...OFFICE_PROGRAMME,
  entries: OFFICE_PROGRAMME.entries.map((entry, place) =>
    place > 0
      ? { ...entry, overrides: { guard: null } }
      : {
          ...entry,
          overrides: {
            grades: [
              { code: 'excellent', zh: '优秀', en: 'excellent', min: '88.5' },
              { code: 'unqualified', zh: '不合格', min: '0' },
            ],
            guard: { grade: 'excellent', elseGrade: 'good', minShare: '0.9', compare: 'printed', missesAllowed: 2 },
            rounding: { decimals: 1, mode: 'half-even' },
            gradeOn: 'total',
            bonusCap: '5',
            quotaTarget: 12_000,
            vetoes: ['C6'],
          },
        },
  ),
  levels: [
    { level: 1, zh: '自评', en: 'self-assessment', by: '学校', from: '2026-06-22', to: '2026-07-03' },
    { level: 2, zh: '复评', en: 'review', by: '区教研机构' },
  ],
  targets: [
    {
      award: 'excellent',
      zh: '优秀教研组',
      en: 'groups',
      count: 200,
      by: 2026,
      clause: '三3',
      standard: 'changzhou-2023/research-group',
    },
    { award: 'contributor', zh: '突出贡献者', en: 'people', count: 20_000, by: 2027, clause: '三3' },
  ],
  ruleset: [{ code: 'JY2106', severity: 'off', params: { percent: 20 } }],
};

/** Every member that no cell shows. */
const ASIDE: Programme = {
  ...FULL,
  entries: FULL.entries.map((entry, place) => ({
    ...entry,
    overrides: {
      ...entry.overrides,
      ...(place === 0 ? { ranking: { order: ['total', 'keys'], compare: 'printed' as const } } : {}),
    },
  })),
  applications: [
    { form: 'changzhou-2023/contributor-form', standard: 'changzhou-2023/contributor', award: 'contributor' },
  ],
  sampling: { method: 'detection', faulty: '0.05', confidence: '0.9', floor: 2, certain: ['demonstration-school'] },
  holidays: { years: [2026], holidays: ['2026-10-01'], workdays: ['2026-10-10'] },
  notice: { workingDays: 7, contact: '市教科院办公室' },
  publication: { minimumCell: 6 },
  awards: [
    {
      award: 'excellent',
      places: 40,
      allocation: 'together',
      floor: 1,
      maxPerSchool: 2,
      everyYears: 2,
      years: 3,
      certificate: '常教研〔{year}〕{number}号',
      streak: { grade: 'unqualified', length: 2, gap: 'bridges', legalBasis: '评估方案第八条' },
    },
  ],
};

describe('a programme written and read again', () => {
  it('has every member of its schema in the test, so that none can be lost unseen', () => {
    const optional = ['extensions'];
    const { properties } = JSON.parse(
      readFileSync(new URL('../../../../schemas/programme.schema.json', import.meta.url), 'utf8'),
    ) as { readonly properties: object };
    expect(Object.keys(properties).filter((member) => !(member in ASIDE))).toEqual(optional);
  });

  it.each([
    ['plain', OFFICE_PROGRAMME],
    ['full', FULL],
    ['with all that no cell shows', ASIDE],
  ])('is the same document: %s', async (_name, programme) => {
    const { document, findings } = await importProgrammeEdited(await editedProgramme(programme));
    expect([document, findings]).toEqual([programme, []]);
  });

  it('takes what no cell shows from the old one where the hidden sheet has gone', async () => {
    const book = await editedProgramme(FULL);
    book.sheet('_jiaoyan').cells.clear();
    const { document, findings } = await importProgrammeEdited(book, { from: FULL });
    expect([document, findings]).toEqual([FULL, []]);
    expect(found((await importProgrammeEdited(book)).findings)).toEqual(['JY1238 !']);
  });

  it('is not read from a registry', async () => {
    expect(found((await importProgrammeEdited(await editedRegistry())).findings)).toEqual(['JY1239 !']);
  });

  it('gives a code another severity where one is chosen', async () => {
    const book = await editedProgramme();
    book.type('规则级别', 'JY2101', '本年级别', '提醒');
    expect((await importProgrammeEdited(book)).document?.ruleset).toEqual([{ code: 'JY2101', severity: 'warning' }]);
  });
});

type Planted = readonly [what: string, plant: (book: EditedWorkbook) => unknown, expected: readonly string[]];
const basic = (book: EditedWorkbook, name: string, value: string | number | null): string =>
  book.put('基本信息', book.find('基本信息', name).row, 2, value);

/** As a clerk does who deletes a row. */
function clearRow(book: EditedWorkbook, sheet: string, row: number): void {
  for (let column = 1; column <= 12; column += 1) book.put(sheet, row, column, null);
}

const MISTAKES: readonly Planted[] = [
  ['a week that ends before it begins', (book) => book.put('教学周', 6, 4, '2025-09-01'), ['JY1226 教学周!D6']],
  ['a week outside of its term', (book) => book.put('教学周', 5, 3, '2025-08-25'), ['JY1227 教学周!C5']],
  ['two months that share a day', (book) => book.put('月份', 5, 4, '2025-10-05'), ['JY1228 月份!C6']],
  ['two weeks that share a day', (book) => book.put('教学周', 6, 3, '2025-09-07'), ['JY1228 教学周!C6']],
  ['a week twice', (book) => book.put('教学周', 6, 2, 1), ['JY1211 教学周!B6']],
  ['a week of no term', (book) => book.put('教学周', 5, 1, '3'), ['JY1229 教学周!A5']],
  ['a term without weeks', (book) => book.put('学期', 6, 1, '7'), ['JY1229', 'JY1234 学期!A6']],
  ['a month left out', (book) => clearRow(book, '月份', 6), ['JY1241 月份!C7']],
  ['a week left out', (book) => clearRow(book, '教学周', 9), ['JY1241 教学周!B10']],
  ['a school year that is none', (book) => basic(book, '学年', '2025'), ['JY1230 基本信息!B7']],
  ['a year that begins in another one', (book) => basic(book, '学年开始', '2024-09-01'), ['JY1227 基本信息!B10']],
  ['gaps the wrong way round', (book) => basic(book, '级差裁定', 3), ['JY1236 基本信息!B14']],
  ['a unit with a retired code', (book) => book.put('报送单位', 5, 3, '320482'), ['JY1208 报送单位!C5']],
  ['a unit with a code that there is not', (book) => book.put('报送单位', 6, 3, '320499'), ['JY1208 报送单位!C6']],
  ['a unit twice', (book) => book.put('报送单位', 6, 1, '320402'), ['JY1211 报送单位!A6']],
  ['levels that leave one out', (book) => book.put('层级', 5, 1, 2), ['JY1233 层级!A5']],
  ['a veto that is no indicator', (book) => book.put('评估项目', 5, 9, 'Z9'), ['JY1232 评估项目!I5']],
  ['rounding without decimals', (book) => book.put('评估项目', 5, 7, '四舍五入'), ['JY2101 评估项目!H5']],
  [
    'a guard without its grade',
    (book) => book.put('评估项目', 5, 10, '按本行'),
    ['JY2101 评估项目!K5', 'JY2101 评估项目!L5', 'JY2101 评估项目!M5', 'JY2101 评估项目!N5'],
  ],
  ['a standard that there is not', (book) => book.put('评估项目', 5, 1, '别的标准'), ['JY2104 评估项目!A5']],
  [
    'a standard twice',
    (book) => book.put('评估项目', 6, 1, 'changzhou-2023/school-quality'),
    ['JY1211 评估项目!A6', 'JY2106 评估项目!A6'],
  ],
  ['a code that the program does not give', (book) => book.put('规则级别', 5, 1, 'JY9999'), ['JY1232 规则级别!A5']],
  [
    'a date that is none',
    (book) => basic(book, '签发日期', '9月1日'),
    ['JY2105 基本信息!B18', 'JY2105 基本信息!B17', 'JY2105 基本信息!B16'],
  ],
  ['an id with blanks and Chinese words', (book) => basic(book, '方案标识', '方案一'), ['JY1237 基本信息!B4']],
];

describe('a planted mistake in a programme', () => {
  it.each(MISTAKES)('is found at its cell: %s', async (_what, plant, expected) => {
    const book = await editedProgramme();
    plant(book);
    const { findings } = await importProgrammeEdited(book);
    const told = [...new Set(found(findings))];
    for (const one of told)
      expect(
        expected.some((wanted) => one.startsWith(wanted)),
        one,
      ).toBe(true);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map((one) => one.slice(0, 6)))).toEqual(new Set(expected.map((one) => one.slice(0, 6))));
  });
});

describe('last year’s programme', () => {
  const next = nextProgramme(FULL);

  it('moves terms, weeks and levels by whole weeks', () => {
    expect(next.levels[0]).toMatchObject({ from: '2027-06-21', to: '2027-07-02' });
    expect(next.levels[1]).toEqual(FULL.levels[1]);
    const [first, second] = next.calendar.semesters;
    expect([first?.from, first?.to, second?.from, second?.to]).toEqual([
      '2026-09-01',
      '2027-01-30',
      '2027-02-15',
      '2027-06-29',
    ]);
    expect(first?.weeks.slice(0, 5)).toEqual([
      { number: 1, from: '2026-09-01', to: '2026-09-06', teaching: true },
      { number: 2, from: '2026-09-07', to: '2026-09-13', teaching: true },
      { number: 3, from: '2026-09-14', to: '2026-09-20', teaching: true },
      { number: 4, from: '2026-09-21', to: '2026-09-27', teaching: true },
      { number: 5, from: '2026-09-28', to: '2026-10-04', teaching: false },
    ]);
  });

  it('moves year and months by the calendar', () => {
    expect([next.schoolYear, next.yearFrom, next.yearTo, next.id]).toEqual([
      '2026-2027',
      '2026-09-01',
      '2027-08-31',
      'test/2026-2027',
    ]);
    const [first, second] = next.calendar.semesters;
    expect(first?.months.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-09-01 2026-09-30',
      '2026-10-01 2026-10-31',
      '2026-11-01 2026-11-30',
      '2026-12-01 2026-12-31',
      '2027-01-01 2027-01-30',
    ]);
    expect(second?.months[0]).toEqual({ id: '2月', from: '2027-02-15', to: '2027-02-28' });
  });

  it('keeps standards, units, targets and severities', () => {
    const { entries, reportingUnits, targets, ruleset, gap, form } = next;
    const { entries: e, reportingUnits: r, targets: t, ruleset: s, gap: g, form: f } = FULL;
    expect({ entries, reportingUnits, targets, ruleset, gap, form }).toEqual({
      ...{ entries: e, reportingUnits: r, targets: t, ruleset: s, gap: g, form: f },
    });
  });

  it('is a proposal that can be imported as it is', async () => {
    const { document, findings } = await importProgrammeEdited(await editedProgramme(next));
    expect([findings, document]).toEqual([[], next]);
  });
});
