import { describe, expect, it } from 'vitest';
import { needsLandscape, visibleWidth } from '../../../../src/workbook/form/layout.js';
import { headerRow, sheetHead } from '../../../../src/workbook/form/sheet-head.js';
import { lineCount } from '../../../../src/workbook/form/text-measure.js';

const columns = [{ width: 4, hidden: true }, { width: 10 }, { width: 30 }];

describe('the lines above a table', () => {
  it('say what it is, who fills it in, what to do and what the colours mean', () => {
    const head = sheetHead({ title: '学校工作', by: '教科室', intro: '没有填 0。' }, [{ width: 120 }], 2);
    expect(head.rows.map((row) => row.cells)).toEqual([
      [{ column: 2, style: 'title', value: '学校工作' }],
      [{ column: 2, style: 'guide', value: '由教科室填写。没有填 0。黄色格必填，白色格选填，灰色格不用填。' }],
    ]);
    expect(head.next).toBe(3);
  });

  it('are broken to the width of the table, each in a row of its own, and never merged', () => {
    const head = sheetHead({ title: '甲', by: '教科室', intro: '很长的说明，'.repeat(10) }, columns, 1);
    expect(head.rows.length).toBeGreaterThan(4);
    expect(head.rows.map((row) => row.row)).toEqual(head.rows.map((_, index) => index + 1));
    expect(head.rows.every((row) => row.cells.length === 1 && row.fixedHeight)).toBe(true);
    expect(head.next).toBe(head.rows.length + 1);
  });

  it('say where nothing is to be filled in', () => {
    const [, guide] = sheetHead({ title: '甲', by: '', intro: '' }, [{ width: 120 }], 1).rows;
    expect(guide?.cells[0]?.value).toBe('本表由名册印出，不用填写；有误请写更正说明。');
  });
});

describe('the row of headers', () => {
  it('is as high as its longest header needs, and never less than two lines', () => {
    const short = headerRow(3, ['键', '编号', '名称'], columns, lineCount);
    const long = headerRow(3, ['键', '全组人人参与的项目或课题（项）', '名称'], columns, lineCount);
    expect(short.height).toBe(35);
    expect(long.height).toBeGreaterThan(50);
  });

  it('does not count hidden columns', () => {
    const hidden = headerRow(3, ['很长很长很长很长很长的键', '编号', '名称'], columns, lineCount);
    expect(hidden.height).toBe(35);
    expect(hidden.cells.map((cell) => cell.style)).toEqual(['key', 'header', 'header']);
  });
});

describe('the width of a table', () => {
  it('does not count what is hidden', () => {
    expect(visibleWidth(columns)).toBe(40);
  });

  it('decides which way the paper lies', () => {
    expect(needsLandscape(columns)).toBe(false);
    expect(needsLandscape([...columns, { width: 100 }])).toBe(true);
  });
});
