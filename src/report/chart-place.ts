import type { ChartBlock, ChartValue } from './blocks.js';
import { fitting, LABEL_MOST } from './chart-bars.js';
import {
  bar,
  type ChartMeasures,
  type Drawing,
  label,
  outline,
  polygonArea,
  roughEm,
  type Shape,
  stroke,
} from './chart-shapes.js';

/** Series of a `place`, in order: own value, then the spread of all. */
export const PLACE_SERIES = ['本单位', '最低', '下四分位', '中位数', '上四分位', '最高'] as const;

interface Row {
  readonly middle: number;
  readonly thick: number;
  readonly size: number;
  readonly at: (value: ChartValue) => number;
}

/**
 * A row per label: a line from the lowest to the highest of all, a box from quartile to quartile with a stroke at the median,
 * and a diamond where one's own value lies. Nobody else is named or can be found out.
 */
export function drawPlace(block: ChartBlock, { width, size, leading, barHeight }: ChartMeasures): Drawing {
  const own = block.series[0];
  const left = Math.min(LABEL_MOST, Math.max(2, ...block.labels.map(roughEm))) * size + size * 1.5;
  const right = Math.max(2, ...(own?.values ?? []).map(({ text }) => roughEm(text))) * size + size * 1.5;
  const room = width - left - right;
  const { minimum = 0 } = block;
  const rows = block.labels.flatMap((name, index) => {
    const maximum = block.maxima[index] ?? 1;
    const at = ({ value }: ChartValue): number =>
      left + room * Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
    const row: Row = { middle: (index + 0.5) * barHeight * 1.3, thick: barHeight * 0.55, size, at };
    const values = block.series.map((series) => series.values[index] ?? { value: 0, text: '' });
    const mark = label([left + room + size, row.middle], values[0]?.text ?? '', 'start', true);
    return [label([left - size, row.middle], fitting(name), 'end'), ...spread(values, row), mark];
  });
  const foot = block.labels.length * barHeight * 1.3;
  return { width, height: foot + leading * 1.6, shapes: [...rows, ...key([width / 2, foot + leading], size)] };
}

function spread(values: readonly ChartValue[], { middle, thick, size, at }: Row): Shape[] {
  const [own, lowest, lower, median, upper, highest] = values.map(at);
  if (own === undefined || lowest === undefined || lower === undefined) return [];
  if (median === undefined || upper === undefined || highest === undefined) return [];
  const whisker = (x: number): Shape => stroke([x, middle - thick / 4], [x, middle + thick / 4], 'third', 1);
  return [
    stroke([lowest, middle], [highest, middle], 'third', 1),
    whisker(lowest),
    whisker(highest),
    bar([lower, middle - thick / 2], [upper - lower, thick], 'fill'),
    outline(corners(lower, upper, middle, thick), 'third', 0.8),
    stroke([median, middle - thick / 2], [median, middle + thick / 2], 'line', 1.4),
    diamond(own, middle, size),
  ];
}

const corners = (left: number, right: number, middle: number, thick: number) =>
  [
    [left, middle - thick / 2],
    [right, middle - thick / 2],
    [right, middle + thick / 2],
    [left, middle + thick / 2],
  ] as const;

const diamond = (x: number, y: number, size: number): Shape =>
  polygonArea(
    [
      [x, y - size * 0.55],
      [x + size * 0.45, y],
      [x, y + size * 0.55],
      [x - size * 0.45, y],
    ],
    'second',
  );

const KEY = ['本单位', '中位数', '中间一半', '最低至最高'] as const;

/** What the signs mean. */
function key(center: readonly [number, number], size: number): Shape[] {
  const widths = KEY.map((name) => size * (2.6 + roughEm(name) + 1.4));
  const y = center[1];
  let x = center[0] - (widths.reduce((sum, width) => sum + width, 0) - size * 1.4) / 2;
  return KEY.flatMap((name, index) => {
    const left = x;
    x += widths[index] ?? 0;
    return [...sign(index, left, y, size), label([left + size * 2.6, y], name, 'start')];
  });
}

function sign(index: number, left: number, y: number, size: number): Shape[] {
  const middle = left + size;
  if (index === 0) return [diamond(middle, y, size)];
  if (index === 1) return [stroke([middle, y - size / 2], [middle, y + size / 2], 'line', 1.4)];
  if (index === 3) return [stroke([left, y], [left + size * 2, y], 'third', 1)];
  const box = corners(left, left + size * 2, y, size * 0.8);
  return [bar([left, y - size * 0.4], [size * 2, size * 0.8], 'fill'), outline(box, 'third', 0.8)];
}
