import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, ChartBlock, TableBlock } from '../../../src/report/blocks.js';
import { setChart } from '../../../src/report/chart-strips.js';
import type { Strip } from '../../../src/report/flow.js';
import { setBlocks } from '../../../src/report/painter.js';
import { compact, gongwen, type Preset } from '../../../src/report/presets.js';
import { setSeals } from '../../../src/report/seal-strips.js';
import { baselineOf, type Setting } from '../../../src/report/setting.js';
import { setTable } from '../../../src/report/table-strips.js';
import { setHeading, setList, setParagraph, setRule } from '../../../src/report/text-strips.js';
import { demonstrationFonts } from './demonstration.js';

let setting: Setting;

function settingFor(preset: Preset): Setting {
  return { preset, fonts: demonstrationFonts(), width: 400, height: 600, root: { type: 'Document', parent: null } };
}

beforeAll(() => {
  setting = settingFor(compact);
});

const inline = (text: string) => [{ text }];
const words = (text: string) => ({ content: inline(text) });
const kept = (strips: readonly Strip[]): boolean[] => strips.map(({ keepNext }) => keepNext);
const heights = (strips: readonly Strip[]): number[] => strips.map(({ height }) => height);

describe('paragraphs', () => {
  const lines = (count: number): readonly Strip[] =>
    setParagraph(inline('长'.repeat(38 * count - 10)), { ...compact.body, size: 10.5, indent: 0 }, 'P', setting).strips;

  test('one strip per line, as tall as the leading', () => {
    expect(heights(lines(3))).toEqual([17, 17, 17]);
  });

  test('two lines stay together at either end', () => {
    expect([1, 2, 3, 4, 5].map((count) => kept(lines(count)))).toEqual([
      [false],
      [true, false],
      [true, true, false],
      [true, false, true, false],
      [true, false, false, true, false],
    ]);
  });

  test('only the first line has space above', () => {
    const { strips } = setParagraph(inline('长'.repeat(90)), { ...compact.body, before: 9 }, 'P', setting);
    expect(strips.map(({ before }) => before)).toEqual([9, 0, 0]);
  });

  test('every line of a heading stays with what follows', () => {
    const { strips } = setHeading({ kind: 'heading', level: 1, content: inline('长'.repeat(40)) }, setting);
    expect(kept(strips)).toEqual([true, true]);
  });

  test('the em box is centred between the lines', () => {
    expect(baselineOf({ ...compact.body, size: 10, leading: 20 })).toBe(13.8);
  });

  test('a rule is a strip of its own', () => {
    expect(heights(setRule(setting).strips)).toEqual([8]);
  });

  test('a list has a strip per line of each item', () => {
    const nested = { kind: 'list', ordered: false, start: 1, items: [words('丙')] } as const;
    const { strips } = setList(
      { kind: 'list', ordered: true, start: 1, items: [words('甲'.repeat(50)), { ...words('乙'), nested }] },
      setting,
    );
    expect(heights(strips)).toEqual([17, 17, 17, 17]);
  });

  test('an item without text still shows what is nested in it', () => {
    const nested = { kind: 'list', ordered: false, start: 1, items: [words('丙')] } as const;
    expect(
      setList({ kind: 'list', ordered: false, start: 1, items: [{ content: [], nested }] }, setting).strips.length,
    ).toBe(1);
  });
});

