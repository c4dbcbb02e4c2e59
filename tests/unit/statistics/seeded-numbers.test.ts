import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nodeHasher as hasher } from '../../../src/cli/node-hasher.js';
import type { Hasher } from '../../../src/documents/hasher.js';
import { seededNumbers } from '../../../src/statistics/seeded-numbers.js';

const take = (seed: string, bound: number, count: number): readonly number[] => {
  const next = seededNumbers(hasher, seed);
  return Array.from({ length: count }, () => next(bound));
};

describe('numbers from a seed', () => {
  it('are the words of SHA-256 over the seed and a counter', () => {
    const block = (counter: number): readonly number[] => {
      const digest = createHash('sha256').update(`314159:${counter}`).digest();
      return Array.from({ length: 8 }, (_, word) => digest.readUInt32BE(word * 4));
    };
    expect(take('314159', 2 ** 32, 16)).toEqual([...block(0), ...block(1)]);
    expect(take('314159', 2 ** 16, 8)).toEqual(block(0).map((word) => word % 2 ** 16));
  });

  it('are the same for the same seed and differ for another', () => {
    expect(take('a', 1000, 20)).toEqual(take('a', 1000, 20));
    expect(take('a', 1000, 20)).not.toEqual(take('b', 1000, 20));
  });

  it('are spread evenly', () => {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (const value of take('even', 7, 7000)) counts[value] = (counts[value] ?? 0) + 1;
    // Six degrees of freedom: 22.5 would be passed once in a thousand seeds.
    expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(22.5);
  });

  it('pass over words that would make small numbers more likely', () => {
    const words = ['ffffffff', '00000005', ...Array.from({ length: 6 }, () => '00000000')].join('');
    const fixed: Hasher = { sha256: () => words, sha1: () => '' };
    expect(seededNumbers(fixed, 's')(3 * 2 ** 30)).toBe(5);
  });
});
