import type { ChartBlock, ChartKind } from './blocks.js';
import { drawBars, drawProgress } from './chart-bars.js';
import { drawPlace } from './chart-place.js';
import { drawRadar } from './chart-radar.js';
import type { ChartMeasures, Drawing } from './chart-shapes.js';
import { drawTrend } from './chart-trend.js';

const NAMES = { radar: '雷达图', bars: '条形图', progress: '进度图', trend: '趋势图', place: '位次图' } as const;
/** Fewer axes make no area. */
export const RADAR_AXES = { least: 3, most: 8 } as const;

/** Draws a chart as shapes. */
export function drawChart(block: ChartBlock, measures: ChartMeasures): Drawing {
  return DRAWERS[block.chart](block, measures);
}

const DRAWERS: Readonly<Record<ChartKind, (block: ChartBlock, measures: ChartMeasures) => Drawing>> = {
  radar: drawRadar,
  bars: drawBars,
  progress: drawProgress,
  trend: drawTrend,
  place: drawPlace,
};

/** What the chart says in words: the author's text, else every label with its values. */
export function chartText(block: ChartBlock): string {
  if (block.alt) return block.alt;
  const facts = block.labels.map((name, index) => {
    const values = block.series.map(({ name: series, values: own }) => {
      const text = own[index]?.text ?? '';
      return block.series.length > 1 ? `${series} ${text}` : text;
    });
    return `${name} ${values.join('、')}`;
  });
  return `${block.title ?? NAMES[block.chart]}：${facts.join('；')}。`;
}
