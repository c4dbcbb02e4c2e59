import { describe, expect, it } from 'vitest';
import { compare, decimal, ONE, rational, subtract } from '../../../../src/model/rational.js';
import { detectionSize, faultyCount, missProbability } from '../../../../src/statistics/sampling/detection.js';

const confidence = decimal('0.95');

/** C(n, k) by Pascal's rule, an independent way to the same probabilities. */
function choose(n: number, k: number): bigint {
  let row = [1n];
  for (let step = 0; step < n; step += 1) row = [1n, ...row.map((value, place) => value + (row[place + 1] ?? 0n))];
  return k < 0 || k > n ? 0n : (row[k] ?? 0n);
}

describe('the size that finds a fault', () => {
  it.each([
    [1000, '0.05', 57],
    [100, '0.10', 25],
    [200, '0.20', 13],
    [1, '1', 1],
    [20, '1', 1],
    [20, '0.05', 19],
    [15000, '0.02', 148],
  ])('of %i with a share of %s is %i', (population, share, size) => {
    expect(detectionSize(population, faultyCount(population, decimal(share)), confidence)).toBe(size);
  });

  it('is one less than what the usual approximation says for 200 with a fifth', () => {
    expect(Math.ceil(Math.log(0.05) / Math.log(1 - 0.2))).toBe(14);
    expect(detectionSize(200, 40, confidence)).toBe(13);
  });

  it('is nothing where there is nothing to find', () => {
    expect(detectionSize(100, 0, confidence)).toBe(0);
    expect(detectionSize(0, 5, confidence)).toBe(0);
  });

  it('is everybody but the others where certainty is asked for', () => {
    expect(detectionSize(30, 4, ONE)).toBe(27);
    expect(detectionSize(30, 40, ONE)).toBe(1);
  });

  it('reaches the confidence, and one less does not, for every small case', () => {
    for (let population = 1; population <= 25; population += 1)
      for (let faulty = 1; faulty <= population; faulty += 1) {
        const size = detectionSize(population, faulty, confidence);
        const found = (drawn: number) =>
          subtract(ONE, rational(choose(population - faulty, drawn), choose(population, drawn)));
        expect(compare(found(size), confidence)).toBeGreaterThanOrEqual(0);
        expect(compare(found(size - 1), confidence)).toBeLessThan(0);
      }
  });
});

describe('the probability to miss all', () => {
  it('is that of the hypergeometric distribution, whichever way it is computed', () => {
    for (let drawn = 0; drawn <= 12; drawn += 1)
      for (let faulty = 0; faulty <= 12; faulty += 1)
        expect(missProbability(12, faulty, drawn)).toEqual(rational(choose(12 - faulty, drawn), choose(12, drawn)));
  });
});

describe('the faulty ones', () => {
  it('are counted upwards', () => {
    expect(faultyCount(101, decimal('0.05'))).toBe(6);
    expect(faultyCount(100, decimal('0.05'))).toBe(5);
    expect(faultyCount(0, decimal('0.05'))).toBe(0);
  });
});
