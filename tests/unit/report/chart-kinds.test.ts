import { describe, expect, test } from 'vitest';
import type { ChartBlock } from '../../../src/report/blocks.js';
import { chartText, drawChart } from '../../../src/report/chart.js';
import type { ChartMeasures, Drawing, Shape } from '../../../src/report/chart-shapes.js';
import { markLines } from '../../../src/report/containers.js';
import { markdownBlocks } from '../../../src/report/markdown.js';

const measures: ChartMeasures = { width: 400, size: 9, leading: 12, radarHeight: 240, barHeight: 20 };

function chart(text: string): ChartBlock {
  const parsed = markdownBlocks(markLines(text));
  const [block] = parsed.ok ? parsed.value : [];
  if (block?.kind !== 'chart') throw new TypeError('no chart');
  return block;
}

const fault = (text: string) => {
  const parsed = markdownBlocks(markLines(text));
  return parsed.ok ? null : parsed.fault;
};

type Polygon = Shape & { shape: 'polygon' };
const bars = ({ shapes }: Drawing, ink: string): Polygon[] =>
  shapes.filter((shape): shape is Polygon => shape.shape === 'polygon' && shape.ink === ink);
const labels = ({ shapes }: Drawing): string[] =>
  shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));
const extent = ({ points }: Polygon) => ({
  width: Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x)),
  height: Math.max(...points.map(([, y]) => y)) - Math.min(...points.map(([, y]) => y)),
  left: Math.min(...points.map(([x]) => x)),
  foot: Math.max(...points.map(([, y]) => y)),
});

function expectInside({ width, height, shapes }: Drawing): void {
  for (const shape of shapes) {
    const points = shape.shape === 'text' || shape.shape === 'dot' ? [shape.at] : shape.points;
    for (const [x, y] of points) expect(x >= -0.01 && x <= width + 0.01 && y >= -0.01 && y <= height + 0.01).toBe(true);
  }
}

