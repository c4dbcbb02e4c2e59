import { describe, expect, it } from 'vitest';
import { groundFinder, groundOf, indicatorName } from '../../../src/checks/policy.js';
import { indexMetrics } from '../../../src/standards/metric-index.js';
import { indicator, SMALL_METRICS, smallStandard, when } from '../../support/small-book.js';

const lessons = (id: string, role: string) =>
  indicator(id, '50', {
    type: 'threshold-count',
    metric: 'lessons',
    per: 'semester',
    op: '>=',
    target: 20,
    credit: 'each',
    over: 'person',
    where: [when('role', '=', role)],
  });
const standard = smallStandard([
  { ...lessons('A', 'leader'), clauses: ['X1', 'X2'] },
  lessons('B', 'teacher'),
  indicator('C', '0', {
    type: 'ratio',
    score: 'linear',
    num: 'trainedLeaders',
    den: 'groups',
    target: '1',
    whenEmpty: 'none',
  }),
  indicator('D', '0', { type: 'graded', levels: [] }),
]);
const find = groundFinder([standard], indexMetrics(SMALL_METRICS));
const everybody = () => true;
const metric = (id: string, counts: Parameters<typeof find>[1] = everybody) =>
  find({ to: 'metric', metric: id }, counts)?.indicator;

describe('what asks for a cell', () => {
  it('is the first indicator that measures it', () => {
    expect(find({ to: 'metric', metric: 'lessons', period: '1' }, everybody)).toEqual({
      indicator: 'small/standard#A',
      policy: 'X1、X2',
    });
  });

  it('is the one that counts the row', () => {
    expect(metric('lessons', (population) => population[0]?.value === 'teacher')).toBe('small/standard#B');
    expect(metric('lessons', () => false)).toBeUndefined();
  });

  it('is found through derived metrics', () => {
    expect([metric('leader'), metric('trained')]).toEqual(['small/standard#C', 'small/standard#C']);
  });

  it('is no condition on who is counted', () => {
    expect([metric('role'), metric('nothing')]).toEqual([undefined, undefined]);
  });

  it('is the indicator itself for judgements and notes', () => {
    expect(find({ to: 'note', standard: standard.id, indicator: 'D' }, everybody)?.indicator).toBe('small/standard#D');
    expect(find({ to: 'judgement', standard: 'other', indicator: 'D' }, everybody)).toBeUndefined();
    expect(find({ to: 'field', field: 'name' }, everybody)).toBeUndefined();
  });

  it('has no clause where the indicator has none', () => {
    expect(groundOf(standard, { id: 'Z', clauses: [] })).toEqual({ indicator: indicatorName(standard.id, 'Z') });
  });
});
