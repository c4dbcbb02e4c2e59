import { describe, expect, it } from 'vitest';
import type { EligibilityItem } from '../../../src/model/generated/documents.js';
import { type OutsideKnowledge, settledEligibility } from '../../../src/scoring/eligibility.js';

const OUTSIDE: OutsideKnowledge = {
  gradeAt: (standard, level) => (standard === 'city/school' && level === 2 ? 'good' : null),
  keysMet: () => true,
  gradesOf: () => [{ code: 'excellent' }, { code: 'good' }, { code: 'qualified' }],
  awardCount: (awards) => awards.length,
  panel: new Map([['Q1', false]]),
  confirmedVetoes: 0,
};
const settle = (
  rule: Partial<EligibilityItem['rule']>,
  met: boolean | null = null,
  outside: Partial<OutsideKnowledge> = {},
) =>
  settledEligibility(
    {
      id: 'Q1',
      zh: '条件',
      en: 'condition',
      soft: false,
      rule: { type: 'eligibility', test: 'no-veto', ...rule },
    } as EligibilityItem,
    { standard: 'city/group', met },
    { ...OUTSIDE, ...outside },
  );

describe('a condition that only a workspace can settle', () => {
  it('counts the titles that the school holds', () => {
    expect(settle({ test: 'award-count', awards: ['a', 'b'], op: '>=', value: 2 })).toBe(true);
    expect(settle({ test: 'award-count', awards: ['a'], op: '>=', value: 2 })).toBe(false);
    expect(settle({ test: 'award-count', awards: [] })).toBe(false);
  });

  it('takes the panel’s answer, and waits while there is none', () => {
    expect(settle({ test: 'panel-decision' })).toBe(false);
    expect(settle({ test: 'panel-decision' }, null, { panel: new Map() })).toBeNull();
  });

  it('compares the grade at a level under another standard', () => {
    const rule = { test: 'grade-at-level' as const, standard: 'city/school', level: 2 };
    expect(settle({ ...rule, atLeast: 'qualified' })).toBe(true);
    expect(settle({ ...rule, atLeast: 'excellent' })).toBe(false);
    expect(settle({ ...rule, level: 3, atLeast: 'good' })).toBeNull();
    expect(settle({ ...rule, atLeast: 'good' }, null, { gradesOf: () => [] })).toBe(false);
  });

  it('looks at the key indicators of another standard', () => {
    expect(settle({ test: 'key-indicators', standard: 'city/school' })).toBe(true);
    expect(settle({ test: 'key-indicators', standard: 'city/school' }, true, { keysMet: () => null })).toBeNull();
  });

  it('keeps what the result says of its own standard, and of its facts', () => {
    expect(settle({ test: 'grade-at-level', standard: 'city/group', atLeast: 'good', level: 2 }, false)).toBe(false);
    expect(settle({ test: 'key-indicators' }, true)).toBe(true);
    expect(settle({ test: 'fact-threshold' }, null)).toBeNull();
    expect(settle({ test: 'nomination-quota' }, false)).toBe(false);
  });

  it('is not met once a veto was confirmed', () => {
    expect(settle({ test: 'no-veto' }, true)).toBe(true);
    expect(settle({ test: 'no-veto' }, true, { confirmedVetoes: 1 })).toBe(false);
  });
});
