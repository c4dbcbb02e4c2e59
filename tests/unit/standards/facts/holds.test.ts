import { describe, expect, it } from 'vitest';
import { ignoreReadings, type Reading } from '../../../../src/standards/facts/fact-book.js';
import { holds, holdsOne } from '../../../../src/standards/facts/metric-value.js';
import { allOf, type Truth } from '../../../../src/standards/facts/truth.js';
import { item, person, school, smallBook, when } from '../../../support/small-book.js';

const book = smallBook({ top: school({ count: 3, halfYearly: { '1': 2 } }) });

describe('conditions together', () => {
  it.each<[readonly Truth[], Truth]>([
    [[], true],
    [[true, true], true],
    [[true, null], null],
    [[null, false], false],
    [[false, null], false],
    [[null, null], null],
  ])('%j are %j: a false one beats a blank one', (truths, expected) => {
    expect(allOf(truths)).toBe(expected);
  });

  it('hold where there are none', () => {
    expect([holds(book, book.top, undefined, ignoreReadings), holds(book, book.top, [], ignoreReadings)]).toEqual([
      true,
      true,
    ]);
  });

  it('hold, or not, or are not known', () => {
    expect(holds(book, book.top, [when('count', '>=', 3), when('count', '<', 4)], ignoreReadings)).toBe(true);
    expect(holds(book, book.top, [when('count', '>=', 3), when('whole', '>', 0)], ignoreReadings)).toBeNull();
    expect(holds(book, book.top, [when('whole', '>', 0), when('count', '>', 3)], ignoreReadings)).toBe(false);
  });
});

describe('one condition', () => {
  it('looks at the period it names', () => {
    const at = (period: string) => holdsOne(book, book.top, { ...when('halfYearly', '>=', 1), period }, ignoreReadings);
    expect([at('1'), at('2')]).toEqual([true, null]);
  });

  it('compares codes by their place where their list is ordered', () => {
    const won = item('R', { rank: 'city' });
    const ranked = smallBook({ rows: [won] });
    expect(
      [when('rank', '>=', 'school'), when('rank', '>', 'city'), when('rank', '<', 'nation')].map((one) =>
        holdsOne(ranked, won, one, ignoreReadings),
      ),
    ).toEqual([true, false, true]);
    const teacher = person('T', { role: 'leader' });
    expect(holdsOne(smallBook({ rows: [teacher] }), teacher, when('role', '>=', 'teacher'), ignoreReadings)).toBe(
      false,
    );
  });

  it('takes note of what it looks at, blank or not', () => {
    const readings: Reading[] = [];
    holds(book, book.top, [when('count', '>', 0), when('whole', '>', 0)], (reading) => readings.push(reading));
    expect(readings).toEqual([
      { subject: 'S', name: 'count', blank: false },
      { subject: 'S', name: 'whole', blank: true },
    ]);
  });
});