describe('a trend', () => {
  const trend = chart(
    ':::chart trend max=100 title=近三年\n| 学年 | 总分 |\n| 2023 | 50 |\n| 2024 | — |\n!| 2025 | 100 |\n:::',
  );

  test('bars stand on one line from 0, as high as their values', () => {
    const drawing = drawChart(trend, measures);
    const [first, none] = bars(drawing, 'line').map(extent);
    const [own] = bars(drawing, 'second').map(extent);
    expect((own?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(2, 6);
    expect(none?.height).toBe(0);
    expect(first?.foot).toBe(own?.foot);
    expectInside(drawing);
  });

  test('a year without value has a dash, and every value is printed as written', () => {
    expect(labels(drawChart(trend, measures))).toEqual(['50', '2023', '—', '2024', '100', '2025']);
    expect(chartText(trend)).toBe('近三年：2023 50；2024 —；2025 100。');
  });

  test('several series stand side by side and are named below', () => {
    const two = chart(':::chart trend max=10\n| 学年 | 总分 | 基础分 |\n| 2024 | 5 | 4 |\n| 2025 | 6 | 5 |\n:::');
    const drawing = drawChart(two, measures);
    const [a, b] = [bars(drawing, 'line')[0], bars(drawing, 'second')[0]].map((bar) => bar && extent(bar));
    expect((a?.left ?? 0) + (a?.width ?? 0)).toBeLessThanOrEqual(b?.left ?? 0);
    expect(labels(drawing).slice(-2)).toEqual(['总分', '基础分']);
    expectInside(drawing);
  });
});

describe('bars of levels', () => {
  test('up to four levels differ in ink, and one that did not judge has a dash', () => {
    const levels = chart(
      ':::chart bars max=100\n| 维度 | 自评 | 复评 | 抽查 | 裁定 |\n| 组织 | 90 | 80 | 70 | — |\n:::',
    );
    const drawing = drawChart(levels, measures);
    expect(['line', 'second', 'third', 'fourth'].map((ink) => bars(drawing, ink).length)).toEqual([2, 2, 2, 2]);
    expect(chartText(levels)).toBe('条形图：组织 自评 90、复评 80、抽查 70、裁定 —。');
    expectInside(drawing);
  });

  test('five are too many', () => {
    expect(fault(':::chart bars max=1\n| a | b | c | d | e | f |\n| 1 | 1 | 1 | 1 | 1 | 1 |\n:::')).toEqual({
      line: 1,
      found: '5 组数据',
      expected: '至多 4 组',
    });
  });

  test('one row may be marked as own', () => {
    const spread = chart(':::chart bars max=9\n| 段 | 数 |\n| 95—100 | 3 |\n!| 90—95 | 5 |\n:::');
    expect(spread.own).toEqual([1]);
    const drawing = drawChart(spread, measures);
    expect([bars(drawing, 'line').length, bars(drawing, 'second').length]).toEqual([1, 1]);
  });

  test('a dash is no value of a radar', () => {
    expect(fault(':::chart radar max=1\n| a | b |\n| x | — |\n| y | 1 |\n| z | 1 |\n:::')).toMatchObject({
      found: '—',
    });
  });
});

describe('place among peers', () => {
  const head = '| 项目 | 本校 | 最低 | 下四分位 | 中位数 | 上四分位 | 最高 |';
  const place = chart(`:::chart place max=100 min=50\n${head}\n| 组织 | 75 | 50 | 60 | 70 | 80 | 100 |\n:::`);

  test('box, median and own mark lie on the axis from min to max', () => {
    const drawing = drawChart(place, measures);
    const box = bars(drawing, 'fill').map(extent)[0] ?? { left: 0, width: 0 };
    const mark = bars(drawing, 'second').map(extent)[0] ?? { left: 0, width: 0 };
    const scale = box.width / 20;
    expect(mark.left + mark.width / 2).toBeCloseTo(box.left + 15 * scale, 6);
    const lines = drawing.shapes.filter((shape): shape is Shape & { shape: 'line' } => shape.shape === 'line');
    const whisker = lines.find(({ ink, closed }) => ink === 'third' && !closed)?.points ?? [];
    expect((whisker[1]?.[0] ?? 0) - (whisker[0]?.[0] ?? 0)).toBeCloseTo(50 * scale, 6);
    expectInside(drawing);
  });

  test('prints only the own value and the signs: no other school can be told', () => {
    expect(labels(drawChart(place, measures))).toEqual(['组织', '75', '本单位', '中位数', '中间一半', '最低至最高']);
    expect(chartText(place)).toBe('位次图：组织 本校 75、最低 50、下四分位 60、中位数 70、上四分位 80、最高 100。');
  });

  test.each([
    [
      '| 项目 | 本校 | 最低 |\n| 甲 | 1 | 1 |',
      'max=9',
      '本校 | 最低',
      '6 列：本单位 | 最低 | 下四分位 | 中位数 | 上四分位 | 最高',
    ],
    [`${head}\n| 甲 | 1 | 2 | 1 | 3 | 4 | 5 |`, 'max=9', '甲', '最低、下四分位、中位数、上四分位、最高依次不减'],
    [`${head}\n| 甲 | 1 | 1 | 1 | 1 | 1 | 1 |`, 'max=9 min=9', 'min=9', '小于满分的数'],
  ])('%j is refused', (table, options, found, expected) => {
    expect(fault(`:::chart place ${options}\n${table}\n:::`)).toEqual({ line: 1, found, expected });
  });

  test('bars do not begin anywhere but at 0', () => {
    expect(fault(':::chart bars max=9 min=5\n| a | b |\n| x | 6 |\n:::')).toEqual({
      line: 1,
      found: 'min=5',
      expected: '只用于 :::chart place',
    });
  });

  test('values beyond the axis stay at its ends', () => {
    const beyond = chart(`:::chart place max=90 min=60\n${head}\n| 组织 | 99 | 10 | 60 | 70 | 80 | 100 |\n:::`);
    expectInside(drawChart(beyond, measures));
  });
});

describe('inks of the series', () => {
  test('differ in lightness on a black and white print', async () => {
    const { presets } = await import('../../../src/report/presets.js');
    const { line, second, third, fourth } = presets.compact.chart;
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      return 0.299 * red + 0.587 * green + 0.114 * blue;
    };
    const levels = [line, second, third, fourth].map(light).sort((a, b) => a - b);
    for (const [index, level] of levels.slice(1).entries()) expect(level - (levels[index] ?? 0)).toBeGreaterThan(20);
  });
});
