import type { ChartBlock } from './blocks.js';
import {
  type ChartMeasures,
  type Drawing,
  label,
  legend,
  outline,
  polygonArea,
  roughEm,
  type Shape,
  seriesStyle,
  shareOf,
  stroke,
  type Vertex,
} from './chart-shapes.js';

const RINGS = [0.2, 0.4, 0.6, 0.8, 1];
/** Characters of an axis label in one line; longer ones take two. */
const LABEL_LINE = 7;

/** A radar with one axis per label, the first pointing up, clockwise; the outer ring is the full value. */
export function drawRadar(block: ChartBlock, measures: ChartMeasures): Drawing {
  const { width, size, leading, radarHeight } = measures;
  const bottom = block.series.length > 1 ? leading * 1.5 : 0;
  const center: Vertex = [width / 2, (radarHeight - bottom) / 2];
  const count = block.labels.length;
  const tallest = Math.max(...block.labels.map((name) => twoLines(name).length)) + 1;
  const room = Math.min(radarHeight - bottom, width) / 2 - leading * tallest - size * 0.7;
  const at = (index: number, share: number): Vertex => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return [center[0] + Math.cos(angle) * room * share, center[1] + Math.sin(angle) * room * share];
  };
  const ring = (share: number): Vertex[] => block.labels.map((_, index) => at(index, share));
  const series = block.series.map(({ values }) =>
    values.map(({ value }, index) => at(index, shareOf(value, block.maxima[index] ?? 1))),
  );
  const shapes: Shape[] = [
    ...(series[0] ? [polygonArea(series[0], 'fill')] : []),
    ...RINGS.map((share) => outline(ring(share), 'grid', share === 1 ? 0.8 : 0.4)),
    ...block.labels.map((_, index) => stroke(center, at(index, 1), 'grid', 0.4)),
    ...series.map((points, index) => outline(points, seriesStyle(index).ink, 1.4, seriesStyle(index).dashed)),
    ...(series[0] ?? []).map((point): Shape => ({ shape: 'dot', at: point, radius: 1.8, ink: 'line' })),
    ...block.labels.flatMap((_, index) => axisLabel(block, index, at(index, 1), { center, size, leading })),
    ...legend(block.series, [width / 2, radarHeight - leading / 2], size, 'line'),
  ];
  return { width, height: radarHeight, shapes };
}

interface LabelPlace {
  readonly center: Vertex;
  readonly size: number;
  readonly leading: number;
}

/** Name of the axis in one or two lines and the value of the first series below it, outside the outer ring. */
function axisLabel(block: ChartBlock, index: number, tip: Vertex, { center, size, leading }: LabelPlace): Shape[] {
  const value = block.series[0]?.values[index]?.text;
  const lines = [...twoLines(block.labels[index] ?? ''), ...(value === undefined ? [] : [value])];
  const [dx, dy] = [tip[0] - center[0], tip[1] - center[1]];
  const length = Math.hypot(dx, dy) || 1;
  const anchor = Math.abs(dx) < length * 0.2 ? 'middle' : dx > 0 ? 'start' : 'end';
  const [x, y] = [tip[0] + (dx / length) * size * 0.7, tip[1] + (dy / length) * size * 0.7];
  // Above the centre the lines end at the tip, below they begin there, beside it they straddle it.
  const first = y - (lines.length * leading) / 2 + (dy / length) * ((lines.length * leading) / 2) + leading / 2;
  return lines.map((text, row) =>
    label([x, first + row * leading], text, anchor, row === lines.length - 1 && value !== undefined),
  );
}

function twoLines(text: string): string[] {
  const characters = [...text];
  if (roughEm(text) <= LABEL_LINE) return [text];
  const half = Math.ceil(characters.length / 2);
  return [characters.slice(0, half).join(''), characters.slice(half).join('')];
}
