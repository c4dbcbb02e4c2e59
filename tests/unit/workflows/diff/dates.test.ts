import { describe, expect, it } from 'vitest';
import { withoutDates } from '../../../../src/workflows/diff/dates.js';
import { structuralChanges } from '../../../../src/workflows/diff/structure.js';

const week = (number: number, from: string, to: string, teaching = true) => ({ number, from, to, teaching });
const year = (weeks: readonly ReturnType<typeof week>[], more: object = {}) => ({
  yearFrom: '2024-09-01',
  calendar: { semesters: [{ id: '1', zh: '上学期', weeks }] },
  ...more,
});

const BEFORE = year([week(1, '2024-09-02', '2024-09-08'), week(2, '2024-09-09', '2024-10-06', false)]);

describe('the dates of a calendar', () => {
  it('are told together, from their first month to their last; what else changes stays', () => {
    const after = year([week(1, '2025-09-01', '2025-09-07'), week(2, '2025-09-08', '2025-10-05')], {
      yearFrom: '2025-09-01',
    });
    const { changes, dates } = withoutDates(structuralChanges(BEFORE, after));
    expect(changes.map(({ path, before, after: now }) => [path.at(-1), before, now])).toEqual([
      [{ member: 'yearFrom' }, '2024-09-01', '2025-09-01'],
      [{ member: 'teaching' }, false, true],
    ]);
    expect(dates.map(({ path, before, after: now, changes: own }) => [path, before, now, own.length])).toEqual([
      [[{ member: 'calendar' }], ['2024-09', '2024-10'], ['2025-09', '2025-10'], 4],
    ]);
  });

  it('are told one by one where they are few', () => {
    const after = year([week(1, '2024-09-03', '2024-09-08'), week(2, '2024-09-10', '2024-10-06', false)]);
    const all = structuralChanges(BEFORE, after);
    expect([all.length, withoutDates(all)]).toEqual([2, { changes: all, dates: [] }]);
  });

  it('are not what was added or taken out: a week more is told', () => {
    const after = year([
      week(1, '2025-09-01', '2025-09-07'),
      week(2, '2025-09-08', '2025-10-05', false),
      week(3, '2025-10-06', '2025-10-12'),
    ]);
    const { changes, dates } = withoutDates(structuralChanges(BEFORE, after));
    expect([changes.map(({ kind }) => kind), dates[0]?.changes.length]).toEqual([['added'], 4]);
  });
});
