import { describe, expect, it } from 'vitest';
import type { Checklist, Deadline, Graded, Quota } from '../../../../src/model/generated/documents.js';
import { toFraction } from '../../../../src/model/rational.js';
import { checklistShare, collectChecklist } from '../../../../src/scoring/rules/checklist.js';
import { deadlineShare, deductionPoints, gradedShare, quotaShare } from '../../../../src/scoring/rules/simple.js';
import { type FactRow, ignoreReadings } from '../../../../src/standards/facts/fact-book.js';
import { school, smallBook, when } from '../../../support/small-book.js';

const named = (id: string) => ({ id, zh: id, en: id });

describe('a judged level', () => {
  const rule: Graded = {
    type: 'graded',
    levels: [
      { code: 'A', share: '1' },
      { code: 'B', share: '0.8' },
      { code: 'D', share: '0' },
    ],
  };

  it('earns its share, an unknown one nothing at all', () => {
    expect(
      ['A', 'B', 'D', 'E', ''].map((level) => gradedShare(rule, level)).map((share) => share && toFraction(share)),
    ).toEqual(['1', '4/5', '0', null, null]);
  });
});

describe('a deduction', () => {
  it('takes points for each event, up to its cap', () => {
    const rule = { type: 'deduction', metric: 'faults', perEvent: '0.5', cap: '2' } as const;
    expect([0, 1, 3, 4, 9].map((events) => toFraction(deductionPoints(rule, events)))).toEqual([
      '0',
      '1/2',
      '3/2',
      '2',
      '2',
    ]);
  });
});

describe('a deadline', () => {
  const rule: Deadline = { type: 'deadline', record: 'reportedOn', dueBy: '2026-06-30', graceDays: 3, share: '0.5' };

  it.each([
    ['2026-06-01', '1'],
    ['2026-06-30', '1'],
    ['2026-07-01', '1/2'],
    ['2026-07-03', '1/2'],
    ['2026-07-04', '0'],
  ])('handed in on %s earns %s', (day, expected) => {
    expect(toFraction(deadlineShare(rule, day))).toBe(expected);
  });
});

describe('a quota', () => {
  it.each<[Quota['mode'], Quota['value'], string | undefined, string]>([
    ['exact', 10, undefined, '0001000'],
    ['atLeast', 10, undefined, '0001111'],
    ['about', 10, '0.1', '0011100'],
    ['about', 10, undefined, '0001000'],
    ['range', [9, 11], undefined, '0011100'],
    ['range', [10], undefined, '0001000'],
  ])('that is %s %j is met or not', (mode, value, tolerance, expected) => {
    const rule: Quota = {
      type: 'quota',
      metric: 'count',
      per: 'schoolYear',
      mode,
      value,
      ...(tolerance === undefined ? {} : { tolerance }),
    };
    expect([7, 8, 9, 10, 11, 12, 99].map((count) => toFraction(quotaShare(rule, count))).join('')).toBe(expected);
  });
});

describe('a list of boxes', () => {
  const rule: Checklist = {
    type: 'checklist',
    items: [
      named('ticked'),
      { ...named('counted'), fact: when('count', '>=', 1) },
      { ...named('firstHalf'), fact: { ...when('halfYearly', '>=', 1), period: '1' } },
      { ...named('sometimes'), appliesWhen: [when('isOld', '=', 'yes')] },
    ],
  };
  const collect = (
    facts: FactRow['facts'],
    judgement?: Record<string, 'yes' | 'no'>,
    subject: FactRow = school(facts),
  ) =>
    collectChecklist(rule, { book: smallBook(), subject, judgement, notes: ignoreReadings, name: 'I' })?.items ?? null;

  it('takes ticks, facts and what does not apply', () => {
    expect(collect({ count: 2, halfYearly: { '1': 0 }, isOld: 'no' }, { ticked: 'yes' })).toEqual({
      ticked: 'yes',
      counted: 'yes',
      firstHalf: 'no',
      sometimes: 'not-applicable',
    });
    expect(collect({ count: 0, halfYearly: { '1': 1 }, isOld: 'yes' }, { ticked: 'no', sometimes: 'yes' })).toEqual({
      ticked: 'no',
      counted: 'no',
      firstHalf: 'yes',
      sometimes: 'yes',
    });
  });

  it('is blank while a tick, a fact or what decides is blank', () => {
    const full = { count: 2, halfYearly: { '1': 1 }, isOld: 'no' } as const;
    expect(collect(full, { ticked: 'yes' })).not.toBeNull();
    expect([
      collect(full),
      collect({ ...full, count: 'x' }, {}),
      collect({ halfYearly: { '1': 1 }, isOld: 'no' }, { ticked: 'yes' }),
      collect({ count: 2, halfYearly: { '1': 1 } }, { ticked: 'yes' }),
    ]).toEqual([null, null, null, null]);
  });

  it('drops the fact of a period that does not count for a group', () => {
    const late: FactRow = {
      id: 'G',
      grain: 'researchGroup',
      facts: { count: 1, isOld: 'no' },
      applicable: { semester: ['2'] },
    };
    expect(collect({}, { ticked: 'yes' }, late)).toMatchObject({ firstHalf: 'not-applicable' });
  });

  const share = (states: string, fullAt?: number) => {
    const items = Object.fromEntries(
      [...states].map(
        (state, place) => [`i${place}`, state === 'y' ? 'yes' : state === 'n' ? 'no' : 'not-applicable'] as const,
      ),
    );
    const earned = checklistShare(
      { ...rule, ...(fullAt === undefined ? {} : { fullAt }) },
      { type: 'checklist', items },
    );
    return earned && toFraction(earned);
  };

  it.each([
    ['yyn', undefined, '2/3'],
    ['yyn', 2, '1'],
    ['ynn', 2, '1/2'],
    ['yy-', undefined, '1'],
    ['y--', 2, '1'],
    ['n--', 2, '0'],
    ['--', undefined, null],
  ])('%s, full at %j, earns %j', (states, fullAt, expected) => {
    expect(share(states, fullAt)).toBe(expected);
  });
});
