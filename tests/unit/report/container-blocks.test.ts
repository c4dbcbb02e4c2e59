import { describe, expect, test } from 'vitest';
import { markLines } from '../../../src/report/containers.js';
import { markdownBlocks } from '../../../src/report/markdown.js';

const read = (text: string) => markdownBlocks(markLines(text));
const words = (text: string) => ({ content: text === '' ? [] : [{ text }] });

describe(':::facts', () => {
  test('a fact per line, values with voices', () => {
    expect(read(':::facts columns=1\n学校名称 | 一中\n\n| 等级 | **优秀** |\n备注 |\n:::')).toEqual({
      ok: true,
      value: [
        {
          kind: 'keyValues',
          columns: 1,
          facts: [
            { name: '学校名称', value: [{ text: '一中' }] },
            { name: '等级', value: [{ text: '优秀', strong: true }] },
            { name: '备注', value: [] },
          ],
        },
      ],
    });
  });

  test.each([
    [':::facts columns=4\n甲 | 乙\n:::', { line: 1, found: 'columns=4', expected: 'columns=1 2 3' }],
    [':::facts\n甲\n:::', { line: 1, found: '甲', expected: '名称 | 内容' }],
    [':::facts\n甲 | 乙 | 丙\n:::', { line: 1, found: '甲 | 乙 | 丙', expected: '名称 | 内容' }],
    [':::facts rows=2\n甲 | 乙\n:::', { line: 1, found: 'rows=', expected: 'columns=' }],
    [':::facts wide\n甲 | 乙\n:::', { line: 1, found: 'wide', expected: '没有参数' }],
  ])('%j is refused', (text, fault) => {
    expect(read(text)).toEqual({ ok: false, fault });
  });
});

describe(':::note and :::pagebreak', () => {
  test('each paragraph is a note', () => {
    expect(read(':::note\n甲\n乙\n\n*丙*\n:::')).toEqual({
      ok: true,
      value: [
        { kind: 'note', content: [{ text: '甲乙' }] },
        { kind: 'note', content: [{ text: '丙', emphasis: true }] },
      ],
    });
  });

  test('a page break', () => {
    expect(read('甲\n\n:::pagebreak\n\n乙')).toMatchObject({
      value: [{ kind: 'paragraph' }, { kind: 'pageBreak' }, { kind: 'paragraph' }],
    });
  });
});

describe(':::seal', () => {
  test('a box per line: name of the field, label, lines', () => {
    expect(read(':::seal\nschool | 学校（盖章） | 负责人： | 日期：\ncity | 市教科院\n:::')).toEqual({
      ok: true,
      value: [
        {
          kind: 'sealArea',
          boxes: [
            { name: 'school', label: '学校（盖章）', lines: ['负责人：', '日期：'] },
            { name: 'city', label: '市教科院', lines: [] },
          ],
        },
      ],
    });
  });

  test.each([
    ['学校 | 学校（盖章）', '名称（字母、数字、-） | 标签 | 各行文字'],
    ['school', '名称（字母、数字、-） | 标签 | 各行文字'],
    ['school | 学校\nschool | 又一个', '每个签章域名称只用一次'],
  ])('%j is refused', (body, expected) => {
    expect(read(`:::seal\n${body}\n:::`)).toMatchObject({ ok: false, fault: { line: 1, expected } });
  });

  test('no box at all is refused', () => {
    expect(read(':::seal\n:::')).toMatchObject({ ok: false, fault: { expected: '至少一行 名称 | 标签' } });
  });
});

