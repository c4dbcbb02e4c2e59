import { describe, expect, test } from 'vitest';
import type { ChartBlock } from '../../../src/report/blocks.js';
import { chartText, drawChart } from '../../../src/report/chart.js';
import { type ChartMeasures, type Drawing, roughEm, type Shape, shareOf } from '../../../src/report/chart-shapes.js';

const measures: ChartMeasures = { width: 400, size: 9, leading: 12, radarHeight: 240, barHeight: 20 };
const series = (name: string, ...values: number[]) => ({
  name,
  values: values.map((value) => ({ value, text: `${value}分` })),
});

const radar: ChartBlock = {
  kind: 'chart',
  chart: 'radar',
  title: '得分率',
  labels: ['组织管理', '教研活动', '队伍建设', '质量提升'],
  maxima: [100, 100, 100, 100],
  series: [series('本校', 100, 50, 0, 75)],
};

const texts = ({ shapes }: Drawing): string[] =>
  shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));
const filled = ({ shapes }: Drawing, ink: string): (Shape & { shape: 'polygon' })[] =>
  shapes.filter((shape): shape is Shape & { shape: 'polygon' } => shape.shape === 'polygon' && shape.ink === ink);
const round = (points: readonly (readonly [number, number])[]): number[][] =>
  points.map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
const widthOf = (points: readonly (readonly [number, number])[]): number =>
  (points[1]?.[0] ?? 0) - (points[0]?.[0] ?? 0);

describe('the radar', () => {
  test('values lie on their axes: up, right, down, left, from the centre to the outer ring', () => {
    const [area] = filled(drawChart(radar, measures), 'fill');
    const [top, right, bottom, left] = round(area?.points ?? []);
    const center = [200, 120];
    const room = center[1] === undefined ? 0 : center[1] - (top?.[1] ?? 0);
    expect(top?.[0]).toBe(200);
    expect(right?.[0]).toBeCloseTo(200 + room / 2, 0);
    expect(bottom).toEqual([200, 120]);
    expect(left?.[0]).toBeCloseTo(200 - room * 0.75, 0);
    expect([right?.[1], left?.[1]]).toEqual([120, 120]);
  });

  test('there are five rings and an axis for each label', () => {
    const { shapes } = drawChart(radar, measures);
    const grid = shapes.filter(
      (shape): shape is Shape & { shape: 'line' } => shape.shape === 'line' && shape.ink === 'grid',
    );
    expect([grid.filter(({ closed }) => closed).length, grid.filter(({ closed }) => !closed).length]).toEqual([5, 4]);
  });

  test('each axis shows its name and the value as it was given', () => {
    expect(texts(drawChart(radar, measures))).toEqual([
      '组织管理',
      '100分',
      '教研活动',
      '50分',
      '队伍建设',
      '0分',
      '质量提升',
      '75分',
    ]);
  });

  test('labels stand outside, anchored away from the centre', () => {
    const anchors = drawChart(radar, measures).shapes.flatMap((shape) =>
      shape.shape === 'text' ? [shape.anchor] : [],
    );
    expect(anchors).toEqual(['middle', 'middle', 'start', 'start', 'middle', 'middle', 'end', 'end']);
  });

  test('a long name takes two lines', () => {
    const labels = ['课题研究与成果推广', ...radar.labels.slice(1)];
    expect(texts(drawChart({ ...radar, labels }, measures)).slice(0, 3)).toEqual(['课题研究与', '成果推广', '100分']);
  });

  test('a second series is dashed and both are named below', () => {
    const drawing = drawChart({ ...radar, series: [...radar.series, series('全区', 80, 80, 80, 80)] }, measures);
    const dashed = drawing.shapes.filter((shape) => shape.shape === 'line' && shape.dashed);
    expect(dashed.map(({ shape }) => shape)).toEqual(['line', 'line']);
    expect(texts(drawing).slice(-2)).toEqual(['本校', '全区']);
  });

  test.each([3, 5, 8])('with %i axes everything stays inside the picture', (count) => {
    const many: ChartBlock = {
      ...radar,
      labels: Array.from({ length: count }, (_, index) => `课题研究与成果推广${index}`),
      maxima: Array.from({ length: count }, () => 100),
      series: [
        series('本校', ...Array.from({ length: count }, () => 100)),
        series('全区', ...Array.from({ length: count }, () => 90)),
      ],
    };
    for (const shape of drawChart(many, measures).shapes) {
      const points = 'points' in shape ? shape.points : [shape.at];
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(measures.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(measures.radarHeight);
      }
    }
  });
});

