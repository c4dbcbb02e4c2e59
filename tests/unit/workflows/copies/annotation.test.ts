import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../../src/cli/node-hasher.js';
import type { Finding } from '../../../../src/model/finding.js';
import type { Language } from '../../../../src/model/generated/documents.js';
import { makeFindings } from '../../../../src/output/findings-document.js';
import { type AnnotationInput, annotationOf } from '../../../../src/workflows/copies/annotation.js';
import { STAMP } from '../../../support/case-assessment.js';

const file = '甲.xlsx';
const at = (cell: string, label = `T003 ${cell}`) => ({ file, sheet: '教师情况', cell, label });
const inputOf = (
  findings: readonly Finding[],
  changes: Partial<AnnotationInput> = {},
  language: Language = 'zh-CN',
): AnnotationInput => ({
  file,
  school: '甲小学',
  report: makeFindings({
    files: [{ file, findings, unreadable: false }],
    ruleset: [],
    language,
    envelope: {
      id: 'x',
      formatVersion: '1.0',
      issued: STAMP.issued,
      issuer: STAMP.issuer,
      producer: STAMP.producer,
      derivedFrom: [],
    },
    fingerprint: (text) => nodeHasher.sha256(text),
  }),
  sheets: new Set(['教师情况', '情况说明']),
  freeRows: [],
  ...changes,
});
const RANGE: Finding = { code: 'JY2103', where: at('M6'), found: '421', expected: '0–400', key: 'k' };
const SPELLING: Finding = {
  code: 'JY2106',
  where: at('M7'),
  found: '１７',
  expected: '17',
  params: { rules: 'fullWidth' },
};

describe('the list of findings', () => {
  it('has a line a finding, errors first, with a link, what stands there, what belongs there, and what to do', () => {
    const { list } = annotationOf(inputOf([SPELLING, RANGE]));
    expect(list.title).toBe('问题清单 · 甲小学');
    expect(list.lines[0]).toBe(
      '共 错误 1 处，提示 1 处。请从第 1 条起逐条修改：点“单元格”一栏的蓝字，就跳到要改的那一格。标“错误”的都改好后保存，把这一份文件交回。',
    );
    expect(list.columns.map(({ header }) => header)).toEqual([
      '序号',
      '级别',
      '工作表',
      '单元格',
      '问题',
      '现在填的',
      '应当填什么',
      '怎么改',
      '代码',
    ]);
    expect(
      list.rows.map(({ severity, cells, target }) => [
        severity,
        target,
        ...cells.slice(0, 4),
        cells[5],
        cells[6],
        cells[8],
      ]),
    ).toEqual([
      ['error', { sheet: '教师情况', cell: 'M6' }, 1, '错误', '教师情况', 'M6', '421', '0–400', 'JY2103'],
      ['notice', { sheet: '教师情况', cell: 'M7' }, 2, '提示', '教师情况', 'M7', '１７', '17', 'JY2106'],
    ]);
  });

  it('says that there is nothing to mend', () => {
    const { list, marks } = annotationOf(inputOf([]));
    expect([list.lines, list.rows, marks]).toEqual([['没有发现问题，可以提交。'], [], []]);
  });

  it('says of a blank cell that it is blank, and folds what is alike', () => {
    const blanks = [6, 7, 8, 9, 10].map(
      (row): Finding => ({ code: 'JY2101', where: at(`M${row}`, `T00${row} 听课`), found: '' }),
    );
    const [row, ...rest] = annotationOf(inputOf(blanks)).list.rows;
    expect([row?.cells[3], row?.cells[5], rest]).toEqual(['M6:M10（5 处）', '（空着）', []]);
    expect(row?.target).toEqual({ sheet: '教师情况', cell: 'M6' });
  });

  it('folds what follows from another finding, and says so there and in the note', () => {
    const follower: Finding = { code: 'JY2103', where: at('N6'), found: '500', causedBy: ['k'] };
    const { list, marks } = annotationOf(inputOf([RANGE, follower]));
    expect(list.rows).toHaveLength(1);
    expect(list.rows[0]?.cells[7]).toContain('另有 1 项由此引起，改好后一并消失。');
    expect(marks.map(({ cell, note }) => [cell, note.split('\n')[1]])).toEqual([
      ['M6', expect.stringMatching(/^怎么改：/)],
      ['N6', '这一处由 教师情况!M6 的问题引起，改好那里后一并消失。'],
    ]);
  });

  it('links and marks only what can be seen', () => {
    const hidden: Finding = { code: 'JY2103', where: { file, sheet: '_jiaoyan', cell: 'A1' }, found: '1' };
    const whole: Finding = { code: 'JY1103', where: { file } };
    const { list, marks } = annotationOf(inputOf([hidden, whole]));
    expect(list.rows.map(({ target, cells }) => [target, cells[2], cells[3]])).toEqual(
      expect.arrayContaining([
        [undefined, '_jiaoyan', 'A1'],
        [undefined, '整个文件', '—'],
      ]),
    );
    expect(marks).toEqual([]);
  });

  it('is in English where that is asked', () => {
    const { list, marks } = annotationOf(inputOf([RANGE], {}, 'en'));
    expect([list.name, list.columns[3]?.header, list.pages]).toEqual(['Findings', 'Cell', 'Page &P of &N']);
    expect(marks[0]?.heading).toBe('[Check] error JY2103');
  });
});

describe('what can be explained', () => {
  const row = { sheet: '情况说明', code: 'B7', subject: 'C7', text: 'D7' };
  const high: Finding = { code: 'JY3501', where: at('M9'), subject: 'T003', found: '300' };

  it('is prepared in a free row, once for each code and object, and the list says where', () => {
    const { list, prepared } = annotationOf(
      inputOf([high, { ...high, where: at('N9') }], { freeRows: [row, { ...row, text: 'D8' }] }),
    );
    expect(prepared).toEqual([{ row, code: 'JY3501', subject: 'T003' }]);
    expect(list.rows[0]?.cells[7]).toContain('代码和编号已经填在“情况说明”里，只要在 D7 写原因。');
  });

  it('is prepared as long as there are rows', () => {
    expect(annotationOf(inputOf([high])).prepared).toEqual([]);
  });

  it('is neither prepared nor marked where it has been explained', () => {
    const explained = { ...high, explanation: { text: '有公函', sheet: '情况说明', cell: 'D7' } };
    const { list, prepared, marks } = annotationOf(inputOf([explained], { freeRows: [row] }));
    expect([prepared, marks]).toEqual([[], []]);
    expect(list.rows[0]?.cells[7]).toContain('有公函');
  });
});
