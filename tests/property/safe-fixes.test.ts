import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CellEntry } from '../../src/model/annotation.js';
import type { Answer } from '../../src/model/form-answers.js';
import { fixWorkbook } from '../../src/workbook/annotate/fix-workbook.js';
import { checkWorkbook } from '../../src/workflows/check-workbook.js';
import { safeFixes } from '../../src/workflows/copies/safe-fixes.js';
import type { Desk } from '../../src/workflows/read-school-workbook.js';
import { cellsOf, good, read } from '../support/annotation.js';
import { caseFile, deskOf, filledWorkbook } from '../support/case-desk.js';

let desk: Desk;
let clean: Uint8Array;
let counts: readonly Answer[];
let dates: readonly Answer[];

beforeAll(async () => {
  const file = caseFile('01-small-primary');
  desk = await deskOf(file);
  clean = await filledWorkbook(desk, file);
  const answers = checkWorkbook(desk, 'a.xlsx', clean).reading?.answers.answers ?? [];
  counts = answers.filter(({ question, value }) => question.type.kind === 'count' && typeof value === 'number');
  dates = answers.filter(({ question, value }) => question.type.kind === 'date' && typeof value === 'string');
});

const WIDE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789'].map((digit, index) => [digit, '０１２３４５６７８９'[index] ?? '']),
);
const SPELLINGS: readonly ((value: number) => string)[] = [
  (value) => [...String(value)].map((digit) => WIDE[digit]).join(''),
  (value) => `${value}节`,
  (value) => ` ${value}　`,
  (value) => String(value),
  (value) => `${value}.0`,
  (value) => `0${value} 次`,
];
const DATE_SPELLINGS: readonly ((date: string) => string)[] = [
  (date) => date.replaceAll('-', '.'),
  (date) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
  (date) => date.replaceAll('-', ''),
];

/** Cells spelt in some way that means what they meant. */
const slips = (): fc.Arbitrary<readonly CellEntry[]> => {
  const places = [
    ...counts.map(({ place, value }) => ({ place, spellings: SPELLINGS.map((spell) => spell(value as number)) })),
    ...dates.map(({ place, value }) => ({ place, spellings: DATE_SPELLINGS.map((spell) => spell(value as string)) })),
  ];
  return fc
    .uniqueArray(fc.nat({ max: places.length - 1 }), { minLength: 1, maxLength: 12 })
    .chain((chosen) => fc.tuple(...chosen.map((index) => fc.nat({ max: 5 }).map((at) => ({ index, at })))))
    .map((chosen) =>
      chosen.flatMap(({ index, at }) => {
        const found = places[index];
        return found ? [{ ...found.place, value: found.spellings[at % found.spellings.length] ?? '' }] : [];
      }),
    );
};

describe('putting spellings right', () => {
  it('gives back the workbook as it was meant, finds nothing new, and leaves every other cell alone', () => {
    const before = checkWorkbook(desk, 'a.xlsx', clean);
    fc.assert(
      fc.property(slips(), (entries) => {
        const slipped = good(fixWorkbook(clean, 'a.xlsx', entries));
        const found = checkWorkbook(desk, 'a.xlsx', slipped);
        const reading = found.reading;
        if (!reading) throw new TypeError('not read');
        const fixes = safeFixes(reading.answers, reading.plan.lists);
        expect(fixes.map(({ entry }) => `${entry.sheet}!${entry.cell}`).sort()).toEqual(
          entries.map(({ sheet, cell }) => `${sheet}!${cell}`).sort(),
        );
        const mended = good(
          fixWorkbook(
            slipped,
            'a.xlsx',
            fixes.map(({ entry }) => entry),
          ),
        );
        const after = checkWorkbook(desk, 'a.xlsx', mended);
        expect(after.findings).toEqual(before.findings);
        const [left, right] = [read(clean), read(mended)];
        for (const { name } of left.sheets) expect(cellsOf(right, name)).toEqual(cellsOf(left, name));
      }),
      { numRuns: 12, seed: 3 },
    );
  }, 120_000);
});
