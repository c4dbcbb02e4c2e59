import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../../src/cli/node-hasher.js';
import type { Review } from '../../../../src/model/generated/documents.js';
import { measureReviewers, ratingsOf } from '../../../../src/workflows/agreement/measure-reviewers.js';

const DESK = { hasher: nodeHasher, seed: 'tests' };
const review = (reviewer: string, school: string, scores: Readonly<Record<string, string>>): Review =>
  ({
    reviewer: { id: reviewer, body: '某区教研室' },
    school,
    subject: school,
    scores: Object.entries(scores).map(([indicator, awarded]) => ({ indicator, awarded })),
  }) as unknown as Review;

describe('what reviewers gave', () => {
  it('is compared over the indicators that all of a subject’s reviewers judged', () => {
    const reviews = [review('P1', 'S1', { A1: '3', A2: '2.5' }), review('P2', 'S1', { A1: '4' })];
    expect(ratingsOf(reviews)).toEqual([
      { reviewer: 'P1', subject: 'S1 S1', score: 3 },
      { reviewer: 'P2', subject: 'S1 S1', score: 4 },
    ]);
    expect(ratingsOf([review('P1', 'S1', { A1: '3' }), review('P2', 'S1', { A2: '4' })])).toEqual([]);
  });

  it('shows the severity of each, the severe below 0', () => {
    const ratings = ['S1', 'S2', 'S3'].flatMap((school, place) => [
      { reviewer: 'P1', subject: school, score: 10 + place },
      { reviewer: 'P2', subject: school, score: 12 + place },
    ]);
    const severities = measureReviewers(ratings, DESK).filter(({ name }) => name === 'severity');
    expect(severities.map(({ reviewer, value, n }) => [reviewer, value, n])).toEqual([
      ['P1', '-1.0000', 3],
      ['P2', '1.0000', 3],
    ]);
  });

  it('cannot be compared where reviewers share no subject, or where there is one only', () => {
    const apart = [
      { reviewer: 'P1', subject: 'S1', score: 1 },
      { reviewer: 'P2', subject: 'S2', score: 2 },
    ];
    const reason = (ratings: typeof apart): unknown => measureReviewers(ratings, DESK).at(-1)?.undefinedBecause;
    expect([reason(apart), reason(apart.slice(1)), reason([])]).toEqual(['disconnected', 'one-rater', 'no-pairs']);
  });
});
