import { describe, expect, it } from 'vitest';
import type { Bonus, Deduction, Rule } from '../../../../src/model/generated/documents.js';
import {
  bonusCountsTheSame,
  countsTheSame,
  deductionCountsTheSame,
} from '../../../../src/workflows/diff/same-basis.js';

/** A rule of each type with everything that it may say. */
const RULES: Readonly<Record<Rule['type'], Record<string, unknown>>> = {
  'threshold-count': {
    type: 'threshold-count',
    metric: 'lessons',
    per: 'semester',
    op: '>=',
    target: 20,
    credit: 'each',
    over: 'person',
    where: [{ metric: 'position', op: '=', value: 'teacher' }],
  },
  ratio: { type: 'ratio', num: 'done', den: 'due', score: 'linear', target: '1', whenEmpty: 'none' },
  checklist: {
    type: 'checklist',
    fullAt: 2,
    items: [
      { id: 'I1', zh: '一' },
      { id: 'I2', zh: '二' },
    ],
  },
  graded: { type: 'graded', levels: [{ code: 'A', share: '1' }] },
  deadline: { type: 'deadline', record: 'submittedOn', by: '2026-07-01' },
  quota: { type: 'quota', metric: 'courses', mode: 'at-least', target: 3 },
};
const sameAs = (type: Rule['type'], change: object): boolean =>
  countsTheSame(RULES[type] as unknown as Rule, { ...RULES[type], ...change } as unknown as Rule);

describe('two rules count the same', () => {
  it.each(Object.keys(RULES) as Rule['type'][])('where a %s is as it was', (type) => {
    expect(sameAs(type, {})).toBe(true);
  });

  it.each([
    ['threshold-count', { target: 18, credit: 'all', op: '>' }],
    ['ratio', { target: '0.8', score: 'trend', whenEmpty: 'full' }],
    ['checklist', { fullAt: 1 }],
    ['graded', { levels: [{ code: 'A', share: '0.9' }] }],
    ['deadline', { by: '2026-08-01' }],
    ['quota', { mode: 'exact', target: 4 }],
  ] as const)('where a %s only asks for more or less', (type, change) => {
    expect(sameAs(type, change)).toBe(true);
  });

  it.each([
    ['threshold-count', 'metric', 'talks'],
    ['threshold-count', 'per', 'month'],
    ['threshold-count', 'over', 'researchGroup'],
    ['threshold-count', 'where', []],
    ['ratio', 'num', 'begun'],
    ['ratio', 'den', 'all'],
    ['ratio', 'pool', true],
    ['ratio', 'previous', { num: 'doneLast', den: 'dueLast' }],
    ['deadline', 'record', 'reportedOn'],
    ['quota', 'metric', 'clubs'],
    ['quota', 'per', 'semester'],
    ['graded', 'dueBy', '2026-01-01'],
  ] as const)('not where a %s has another %s', (type, member, value) => {
    expect(sameAs(type, { [member]: value })).toBe(false);
  });

  it.each(Object.keys(RULES) as Rule['type'][])('not where a %s applies to others', (type) => {
    expect(sameAs(type, { appliesWhen: [{ metric: 'category', op: '=', value: '小学' }] })).toBe(false);
  });

  it('not where the type is another', () => {
    expect(countsTheSame(RULES.ratio as unknown as Rule, RULES.quota as unknown as Rule)).toBe(false);
  });
});

describe('a checklist', () => {
  it('counts the same with fewer items, not with more', () => {
    expect(sameAs('checklist', { items: [{ id: 'I2', zh: '二' }] })).toBe(true);
    expect(sameAs('checklist', { items: [{ id: 'I1' }, { id: 'I2' }, { id: 'I3' }] })).toBe(false);
  });

  it('counts the same where an item has another name, not where it looks at another fact', () => {
    expect(sameAs('checklist', { items: [{ id: 'I1', zh: '另一个名称' }] })).toBe(true);
    const fact = { metric: 'plans', op: '>=', value: 1 };
    expect(sameAs('checklist', { items: [{ id: 'I1', fact }] })).toBe(false);
    expect(sameAs('checklist', { items: [{ id: 'I1', appliesWhen: [fact] }] })).toBe(false);
  });
});

describe('bonus and deductions', () => {
  const bonus = { over: 'item', where: [], level: 'itemLevel', cap: '5', points: { city: '1' } } as unknown as Bonus;

  it('count the same where only points and limits changed', () => {
    expect(bonusCountsTheSame(bonus, { ...bonus, cap: '9', points: { city: '2' } } as unknown as Bonus)).toBe(true);
    const deduction = { metric: 'late', each: '1', cap: '3' } as unknown as Deduction;
    expect(deductionCountsTheSame(deduction, { ...deduction, cap: '5' } as Deduction)).toBe(true);
    expect(deductionCountsTheSame(deduction, { ...deduction, metric: 'missed' } as Deduction)).toBe(false);
  });

  it.each(['over', 'where', 'level', 'bestOnlyPer'])('do not where a bonus has another %s', (member) => {
    expect(bonusCountsTheSame(bonus, { ...bonus, [member]: 'else' } as unknown as Bonus)).toBe(false);
  });
});
