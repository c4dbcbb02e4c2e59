import type { ChartBlock } from './blocks.js';
import {
  bar,
  barInk,
  type ChartMeasures,
  type Drawing,
  label,
  legend,
  roughEm,
  type Shape,
  shareOf,
  stroke,
} from './chart-shapes.js';

/** Part of a group that its bars take, and height of a bar with its value, in letters. */
const [BAR_SHARE, CLEAR] = [0.62, 1.25];

/** Characters that a name may take. */
export const LABEL_MOST = 16;
const GRID = [0, 0.25, 0.5, 0.75, 1];

/** Room beside the bars, in points: for names on the left and values on the right. */
function sides({ labels, series }: ChartBlock, size: number): { left: number; right: number } {
  const texts = series.flatMap(({ values }) => values.map(({ text }) => text));
  const left = Math.min(LABEL_MOST, Math.max(2, ...labels.map(roughEm))) * size + size;
  return { left, right: Math.max(2, ...texts.map(roughEm)) * size + size };
}

/** A label cut to the room it has; the full text is in the alternative text and in the table. */
export function fitting(text: string): string {
  if (roughEm(text) <= LABEL_MOST) return text;
  const kept = [...text];
  while (roughEm(`${kept.join('')}…`) > LABEL_MOST) kept.pop();
  return `${kept.join('')}…`;
}

/** Horizontal bars, one group per label, on a grid of quarters of the full value. */
export function drawBars(block: ChartBlock, { width, size, leading, barHeight }: ChartMeasures): Drawing {
  const { left, right } = sides(block, size);
  const [room, per] = [width - left - right, Math.max(1, block.series.length)];
  // Values of bars that lie side by side must not touch.
  const group = per === 1 ? barHeight : Math.max((barHeight * per) / 1.4, (per * size * CLEAR) / BAR_SHARE);
  const bottom = block.labels.length * group;
  const grid = GRID.map(
    (share): Shape => stroke([left + room * share, 0], [left + room * share, bottom], 'grid', share === 0 ? 0.8 : 0.4),
  );
  const groups = block.labels.flatMap((name, index) => {
    const top = index * group;
    const thick = (group * BAR_SHARE) / per;
    const bars = block.series.flatMap(({ values }, number) => {
      const { value, text } = values[index] ?? { value: 0, text: '' };
      const length = room * shareOf(value, block.maxima[index] ?? 1);
      const y = top + group * 0.19 + number * thick;
      const end = left + length + size * 0.4;
      // A white ground keeps the grid from striking the value through.
      const ground = bar([end, y + thick / 2 - size * 0.55], [roughEm(text) * size, size * 1.1], 'paper');
      return [
        bar([left, y], [length, thick], barInk(block, index, number)),
        ground,
        label([end, y + thick / 2], text, 'start'),
      ];
    });
    return [label([left - size * 0.5, top + group / 2], fitting(name), 'end'), ...bars];
  });
  const height = bottom + (per > 1 ? leading * 1.6 : 0);
  return {
    width,
    height,
    shapes: [...grid, ...groups, ...legend(block.series, [width / 2, height - leading / 2], size, 'bar')],
  };
}

/** Progress towards a target: a filled track per label, with the value behind it. */
export function drawProgress(block: ChartBlock, { width, size, barHeight }: ChartMeasures): Drawing {
  const { left, right } = sides(block, size);
  const room = width - left - right;
  const thick = barHeight * 0.5;
  const shapes = block.labels.flatMap((name, index): Shape[] => {
    const { value, text } = block.series[0]?.values[index] ?? { value: 0, text: '' };
    const middle = index * barHeight + barHeight / 2;
    return [
      label([left - size * 0.5, middle], fitting(name), 'end'),
      bar([left, middle - thick / 2], [room, thick], 'fill'),
      bar([left, middle - thick / 2], [room * shareOf(value, block.maxima[index] ?? 1), thick], 'line'),
      label([left + room + size * 0.5, middle], text, 'start'),
    ];
  });
  return { width, height: block.labels.length * barHeight, shapes };
}
