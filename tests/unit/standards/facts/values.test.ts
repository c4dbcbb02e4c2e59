import { describe, expect, it } from 'vitest';
import type { FactRow } from '../../../../src/standards/facts/fact-book.js';
import { applicablePeriods, factIn, onlyPeriod } from '../../../../src/standards/facts/values.js';
import { item, person, smallBook } from '../../../support/small-book.js';

describe('the value of a fact in a period', () => {
  it.each([
    ['a count', 3, 'year', 3],
    ['a code', 'yes', 'year', 'yes'],
    ['a list', ['a', 'b'], 'year', ['a', 'b']],
    ['a count of a semester', { '1': 3, '2': 0 }, '2', 0],
    ['a code of a semester', { '1': 'both' }, '1', 'both'],
    ['a semester that is blank', { '1': 3 }, '2', null],
    ['a fact that is not there', undefined, 'year', null],
  ])('is that of %s', (_, fact, period, expected) => {
    expect(factIn(fact, period)).toEqual(expected);
  });

  const weekly = (every: Record<string, string>, except: Record<string, readonly number[]> = {}) => ({ every, except });

  it.each([
    ['every week was kept', weekly({ '1': 'yes' }), '1-7', 1],
    ['the week is left out', weekly({ '1': 'no' }, { '1': [3, 7] }), '1-7', 0],
    ['another week is left out', weekly({ '1': 'no' }, { '1': [3] }), '1-7', 1],
    ['the other semester is left out', weekly({ '1': 'yes', '2': 'no' }, { '2': [7] }), '1-7', 1],
    ['nothing is said', weekly({}), '1-7', null],
    ['every week was kept, and yet some are listed', weekly({ '1': 'yes' }, { '1': [3] }), '1-7', null],
    ['not every week was kept, and none is listed', weekly({ '1': 'no' }), '1-7', null],
    ['an empty list is given', weekly({ '1': 'no' }, { '1': [] }), '1-7', null],
  ])('is one count a week when %s', (_, fact, period, expected) => {
    expect(factIn(fact, period)).toBe(expected);
  });

  it('is that of the year when no period is named', () => {
    expect([onlyPeriod(undefined), onlyPeriod('1')]).toEqual(['year', '1']);
  });
});

describe('the periods that count for a row', () => {
  const book = smallBook();

  it.each([
    ['wholeYear', ['1', '2']],
    ['secondSemester', ['2']],
    ['neither', []],
  ])('are those in post: %s', (inPost, expected) => {
    expect(applicablePeriods(book, person('T', { inPost }), 'semester')).toEqual(expected);
  });

  it('are the months and weeks of the semesters in post', () => {
    const half = person('T', { inPost: 'secondSemester' });
    expect(applicablePeriods(book, half, 'month')).toEqual(['2月', '3月', '4月', '5月', '6月']);
    expect(applicablePeriods(book, half, 'teachingWeek')).toHaveLength(20);
    expect([
      applicablePeriods(book, half, 'schoolYear'),
      applicablePeriods(book, person('T', { inPost: 'neither' }), 'schoolYear'),
    ]).toEqual([['year'], []]);
  });

  it('are not known while it is blank or unknown what decides them', () => {
    expect(applicablePeriods(book, { id: 'T', grain: 'person', facts: {} }, 'semester')).toBeNull();
    expect(applicablePeriods(book, person('T', { inPost: 'maybe' }), 'semester')).toBeNull();
  });

  const group = (applicable?: FactRow['applicable']): FactRow => ({
    id: 'G',
    grain: 'researchGroup',
    facts: {},
    ...(applicable ? { applicable } : {}),
  });

  it('are all of them for a group the registry does not limit, and for the school', () => {
    expect(applicablePeriods(book, group(), 'month')).toHaveLength(10);
    expect(applicablePeriods(book, book.top, 'semester')).toEqual(['1', '2']);
  });

  it('are the listed ones, and others only within the listed semesters', () => {
    const late = group({ semester: ['2'], month: ['5月', '6月'] });
    expect(applicablePeriods(book, late, 'month')).toEqual(['5月', '6月']);
    expect(applicablePeriods(book, late, 'teachingWeek')?.every((week) => week.startsWith('2-'))).toBe(true);
    expect(applicablePeriods(book, late, 'schoolYear')).toEqual(['year']);
    expect(applicablePeriods(book, group({ month: ['5月'] }), 'teachingWeek')).toHaveLength(40);
  });

  it.each([
    ['2025-08-31', []],
    ['2025-09-01', ['year']],
    ['2026-08-31', ['year']],
    ['2026-09-01', []],
  ])('are the year of an item’s date: %s', (date, expected) => {
    expect(applicablePeriods(book, item('R', { date }), 'schoolYear')).toEqual(expected);
  });

  it('are not known of an item without a date', () => {
    expect(applicablePeriods(book, { id: 'R', grain: 'item', facts: {} }, 'schoolYear')).toBeNull();
  });
});
