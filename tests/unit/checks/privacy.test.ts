import { describe, expect, it } from 'vitest';
import { strayNumbers } from '../../../src/checks/privacy.js';
import { privateNumber, privateNumbers, withoutPrivateNumbers } from '../../../src/checks/private-numbers.js';
import type { RawSheet, RawValue } from '../../../src/model/raw-workbook.js';
import { SCHOOL_ID } from '../../support/sample-school.js';
import { cleanWorkbook, contextOf, findingsOf, inShort, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const sheet = (name: string, cells: Readonly<Record<number, readonly (RawValue | null)[]>>): RawSheet => ({
  name,
  state: 'visible',
  rows: new Map(
    Object.entries(cells).map(([row, values]) => [
      Number(row),
      new Map(values.map((value, place) => [place + 1, { row: Number(row), column: place + 1, value }])),
    ]),
  ),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});
const text = (value: string): RawValue => ({ type: 'text', value });

/** Numbers that nobody has: right check digits over birth dates in the middle of last century. */
const CARD = '11010519491231002X';
const OTHER_CARD = '440524188001010014';

describe('numbers that do not belong in a form', () => {
  it.each([
    ['an ID card', `身份证${CARD}`, [{ kind: 'idCard', masked: '110*************2X' }]],
    ['a small x', CARD.toLowerCase(), [{ kind: 'idCard', masked: '110*************2x' }]],
    ['an ID card in groups', '110105 19491231 002X', [{ kind: 'idCard', masked: '110*************2X' }]],
    ['an ID card of the old form', '110105491231002', [{ kind: 'idCard', masked: '110**********02' }]],
    ['a mobile number with the country', '+86 13812345678', [{ kind: 'phone', masked: '138****5678' }]],
    ['a rounded mobile number', '1.3812345678E+10', [{ kind: 'phone', masked: '138****5678' }]],
    ['a rounded ID card', '1.10105194912310E+17', [{ kind: 'idCard', masked: '110*************00' }]],
    ['a landline', '电话 0519-85681234', [{ kind: 'landline', masked: '0519-8568****' }]],
    ['a landline in brackets', '（010）62345678-8001', [{ kind: 'landline', masked: '(010)62345678-****' }]],
    ['an e-mail address', '发到 wang.fang@example.com。', [{ kind: 'email', masked: 'w***@example.com' }]],
    [
      'a full-width e-mail address',
      'ｗａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ',
      [{ kind: 'email', masked: 'w***@example.com' }],
    ],
    ['a bank card', '卡号 6222 0200 0000 0000 000', [{ kind: 'bankCard', masked: '6222***********0000' }]],
    ['digits only', OTHER_CARD, [{ kind: 'idCard', masked: '440*************14' }]],
    ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ', [{ kind: 'idCard', masked: '110*************2X' }]],
    ['a mobile number', '电话：13812345678。', [{ kind: 'phone', masked: '138****5678' }]],
    ['a mobile number in groups', '199 1234 5678', [{ kind: 'phone', masked: '199****5678' }]],
    ['a mobile number with dashes', '152-1234-5678', [{ kind: 'phone', masked: '152****5678' }]],
    [
      'both',
      `${CARD} 13812345678`,
      [
        { kind: 'idCard', masked: '110*************2X' },
        { kind: 'phone', masked: '138****5678' },
      ],
    ],
  ])('are found: %s', (_, text, numbers) => {
    expect(privateNumbers(text)).toEqual(numbers);
  });

  it.each([
    ['a wrong check digit', '110105194912310021'],
    ['a month that is none', '110105194913310029'],
    ['a longer number', `9${CARD}`],
    ['a number within a name of a file', `BJ13812345678`],
    ['an extension number', '85681234-12'],
    ['a number with eleven digits that no mobile has', '12012345678'],
    ['a school code', '3204000101'],
    ['a credit code of an institution', '12320400466001234X'],
    ['a number of evidence', 'E001-E120'],
    ['a number of a document', '常教发〔2023〕3号'],
    ['a serial number of a journal', 'CN 32-1234/G4'],
    ['a book number', '978-7-5499-1234-0'],
    ['a number of a bank card with a wrong check digit', '6222020000000000003'],
    ['an old ID card of no province', '990105491231002'],
    ['a range of dates', '2025-09-01 2026-01-31'],
    ['a range of dates in digits', '20250901-20260131'],
    ['a mention', '@王老师'],
    ['a share', '1.5E+3'],
    ['a decimal', '0.13812345678'],
    ['a time stamp', '1591234567890'],
    ['a date', '2026-03-05'],
    ['nothing', ''],
  ])('are not %s', (_, text) => {
    expect(privateNumbers(text)).toEqual([]);
  });

  it('are told with the middle hidden, at their cell', () => {
    expect(findingsOf(typed(clean, { subject: 'T003', field: 'name' }, '李四 13812345678'))).toEqual([
      {
        code: 'JY9101',
        where: { file: 'a.xlsx', sheet: '教师情况', cell: 'B5', label: 'T003 姓名' },
        found: '138****5678',
        expected: '',
        subject: 'T003',
        params: { kind: 'phone' },
      },
    ]);
  });

  it.each([
    ['a note', { subject: SCHOOL_ID, indicator: 'B5', to: 'note' }],
    ['the title of an item', { subject: 'R001', metric: 'itemTitle' }],
    ['the place of evidence', { subject: 'E001', field: 'location' }],
  ] as const)('are looked for in %s', (_, choice) => {
    expect(inShort(findingsOf(typed(clean, choice, CARD), 'JY9101'))).toHaveLength(1);
  });

  it.each([
    ['JY9102', '教科室 0519-85681234'],
    ['JY9103', 'zhang@example.com'],
    ['JY9104', '6222020000000000000'],
  ])('have a code of their own: %s', (code, text) => {
    expect(inShort(findingsOf(typed(clean, { subject: 'E001', field: 'location' }, text)))).toEqual([
      `${code} | E001 | E001 文件名或存放处`,
    ]);
  });

  it('are found in cells for counts, and not quoted by other findings about them', () => {
    const findings = findingsOf(
      typed(clean, { subject: 'T003', metric: 'lessonsObserved', period: '1' }, 13_812_345_678),
      'JY9101',
      'JY2103',
    );
    expect(findings.map(({ code, found, where }) => [code, found, where.cell])).toEqual([
      ['JY2103', '138****5678', 'M5'],
      ['JY9101', '138****5678', 'M5'],
    ]);
  });

  it('never show the whole number', () => {
    const findings = findingsOf(typed(clean, { subject: 'E001', field: 'title' }, `${CARD}、13812345678`), 'JY9101');
    expect(JSON.stringify(findings)).not.toMatch(/13812345678|11010519491231/);
    expect(findings).toHaveLength(2);
  });
});

describe('numbers beside the cells that are asked', () => {
  const { plan, answers } = contextOf(clean);
  const stray = (...sheets: readonly RawSheet[]) => strayNumbers({ sheets, signals: new Set() }, plan, answers);

  it('are found on any sheet, at their cell', () => {
    expect(stray(sheet('通讯录', { 1: [text('姓名'), text('电话')], 2: [null, text('13812345678')] }))).toEqual([
      {
        code: 'JY9101',
        where: { sheet: '通讯录', cell: 'B2' },
        found: '138****5678',
        expected: '',
        params: { kind: 'phone' },
      },
    ]);
  });

  it('are found in numeric cells, rounded ones too', () => {
    const numeric = (raw: string): RawValue => ({ type: 'number', value: Number(raw), raw });
    const findings = stray(
      sheet('备注', { 1: [numeric('13812345678'), numeric('1.10105194912310E+17'), numeric('2026')] }),
    );
    expect(findings.map(({ code, where, found }) => [code, where.cell, found])).toEqual([
      ['JY9101', 'A1', '138****5678'],
      ['JY9101', 'B1', '110*************00'],
    ]);
  });

  it('are not told twice of a cell that was read as an answer, and not looked for in the hidden sheet', () => {
    expect(stray(sheet('教师情况', { 5: [null, text('13812345678')] }))).toEqual([]);
    expect(stray(sheet('_jiaoyan', { 1: [text('13812345678')] }))).toEqual([]);
  });

  it('are not in names of sheets', () => {
    expect(stray(sheet('13812345678', { 1: [text('备注')] }))).toEqual([]);
  });
});

describe('quoting', () => {
  it('hides what is private and leaves the rest as it is', () => {
    expect(withoutPrivateNumbers('李四 13812345678，Ｔ')).toBe('李四 138****5678,T');
    expect(withoutPrivateNumbers('２０２６－０３－０５　第 3 周')).toBe('２０２６－０３－０５　第 3 周');
  });

  it('hides what a spreadsheet has made of a long number', () => {
    expect(withoutPrivateNumbers('电话 1.3812345678E+10。')).toBe('电话 138****5678。');
    expect(withoutPrivateNumbers('1.10105194912310E+17')).toBe('110*************00');
    expect(withoutPrivateNumbers('110105194912310000')).toBe('110*************00');
    expect(withoutPrivateNumbers('1.2E+10 与 999999999999999999')).toBe('1.2E+10 与 999999999999999999');
  });

  it('knows numbers by value', () => {
    expect(privateNumber(13_812_345_678)).toEqual({ kind: 'phone', masked: '138****5678' });
    expect(privateNumber(110_105_194_912_310_000)).toMatchObject({ kind: 'idCard' });
    expect(privateNumber(110_105_194_913_310_000)).toBeNull();
    expect(privateNumber(421)).toBeNull();
    expect(privateNumber(2_132_990_001)).toBeNull();
  });
});
