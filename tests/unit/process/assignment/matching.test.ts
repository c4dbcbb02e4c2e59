import { describe, expect, it } from 'vitest';
import { type Candidacy, match } from '../../../../src/process/assignment/matching.js';

/** For each subject the reviewers that may take it, as digits: `012 1` is two subjects. */
const candidacy = (allowed: string, capacity: readonly number[], needed = 1): Candidacy => ({
  allowed: allowed.split(' ').map((digits) => (digits === '-' ? [] : [...digits].map(Number))),
  capacity,
  needed,
});
const taken = (asked: Candidacy): string =>
  match(asked)
    .matching.map((own) => [...own].sort((a, b) => a - b).join('') || '-')
    .join(' ');

describe('a matching', () => {
  it.each([
    ['0 1 2', [9, 9, 9], 1, '0 1 2', 'what only one may take'],
    ['01 0', [1, 1], 1, '1 0', 'by moving the first'],
    ['012 01 0', [1, 1, 1], 1, '2 1 0', 'by moving two, one after the other'],
    ['01 01', [9, 9], 2, '01 01', 'two different reviewers for each'],
    ['01 0 0', [2, 9], 1, '1 0 0', 'and keeps the limits'],
    ['- 0', [9], 1, '- 0', 'as far as it can'],
  ])('of %s with limits %j and %i each is %s: %s', (allowed, capacity, needed, expected) => {
    expect(taken(candidacy(allowed, capacity, needed))).toBe(expected);
  });

  it('spreads the load as evenly as the rules allow', () => {
    const { matching } = match(candidacy('0 0 01 01 012 012', [9, 9, 9]));
    const loads = [0, 1, 2].map((one) => matching.filter((own) => own.has(one)).length);
    expect(loads).toEqual([2, 2, 2]);
  });

  it('follows the preference among equally loaded', () => {
    expect(taken(candidacy('21', [9, 9, 9]))).toBe('2');
    expect(taken(candidacy('12', [9, 9, 9]))).toBe('1');
  });
});

describe('a shortage', () => {
  it('is told with the subjects that compete and those who take no more', () => {
    expect(match(candidacy('0 0 01 1', [1, 9])).shortages).toEqual([
      { subjects: [0, 1], reviewers: [0], needed: 2, available: 1 },
    ]);
  });

  it('counts who may take a subject but has room for no other', () => {
    expect(match(candidacy('01 01', [1, 9], 2)).shortages).toEqual([
      { subjects: [0, 1], reviewers: [0], needed: 4, available: 3 },
    ]);
  });

  it('of a subject that nobody may take is its own', () => {
    expect(match(candidacy('- 0', [9])).shortages).toEqual([{ subjects: [0], reviewers: [], needed: 1, available: 0 }]);
  });

  it('is one where the same reviewers are wanted, and two where not', () => {
    expect(match(candidacy('0 0 0 1 1', [1, 1])).shortages).toEqual([
      { subjects: [0, 1, 2], reviewers: [0], needed: 3, available: 1 },
      { subjects: [3, 4], reviewers: [1], needed: 2, available: 1 },
    ]);
    expect(match(candidacy('0 01 1 01', [1, 1])).shortages).toEqual([
      { subjects: [0, 1, 2, 3], reviewers: [0, 1], needed: 4, available: 2 },
    ]);
  });

  it('is none where there is nothing to do', () => {
    expect(match({ allowed: [], capacity: [], needed: 3 })).toEqual({ matching: [], shortages: [] });
  });
});
