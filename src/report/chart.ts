import type { ChartBlock } from './blocks.js';
import { drawBars, drawProgress } from './chart-bars.js';
import { drawRadar } from './chart-radar.js';
import type { ChartMeasures, Drawing } from './chart-shapes.js';

const NAMES = { radar: '雷达图', bars: '条形图', progress: '进度图' } as const;
/** Fewer axes make no area. */
export const RADAR_AXES = { least: 3, most: 8 } as const;

/** Draws a chart as shapes. */
export function drawChart(block: ChartBlock, measures: ChartMeasures): Drawing {
  if (block.chart === 'radar') return drawRadar(block, measures);
  return block.chart === 'bars' ? drawBars(block, measures) : drawProgress(block, measures);
}

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
