import { describe, expect, it } from 'vitest';
import { biasByUnit, levelBias } from '../../../../src/statistics/agreement/bias.js';

const pairs = (unit: string, differences: readonly number[]) =>
  differences.map((difference, place) => ({ unit, lower: 80 + place, higher: 80 + place + difference }));
const DIFFERENCES = [-1.5, 0.5, -2, -3, 1.25, -0.75];

describe('the bias between two levels', () => {
  it('is the mean difference with its t interval and the limits of agreement', () => {
    const { bias, deviation, limits, n } = levelBias(pairs('east', DIFFERENCES));
    if (bias.status === 'undefined') return expect.unreachable();
    // Computed with numpy and scipy.
    expect(n).toBe(6);
    expect(bias.value).toBeCloseTo(-0.9166666666666666, 12);
    expect(bias.low).toBeCloseTo(-2.581491930294795, 10);
    expect(bias.high).toBeCloseTo(0.7481585969614618, 10);
    expect(deviation).toBeCloseTo(1.5864005379054391, 12);
    expect(limits?.low).toBeCloseTo(-4.025954586016296, 10);
    expect(limits?.high).toBeCloseTo(2.192621252682963, 10);
  });

  it('is sure of itself where every difference is the same', () => {
    expect(levelBias(pairs('east', [2, 2, 2]))).toEqual({
      bias: { status: 'estimated', value: 2, low: 2, high: 2, n: 3 },
      deviation: 0,
      limits: { low: 2, high: 2 },
      n: 3,
    });
  });

  it('needs two subjects', () => {
    const nothing = { deviation: null, limits: null };
    expect(levelBias([])).toEqual({ bias: { status: 'undefined', reason: 'no-pairs' }, ...nothing, n: 0 });
    expect(levelBias(pairs('east', [3]))).toEqual({
      bias: { status: 'undefined', reason: 'too-few-subjects' },
      ...nothing,
      n: 1,
    });
  });

  it('of numbers too large to square is not given', () => {
    expect(levelBias(pairs('east', [1e200, -1e200])).bias).toEqual({ status: 'undefined', reason: 'out-of-range' });
  });

  it('is told by reporting unit, in the order of their ids', () => {
    const byUnit = biasByUnit([...pairs('west', [1, 2]), ...pairs('east', DIFFERENCES), ...pairs('north', [1])]);
    expect(byUnit.map(({ unit, n, bias }) => [unit, n, bias.status])).toEqual([
      ['east', 6, 'estimated'],
      ['north', 1, 'undefined'],
      ['west', 2, 'estimated'],
    ]);
    expect(byUnit[0]).toEqual({ unit: 'east', ...levelBias(pairs('east', DIFFERENCES)) });
  });
});
