import { describe, expect, it } from 'vitest';
import { areNear } from '../../../src/checks/titles.js';
import { cleanWorkbook, findingsOf, type SampleWorkbook, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();

const item = (workbook: SampleWorkbook, subject: string, values: Readonly<Record<string, string>>): SampleWorkbook =>
  Object.entries(values).reduce((left, [metric, value]) => typed(left, { subject, metric }, value), workbook);

const again = {
  itemKind: 'project',
  itemTitle: '《作业设计研究项目》',
  itemLevel: 'province',
  itemDate: '2026-03-05',
  itemOwner: 'T003',
};

describe('titles that are nearly the same', () => {
  it.each([
    ['作业设计研究项目', '《作业设计研究项目》'],
    ['基于大单元的初中数学教学研究', '基于大单元的初中数学教学研究项目'],
    ['“双减”背景下的作业设计', '双减背景下的作业设计'],
    ['大单元作业设计实践研究', '市级大单元作业设计实践研究'],
    ['作业设计研究项目', '作业设计研究项目集'],
  ])('are %s and %s', (a, b) => {
    expect([areNear(a, b), areNear(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['七年级作业设计研究', '八年级作业设计研究'],
    ['作业设计研究（一）期', '作业设计研究（二）期'],
    ['2025年优质课评比一等奖', '2026年优质课评比一等奖'],
    ['作业设计研究', '作业设计研究'],
    ['作业 设计研究', '作业设计研究'],
    ['ＡＩ赋能教学实践', 'AI赋能教学实践'],
    ['优质课', '优质课奖'],
    ['作业设计研究项目', '作业设计研究项目汇编'],
    ['作业设计研究项目', '作业设计研究项目结题成果汇编与推广'],
    ['', '作业设计研究项目'],
    ['', ''],
  ])('are not %s and %s', (a, b) => {
    expect([areNear(a, b), areNear(b, a)]).toEqual([false, false]);
  });

  it('are told at the later item, once for all standards that count it', () => {
    expect(findingsOf(item(clean, 'R003', again))).toEqual([
      {
        code: 'JY3504',
        where: { file: 'a.xlsx', sheet: '成果清单', cell: 'C5', label: 'R003 名称' },
        found: '《作业设计研究项目》',
        subject: 'R003',
        params: { other: 'R002', otherTitle: '作业设计研究项目', otherCell: 'C4' },
      },
    ]);
  });

  it('are not told of the very same title, which counts once anyway', () => {
    expect(findingsOf(item(clean, 'R003', { ...again, itemTitle: '作业设计 研究项目' }))).toEqual([]);
  });

  it('are not told of items that no bonus takes together', () => {
    expect(findingsOf(item(clean, 'R003', { ...again, itemKind: 'hostedSeminar' }))).toEqual([]);
  });

  it('are not told of a competition won by two persons', () => {
    const first = item(clean, 'R003', {
      ...again,
      itemKind: 'competition',
      itemTitle: '青年教师基本功竞赛',
      itemOwner: 'T003',
    });
    const won = (itemOwner: string) =>
      item(first, 'R004', { ...again, itemKind: 'competition', itemTitle: '“青年教师基本功竞赛”', itemOwner });
    expect(findingsOf(won('T004'))).toEqual([]);
    expect(findingsOf(won('T003')).map(({ code }) => code)).toEqual(['JY3504']);
  });
});
