import { describe, expect, it } from 'vitest';
import { textTable } from '../../../src/output/table.js';

describe('textTable', () => {
  it('aligns columns by width, numbers at the right', () => {
    const columns = [{ header: '学校' }, { header: '总分', align: 'right' as const }, { header: '等级' }];
    const rows = [
      ['城北初中', '97.50', '优秀'],
      ['N School', '8', '不合格'],
    ];
    expect(textTable(columns, rows).split('\n')).toEqual([
      '学校       总分  等级',
      '--------  -----  ------',
      '城北初中  97.50  优秀',
      'N School      8  不合格',
      '',
    ]);
  });

  it('leaves no space at the end of a line, and missing cells blank', () => {
    expect(textTable([{ header: 'a' }, { header: 'b' }], [['1'], ['1', '2', '3']])).toBe('a  b\n-  -\n1\n1  2\n');
  });

  it('prints the headers of an empty table', () => {
    expect(textTable([{ header: '学校' }], [])).toBe('学校\n----\n');
  });

  it('keeps a row on one line whatever stands in it', () => {
    expect(textTable([{ header: 'a' }], [['x\ny\u001b[2J']])).toBe('a\n------\nx y[2J\n');
  });
});
