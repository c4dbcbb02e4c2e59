import { describe, expect, it } from 'vitest';
import { nodeHasher as hasher } from '../../../../src/cli/node-hasher.js';
import { islandsOf, type Rating } from '../../../../src/statistics/agreement/islands.js';
import { reviewerSeverity } from '../../../../src/statistics/agreement/severity.js';
import { seededNumbers } from '../../../../src/statistics/seeded-numbers.js';

const rating = (text: string): Rating => {
  const [reviewer = '', subject = '', score = ''] = text.split(' ');
  return { reviewer, subject, score: Number(score) };
};
const RATINGS = 'r1 a 80|r2 a 84|r1 b 70|r3 b 79|r2 c 88|r3 c 90|r1 c 83|r2 d 60|r3 e 75|r1 e 70'
  .split('|')
  .map(rating);

describe('the severity of reviewers', () => {
  it('is that of least squares over reviewers and subjects', () => {
    const answer = reviewerSeverity(RATINGS);
    if (answer.status === 'undefined') return expect.unreachable();
    // numpy.linalg.lstsq with the reviewers summing to zero, 3 degrees of freedom, scipy's t quantile.
    const expected = [
      ['r1', -3.8181818182, -5.5674044754, -2.068959161, 4],
      ['r2', 0.7272727273, -1.6565159366, 3.1110613911, 3],
      ['r3', 3.0909090909, 1.0001881269, 5.1816300549, 3],
    ] as const;
    for (const [place, [reviewer, effect, low, high, ratings]] of expected.entries()) {
      const found = answer.reviewers[place];
      expect(found).toMatchObject({ reviewer, ratings });
      expect(found?.effect).toBeCloseTo(effect, 9);
      expect(found?.low).toBeCloseTo(low, 8);
      expect(found?.high).toBeCloseTo(high, 8);
    }
    expect(answer.subjects.map(({ subject, score }) => `${subject} ${score.toFixed(6)}`)).toEqual([
      'a 83.545455',
      'b 74.863636',
      'c 87.000000',
      'd 59.272727',
      'e 72.863636',
    ]);
    expect(answer.residual).toBeCloseTo(1.1934162828797101, 10);
  });

  it('is found again exactly where nothing else disturbs', () => {
    const generous = { x: 2, y: -3, z: 1 };
    const subjects = { a: 70, b: 85, c: 91 };
    const exact = Object.entries(generous).flatMap(([reviewer, effect]) =>
      Object.entries(subjects).map(([subject, base]) => ({ reviewer, subject, score: base + effect })),
    );
    const answer = reviewerSeverity(exact);
    if (answer.status === 'undefined') return expect.unreachable();
    expect(answer.reviewers.map(({ effect }) => Math.round(effect * 1e9) / 1e9)).toEqual([2, -3, 1]);
    expect(answer.residual).toBeCloseTo(0, 9);
  });

  it('has no interval where the scores determine it without anything left over', () => {
    const answer = reviewerSeverity(['r1 a 80', 'r2 a 84'].map(rating));
    expect(answer).toEqual({
      status: 'estimated',
      reviewers: [
        { reviewer: 'r1', effect: -2, low: null, high: null, ratings: 1 },
        { reviewer: 'r2', effect: 2, low: null, high: null, ratings: 1 },
      ],
      subjects: [{ subject: 'a', score: 82 }],
      residual: null,
    });
  });

  it('does not depend on the order of the ratings', () => {
    const [here, there] = [reviewerSeverity(RATINGS), reviewerSeverity([...RATINGS].reverse())];
    if (here.status === 'undefined' || there.status === 'undefined') return expect.unreachable();
    for (const [place, { reviewer, effect }] of here.reviewers.entries()) {
      expect(there.reviewers[place]?.reviewer).toBe(reviewer);
      expect(there.reviewers[place]?.effect).toBeCloseTo(effect, 10);
    }
  });

  it('is not told across islands, which are named', () => {
    const apart = [...RATINGS, ...['q2 x 70', 'q1 x 75', 'q1 y 60'].map(rating)];
    expect(reviewerSeverity(apart)).toEqual({
      status: 'undefined',
      reason: 'disconnected',
      islands: [
        { reviewers: ['q1', 'q2'], subjects: ['x', 'y'] },
        { reviewers: ['r1', 'r2', 'r3'], subjects: ['a', 'b', 'c', 'd', 'e'] },
      ],
    });
  });

  it('needs ratings of two reviewers', () => {
    expect(reviewerSeverity([])).toEqual({ status: 'undefined', reason: 'no-pairs' });
    expect(reviewerSeverity([rating('r1 a 80')])).toEqual({ status: 'undefined', reason: 'one-rater' });
  });

  it('of numbers too large is not given', () => {
    const huge = [rating('r1 a 1e308'), rating('r2 a -1e308'), rating('r1 b -1e308'), rating('r2 b 1e308')];
    expect(reviewerSeverity(huge)).toEqual({ status: 'undefined', reason: 'out-of-range' });
  });

  it('recovers simulated severities of half a standard deviation, and mends the ranks', () => {
    const next = seededNumbers(hasher, 'severity');
    const noise = (spread: number): number =>
      (Array.from({ length: 12 }, () => next(10_001) / 10_000).reduce((sum, value) => sum + value, 0) - 6) * spread;
    const severities = Array.from({ length: 20 }, (_, place) => (place % 2 === 0 ? 4 : -4) + noise(1));
    const schools = Array.from({ length: 300 }, () => 75 + noise(8));
    const ratings = schools.flatMap((base, school) =>
      [next(20), next(20), next(20)]
        .filter((reviewer, place, all) => all.indexOf(reviewer) === place)
        .map((reviewer) => ({
          reviewer: `r${String(reviewer).padStart(2, '0')}`,
          subject: `s${String(school).padStart(3, '0')}`,
          score: base + (severities[reviewer] ?? 0) + noise(3),
        })),
    );
    const answer = reviewerSeverity(ratings);
    if (answer.status === 'undefined') return expect.unreachable();
    expect(
      correlation(
        answer.reviewers.map(({ effect }) => effect),
        severities,
      ),
    ).toBeGreaterThan(0.95);
    const raw = schools.map((_, school) => {
      const own = ratings.filter(({ subject }) => subject === `s${String(school).padStart(3, '0')}`);
      return own.reduce((sum, { score }) => sum + score, 0) / own.length;
    });
    const adjusted = answer.subjects.map(({ score }) => score);
    expect(correlation(adjusted, schools)).toBeGreaterThan(correlation(raw, schools));
  });
});

describe('islands', () => {
  it('hang together through common subjects', () => {
    expect(islandsOf(['b x 1', 'a x 1', 'c y 1', 'a z 1'].map(rating))).toEqual([
      { reviewers: ['a', 'b'], subjects: ['x', 'z'] },
      { reviewers: ['c'], subjects: ['y'] },
    ]);
  });

  it('keep a reviewer and a subject of one name apart', () => {
    expect(islandsOf(['a b 1', 'b a 1'].map(rating))).toHaveLength(2);
  });
});

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number): number =>
    x.reduce((sum, value, place) => sum + (value - mx) * ((y[place] ?? 0) - my), 0);
  return product(a, ma, b, mb) / Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb));
}