describe('bars', () => {
  const bars: ChartBlock = {
    kind: 'chart',
    chart: 'bars',
    labels: ['语文', '数学'],
    maxima: [40, 40],
    series: [series('次数', 40, 10)],
  };

  test('lengths are in proportion to the values', () => {
    const [full, quarter] = filled(drawChart(bars, measures), 'line').map(({ points }) => widthOf(points));
    expect(quarter).toBeCloseTo((full ?? 0) / 4, 6);
  });

  test('each row has its own full value', () => {
    const [first, second] = filled(drawChart({ ...bars, maxima: [40, 10] }, measures), 'line').map(({ points }) =>
      widthOf(points),
    );
    expect(second).toBeCloseTo(first ?? 0, 6);
  });

  test('names stand left of the bars and values right of them', () => {
    expect(texts(drawChart(bars, measures))).toEqual(['语文', '40分', '数学', '10分']);
  });

  test('a name that is too long is cut with an ellipsis', () => {
    const [name = ''] = texts(
      drawChart({ ...bars, labels: ['很长的学科教研基地名称需要在这里截断处理', '数学'] }, measures),
    );
    expect(name.endsWith('…')).toBe(true);
    expect(roughEm(name)).toBeLessThanOrEqual(16);
  });

  test('the picture grows with the rows, and two series need more room and a legend', () => {
    const two = { ...bars, series: [...bars.series, series('去年', 20, 20)] };
    expect(drawChart(bars, measures).height).toBe(40);
    expect(drawChart(two, measures).height).toBeGreaterThan(50);
    expect(texts(drawChart(two, measures)).slice(-2)).toEqual(['次数', '去年']);
  });
});

describe('progress', () => {
  const progress: ChartBlock = {
    kind: 'chart',
    chart: 'progress',
    labels: ['教研组', '备课组'],
    maxima: [200, 300],
    series: [series('', 100, 450)],
  };

  test('the bar fills its track by the share of the target, and never more than the whole track', () => {
    const drawing = drawChart(progress, measures);
    const tracks = filled(drawing, 'fill').map(({ points }) => widthOf(points));
    const done = filled(drawing, 'line').map(({ points }) => widthOf(points));
    expect(done[0]).toBeCloseTo((tracks[0] ?? 0) / 2, 6);
    expect(done[1]).toBeCloseTo(tracks[1] ?? 0, 6);
  });
});

describe('measures', () => {
  test('a share lies between 0 and 1 whatever the numbers are', () => {
    expect([shareOf(5, 10), shareOf(-1, 10), shareOf(20, 10), shareOf(1, 0), shareOf(0, 0)]).toEqual([0.5, 0, 1, 0, 0]);
  });

  test('Han characters are one em wide and letters about half', () => {
    expect([roughEm('校本'), roughEm('ab'), roughEm('')]).toEqual([2, 1.12, 0]);
  });
});

describe('alternative text', () => {
  test('says every label with its value', () => {
    expect(chartText(radar)).toBe('得分率：组织管理 100分；教研活动 50分；队伍建设 0分；质量提升 75分。');
  });

  test('names the series where there are several, and the kind where there is no title', () => {
    const { title: _, ...untitled } = radar;
    const two: ChartBlock = {
      ...untitled,
      labels: ['甲'],
      maxima: [1],
      series: [series('本校', 1), series('全区', 2)],
    };
    expect(chartText(two)).toBe('雷达图：甲 本校 1分、全区 2分。');
  });

  test('the author’s own words win', () => {
    expect(chartText({ ...radar, alt: '四个维度都达标' })).toBe('四个维度都达标');
  });
});
