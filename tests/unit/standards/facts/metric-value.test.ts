import { describe, expect, it } from 'vitest';
import {
  concerns,
  type FactBook,
  type FactRow,
  ignoreReadings,
  type Reading,
  rowsOfGrains,
} from '../../../../src/standards/facts/fact-book.js';
import { countedRows, metricValue } from '../../../../src/standards/facts/metric-value.js';
import { item, person, school, smallBook, when } from '../../../support/small-book.js';

const research = (id: string, facts: FactRow['facts'] = {}): FactRow => ({ id, grain: 'researchGroup', facts });
const preparation = (id: string, facts: FactRow['facts'] = {}): FactRow => ({ id, grain: 'preparationGroup', facts });
const months = (count: number) =>
  Object.fromEntries(
    ['9月', '10月', '11月', '12月', '1月', '2月', '3月', '4月', '5月', '6月'].map((month) => [month, count]),
  );

const value = (rows: readonly FactRow[], metric: string, subject?: FactRow, changes: Partial<FactBook> = {}) => {
  const book = smallBook({ rows, ...changes });
  return metricValue(book, subject ?? book.top, { metric: metric }, ignoreReadings);
};

describe('entered and recorded values', () => {
  it('stand on the row, in their period', () => {
    const book = smallBook({ top: school({ count: 3, halfYearly: { '2': 5 } }) });
    const read = (metric: string, period?: string) =>
      metricValue(book, book.top, { metric: metric, period: period }, ignoreReadings);
    expect([read('count'), read('halfYearly', '2'), read('halfYearly', '1'), read('whole')]).toEqual([
      3,
      5,
      null,
      null,
    ]);
  });

  it('are noted with their period and whether they are blank', () => {
    const readings: Reading[] = [];
    const book = smallBook({ top: school({ count: 3 }) });
    metricValue(book, book.top, { metric: 'count' }, (reading) => readings.push(reading));
    metricValue(book, book.top, { metric: 'halfYearly', period: '1' }, (reading) => readings.push(reading));
    expect(readings).toEqual([
      { subject: 'S', name: 'count', blank: false },
      { subject: 'S', name: 'halfYearly', period: '1', blank: true },
    ]);
  });

  it('are 0 for a recorded count without a record, and not known for any other', () => {
    expect([
      value([], 'faults'),
      value([], 'faults', undefined, { records: { S: { faults: 2 } } }),
      value([], 'isOld'),
    ]).toEqual([0, 2, null]);
    expect(value([], 'isOld', school({ isOld: 'yes' }))).toBe('yes');
  });
});

describe('counted rows', () => {
  it('are those that belong and fulfil the conditions', () => {
    const rows = [
      person('T1', { home: 'G1' }),
      person('T2', { home: 'G2', role: 'leader' }),
      person('T3', { home: 'G1', role: 'guest' }),
      research('G1'),
      research('G2'),
    ];
    expect([value(rows, 'teachers'), value(rows, 'teachers', research('G1')), value(rows, 'groups')]).toEqual([
      2, 1, 2,
    ]);
  });

  it('are not known as soon as one of them is not', () => {
    const unknown: FactRow = { id: 'T3', grain: 'person', facts: { home: 'G1', inPost: 'wholeYear' } };
    const rows = [person('T1', { home: 'G1' }), unknown, research('G1'), research('G2')];
    expect(value(rows, 'teachers')).toBeNull();
    expect(value(rows, 'teachers', research('G2'))).toBe(0);
    expect(value([person('T1')], 'teachers', research('G1'))).toBeNull();
  });

  it('stay in head counts when they are out of post', () => {
    expect(value([person('T1', { inPost: 'neither' })], 'teachers')).toBe(1);
  });

  it('are items of this year, at least of the level asked for', () => {
    const rows = [
      item('R1'),
      item('R2', { rank: 'nation' }),
      item('R3', { rank: 'school' }),
      item('R4', { date: '2025-08-31' }),
    ];
    expect(value(rows, 'cityItems')).toBe(2);
    expect(value([...rows, { id: 'R5', grain: 'item', facts: { rank: 'city', owner: 'S' } }], 'cityItems')).toBeNull();
    expect(value([...rows, { id: 'R5', grain: 'item', facts: { rank: 'school', owner: 'S' } }], 'cityItems')).toBe(2);
  });

  it('come with the top subject where they are of its kind', () => {
    const book = smallBook({ rows: [research('G1')] });
    expect(rowsOfGrains(book, ['school', 'researchGroup']).map(({ id }) => id)).toEqual(['S', 'G1']);
    expect(
      countedRows(book, book.top, { over: 'school', where: [when('isOld', '=', 'yes')] }, ignoreReadings),
    ).toBeNull();
  });
});

describe('distinct values', () => {
  const rows = [
    research('G1', { leader: 'T1', trained: 'yes', subjects: ['语文'] }),
    research('G2', { leader: 'T2', trained: 'no', subjects: ['音乐', '美术'] }),
    preparation('P1', { leader: 'T1', trained: 'yes' }),
  ];

  it('count a person once, however many groups he leads', () => {
    expect(value(rows, 'trainedLeaders')).toBe(1);
  });

  it('count each entry of a list', () => {
    expect(value(rows, 'subjectsTaught')).toBe(3);
  });

  it('are not known while one of them is blank', () => {
    expect(value([...rows, preparation('P2', { trained: 'yes' })], 'trainedLeaders')).toBeNull();
    expect(value([...rows, preparation('P2', { trained: 'no' })], 'trainedLeaders')).toBe(1);
    expect(value([research('G1')], 'subjectsTaught')).toBeNull();
  });
});

describe('sums', () => {
  it('add the applicable periods of every row', () => {
    const rows = [research('G1', { monthly: months(2) }), research('G2', { monthly: months(1) })];
    expect([value(rows, 'meetings'), value(rows, 'meetings', rows[1])]).toEqual([30, 10]);
  });

  it('leave out periods in which the row did not exist', () => {
    const late: FactRow = { ...research('G1', { monthly: months(2) }), applicable: { semester: ['2'] } };
    expect(value([late], 'meetings')).toBe(10);
  });

  it('are not known while a period is blank', () => {
    const { '3月': _march, ...others } = months(1);
    expect(value([research('G1', { monthly: others })], 'meetings')).toBeNull();
  });

  it('count weeks as one each', () => {
    const group = preparation('P1', { weekly: { every: { '1': 'yes', '2': 'no' }, except: { '2': [3, 7] } } });
    expect(value([group], 'weeks', group)).toBe(38);
    expect(
      value([preparation('P1', { weekly: { every: { '1': 'yes' }, except: {} } })], 'weeks', preparation('P1')),
    ).toBeNull();
  });
});

describe('entries about a subject', () => {
  it('may name a standard, or count for all', () => {
    expect([
      concerns({ subject: 'S' }, 'S', 'a'),
      concerns({ subject: 'S', standard: 'a' }, 'S', 'a'),
      concerns({ subject: 'S', standard: 'b' }, 'S', 'a'),
      concerns({ subject: 'T' }, 'S', 'a'),
    ]).toEqual([true, true, false, false]);
  });
});