describe(':::score-table', () => {
  test('head rows, alignments, widths, key rows', () => {
    const text =
      ':::score-table widths=1,3 zebra caption="得分表"\n| 序号 | 得分 |\n| :-: | --: |\n| 1 | 2.50 |\n!| 合计 | 2.50 |\n:::';
    expect(read(text)).toEqual({
      ok: true,
      value: [
        {
          kind: 'table',
          columns: [
            { align: 'center', width: 1 },
            { align: 'right', width: 3 },
          ],
          head: [{ cells: [words('序号'), words('得分')] }],
          rows: [{ cells: [words('1'), words('2.50')] }, { cells: [words('合计'), words('2.50')], key: true }],
          zebra: true,
          caption: '得分表',
        },
      ],
    });
  });

  const cellsOf = (body: string, words = ''): unknown => {
    const blocks = read(`:::score-table ${words}\n${body}\n:::`);
    const [table] = blocks.ok ? blocks.value : [];
    return table?.kind === 'table' && [...table.head, ...table.rows].map(({ cells }) => cells);
  };

  test('cells join to the left and upwards', () => {
    expect(
      cellsOf(
        '| 维度 | 分数 | << |\n| ^^ | 分值 | 得分 |\n| - | - | - |\n| 甲 | 1 | 2 |\n| ^^ | 3 | 4 |\n| ^^ | 5 | 6 |',
      ),
    ).toEqual([
      [
        { ...words('维度'), rowSpan: 2 },
        { ...words('分数'), colSpan: 2 },
      ],
      [words('分值'), words('得分')],
      [{ ...words('甲'), rowSpan: 3 }, words('1'), words('2')],
      [words('3'), words('4')],
      [words('5'), words('6')],
    ]);
  });

  test('a block of cells joins both ways', () => {
    expect(cellsOf('| a | b | c |\n| - | - | - |\n| 甲 | << | 1 |\n| ^^ | ^^ | 2 |\n| 乙 | 丙 | 3 |')).toEqual([
      [words('a'), words('b'), words('c')],
      [{ ...words('甲'), colSpan: 2, rowSpan: 2 }, words('1')],
      [words('2')],
      [words('乙'), words('丙'), words('3')],
    ]);
  });

  test('a joining mark with nothing to join is an empty cell', () => {
    expect(cellsOf('| << | a |\n| - | - |\n| ^^ | 1 |')).toEqual([
      [words(''), words('a')],
      [words(''), words('1')],
    ]);
  });

  test('an escaped joining mark is text', () => {
    expect(cellsOf('| a |\n| - |\n| \\^\\^ |\n| \\<\\< |')).toEqual([[words('a')], [words('^^')], [words('<<')]]);
  });

  test('first cells may name their rows', () => {
    expect(cellsOf('| a | b |\n| - | - |\n| 甲 | 1 |', 'rowheads')).toEqual([
      [words('a'), words('b')],
      [{ ...words('甲'), header: true }, words('1')],
    ]);
  });

  test('without widths the contents decide', () => {
    const blocks = read(':::score-table\n| a | 很长的指标名称 |\n| - | - |\n| 1 | 2 |\n:::');
    const [table] = blocks.ok ? blocks.value : [];
    expect(table?.kind === 'table' && table.columns.map(({ width }) => width)).toEqual([3, 8]);
  });

  test.each([
    ['no line of dashes', '', '| a | b |\n| 1 | 2 |', '表头行之后有一行 | --- | --- |'],
    ['no head', '', '| - | - |\n| 1 | 2 |', '表头行之后有一行 | --- | --- |'],
    ['a row with too few cells', '', '| a | b |\n| - | - |\n| 1 |', '2 格'],
    ['widths for other columns', 'widths=1', '| a | b |\n| - | - |', '2 个大于 0 的数'],
    ['a width that is no number', 'widths=1,x', '| a | b |\n| - | - |', '2 个大于 0 的数'],
    ['a width of nothing', 'widths=1,0', '| a | b |\n| - | - |', '2 个大于 0 的数'],
    ['an unknown word', 'striped', '| a | b |\n| - | - |', 'zebra rowheads'],
  ])('%s is refused', (_, parameters, body, expected) => {
    expect(read(`开头\n\n:::score-table ${parameters}\n${body}\n:::`)).toMatchObject({
      ok: false,
      fault: { line: 3, expected },
    });
  });

  test('the row with the wrong number of cells is shown', () => {
    expect(read(':::score-table\n| a | b |\n| - | - |\n| 1 | 2 | 3 |\n:::')).toMatchObject({
      fault: { found: '| 1 | 2 | 3 |（3 格）' },
    });
  });
});

