import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../../src/cli/node-hasher.js';
import type { JudgedTwice } from '../../../../src/workflows/agreement/level-pairs.js';
import { measureLevels, printed } from '../../../../src/workflows/agreement/measure-levels.js';

const GRADES = ['excellent', 'good', 'qualified', 'unqualified'];
const DESK = { hasher: nodeHasher, seed: 'tests' };
const pair = (unit: string, lower: number, higher: number, grades: readonly [string, string]): JudgedTwice => ({
  unit,
  lower: { base: lower, grade: grades[0] },
  higher: { base: higher, grade: grades[1] },
});

describe('agreement of two levels', () => {
  const pairs = [
    pair('A', 92, 90, ['excellent', 'excellent']),
    pair('A', 91, 87, ['excellent', 'good']),
    pair('A', 84, 82, ['good', 'good']),
    pair('B', 70, 70, ['qualified', 'qualified']),
  ];
  const measures = measureLevels(pairs, GRADES, DESK);
  const of = (name: string, unit?: string) => measures.find((one) => one.name === name && one.unit === unit);

  it('has the bias of all with its t interval and limits, and of every unit with enough subjects', () => {
    // Differences −2, −4, −2, 0: mean −2, deviation √(8/3), t(3; 0.975) = 3.18245.
    expect(of('bias')).toEqual({ name: 'bias', n: 4, value: '-2.0000', low: '-4.5985', high: '0.5985' });
    expect(of('limits-of-agreement')).toEqual({
      name: 'limits-of-agreement',
      n: 4,
      value: '-2.0000',
      low: '-5.2006',
      high: '1.2006',
    });
    expect(of('bias', 'A')).toMatchObject({ n: 3, value: '-2.6667', unit: 'A' });
    expect(of('bias', 'B')).toEqual({ name: 'bias', unit: 'B', n: 1, undefinedBecause: 'too-few-subjects' });
  });

  it('has kappa of the grades by its weights', () => {
    // Observed 3/4; expected (2·1 + 1·2 + 1·1) / 16 = 5/16: 7/11.
    expect(of('kappa')?.value).toBe('0.6364');
    // Disagreements by steps: 1 seen, 14/4 expected; by their squares: 1 and 20/4.
    expect(of('kappa-linear')?.value).toBe('0.7143');
    expect(of('kappa-quadratic')?.value).toBe('0.8000');
  });

  it('has an answer with the reason where a measure does not exist', () => {
    const same = [pair('A', 90, 90, ['good', 'good']), pair('A', 90, 90, ['good', 'good'])];
    const reasons = measureLevels(same, GRADES, DESK).map(({ name, undefinedBecause }) => [name, undefinedBecause]);
    expect(reasons).toEqual([
      ['bias', undefined],
      ['limits-of-agreement', undefined],
      ['bias', undefined],
      ['kappa', 'no-variation'],
      ['kappa-linear', 'no-variation'],
      ['kappa-quadratic', 'no-variation'],
      ['alpha-ordinal', 'no-variation'],
      ['icc-2-1', 'no-variation'],
      ['alpha-interval', 'no-variation'],
    ]);
    expect(measureLevels([], GRADES, DESK).map(({ undefinedBecause }) => undefinedBecause)).toEqual(
      Array(8).fill('no-pairs'),
    );
  });

  it('leaves out what one level withheld', () => {
    const withheld: JudgedTwice = {
      unit: 'A',
      lower: { base: null, grade: null },
      higher: { base: 90, grade: 'excellent' },
    };
    expect(measureLevels([withheld], GRADES, DESK).every(({ value }) => value === undefined)).toBe(true);
  });

  it('prints no negative nought and never NaN', () => {
    expect([printed(-0.00001), printed(0), printed(-1.5)]).toEqual(['0.0000', '0.0000', '-1.5000']);
    expect(JSON.stringify(measures)).not.toMatch(/NaN|Infinity/);
  });
});
