import { describe, expect, it } from 'vitest';
import { periodsOf, semesterOf, semestersInPost, WHOLE_YEAR, weekId } from '../../../src/model/periods.js';

const calendar = {
  semesters: [
    { id: '1', months: ['9月', '10月'], weeks: [1, 2, 4] },
    { id: '2', months: ['3月'], weeks: [1, 2] },
  ],
};

describe('the periods of a school year', () => {
  it.each([
    ['semester', ['1', '2']],
    ['month', ['9月', '10月', '3月']],
    ['teachingWeek', ['1-1', '1-2', '1-4', '2-1', '2-2']],
    ['schoolYear', [WHOLE_YEAR]],
    ['none', [WHOLE_YEAR]],
  ] as const)('are listed by %s in the order of the calendar', (period, expected) => {
    expect(periodsOf(calendar, period)).toEqual(expected);
  });

  it.each([
    ['1', '1'],
    ['10月', '1'],
    ['3月', '2'],
    ['2-2', '2'],
    [weekId('1', 4), '1'],
    ['1-3', null],
    ['8月', null],
    [WHOLE_YEAR, null],
  ])('lie in a semester: %s in %s', (period, semester) => {
    expect(semesterOf(calendar, period)).toBe(semester);
  });

  it.each([
    ['wholeYear', ['1', '2']],
    ['firstSemester', ['1']],
    ['secondSemester', ['2']],
    ['neither', []],
    ['sometimes', null],
  ])('count for somebody in post %s', (code, expected) => {
    expect(semestersInPost(calendar, code)).toEqual(expected);
  });
});
