import { describe, expect, it } from 'vitest';
import { avoidReciprocity, type Exchange, reciprocitiesOf } from '../../../../src/process/assignment/reciprocity.js';

/** Reviewers and subjects of the schools named by letters; `reviewersOf` by the places of the reviewers. */
const exchange = (
  schools: { readonly reviewers: string; readonly subjects: string },
  reviewersOf: readonly (readonly number[])[],
  barred: readonly string[] = [],
): Exchange => ({
  reviewers: [...schools.reviewers].map((school, place) => ({
    id: `R${place}`,
    ...(school === '-' ? {} : { school }),
    formerSchools: [],
    subjects: [],
    interests: [],
  })),
  subjects: [...schools.subjects].map((school, place) => ({ id: `G${place}`, school, unit: 'east', subjects: [] })),
  reviewersOf: reviewersOf.map((own) => new Set(own)),
  mayReview: (reviewer, subject) =>
    schools.reviewers[reviewer] !== schools.subjects[subject] && !barred.includes(`${reviewer}${subject}`),
});
const pairs = (asked: Exchange): readonly string[] =>
  reciprocitiesOf(asked).map(
    ({ first, second }) => `${first.reviewer}-${first.subject} ${second.reviewer}-${second.subject}`,
  );
const loads = ({ reviewers, reviewersOf }: Exchange): readonly number[] =>
  reviewers.map((_, place) => reviewersOf.filter((own) => own.has(place)).length);

describe('reciprocal reviews', () => {
  it('are those of two schools whose people judge each other', () => {
    expect(pairs(exchange({ reviewers: 'ab', subjects: 'ab' }, [[1], [0]]))).toEqual(['R0-G1 R1-G0']);
    expect(pairs(exchange({ reviewers: 'abc', subjects: 'abc' }, [[1], [2], [0]]))).toEqual([]);
  });

  it('are told each by each', () => {
    const asked = exchange({ reviewers: 'aab', subjects: 'ab' }, [[2], [0, 1]]);
    expect(pairs(asked)).toEqual(['R0-G1 R2-G0', 'R1-G1 R2-G0']);
  });

  it('are none for people of no school', () => {
    expect(pairs(exchange({ reviewers: '--', subjects: 'ab' }, [[1], [0]]))).toEqual([]);
  });
});

describe('an exchange', () => {
  it('takes them apart and leaves the loads as they are', () => {
    const asked = exchange({ reviewers: 'abcd', subjects: 'abcd' }, [[1], [0], [3], [2]]);
    const before = loads(asked);
    expect(pairs(asked)).toHaveLength(2);
    avoidReciprocity(asked);
    expect(pairs(asked)).toEqual([]);
    expect(loads(asked)).toEqual(before);
    for (const [subject, own] of asked.reviewersOf.entries())
      for (const reviewer of own) expect(asked.mayReview(reviewer, subject)).toBe(true);
  });

  it('breaks no rule: where nobody may change, they stay', () => {
    const barred = ['02', '03', '12', '13', '20', '21', '30', '31'];
    const asked = exchange({ reviewers: 'abcd', subjects: 'abcd' }, [[1], [0], [3], [2]], barred);
    avoidReciprocity(asked);
    expect(pairs(asked)).toEqual(['R0-G1 R1-G0', 'R2-G3 R3-G2']);
  });

  it('never gives a subject the same reviewer twice', () => {
    const asked = exchange({ reviewers: 'abc', subjects: 'abc' }, [
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
    avoidReciprocity(asked);
    expect(asked.reviewersOf.map((own) => own.size)).toEqual([2, 2, 2]);
    expect(pairs(asked)).toHaveLength(3);
  });
});
