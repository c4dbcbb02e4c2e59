import { beforeAll, describe, expect, it } from 'vitest';
import { type Finding, success } from '../../../src/model/finding.js';
import type { RawValue, RawWorkbook } from '../../../src/model/raw-workbook.js';
import { cellAddress } from '../../../src/model/raw-workbook.js';
import { checkWorkbook } from '../../../src/workflows/check-workbook.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { caseFile, deskOf, filledWorkbook } from '../../support/case-desk.js';

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

/** What is found of the first count of observed lessons when it says something else. */
function foundOf(value: RawValue): readonly Finding[] {
  const metric = desk.assessment.metrics.document.metrics.find(({ zh }) => zh === '听课节数')?.id;
  const { reading } = checkWorkbook(desk, 'a.xlsx', bytes);
  const place = reading?.answers.answers.find(
    ({ binding }) => binding.to === 'metric' && binding.metric === metric,
  )?.place;
  const sheets = raw.sheets.map((sheet) => {
    if (sheet.name !== place?.sheet) return sheet;
    const rows = [...sheet.rows].map(([number, row]) => {
      const cells = [...row].map(([column, cell]) =>
        cellAddress(number, column) === place.cell
          ? ([column, { ...cell, value }] as const)
          : ([column, cell] as const),
      );
      return [number, new Map(cells)] as const;
    });
    return { ...sheet, rows: new Map(rows) };
  });
  const workbook = { ...desk.workbook, read: () => success({ ...raw, sheets }) };
  const { findings } = checkWorkbook({ ...desk, workbook }, 'a.xlsx', bytes);
  return findings.filter(({ where }) => where.sheet === place?.sheet && where.cell === place?.cell);
}

describe('a cell with a range of its own', () => {
  it.each([
    ['JY2102', { type: 'text', value: '很多' }, '0 到 400 的整数', undefined],
    ['JY2110', { type: 'text', value: '同上' }, '0 到 400 的整数', undefined],
    ['JY2111', { type: 'text', value: '十二' }, '0 到 400 的整数', undefined],
    ['JY2103', { type: 'number', value: 12345, raw: '12345' }, '0 到 400 的整数', { least: 0, most: 400 }],
    ['JY2103', { type: 'number', value: 421, raw: '421' }, '0–400', { least: 0, most: 400 }],
  ] as const)('is never told of another one (%s, %o)', (code, value, expected, params) => {
    const [finding] = foundOf(value);
    expect([finding?.code, finding?.expected, finding?.params]).toEqual([code, expected, params]);
  });
});
