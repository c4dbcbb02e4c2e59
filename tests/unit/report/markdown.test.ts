import { describe, expect, test } from 'vitest';
import { inlineMarkdown } from '../../../src/report/inline-markdown.js';
import { plainBlocks } from '../../../src/report/markdown.js';

describe('inline Markdown', () => {
  test('voices', () => {
    expect(inlineMarkdown('总分**92.50分**，*优秀*，`result.json`')).toEqual([
      { text: '总分' },
      { text: '92.50分', strong: true },
      { text: '，' },
      { text: '优秀', emphasis: true },
      { text: '，' },
      { text: 'result.json', code: true },
    ]);
  });

  test('strong text next to Chinese punctuation is closed', () => {
    expect(inlineMarkdown('落实**“四定”**要求**（重点）**。')).toEqual([
      { text: '落实' },
      { text: '“四定”', strong: true },
      { text: '要求' },
      { text: '（重点）', strong: true },
      { text: '。' },
    ]);
  });

  test('both voices at once', () => {
    expect(inlineMarkdown('***重点***')).toEqual([{ text: '重点', strong: true, emphasis: true }]);
  });

  test('an asterisk between spaces is an asterisk', () => {
    expect(inlineMarkdown('3 * 4 * 5')).toEqual([{ text: '3 * 4 * 5' }]);
  });

  test('escaped marks are printed', () => {
    expect(inlineMarkdown('\\*一中\\* \\| \\<b\\> \\`x\\` \\[y\\]')).toEqual([{ text: '*一中* | <b> `x` [y]' }]);
  });

  test('HTML, links, pictures and entities are only text', () => {
    const text = '<b>x</b> [y](http://z) ![p](q) &lt; http://a.cn';
    expect(inlineMarkdown(text)).toEqual([{ text }]);
  });

  test('a line end in the source is a space between words and nothing between Han characters', () => {
    expect(inlineMarkdown('校本\n教研')).toEqual([{ text: '校本教研' }]);
    expect(inlineMarkdown('Zhang\nSan')).toEqual([{ text: 'Zhang San' }]);
    expect(inlineMarkdown('校本\nZhang')).toEqual([{ text: '校本Zhang' }]);
  });

  test('two spaces at the end force a line', () => {
    expect(inlineMarkdown('校本  \n教研')).toEqual([{ text: '校本\n教研' }]);
  });
});

describe('blocks', () => {
  test('one mark is the title, two to five are the levels', () => {
    expect(plainBlocks('# 标题\n\n## 一\n\n### （一）\n\n#### 1.\n\n##### （1）\n\n###### 深')).toEqual([
      { kind: 'title', content: [{ text: '标题' }] },
      { kind: 'heading', level: 1, content: [{ text: '一' }] },
      { kind: 'heading', level: 2, content: [{ text: '（一）' }] },
      { kind: 'heading', level: 3, content: [{ text: '1.' }] },
      { kind: 'heading', level: 4, content: [{ text: '（1）' }] },
      { kind: 'heading', level: 4, content: [{ text: '深' }] },
    ]);
  });

  test('paragraphs are parted by empty lines', () => {
    expect(plainBlocks('甲\n乙\n\n丙')).toEqual([
      { kind: 'paragraph', content: [{ text: '甲乙' }] },
      { kind: 'paragraph', content: [{ text: '丙' }] },
    ]);
  });

  test('lists, ordered and nested', () => {
    expect(plainBlocks('3. 甲\n4. 乙\n   - 丙\n   - **丁**\n')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          { content: [{ text: '甲' }] },
          {
            content: [{ text: '乙' }],
            nested: {
              kind: 'list',
              ordered: false,
              start: 1,
              items: [{ content: [{ text: '丙' }] }, { content: [{ text: '丁', strong: true }] }],
            },
          },
        ],
      },
    ]);
  });

  test('two paragraphs and two lists in one item', () => {
    expect(plainBlocks('- 甲\n\n  乙\n\n  - 丙\n\n  1. 丁\n')).toEqual([
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          {
            content: [{ text: '甲' }, { text: '\n' }, { text: '乙' }],
            nested: {
              kind: 'list',
              ordered: false,
              start: 1,
              items: [{ content: [{ text: '丙' }] }, { content: [{ text: '丁' }] }],
            },
          },
        ],
      },
    ]);
  });

  test('a table has its alignments and widths by its contents', () => {
    expect(plainBlocks('| 指标 | 得分 |\n| --- | --: |\n| 集体备课 | 2.50 |\n')).toEqual([
      {
        kind: 'table',
        columns: [
          { width: 5, align: 'left' },
          { width: 3.24, align: 'right' },
        ].map(({ width, align }) => ({ width: expect.closeTo(width, 6) as number, align })),
        head: [{ cells: [{ content: [{ text: '指标' }] }, { content: [{ text: '得分' }] }] }],
        rows: [{ cells: [{ content: [{ text: '集体备课' }] }, { content: [{ text: '2.50' }] }] }],
        zebra: false,
      },
    ]);
  });

  test('centred columns', () => {
    const [table] = plainBlocks('| 甲 |\n| :-: |\n| 乙 |\n');
    expect(table?.kind === 'table' && table.columns.map(({ align }) => align)).toEqual(['center']);
  });

  test('a line of dashes is a rule, also below text', () => {
    expect(plainBlocks('甲\n\n---\n\n乙').map(({ kind }) => kind)).toEqual(['paragraph', 'rule', 'paragraph']);
  });

  test('indented and fenced text is no code block', () => {
    expect(plainBlocks('    甲\n\n~~~\n乙\n~~~').map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('nothing gives nothing', () => {
    expect(plainBlocks('\n\n')).toEqual([]);
  });
});
