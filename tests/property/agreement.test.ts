import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHasher as hasher } from '../../src/cli/node-hasher.js';
import { biasByUnit } from '../../src/statistics/agreement/bias.js';
import { confusionTable } from '../../src/statistics/agreement/confusion.js';
import { ICC_FORMS, intraclassCorrelation } from '../../src/statistics/agreement/icc.js';
import { kappa } from '../../src/statistics/agreement/kappa.js';
import { krippendorffAlpha } from '../../src/statistics/agreement/krippendorff.js';
import { reviewerSeverity } from '../../src/statistics/agreement/severity.js';

/** Every number anywhere in a value. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
const expectFinite = (value: unknown): void => {
  expect(numbersIn(value).filter((number) => !Number.isFinite(number))).toEqual([]);
};

// Few different values, so that constant rows and columns, ties and perfect agreement come up often.
const score = fc.oneof(
  fc.constantFrom(0, 1, 60, 60.5, 100),
  fc.integer({ min: -300, max: 300 }).map((value) => value / 3),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const maybe = fc.option(score, { nil: null, freq: 4 });
const rows = fc.array(fc.array(maybe, { maxLength: 4 }), { maxLength: 8 });
const grade = fc.option(fc.constantFrom('excellent', 'good', 'qualified', 'other'), { nil: null });
const GRADES = ['excellent', 'good', 'qualified'];

describe('agreement', () => {
  it('is never NaN and never infinite, whatever the ratings', () => {
    fc.assert(
      fc.property(rows, (ratings) => {
        for (const form of ICC_FORMS) expectFinite(intraclassCorrelation(ratings, form));
        for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
          expectFinite(krippendorffAlpha(ratings, metric, { hasher, seed: 's', resamples: 5 }));
      }),
      { numRuns: 400 },
    );
  });

  it('of grades is never NaN and never above 1', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ first: grade, second: grade }), { maxLength: 20 }), (pairs) => {
        const table = confusionTable(pairs, GRADES);
        expect(table.total + table.leftOut).toBe(pairs.length);
        for (const weights of ['none', 'linear', 'quadratic'] as const) {
          const answer = kappa(table, weights);
          expectFinite(answer);
          if (answer.status === 'estimated') expect(answer.value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('does not change when the two raters change places', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ first: grade, second: grade }), { maxLength: 20 }), (pairs) => {
        const turned = pairs.map(({ first, second }) => ({ first: second, second: first }));
        const [here, there] = [pairs, turned].map((list) => kappa(confusionTable(list, GRADES), 'quadratic'));
        expect(there?.status).toBe(here?.status);
        if (here?.status === 'estimated' && there?.status === 'estimated')
          expect(there.value).toBeCloseTo(here.value, 10);
      }),
    );
  });

  it('between levels and of reviewers is never NaN', () => {
    const unit = fc.constantFrom('east', 'west');
    const pair = fc.record({ unit, lower: score, higher: score });
    const rating = fc.record({
      reviewer: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
      subject: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      score,
    });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), fc.array(rating, { maxLength: 15 }), (pairs, ratings) => {
        expectFinite(biasByUnit(pairs));
        expectFinite(reviewerSeverity(ratings));
      }),
      { numRuns: 400 },
    );
  });

  it('of one rater with itself is perfect, and severities sum to nought', () => {
    const plain = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(plain, plain, (scores, offsets) => {
        fc.pre(new Set(scores).size > 1);
        const twice = scores.map((value) => [value, value]);
        expect(krippendorffAlpha(twice, 'interval')).toMatchObject({ status: 'estimated', value: 1 });
        expect(intraclassCorrelation(twice, '2,1')).toMatchObject({ status: 'estimated', value: 1 });
        const ratings = offsets.flatMap((offset, reviewer) =>
          scores.map((value, subject) => ({ reviewer: `r${reviewer}`, subject: `s${subject}`, score: value + offset })),
        );
        const answer = reviewerSeverity(ratings);
        if (answer.status === 'undefined') return expect.unreachable();
        expect(answer.reviewers.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(0, 8);
      }),
    );
  });
});
