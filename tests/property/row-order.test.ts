import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { success } from '../../src/model/finding.js';
import type { Result } from '../../src/model/generated/documents.js';
import type { RawWorkbook } from '../../src/model/raw-workbook.js';
import type { Desk } from '../../src/workflows/read-school-workbook.js';
import { rollupCounter, rollupDocument } from '../../src/workflows/rollup.js';
import { scoreWorkbook } from '../../src/workflows/score-workbook.js';
import { caseFile, deskOf, filledWorkbook, recordsOf } from '../support/case-desk.js';
import { EditedWorkbook } from '../support/edited-workbook.js';

const RUNS = { numRuns: 12, seed: 20_260_701 };
const file = caseFile('00-perfect');

let desk: Desk;
let bytes: Uint8Array;
let raw: RawWorkbook;
let expected: readonly Result[];

beforeAll(async () => {
  desk = await deskOf(file);
  bytes = await filledWorkbook(desk, file);
  const outcome = desk.workbook.read(bytes, 'a.xlsx');
  if (!outcome.ok) expect.fail(JSON.stringify(outcome.findings));
  raw = outcome.value;
  expected = comparable(scored(raw));
});

/** Scores a workbook as the reader would have given it. */
function scored(workbook: RawWorkbook): readonly Result[] {
  const port = { ...desk.workbook, read: () => success(workbook) };
  return scoreWorkbook({ ...desk, workbook: port }, 'a.xlsx', bytes, recordsOf(file)).results;
}

/** Results without what names the places of values: those move with the rows. */
const comparable = (results: readonly Result[]): readonly Result[] =>
  results.map(({ derivedFrom: _from, indicators, ...rest }) => ({
    ...rest,
    derivedFrom: [],
    indicators: indicators.map((entry) => ({ ...entry, cells: [] })),
  }));

/** Rows of an open sheet whose first cell is a number such as `T001`. */
function numberedRows(book: EditedWorkbook, sheet: string): readonly number[] {
  return [...book.sheet(sheet).cells.keys()].filter((row) => /^[TRGPE]\d{2,}$/.test(book.text(sheet, row, 1)));
}

/** The workbook with the rows of some sheets in another order. */
function shuffled(order: Readonly<Record<string, readonly number[]>>): RawWorkbook {
  const book = EditedWorkbook.of(raw);
  for (const [sheet, ranks] of Object.entries(order)) {
    const rows = numberedRows(book, sheet);
    const from = [...rows].sort((a, b) => (ranks[rows.indexOf(a)] as number) - (ranks[rows.indexOf(b)] as number));
    book.reorderRows(sheet, from);
  }
  return book.raw();
}

const SHEETS = ['教师情况', '成果清单', '教研组与备课组', '活动次数', '佐证目录'];

/** A rank for every numbered row of a sheet. */
const orderOf = (sheets: readonly string[]): fc.Arbitrary<Readonly<Record<string, readonly number[]>>> =>
  fc.record(
    Object.fromEntries(sheets.map((sheet) => [sheet, ranksOf(numberedRows(EditedWorkbook.of(raw), sheet).length)])),
  );
const ranksOf = (count: number): fc.Arbitrary<readonly number[]> =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, place) => place),
    { minLength: count, maxLength: count },
  );

describe('the order in which things stand', () => {
  it('is one that a test can see: a changed value changes the result', () => {
    const book = EditedWorkbook.of(raw);
    book.type('教师情况', 'T003', '听课节数（上学期）', 0);
    expect(comparable(scored(book.raw()))).not.toEqual(expected);
    expect([expected.length > 4, expected[0]?.total !== null]).toEqual([true, true]);
  });

  it('of teachers, items, groups and evidence in their sheets does not change a result', () => {
    fc.assert(
      fc.property(orderOf(SHEETS), (order) => {
        expect(comparable(scored(shuffled(order)))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('of the items does not even change which of them a bonus counts', () => {
    const bonusOf = (results: readonly Result[]) => results.map(({ bonus }) => bonus);
    fc.assert(
      fc.property(orderOf(['成果清单']), (order) => {
        expect(bonusOf(scored(shuffled(order)))).toEqual(bonusOf(expected));
      }),
      RUNS,
    );
  });

  it('of the sheets does not change a result', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...raw.sheets], { minLength: raw.sheets.length }), (sheets) => {
        expect(comparable(scored({ ...raw, sheets }))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('of the columns of a sheet does not change a result', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 2, max: 10 }), (from, before) => {
        const book = EditedWorkbook.of(raw).moveColumn('教师情况', from, before);
        expect(comparable(scored(book.raw()))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('of the workbooks does not change a result: nothing is carried from one to the next', () => {
    const books = ['0', '19', '无'].map((lessons) => {
      const book = EditedWorkbook.of(raw);
      book.type('教师情况', 'T003', '听课节数（上学期）', lessons);
      return book.raw();
    });
    const alone = books.map((book) => comparable(scored(book)));
    expect(new Set(alone.map((results) => JSON.stringify(results))).size).toBe(3);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        for (const place of order) expect(comparable(scored(books[place] as RawWorkbook))).toEqual(alone[place]);
      }),
      { ...RUNS, numRuns: 4 },
    );
  });

  it('of the results does not change a roll-up', () => {
    const rolled = (results: readonly Result[]) => {
      const own = { assessment: desk.assessment, awards: [], stamp: desk.stamp, hasher: desk.hasher };
      const counter = rollupCounter(own);
      for (const result of results) counter.add(result);
      return rollupDocument(own, counter);
    };
    const once = rolled(expected);
    fc.assert(
      fc.property(fc.shuffledSubarray([...expected], { minLength: expected.length }), (results) => {
        expect(rolled(results)).toEqual(once);
      }),
      RUNS,
    );
  });
});
