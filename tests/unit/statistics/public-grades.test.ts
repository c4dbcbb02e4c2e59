import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rollup } from '../../../src/model/generated/documents.js';
import { gradesIn } from '../../../src/model/shown-grades.js';
import { publicGrades } from '../../../src/statistics/public-grades.js';

type Cell = Rollup['grades'][number];
type TotalCell = Rollup['gradeTotals'][number];
type Frame = Parameters<typeof publicGrades>[1];

const CODES = ['excellent', 'good', 'qualified', 'unqualified'] as const;
const MINIMUM = 5;
const FRAME = {
  programme: { targets: [], entries: [] },
  standards: [{ id: 's', grades: CODES.map((code) => ({ code })) }],
} as unknown as Frame;

/** A cell of so many of each grade, withheld and not nominated. */
function cellOf(unit: string, stage: string, numbers: readonly number[]): Cell {
  const [withheld = 0, notApplied = 0] = numbers.slice(CODES.length);
  return {
    standard: 's',
    unit,
    stage,
    n: numbers.reduce((sum, one) => sum + one, 0),
    counts: Object.fromEntries(CODES.map((code, at) => [code, numbers[at] ?? 0])),
    withheld,
    notApplied,
    mean: '80.00',
    median: '80.00',
  };
}

const numbersOf = ({ counts, withheld, notApplied }: TotalCell): readonly number[] => [
  ...CODES.map((code) => counts[code] ?? 0),
  withheld ?? 0,
  notApplied ?? 0,
];

function totalOf(cells: readonly Cell[], unit: string | null, stage: string | null): TotalCell {
  const own = cells.filter((cell) => (unit === null || cell.unit === unit) && (stage === null || cell.stage === stage));
  const sums = CODES.concat().map(() => 0);
  const numbers = own
    .map(numbersOf)
    .reduce((all, one) => all.map((value, at) => value + (one[at] ?? 0)), [...sums, 0, 0]);
  return { ...cellOf('', '', numbers), unit, stage };
}

/** The cells with all their totals, as they are and as they may be published. */
function published(cells: readonly Cell[]): readonly (readonly [before: TotalCell, after: TotalCell])[] {
  const units = [...new Set(cells.map(({ unit }) => unit))];
  const stages = [...new Set(cells.map(({ stage }) => stage))];
  const gradeTotals = [
    ...units.map((unit) => totalOf(cells, unit, null)),
    ...stages.map((stage) => totalOf(cells, null, stage)),
    totalOf(cells, null, null),
  ];
  const shown = publicGrades({ grades: [...cells], gradeTotals, targets: [] }, FRAME, MINIMUM);
  return [
    ...cells.map((cell, at) => [cell, shown.grades[at] as TotalCell] as const),
    ...gradeTotals.map((cell, at) => [cell, shown.gradeTotals[at] as TotalCell] as const),
  ];
}

/** How many a row hides in all: that is known, as its n is. */
function hiddenIn(before: TotalCell, after: TotalCell): number {
  const grades = Object.entries(after.counts)
    .filter(([, count]) => count === null)
    .flatMap(([code]) => gradesIn(code).map((one) => before.counts[one] ?? 0));
  const others = (['withheld', 'notApplied'] as const).map((name) => (after[name] === null ? (before[name] ?? 0) : 0));
  return [...grades, ...others].reduce((sum, one) => sum + one, 0);
}

const tables = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([units, stages]) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 6, maxLength: 6 }), {
      minLength: units * stages,
      maxLength: units * stages,
    })
    .map((rows) => rows.map((numbers, at) => cellOf(`u${at % units}`, `s${Math.floor(at / units)}`, numbers))),
);

describe('grades that are published', () => {
  it('hide in no row fewer than the minimum taken together', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        for (const [before, after] of published(cells)) {
          const hidden = hiddenIn(before, after);
          // A row that is hidden whole tells no more than its n, which is on public lists.
          expect(hidden === 0 || hidden >= MINIMUM || hidden === before.n, JSON.stringify([before, after])).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('show no number from one to four, and change none that they show', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        for (const [before, after] of published(cells))
          for (const [code, count] of Object.entries(after.counts)) {
            const whole = gradesIn(code).reduce((sum, one) => sum + (before.counts[one] ?? 0), 0);
            expect(count === null || (count === whole && (count === 0 || count >= MINIMUM))).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('show everything where nothing is small', () => {
    const cells = [cellOf('u0', 's0', [9, 8, 7, 6, 0, 0]), cellOf('u1', 's0', [12, 5, 6, 7, 0, 0])];
    for (const [before, after] of published(cells)) expect(after.counts).toEqual(before.counts);
  });
});
