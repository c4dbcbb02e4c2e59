import { describe, expect, it } from 'vitest';
import { decimal, rational } from '../../../src/model/rational.js';
import { gapFindings, gapOf, spreadOf } from '../../../src/process/gap.js';

const LIMITS = { flag: '5', adjudicate: '10' };
const place = { subject: 'S001', level: 2, lower: 1 };

describe('a gap between two levels', () => {
  it.each([
    ['80', '80', 'within'],
    ['85', '80', 'within'],
    ['75', '80', 'within'],
    ['85.0001', '80', 'flagged'],
    ['74.99', '80', 'flagged'],
    ['90', '80', 'flagged'],
    ['70', '80', 'flagged'],
    ['90.01', '80', 'adjudicate'],
    ['69.9', '80', 'adjudicate'],
  ])('of %s and %s is %s', (higher, lower, band) => {
    expect(gapOf(decimal(higher), decimal(lower), LIMITS).band).toBe(band);
  });

  it('keeps its sign, exactly', () => {
    expect(gapOf(rational(230, 3), decimal('80'), LIMITS)).toEqual({ difference: rational(-10, 3), band: 'within' });
    expect(gapOf(rational(240001, 3000), rational(75), LIMITS).band).toBe('flagged');
  });

  it('is told as a finding from the limits on', () => {
    const findings = (higher: string) => gapFindings(place, gapOf(decimal(higher), decimal('80'), LIMITS), LIMITS);
    const params = { level: 2, lower: 1 };
    expect(findings('77')).toEqual([]);
    expect(findings('73')).toEqual([
      { code: 'JY6151', where: {}, subject: 'S001', found: '7.00', expected: '5', params },
    ]);
    expect(findings('92')).toEqual([
      { code: 'JY6152', where: {}, subject: 'S001', found: '12.00', expected: '10', params },
    ]);
  });
});

describe('the spread of reviewers', () => {
  it('is from the lowest to the highest', () => {
    expect(spreadOf(['80', '86.5', '83'].map(decimal), LIMITS)).toEqual({
      difference: rational(13, 2),
      band: 'flagged',
    });
    expect(spreadOf(['70', '80.5'].map(decimal), LIMITS).band).toBe('adjudicate');
  });

  it('of one or none is nothing', () => {
    expect(spreadOf([decimal('80')], LIMITS)).toEqual({ difference: rational(0), band: 'within' });
    expect(spreadOf([], LIMITS)).toEqual({ difference: rational(0), band: 'within' });
  });
});