describe('tables', () => {
  const table = (rows: number, more: Partial<TableBlock> = {}): TableBlock => ({
    kind: 'table',
    columns: [
      { width: 1, align: 'left' },
      { width: 1, align: 'left' },
    ],
    head: [{ cells: [words('甲'), words('乙')] }],
    rows: Array.from({ length: rows }, () => ({ cells: [words('一'), words('二')] })),
    zebra: false,
    ...more,
  });

  test('the head stays with the first row; the first two and the last two rows stay together', () => {
    const ends = [true, true, false, false, false, false, true, true, true, false];
    expect(kept(setTable(table(9), compact.table, setting).strips)).toEqual(ends);
    expect(kept(setTable(table(1), compact.table, setting).strips)).toEqual([true, true]);
  });

  test('a table of few rows is never parted, unless it takes too much of a page', () => {
    const whole = (rows: number, height = 600): boolean =>
      kept(setTable(table(rows), compact.table, { ...setting, height }).strips)
        .slice(0, -1)
        .every((keep) => keep);
    expect([whole(5), whole(8), whole(9)]).toEqual([true, true, false]);
    expect([whole(5, 150)]).toEqual([false]);
  });

  test('a heading and its one sentence stay with the table, the chart or the heading they lead to', () => {
    const heading: Block = { kind: 'heading', level: 1, content: inline('五、各级评分比较') };
    const sentence: Block = { kind: 'paragraph', content: inline('级差是一级评分减去下一级评分。') };
    const leads = (...blocks: Block[]): boolean[] => kept(setBlocks(blocks, setting)).slice(0, 3);
    expect(leads(heading, sentence, table(20))).toEqual([true, true, true]);
    expect(leads(heading, sentence, heading)).toEqual([true, true, true]);
    // Only the sentence right below the heading: a long text before a table may be parted from it.
    expect(leads(heading, sentence, sentence, table(20))).toEqual([true, false, false]);
    expect(leads(sentence, table(20))).toEqual([false, true, true]);
  });

  test('every row knows the head that is to be repeated', () => {
    const [head, ...rows] = setTable(table(3), compact.table, setting).strips;
    expect(head?.head).toBeUndefined();
    expect(rows.map((row) => row.head?.length)).toEqual([1, 1, 1]);
  });

  test('a caption stands above and stays with the head', () => {
    const { strips } = setTable(table(1, { caption: '得分表' }), compact.table, setting);
    expect(kept(strips).slice(0, 2)).toEqual([true, true]);
    expect(strips[0]?.before).toBe(compact.table.before);
    expect(strips[0]?.head).toBeUndefined();
  });

  test('a table without rows is only its head, and one without anything is nothing', () => {
    expect(setTable(table(0), compact.table, setting).strips.length).toBe(1);
    expect(setTable(table(0, { head: [] }), compact.table, setting).strips).toEqual([]);
  });

  test('rows of a small span stay together, a large span may be parted', () => {
    const span = (count: number): boolean[] => {
      const rows = Array.from({ length: count }, (_, index) => ({
        cells: [...(index === 0 ? [{ ...words('维'), rowSpan: count }] : []), words('二')],
      }));
      return kept(setTable(table(0, { head: [], rows }), compact.table, setting).strips);
    };
    expect(span(4)).toEqual([true, true, true, false]);
    // Two of the span, and the end of a long table.
    expect(span(20).filter((keep) => keep).length).toBe(4);
  });

  test('a row taller than the page is parted by whole lines', () => {
    const rows = [{ cells: [words('长'.repeat(2000)), words('二')] }];
    const { strips } = setTable(table(0, { rows }), compact.table, setting);
    const parts = strips.slice(1);
    expect(parts.length).toBeGreaterThan(1);
    for (const { height } of parts) {
      expect(height).toBeLessThanOrEqual(setting.height - (strips[0]?.height ?? 0));
      expect((height - 2 * compact.table.paddingY) % compact.table.text.leading).toBeCloseTo(0, 6);
    }
  });
});

describe('charts and seals', () => {
  const chart: ChartBlock = {
    kind: 'chart',
    chart: 'bars',
    labels: ['甲', '乙'],
    maxima: [1, 1],
    series: [
      {
        name: '',
        values: [
          { value: 1, text: '1' },
          { value: 0, text: '0' },
        ],
      },
    ],
  };

  test('a chart is one strip; a title makes it taller', () => {
    const [plain] = setChart(chart, setting).strips;
    const [titled] = setChart({ ...chart, title: '图' }, setting).strips;
    expect(plain?.height).toBe(2 * compact.chart.barHeight);
    expect((titled?.height ?? 0) - (plain?.height ?? 0)).toBe(compact.chart.text.leading + 4);
  });

  test('seals stand three in a row', () => {
    const boxes = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `s${index}`, label: '章', lines: [] }));
    const rows = (count: number): number => setSeals({ kind: 'sealArea', boxes: boxes(count) }, setting).strips.length;
    expect([0, 1, 2, 3, 4, 7].map(rows)).toEqual([0, 1, 1, 1, 2, 3]);
  });
});

describe('blocks one below the other', () => {
  const spacesAbove = (blocks: Block[], preset: Preset = compact): number[] =>
    setBlocks(blocks, settingFor(preset)).map((strip) => Math.round(strip.before * 10) / 10);

  test('of two spaces the larger one counts', () => {
    expect(
      spacesAbove([
        { kind: 'paragraph', content: inline('甲') },
        { kind: 'heading', level: 1, content: inline('乙') },
      ]),
    ).toEqual([0, 9]);
    expect(
      spacesAbove([
        { kind: 'title', content: inline('甲') },
        { kind: 'paragraph', content: inline('乙') },
      ]),
    ).toEqual([0, 8]);
  });

  test('公文 text has no space between paragraphs, so that the 22 lines hold', () => {
    expect(
      spacesAbove(
        [
          { kind: 'heading', level: 1, content: inline('甲') },
          { kind: 'paragraph', content: inline('乙') },
          { kind: 'heading', level: 2, content: inline('丙') },
        ],
        gongwen,
      ),
    ).toEqual([0, 0, 0]);
  });

  test('a page break marks the next strip', () => {
    const strips = setBlocks(
      [
        { kind: 'pageBreak' },
        { kind: 'paragraph', content: [] },
        { kind: 'paragraph', content: inline('甲'.repeat(90)) },
      ],
      setting,
    );
    expect(strips.map(({ breakBefore }) => breakBefore === true)).toEqual([true, false, false]);
  });

  test('a line of text stays with the seals below it', () => {
    const strips = setBlocks(
      [
        { kind: 'paragraph', content: inline('甲') },
        { kind: 'sealArea', boxes: [{ name: 'a', label: '章', lines: [] }] },
      ],
      setting,
    );
    expect(kept(strips)).toEqual([true, false]);
  });

  test('seals alone are allowed where there is no text', () => {
    expect(setBlocks([{ kind: 'sealArea', boxes: [{ name: 'a', label: '章', lines: [] }] }], setting).length).toBe(1);
  });
});
