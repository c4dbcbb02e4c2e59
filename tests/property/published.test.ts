import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import type { Rollup } from '../../src/model/generated/documents.js';
import { publicRollup, type RollupDesk } from '../../src/workflows/rollup.js';
import { canBeOther } from '../support/cell-attack.js';
import { rollupOfCity, smallCity } from '../support/published-city.js';
import { cityAssessment } from '../support/rollup-city.js';
import { STAMP } from '../support/sample-school.js';
import { sumsThatLeak, withheldTold } from '../support/whole-attack.js';

const RUNS = process.env['JIAOYAN_DEEP'] === '1' ? 3000 : 120;
const MINIMUM = 5;
const isSmall = (count: number | null): boolean => count !== null && count > 0 && count < MINIMUM;

const desk: RollupDesk = { assessment: cityAssessment(1), awards: [], stamp: STAMP, hasher: nodeHasher };
const published = (city: Parameters<typeof rollupOfCity>[1]): { readonly whole: Rollup; readonly shown: Rollup } => {
  const whole = rollupOfCity(desk, city);
  return { whole, shown: publicRollup(desk, whole) };
};

describe('what is published of a small city, all tables taken together', () => {
  it('gives no sum of few subjects away, of whatever is measured of them', () => {
    let told = 0;
    fc.assert(
      fc.property(smallCity, (city) => {
        const { shown } = published(city);
        told += shown.gradeTotals.filter(({ mean }) => mean !== null).length;
        expect(sumsThatLeak(city, shown, MINIMUM)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    // What says nothing leaks nothing: it must not be that.
    expect(told).toBeGreaterThan(RUNS / 4);
  });

  it('is attacked in earnest: of the whole roll-up every small group leaks', () => {
    const few = { unit: 'D1', stage: '小学', grade: 'good', before: 'good', gap: '6' } as const;
    const city = [
      { ...few, times: 2 },
      { ...few, unit: 'D2', times: 9 },
    ];
    expect(sumsThatLeak(city, rollupOfCity(desk, city), MINIMUM)).toEqual(
      ['now', 'before', 'change', 'gap', 'share'].map((name) => `${name}: D1 小学 2`),
    );
  });

  it('tells those who are new apart from nobody: their totals are not the rest of two means', () => {
    const many = { unit: 'D1', stage: '小学', grade: 'good', before: 'good', gap: null } as const;
    const city = [
      { ...many, times: 12 },
      { ...many, before: null, times: 1 },
    ];
    const { shown } = published(city);
    expect(shown.changes.map(({ before, now, difference }) => [before, now, difference])).toEqual(
      shown.changes.map(() => [null, null, '0.00']),
    );
    expect(shown.gradeTotals.at(-1)?.mean).toBe('84.00');
  });

  it('does not tell by the number of values how few are withheld', () => {
    fc.assert(
      fc.property(smallCity, (city) => {
        const { whole, shown } = published(city);
        for (const cell of [...whole.grades, ...whole.gradeTotals])
          if (isSmall(cell.withheld)) expect([cell, withheldTold(shown, cell)]).toEqual([cell, null]);
      }),
      { numRuns: RUNS },
    );
  });

  it('hides moves between grades and flagged gaps so that another city agrees with all that is shown', () => {
    fc.assert(
      fc.property(smallCity, (city) => {
        const { whole, shown } = published(city);
        for (const [truth, seen] of [
          [movesOf(whole), movesOf(shown)],
          [gapsOf(whole), gapsOf(shown)],
        ] as const) {
          const { sizes } = truth;
          for (const place of everyPlace(sizes)) {
            const value = truth.at(place) ?? 0;
            if (!isSmall(value)) continue;
            expect([place, seen.at(place)]).toEqual([place, null]);
            expect([place, canBeOther({ sizes, shown: seen.at }, place, value)]).toEqual([place, true]);
          }
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

interface Counts {
  readonly sizes: readonly number[];
  readonly at: (place: readonly number[]) => number | null;
}

const MOVES = ['raised', 'kept', 'lowered'] as const;

/** Moves by unit, stage and kind, and how many are compared. */
function movesOf({ changes }: Rollup): Counts {
  const units = [...new Set(changes.flatMap(({ unit }) => unit ?? []))];
  const stages = [...new Set(changes.flatMap(({ stage }) => stage ?? []))];
  return {
    sizes: [units.length, stages.length, MOVES.length],
    at: ([unit = 0, stage = 0, move = 0]) => {
      const row = changes.find((one) => one.unit === (units[unit] ?? null) && one.stage === (stages[stage] ?? null));
      if (!row) return 0;
      const name = MOVES[move];
      return name === undefined ? row.n : row[name];
    },
  };
}

/** Gaps by unit, and whether they are within the limits. */
function gapsOf({ gaps }: Rollup): Counts {
  const units = gaps.flatMap(({ unit }) => unit ?? []);
  return {
    sizes: [units.length, 3],
    at: ([unit = 0, part = 0]) => {
      const row = gaps.find((one) => one.unit === (units[unit] ?? null));
      if (!row) return 0;
      const { n, flagged, adjudicate } = row;
      if (part === 3) return n;
      if (part === 2) return adjudicate;
      if (flagged === null) return null;
      return part === 0 ? n - flagged : adjudicate === null ? null : flagged - adjudicate;
    },
  };
}

const everyPlace = (sizes: readonly number[]): readonly (readonly number[])[] =>
  sizes.reduce<readonly (readonly number[])[]>(
    (all, size, dimension) => {
      // The totals of the last dimension, how many take part, are known.
      const places = Array.from({ length: dimension === sizes.length - 1 ? size : size + 1 }, (_, at) => at);
      return all.flatMap((head) => places.map((at) => [...head, at]));
    },
    [[]],
  );
