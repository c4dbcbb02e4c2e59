import { describe, expect, it } from 'vitest';
import { cleanWorkbook, findingsOf, inShort, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const WEEKS = { subject: 'P01', metric: 'weeklyMeetings', period: '1' } as const;

const listed = (weeks: readonly number[], every: 'yes' | 'no' = 'no', period = '1') =>
  typed(typed(clean, { ...WEEKS, period, part: 'every' }, every), { ...WEEKS, period, part: 'except' }, weeks);

describe('weeks without a meeting', () => {
  it('are teaching weeks of the semester', () => {
    expect(findingsOf(listed([1, 4, 6, 20]))).toEqual([]);
  });

  it('are no holiday weeks and no weeks that are not there, told in one finding', () => {
    expect(findingsOf(listed([3, 5, 21, 21]))).toEqual([
      {
        code: 'JY2114',
        where: { file: 'a.xlsx', sheet: '活动次数', cell: 'Q7', label: 'P01 未开展周次（上学期）', policy: 'CZ二3' },
        found: '3,5,21,21',
        expected: '1–4, 6–20',
        subject: 'P01',
        indicator: 'changzhou-2023/school-quality#C3',
        params: { weeks: '5,21', unknown: '21', holidays: '5' },
      },
    ]);
  });

  it('are told by the calendar of their own semester', () => {
    expect(findingsOf(listed([5], 'no', '2'))).toEqual([]);
    expect(inShort(findingsOf(listed([20], 'no', '2')))).toEqual(['JY2114 | P01 | P01 未开展周次（下学期）']);
  });

  it('may be all of them', () => {
    expect(
      findingsOf(
        listed([1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20], 'no'),
        'JY2114',
        'JY3103',
      ),
    ).toEqual([]);
  });
});

describe('every week kept', () => {
  it('leaves no weeks to list', () => {
    const [finding, ...more] = findingsOf(listed([3, 7], 'yes'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'JY3103',
      where: { cell: 'Q7', label: 'P01 未开展周次（上学期）' },
      found: '3,7',
      params: { every: '是', everyCell: 'P7', weeks: '3,7' },
    });
  });

  it('does not speak for the other semester', () => {
    const mixed = typed(
      typed(clean, { ...WEEKS, period: '2', part: 'every' }, 'no'),
      { ...WEEKS, period: '2', part: 'except' },
      [7],
    );
    expect(findingsOf(mixed)).toEqual([]);
  });
});
