import { describe, expect, it } from 'vitest';
import { counted, innerName, measureOf } from '../../../../src/workflows/report/metric-words.js';

describe('names of metrics in sentences', () => {
  it('have single quotes within double ones, and no 其中 of their own', () => {
    expect(innerName('“五定”齐全的总次数')).toBe('‘五定’齐全的总次数');
    expect(innerName('其中有生涯发展规划的人数')).toBe('有生涯发展规划的人数');
    expect(innerName('听课节数')).toBe('听课节数');
  });

  it.each([
    ['听课节数', '节'],
    ['备课组集体教研（按教学周）', '次'],
    ['“五定”齐全的集体教研次数（备课组）', '次'],
    ['全员参与的常年项目或课题数', '项'],
    ['教研组与备课组总数', '个'],
    ['常设特色社团数', '个'],
    ['组长人数', '人'],
    ['学期计划', undefined],
    ['连续不合格年数', undefined],
  ])('%s is counted in %s', (name, measure) => {
    expect(measureOf(name)).toBe(measure);
  });

  it('are counted with their measure where they tell it', () => {
    expect([counted('总次数', 39), counted('学期计划', 2n)]).toEqual(['39 次', '2']);
  });
});
