import { describe, expect, test } from 'vitest';
import { markLines, splitContainers, unescapeMarkdown } from '../../../src/report/containers.js';
import { isDelimiter, pipeRow } from '../../../src/report/pipe-rows.js';

const split = (text: string) => splitContainers(markLines(text));

describe('cutting a text into containers', () => {
  test('Markdown between containers stays as it is', () => {
    expect(split('# 标题\n\n:::note\n小字\n:::\n尾')).toEqual({
      ok: true,
      value: [
        { markdown: '# 标题\n' },
        { name: 'note', words: [], options: new Map(), body: ['小字'], line: 3 },
        { markdown: '尾' },
      ],
    });
  });

  test('words and options of a container are read, quoted or not', () => {
    const parts = split(':::chart radar max=100 title="各维度 得分" alt="他说\\"好\\""\n:::');
    expect(parts).toEqual({
      ok: true,
      value: [
        {
          name: 'chart',
          words: ['radar'],
          options: new Map([
            ['max', '100'],
            ['title', '各维度 得分'],
            ['alt', '他说"好"'],
          ]),
          body: [],
          line: 1,
        },
      ],
    });
  });

  test('escapes in an option are taken away', () => {
    const parts = split(':::score-table caption="一\\|中\\*"\n:::');
    const [first] = parts.ok ? parts.value : [];
    expect(first && 'options' in first ? first.options.get('caption') : '').toBe('一|中*');
  });

  test('a page break needs no end', () => {
    const parts = split('甲\n:::pagebreak\n乙');
    expect(parts.ok && parts.value.map((part) => ('name' in part ? part.name : part.markdown))).toEqual([
      '甲',
      'pagebreak',
      '乙',
    ]);
  });

  test('only lines that begin with the colons count', () => {
    expect(split('a ::: b\n ：：：note')).toEqual({ ok: true, value: [{ markdown: 'a ::: b\n ：：：note' }] });
  });

  test('Windows line ends are read', () => {
    const parts = split(':::note\r\n小字\r\n:::\r\n');
    expect(parts.ok && parts.value.length).toBe(1);
  });
});

describe('faults', () => {
  test('a container without an end names the line where it begins', () => {
    expect(split('一\n二\n:::note\n三')).toEqual({
      ok: false,
      fault: { line: 3, found: ':::note', expected: '以单独一行 ::: 结束' },
    });
  });

  test('an end without a beginning', () => {
    expect(split('一\n:::')).toEqual({ ok: false, fault: { line: 2, found: ':::', expected: '先有 :::名称 再结束' } });
  });

  test('a container inside another', () => {
    expect(split(':::note\n:::seal\n:::\n:::')).toEqual({
      ok: false,
      fault: { line: 2, found: ':::seal', expected: '先以 ::: 结束第 1 行的 note' },
    });
  });

  test('an unknown name lists the known ones', () => {
    expect(split('一\n:::table wide')).toEqual({
      ok: false,
      fault: {
        line: 2,
        found: ':::table wide',
        expected: ':::score-table :::chart :::seal :::closing :::facts :::text :::note :::qr :::pagebreak',
      },
    });
  });
});

describe('lines of tables', () => {
  test.each([
    ['| 甲 | 乙 |', ['甲', '乙'], false],
    ['甲 | 乙', ['甲', '乙'], false],
    ['!| 合计 | 100 |', ['合计', '100'], true],
    ['| 甲 | | 丙 |', ['甲', '', '丙'], false],
    ['| 甲 | |', ['甲', ''], false],
    ['| a \\| b | c |', ['a \\| b', 'c'], false],
    ['| a \\\\| b |', ['a \\\\', 'b'], false],
    ['只有一格', ['只有一格'], false],
  ])('%s', (line, cells, key) => {
    expect(pipeRow(line)).toEqual({ cells, key });
  });

  test.each(['| --- | :-: | --: |', '---|---', ':-: | -', '|-|'])('%s parts head and rows', (line) => {
    expect(isDelimiter(line)).toBe(true);
  });

  test.each(['| 甲 | --- |', '', '| |', '2.50 | 3', ':'])('%s is no such line', (line) => {
    expect(isDelimiter(line)).toBe(false);
  });

  test('a backslash before a letter stays', () => {
    expect(unescapeMarkdown('\\a\\|\\\\b')).toBe('\\a|\\b');
  });
});
