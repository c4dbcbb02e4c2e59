import { describe, expect, it } from 'vitest';
import { claimsPoints, earnsCredit, fulfilsSomeRule } from '../../../src/checks/claims.js';
import type { Rule, ThresholdCount } from '../../../src/model/generated/documents.js';
import type { FactBook, FactRow } from '../../../src/standards/facts/fact-book.js';
import { indicator, person, school, smallBook, smallStandard, when } from '../../support/small-book.js';

const threshold = (change: Partial<ThresholdCount> = {}): ThresholdCount => ({
  type: 'threshold-count',
  metric: 'count',
  per: 'schoolYear',
  op: '>=',
  target: 3,
  credit: 'each',
  ...change,
});

const claims = (rule: Rule, facts: FactRow['facts'] = {}, changes: Partial<FactBook> = {}): boolean => {
  const only = indicator('I', '100', rule);
  const book = smallBook({ top: school(facts), ...changes });
  return claimsPoints(book, smallStandard([only]), book.top, only);
};

describe('credit of a value', () => {
  it.each([
    [{}, 3, true],
    [{}, 2, false],
    [{ op: 'between', target: [2, 4] }, 4, true],
    [{ op: 'between', target: [2, 4] }, 5, false],
    [{ op: 'between', target: 2 }, 2, true],
    [{ op: 'in', target: ['a', 'b'] }, 'b', true],
    [{ op: '=', target: 'a' }, 'b', false],
    [{ credit: 'proportional' }, 1, true],
    [{ credit: 'mean' }, 0, false],
    [{}, null, false],
  ] as const)('by %j is earned by %j: %s', (change, value, expected) => {
    expect(earnsCredit(threshold(change as Partial<ThresholdCount>), value)).toBe(expected);
  });
});

describe('points are claimed', () => {
  it('by anybody who reaches the target in some period', () => {
    const lessons = threshold({ metric: 'lessons', per: 'semester', target: 20, over: 'person' });
    const rows = (...counts: readonly number[]) =>
      counts.map((count, place) => person(`T${place}`, { lessons: { '1': 0, '2': count } }));
    expect([
      claims(lessons, {}, { rows: rows(3, 20) }),
      claims(lessons, {}, { rows: rows(3, 19) }),
      claims(lessons),
    ]).toEqual([true, false, false]);
  });

  it('by a share above 0', () => {
    const ratio: Rule = { type: 'ratio', score: 'linear', num: 'count', den: 'whole', target: '1', whenEmpty: 'full' };
    expect([claims(ratio, { count: 1 }), claims(ratio, { count: 0, whole: 0 }), claims(ratio)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('by a tick or a fact', () => {
    const list: Rule = {
      type: 'checklist',
      items: [
        { id: 'a', zh: 'a', en: 'a' },
        { id: 'b', zh: 'b', en: 'b', fact: when('count', '>', 0) },
      ],
    };
    const judged = (a: 'yes' | 'no') => ({ judgements: [{ subject: 'S', values: { I: { a } } }] });
    expect([
      claims(list, {}, judged('yes')),
      claims(list, { count: 1 }, judged('no')),
      claims(list, { count: 0 }, judged('no')),
      claims(list),
    ]).toEqual([true, true, false, false]);
  });

  it('by a level that earns something', () => {
    const graded: Rule = {
      type: 'graded',
      levels: [
        { code: 'A', share: '1' },
        { code: 'D', share: '0' },
      ],
    };
    const level = (code: string) => claims(graded, {}, { judgements: [{ subject: 'S', values: { I: code } }] });
    expect([level('A'), level('D'), level('Z'), claims(graded)]).toEqual([true, false, false, false]);
  });

  it('not of what does not apply, nor of what nobody types', () => {
    const applies = { appliesWhen: [when('isOld', '=', 'yes')] };
    expect([claims(threshold(applies), { count: 9, isOld: 'no' }), claims(threshold(applies), { count: 9 })]).toEqual([
      false,
      true,
    ]);
    expect(claims({ type: 'quota', metric: 'count', per: 'schoolYear', mode: 'exact', value: 1 }, { count: 1 })).toBe(
      false,
    );
  });
});

describe('a code fulfils some rule', () => {
  const standards = [
    smallStandard([
      indicator('I', '50', threshold({ metric: 'plan', op: '=', target: 'both' })),
      indicator('J', '50', {
        type: 'checklist',
        items: [{ id: 'a', zh: 'a', en: 'a', fact: when('plan', 'in', ['half']) }],
      }),
    ]),
  ];

  it.each([
    ['plan', 'both', true],
    ['plan', 'half', true],
    ['plan', 'none', false],
    ['other', 'both', false],
  ])('of %s: %s %s', (metric, value, expected) => {
    expect(fulfilsSomeRule(standards, metric, value)).toBe(expected);
  });
});
