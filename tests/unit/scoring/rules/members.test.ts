import { describe, expect, it } from 'vitest';
import type { MemberInputs, ThresholdCount } from '../../../../src/model/generated/documents.js';
import { toFraction } from '../../../../src/model/rational.js';
import { collectMembers, memberMisses, memberShare } from '../../../../src/scoring/rules/members.js';
import { ignoreReadings } from '../../../../src/standards/facts/fact-book.js';
import { person, school, smallBook } from '../../../support/small-book.js';

const rule = (change: Partial<ThresholdCount> = {}): ThresholdCount => ({
  type: 'threshold-count',
  metric: 'lessons',
  per: 'semester',
  op: '>=',
  target: 20,
  credit: 'each',
  over: 'person',
  ...change,
});
const inputs = (...tuples: readonly (readonly [values: string, members: number])[]): MemberInputs => ({
  type: 'members',
  periods: ['1', '2'],
  histogram: tuples.map(([values, members]) => ({ values: values.split('|'), members })),
});
const share = (change: Partial<ThresholdCount>, ...tuples: readonly (readonly [string, number])[]) =>
  toFraction(memberShare(rule(change), inputs(...tuples)));

describe('the share of members', () => {
  it('is a mean over periods, then over members', () => {
    expect(share({}, ['20|20', 3], ['20|19', 1])).toBe('7/8');
  });

  it('leaves out periods that do not count, and members without any', () => {
    expect(share({}, ['20|-', 1], ['19|20', 1], ['-|-', 5])).toBe('3/4');
  });

  it('is nothing without members', () => {
    expect([share({}), share({}, ['-|-', 3])]).toEqual(['0', '0']);
  });

  it.each([
    ['=', '20', '1/2'],
    ['!=', '20', '1/2'],
    ['>', 19, '1/2'],
    ['<', 20, '1/2'],
    ['<=', 20, '1'],
    ['between', [10, 19], '1/2'],
    ['in', ['20', '21'], '1/2'],
  ] as const)('goes by the operator %s %j', (op, target, expected) => {
    expect(share({ op, target }, ['20|19', 1])).toBe(expected);
  });

  it('tells codes by their name', () => {
    expect(share({ op: '=', target: 'both' }, ['both|planOnly', 1])).toBe('1/2');
    expect(share({ op: 'between', target: [1, 2] }, ['both|1', 1])).toBe('1/2');
  });

  it('may be in proportion to the target, up to it', () => {
    expect(share({ credit: 'proportional' }, ['10|30', 1])).toBe('3/4');
  });

  it('may be that of the mean, up to it', () => {
    expect(share({ credit: 'mean' }, ['10|40', 1])).toBe('1');
    expect(share({ credit: 'mean' }, ['5|10', 1])).toBe('3/8');
  });
});

describe('missed periods of members', () => {
  it('are counted one by one, without those that do not count', () => {
    expect(memberMisses(rule(), inputs(['20|19', 2], ['-|0', 3], ['20|20', 9]))).toBe(5);
  });
});

describe('the values of members', () => {
  it('stand in a histogram that does not show the order of rows', () => {
    const rows = [
      person('T1', { lessons: { '1': 20, '2': 3 } }),
      person('T2', { lessons: { '1': 20, '2': 3 } }),
      person('T3', { inPost: 'secondSemester', lessons: { '2': 7 } }),
    ];
    const collected = collectMembers(smallBook({ rows }), school({}), rule(), ignoreReadings);
    expect(collected).toEqual(inputs(['-|7', 1], ['20|3', 2]));
    expect(collectMembers(smallBook({ rows: [...rows].reverse() }), school({}), rule(), ignoreReadings)).toEqual(
      collected,
    );
  });

  it('are not known while one that counts is blank', () => {
    expect(
      collectMembers(smallBook({ rows: [person('T1', { lessons: { '1': 20 } })] }), school({}), rule(), ignoreReadings),
    ).toBeNull();
    expect(
      collectMembers(
        smallBook({ rows: [{ id: 'T1', grain: 'person', facts: { lessons: { '1': 1, '2': 1 } } }] }),
        school({}),
        rule(),
        ignoreReadings,
      ),
    ).toBeNull();
  });

  it('are the subject’s own without a population', () => {
    const { over: _over, ...own } = rule({ metric: 'halfYearly' });
    expect(collectMembers(smallBook(), school({ halfYearly: { '1': 2, '2': 0 } }), own, ignoreReadings)).toEqual(
      inputs(['2|0', 1]),
    );
  });
});
