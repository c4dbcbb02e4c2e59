import { describe, expect, it } from 'vitest';
import type { Metrics, Rule } from '../../../src/model/generated/documents.js';
import { indexMetrics } from '../../../src/standards/metric-index.js';
import { leavesOf, usesOfRule } from '../../../src/standards/metric-use.js';
import { SMALL_METRICS, when } from '../../support/small-book.js';

const uses = (rule: Rule) => usesOfRule(rule).map(({ metric, role }) => `${role} ${metric}`);
const applies = { appliesWhen: [when('isOld', '=', 'yes')] };

describe('the metrics that a rule names', () => {
  it.each<[string, Rule, readonly string[]]>([
    [
      'a threshold',
      {
        type: 'threshold-count',
        metric: 'lessons',
        per: 'semester',
        op: '>=',
        target: 1,
        credit: 'each',
        over: 'person',
        where: [when('role', '=', 'teacher')],
        ...applies,
      },
      ['measure lessons', 'population role', 'applies isOld'],
    ],
    [
      'a ratio',
      { type: 'ratio', score: 'linear', num: 'count', den: 'whole', target: '1', whenEmpty: 'none' },
      ['measure count', 'denominator whole'],
    ],
    [
      'a trend',
      {
        type: 'ratio',
        score: 'trend',
        num: 'count',
        den: 'whole',
        op: '>',
        previous: { result: 'accepted', num: 'countBefore', den: 'wholeBefore' },
        ceiling: '1',
        equalCountsBelow: 1,
      },
      ['measure count', 'denominator whole', 'previous countBefore', 'previous wholeBefore'],
    ],
    [
      'a list of boxes',
      {
        type: 'checklist',
        items: [
          { id: 'a', zh: 'a', en: 'a' },
          { id: 'b', zh: 'b', en: 'b', fact: when('count', '>', 0), appliesWhen: [when('groups', '>', 0)] },
        ],
      },
      ['measure count', 'applies groups'],
    ],
    ['a level', { type: 'graded', levels: [], ...applies }, ['applies isOld']],
    [
      'a deadline',
      { type: 'deadline', record: 'reportedOn', dueBy: '2026-06-30', graceDays: 0, share: '0' },
      ['record reportedOn'],
    ],
    ['a quota', { type: 'quota', metric: 'count', per: 'schoolYear', mode: 'exact', value: 1 }, ['measure count']],
  ])('are told with what it wants of them: %s', (_, rule, expected) => {
    expect(uses(rule)).toEqual(expected);
  });
});

describe('what a metric is made of', () => {
  const leaves = (id: string, document: Metrics = SMALL_METRICS) =>
    leavesOf(indexMetrics(document), id).map(({ id: leaf, by, metric }) => `${by} ${leaf}${metric ? '' : ' ?'}`);

  it.each([
    ['count', ['self count']],
    ['teachers', ['where role']],
    ['groups', ['rows group']],
    ['trainedLeaders', ['distinct leader', 'where trained']],
    ['subjectsTaught', ['distinct subjects']],
    ['meetings', ['sum monthly']],
    ['nothing', ['self nothing ?']],
  ])('%s is followed down to what is typed or recorded', (id, expected) => {
    expect(leaves(id)).toEqual(expected);
  });

  it('is followed through several derived metrics', () => {
    const nested = SMALL_METRICS.metrics.map((metric) =>
      metric.id === 'meetings' ? { ...metric, count: { sum: 'cityItems' }, where: [when('teachers', '>', 0)] } : metric,
    );
    expect(leaves('meetings', { ...SMALL_METRICS, metrics: nested as Metrics['metrics'] })).toEqual([
      'where rank',
      'where role',
    ]);
  });

  it('ends where derived metrics go in a circle', () => {
    const circle = SMALL_METRICS.metrics.map((metric) =>
      metric.id === 'meetings' ? { ...metric, count: { sum: 'meetings' } } : metric,
    );
    expect(leaves('meetings', { ...SMALL_METRICS, metrics: circle as Metrics['metrics'] })).toEqual([]);
  });
});
