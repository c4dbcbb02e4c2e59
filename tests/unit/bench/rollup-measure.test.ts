import { describe, expect, it } from 'vitest';
import { againstRounds, childCost, figureAgainst, isKept, lineOf, median } from '../../bench/rollup-measure.js';

const cost = (cpu: number, wall = cpu) => ({ cpu, wall });

describe('rounds in which two sides take turns', () => {
  const measured = againstRounds(
    'ours against theirs',
    { ours: [cost(10, 20), cost(60, 90), cost(12, 22)], theirs: [cost(20, 20), cost(100, 100), cost(40, 44)] },
    { budget: 0.5, by: 'cpu' },
  );

  it('give the median of the ratios of each round, not the ratio of medians', () => {
    expect(measured).toEqual({
      name: 'ours against theirs',
      ours: 12,
      baseline: 40,
      ratio: 0.5,
      spread: [0.3, 0.6],
      budget: 0.5,
      unit: 'ms CPU',
      wall: { ours: 22, baseline: 44 },
    });
  });

  it('are told in one line', () => {
    expect(lineOf(measured)).toBe(
      'ok   ours against theirs: 0.500 (at most 0.5, 0.300–0.600 in rounds), 12.0 against 40.0 ms CPU; by the clock 22 against 44 ms',
    );
  });

  it('without another side are told as having nothing to compare with', () => {
    const alone = againstRounds('ours', { ours: [cost(7)], theirs: [] }, { budget: 1, by: 'wall' });
    expect([lineOf(alone), isKept(alone)]).toEqual(['     ours: 7.00 ms (nothing to compare with)', true]);
  });
});

describe('a budget', () => {
  it.each([
    [1, 10, 'ok   x: 0.100 (at most 0.1), 1.0 against 10.0 ms'],
    [2, 10, 'OVER x: 0.200 (at most 0.1), 2.0 against 10.0 ms'],
  ])('of a tenth is kept or missed by %d against %d', (ours, baseline, told) => {
    expect(lineOf(figureAgainst('x', [ours, baseline], 0.1, 'ms'))).toBe(told);
  });

  it('of nothing at all is missed by one', () => {
    expect([0, 1].map((ours) => isKept(figureAgainst('x', [ours, 1], 0, '')))).toEqual([true, false]);
  });
});

describe('a child process', () => {
  it('costs processor time of its own and gives what it printed', () => {
    const { cpu, wall, text } = childCost('node', [
      '-e',
      'for (let i = 0; i < 3e7; i += 1) Math.sqrt(i); console.log(1)',
    ]);
    expect(text).toBe('1\n');
    expect(cpu).toBeGreaterThan(10);
    expect(wall).toBeGreaterThan(10);
  });

  it('that fails ends the bench with what it said', () => {
    expect(() => childCost('node', ['-e', 'console.error("no such city"); process.exit(2)'])).toThrow(/no such city/);
  });
});

describe('the median', () => {
  it('is the middle one in the order of numbers', () => {
    expect([median([9, 10, 100]), median([3]), median([])]).toEqual([10, 3, 0]);
  });
});
