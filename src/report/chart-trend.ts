import type { ChartBlock } from './blocks.js';
import {
  bar,
  barInk,
  type ChartMeasures,
  type Drawing,
  label,
  legend,
  type Shape,
  shareOf,
  stroke,
} from './chart-shapes.js';

/** Widest bar, in parts of the width of the picture. */
const WIDEST = 0.09;
const GRID = [0, 0.25, 0.5, 0.75, 1];

/** Standing bars, one group per year, from 0 up to the full value; the value stands above its bar. */
export function drawTrend(block: ChartBlock, { width, size, leading, radarHeight }: ChartMeasures): Drawing {
  const several = block.series.length > 1;
  const [top, room] = [leading * 1.4, radarHeight * 0.42];
  const foot = top + room;
  const [left, right] = [size * 2, width - size * 2];
  const grid = GRID.map(
    (share): Shape =>
      stroke([left, foot - room * share], [right, foot - room * share], 'grid', share === 0 ? 0.8 : 0.4),
  );
  const group = (right - left) / Math.max(1, block.labels.length);
  const thick = Math.min((group * 0.66) / Math.max(1, block.series.length), width * WIDEST);
  const groups = block.labels.flatMap((name, index) => {
    const middle = left + group * (index + 0.5);
    const first = middle - (thick * block.series.length) / 2;
    const bars = block.series.flatMap(({ values }, number) => {
      const { value, text } = values[index] ?? { value: 0, text: '' };
      const height = room * shareOf(value, block.maxima[index] ?? 1);
      const x = first + number * thick;
      return [
        bar([x + thick * 0.06, foot - height], [thick * 0.88, height], barInk(block, index, number)),
        label([x + thick / 2, foot - height - leading / 2], text, 'middle', number === 0),
      ];
    });
    return [...bars, label([middle, foot + leading * 0.7], name, 'middle')];
  });
  const height = foot + leading * (several ? 2.9 : 1.4);
  return {
    width,
    height,
    shapes: [...grid, ...groups, ...legend(block.series, [width / 2, height - leading / 2], size, 'bar')],
  };
}
