import { beforeAll, describe, expect, it } from 'vitest';
import { success } from '../../../src/model/finding.js';
import type { RawSheet, RawWorkbook } from '../../../src/model/raw-workbook.js';
import { checkWorkbook } from '../../../src/workflows/check-workbook.js';
import { type Desk, readSchoolWorkbook, type SchoolWorkbook } from '../../../src/workflows/read-school-workbook.js';
import { CASE_SCHOOL } from '../../support/case-assessment.js';
import { caseFile, deskOf, filledWorkbook, recordsOf } from '../../support/case-desk.js';

let desk: Desk;
let bytes: Uint8Array;
let raw: RawWorkbook;

beforeAll(async () => {
  const file = caseFile('00-perfect');
  desk = await deskOf(file);
  bytes = await filledWorkbook(desk, file);
  const outcome = desk.workbook.read(bytes, 'a.xlsx');
  if (!outcome.ok) expect.fail(JSON.stringify(outcome.findings));
  raw = outcome.value;
});

const SYSTEM = '_jiaoyan';

/** Reads a workbook whose sheets are changed as if somebody had edited it. */
function readEdited(edit: (sheets: readonly RawSheet[]) => readonly RawSheet[]): SchoolWorkbook {
  const workbook = { ...desk.workbook, read: () => success({ ...raw, sheets: edit(raw.sheets) }) };
  return readSchoolWorkbook({ ...desk, workbook }, 'a.xlsx', bytes);
}

/** The hidden sheet with one of its values replaced. */
const withSystemValue = (name: string, value: string) => (sheets: readonly RawSheet[]) =>
  sheets.map((sheet) => {
    if (sheet.name !== SYSTEM) return sheet;
    const rows = [...sheet.rows].map(([number, row]) => {
      const [label, own] = [row.get(1)?.value, row.get(2)];
      const changed =
        own && label?.type === 'text' && label.value === name
          ? new Map([...row, [2, { ...own, value: { type: 'text', value } as const }]])
          : row;
      return [number, changed] as const;
    });
    return { ...sheet, rows: new Map(rows) };
  });

describe('a workbook that was handed in', () => {
  it('is read as the form of its school: plan, answers and submission', () => {
    const { reading, unreadable, findings } = readSchoolWorkbook(desk, 'a.xlsx', bytes);
    expect([unreadable, findings, reading?.plan.subject.id]).toEqual([false, [], CASE_SCHOOL]);
    expect(reading?.submission.source).toMatchObject({ file: 'a.xlsx', sha256: desk.hasher.sha256(bytes) });
    expect(reading?.submission.rows.filter(({ grain }) => grain === 'person')).toHaveLength(8);
  });

  it('that cannot be opened is unreadable, with the reason', () => {
    expect(readSchoolWorkbook(desk, 'a.xlsx', Uint8Array.of(1, 2))).toMatchObject({
      file: 'a.xlsx',
      unreadable: true,
      findings: [{ code: 'JY0101' }],
    });
  });

  it('without its hidden sheet is known by the code that is printed on it', () => {
    const { reading } = readEdited((sheets) => sheets.filter(({ name }) => name !== SYSTEM));
    expect(reading?.plan.subject.id).toBe(CASE_SCHOOL);
  });

  it('of another form is told which one it is and which was expected', () => {
    const { reading, unreadable, findings } = readEdited(withSystemValue('form', 'other/form'));
    expect([reading, unreadable]).toEqual([undefined, false]);
    expect(findings).toEqual([
      {
        code: 'JY1101',
        where: { file: 'a.xlsx' },
        found: 'other/form',
        expected: desk.assessment.form.title.zh,
        params: { form: desk.assessment.form.id },
      },
    ]);
  });

  it('of a school that the registry does not know is told with its code', () => {
    expect(readEdited(withSystemValue('subject', '9999999999')).findings).toEqual([
      { code: 'JY1117', where: { file: 'a.xlsx' }, found: '9999999999' },
    ]);
  });

  it('that is no form at all is told with the names of its sheets', () => {
    const sheet: RawSheet = {
      name: '课程表',
      state: 'visible',
      rows: new Map(),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
    const { findings } = readEdited(() =>
      Array.from({ length: 9 }, (_, place) => ({ ...sheet, name: `课程表${place + 1}` })),
    );
    expect(findings.map(({ code, found }) => [code, found])).toEqual([
      ['JY1101', '课程表1、课程表2、课程表3、课程表4、课程表5、课程表6'],
    ]);
  });
});

describe('a check', () => {
  it('of a perfect workbook finds no cell to mend but the notes, which a facts file does not have', () => {
    const checked = checkWorkbook(desk, 'a.xlsx', bytes, recordsOf(caseFile('00-perfect')));
    expect(checked).toMatchObject({ file: 'a.xlsx', subject: CASE_SCHOOL, unreadable: false });
    expect(checked.book?.rows).toHaveLength(checked.reading?.submission.rows.length as number);
    const cells = checked.findings.filter(({ code }) => code.startsWith('JY2'));
    expect(cells.map(({ where }) => where.label?.endsWith(' 依据与说明'))).toEqual([true, true, true]);
  });

  it('of a file that cannot be read has only its reason', () => {
    expect(checkWorkbook(desk, 'a.xlsx', new Uint8Array())).toEqual({
      file: 'a.xlsx',
      unreadable: true,
      findings: [expect.objectContaining({ code: 'JY0105' })],
    });
  });
});
