import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, rational } from '../../src/model/rational.js';
import { latestStreak } from '../../src/process/streak.js';
import { largestRemainder } from '../../src/statistics/allocation.js';
import { competitionRanks, cutAt, type Scored } from '../../src/statistics/ranking.js';

const units = fc
  .array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 })
  .map((weights) => weights.map((weight, place) => ({ id: `U${place}`, weight })));
const byId = <T extends { readonly id: string }>(entries: readonly T[]): readonly T[] =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('sharing out', () => {
  it('gives every place, and to nobody a place more or less than the exact share', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 400 }), (weighted, places) => {
        const shared = largestRemainder(weighted, places);
        const total = weighted.reduce((sum, unit) => sum + unit.weight, 0);
        expect(shared.reduce((sum, unit) => sum + unit.places, 0)).toBe(total === 0 ? 0 : places);
        for (const [place, unit] of shared.entries()) {
          const exact = total === 0 ? 0 : ((weighted[place]?.weight ?? 0) * places) / total;
          expect(Math.abs(unit.places - exact)).toBeLessThan(1);
        }
      }),
    );
  });

  it('never gives the smaller weight more, and does not look at the order', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 400 }), (weighted, places) => {
        const shared = largestRemainder(weighted, places);
        const byWeight = weighted
          .map((unit, place) => ({ weight: unit.weight, places: shared[place]?.places ?? 0 }))
          .sort((a, b) => a.weight - b.weight || a.places - b.places);
        for (const [place, unit] of byWeight.entries())
          expect(unit.places).toBeGreaterThanOrEqual(place === 0 ? 0 : (byWeight[place - 1]?.places ?? 0));
        expect(byId(largestRemainder([...weighted].reverse(), places))).toEqual(byId(shared));
      }),
    );
  });
});

const scores: fc.Arbitrary<readonly Scored[]> = fc
  .array(fc.integer({ min: 0, max: 6 }), { maxLength: 15 })
  .map((values) =>
    values.map((value, place) => ({ id: `S${String(place).padStart(2, '0')}`, score: rational(value, 2) })),
  );

describe('ranks', () => {
  it('are one more than how many are better', () => {
    fc.assert(
      fc.property(scores, (entries) => {
        for (const { rank, score } of competitionRanks(entries))
          expect(rank).toBe(1 + entries.filter((other) => compare(other.score, score) > 0).length);
      }),
    );
  });

  it('do not look at the order', () => {
    fc.assert(
      fc.property(scores, (entries) => {
        expect(competitionRanks([...entries].reverse())).toEqual(competitionRanks(entries));
      }),
    );
  });

  it('are cut so that everybody is somewhere, and no equals are parted', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 16 }), (entries, places) => {
        const ranked = competitionRanks(entries);
        const { in: within, panel, open, out } = cutAt(ranked, places);
        expect(byId([...within, ...panel, ...out])).toEqual(byId(ranked));
        expect(within.length + open).toBe(panel.length === 0 ? Math.min(places, ranked.length) : places);
        expect(open).toBeLessThan(Math.max(1, panel.length));
        const ranks = [within, panel, out].map((group) => new Set(group.map((entry) => entry.rank)));
        expect(new Set(ranks.flatMap((set) => [...set])).size).toBe(ranks.reduce((sum, set) => sum + set.size, 0));
      }),
    );
  });
});

describe('streaks', () => {
  const grades = fc.array(fc.constantFrom('unqualified', 'good', null), { maxLength: 8 });

  it('are as long as the run at the end of unbroken years', () => {
    fc.assert(
      fc.property(grades, fc.integer({ min: 1, max: 4 }), (values, length) => {
        const history = values.map((grade, place) => ({ schoolYear: `${2020 + place}-${2021 + place}`, grade }));
        const run = /u*$/.exec(values.map((grade) => (grade === 'unqualified' ? 'u' : 'x')).join(''))?.[0].length ?? 0;
        const streak = latestStreak(history, { grade: 'unqualified', length, gap: 'breaks' });
        expect([streak.years.length, streak.hit]).toEqual([run, run >= length]);
      }),
    );
  });
});
