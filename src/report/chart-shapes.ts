import type { ChartBlock, ChartSeries } from './blocks.js';

/** A vertex or anchor in points, from the top left corner of the picture. */
export type Vertex = readonly [x: number, y: number];

/** What a line or area is for; the painter gives it its colour. */
export type Ink = 'line' | 'grid' | 'fill' | 'second' | 'third' | 'fourth' | 'text' | 'paper';

/** Inks and dashes of the series, in order; they differ in lightness and stroke, so that they can be told apart on a black and white print. */
const SERIES = [
  { ink: 'line', dashed: false },
  { ink: 'second', dashed: 'dashes' },
  { ink: 'third', dashed: 'dots' },
  { ink: 'fourth', dashed: false },
] as const satisfies readonly { ink: Ink; dashed: Dash }[];

/** How a line is drawn. */
export type Dash = false | 'dashes' | 'dots';
/** Lengths of stroke and gap, in points. */
export const DASHES = { dashes: [4, 2.5], dots: [1.2, 1.8] } as const;

export const seriesStyle = (index: number): (typeof SERIES)[number] => SERIES[index] ?? SERIES[3];

/** A chart as plain shapes, so that PDF and HTML draw the same picture. */
export type Shape =
  | { readonly shape: 'polygon'; readonly points: readonly Vertex[]; readonly ink: Ink }
  | {
      readonly shape: 'line';
      readonly points: readonly Vertex[];
      readonly ink: Ink;
      readonly width: number;
      readonly closed: boolean;
      readonly dashed: Dash;
    }
  | { readonly shape: 'dot'; readonly at: Vertex; readonly radius: number; readonly ink: Ink }
  | {
      readonly shape: 'text';
      readonly at: Vertex;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly strong: boolean;
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Measures that a chart is drawn by, in points. */
export interface ChartMeasures {
  readonly width: number;
  readonly size: number;
  readonly leading: number;
  readonly radarHeight: number;
  readonly barHeight: number;
}

/** Width of a label in em: Han characters and Chinese marks 1, everything else about half. */
export const roughEm = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x200f ? 1 : 0.56), 0);

/** Share of the full value, from 0 to 1. */
export function shareOf(value: number, maximum: number): number {
  const share = value / maximum;
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}

export const polygonArea = (points: readonly Vertex[], ink: Ink): Shape => ({ shape: 'polygon', points, ink });

export const outline = (points: readonly Vertex[], ink: Ink, width: number, dashed: Dash = false): Shape => ({
  shape: 'line',
  points,
  ink,
  width,
  closed: true,
  dashed,
});

export const stroke = (from: Vertex, to: Vertex, ink: Ink, width: number): Shape => ({
  shape: 'line',
  points: [from, to],
  ink,
  width,
  closed: false,
  dashed: false,
});

export const bar = ([left, top]: Vertex, [width, height]: readonly [width: number, height: number], ink: Ink): Shape =>
  polygonArea(
    [
      [left, top],
      [left + width, top],
      [left + width, top + height],
      [left, top + height],
    ],
    ink,
  );

/** Text at a place; the second coordinate is the middle of the line. */
export const label = (at: Vertex, text: string, anchor: 'start' | 'middle' | 'end', strong = false): Shape => ({
  shape: 'text',
  at,
  text,
  anchor,
  strong,
});

/** What a series looks like in the legend. */
export type Sample = 'line' | 'bar';

/** Names of the series with their samples, centred on a place; nothing for a single series. */
export function legend(
  series: readonly Pick<ChartSeries, 'name'>[],
  middle: Vertex,
  size: number,
  kind: Sample,
): Shape[] {
  if (series.length < 2) return [];
  const [sample, space] = [size * 2, size * 0.6];
  const widths = series.map(({ name }) => sample + space + roughEm(name) * size + 2 * size);
  let x = middle[0] - (widths.reduce((sum, width) => sum + width, 0) - 2 * size) / 2;
  return series.flatMap(({ name }, index) => {
    const left = x;
    x += widths[index] ?? 0;
    return [sampleOf(kind, index, [left, middle[1]], size), label([left + sample + space, middle[1]], name, 'start')];
  });
}

function sampleOf(kind: Sample, index: number, [left, y]: Vertex, size: number): Shape {
  const { ink, dashed } = seriesStyle(index);
  if (kind === 'bar') return bar([left, y - size * 0.35], [size * 2, size * 0.7], ink);
  const points: Vertex[] = [
    [left, y],
    [left + size * 2, y],
  ];
  return { shape: 'line', points, ink, width: 1.5, closed: false, dashed };
}

/** Ink of a bar: that of its series, or the second one where a single series marks one's own label. */
export const barInk = ({ series, own = [] }: Pick<ChartBlock, 'series' | 'own'>, index: number, number: number): Ink =>
  series.length === 1 && own.includes(index) ? 'second' : seriesStyle(number).ink;