describe(':::chart', () => {
  test('columns are series, rows are labels', () => {
    const text =
      ':::chart radar title="得分率" alt="说明" max=100\n| 维度 | 本校 | 全区 |\n| --- | --- | --- |\n| 甲 | 95.5 | 80% |\n| 乙 | 60 | 70 |\n| 丙 | -1 | 0 |\n:::';
    expect(read(text)).toEqual({
      ok: true,
      value: [
        {
          kind: 'chart',
          chart: 'radar',
          title: '得分率',
          alt: '说明',
          labels: ['甲', '乙', '丙'],
          maxima: [100, 100, 100],
          series: [
            {
              name: '本校',
              values: [
                { value: 95.5, text: '95.5' },
                { value: 60, text: '60' },
                { value: -1, text: '-1' },
              ],
            },
            {
              name: '全区',
              values: [
                { value: 80, text: '80%' },
                { value: 70, text: '70' },
                { value: 0, text: '0' },
              ],
            },
          ],
        },
      ],
    });
  });

  test('a last column 满分 gives each row its full value', () => {
    expect(read(':::chart progress\n项目 | 完成 | 满分\n教研组 | 120/200 | 200\n备课组 | 30 | 300\n:::')).toMatchObject(
      {
        value: [
          {
            chart: 'progress',
            maxima: [200, 300],
            series: [{ name: '完成', values: [{ value: 120, text: '120/200' }, { value: 30 }] }],
          },
        ],
      },
    );
  });

  test.each([
    ['no kind', '', '甲 | 乙\n1 | 2', 'radar bars progress trend place'],
    ['an unknown kind', 'pie max=1', '甲 | 乙\n1 | 2', 'radar bars progress trend place'],
    ['two kinds', 'bars radar max=1', '甲 | 乙\n1 | 2', 'radar bars progress trend place'],
    ['no rows', 'bars max=1', '甲 | 乙', '表头一行，之后每行格数相同'],
    ['one column', 'bars max=1', '甲\n1', '表头一行，之后每行格数相同'],
    ['a row of other length', 'bars max=1', '甲 | 乙\n1 | 2 | 3', '表头一行，之后每行格数相同'],
    ['no full value', 'bars', '甲 | 乙\n1 | 2', 'max=大于 0 的数，或最后一列 满分'],
    ['a full value of nothing', 'bars max=0', '甲 | 乙\n1 | 2', 'max=大于 0 的数，或最后一列 满分'],
    ['a value that is no number', 'bars max=1', '甲 | 乙\n语文 | 优秀', '以数字开头的值'],
    ['too few axes', 'radar max=1', '甲 | 乙\na | 1\nb | 2', '3—8 个维度'],
    ['too many axes', 'radar max=1', `甲 | 乙\n${Array.from({ length: 9 }, () => 'a | 1').join('\n')}`, '3—8 个维度'],
  ])('%s is refused', (_, parameters, body, expected) => {
    expect(read(`:::chart ${parameters}\n${body}\n:::`)).toMatchObject({ ok: false, fault: { line: 1, expected } });
  });
});

describe(':::closing', () => {
  test('an office per line: name of the field, office, date', () => {
    expect(read(':::closing\nissuer | 某某市教科院 | 2026年6月30日\nschool | 一中\n:::')).toEqual({
      ok: true,
      value: [
        {
          kind: 'closing',
          parties: [
            { name: 'issuer', issuer: '某某市教科院', date: '2026年6月30日' },
            { name: 'school', issuer: '一中', date: '' },
          ],
        },
      ],
    });
  });

  test.each([
    ['', ':::closing', '至少一行 名称 | 单位 | 日期'],
    ['某某市教科院 | 2026年', '某某市教科院 | 2026年', '名称（字母、数字、-） | 单位 | 日期'],
    ['a | 甲 | 乙 | 丙', 'a | 甲 | 乙 | 丙', '名称（字母、数字、-） | 单位 | 日期'],
    ['a | 甲\na | 乙', 'a', '每个签章域名称只用一次'],
  ])('%j is refused', (body, found, expected) => {
    expect(read(`:::closing\n${body}\n:::`)).toEqual({ ok: false, fault: { line: 1, found, expected } });
  });
});

describe(':::text', () => {
  test('paragraphs without indent on a side', () => {
    expect(read(':::text\n某某学校：\n:::\n:::text right\n编号 **1**\n\n二\n:::\n:::text center\n中\n:::')).toEqual({
      ok: true,
      value: [
        { kind: 'aligned', align: 'left', content: [{ text: '某某学校：' }] },
        { kind: 'aligned', align: 'right', content: [{ text: '编号 ' }, { text: '1', strong: true }] },
        { kind: 'aligned', align: 'right', content: [{ text: '二' }] },
        { kind: 'aligned', align: 'center', content: [{ text: '中' }] },
      ],
    });
  });

  test('no other side', () => {
    expect(read(':::text middle\n甲\n:::')).toEqual({
      ok: false,
      fault: { line: 1, found: 'middle', expected: 'left center right' },
    });
  });
});

describe(':::pagebreak with a layout', () => {
  test('names preset and orientation', () => {
    expect(read(':::pagebreak preset=compact orientation=landscape')).toEqual({
      ok: true,
      value: [{ kind: 'pageBreak', preset: 'compact', orientation: 'landscape' }],
    });
  });

  test.each([
    ['preset=a3', 'preset=a3', 'gongwen compact certificate'],
    ['orientation=wide', 'orientation=wide', 'portrait landscape'],
    ['size=a3', 'size=', 'preset= orientation='],
  ])('%s is refused', (options, found, expected) => {
    expect(read(`\n:::pagebreak ${options}`)).toEqual({ ok: false, fault: { line: 2, found, expected } });
  });
});
