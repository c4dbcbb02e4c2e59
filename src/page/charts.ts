import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { type ECharts, type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { element } from './dom.js';
import type { Reader } from './reader.js';

use([
  BarChart,
  HeatmapChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
]);

/** Told apart by those who do not see colours well (after P. Tol's bright scheme), best grade first. */
export const COLOURS = ['#1f5c99', '#3d8b5a', '#c99700', '#b3372f', '#7b6a9c', '#5c6670'] as const;
export const MUTED = '#a3a9b1';

const drawn = new Set<ECharts>();

/** Forgets the charts of the page before this one. */
export function forgetCharts(): void {
  for (const chart of drawn) chart.dispose();
  drawn.clear();
}

/** Light patterns over the colours, for those who do not see colours and for paper; the first series needs none. */
const DECALS = [
  { symbol: 'none' },
  { color: 'rgba(255, 255, 255, 0.4)', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4 },
  { color: 'rgba(255, 255, 255, 0.5)', symbol: 'circle', dashArrayX: [8, 8], dashArrayY: [6, 0], symbolSize: 0.5 },
  { color: 'rgba(255, 255, 255, 0.4)', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4 },
  { color: 'rgba(255, 255, 255, 0.5)', dashArrayX: [1, 0], dashArrayY: [2, 8], rotation: 0 },
];

/** Fits all charts to the width they have now. */
export function fitCharts(): void {
  for (const chart of drawn) {
    chart.resize();
    sayMeasures(chart);
  }
}

/** Paper scales a picture that says how large it is drawn. */
function sayMeasures(chart: ECharts): void {
  const picture = chart.getDom().querySelector('svg');
  picture?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
}

/**
 * A figure with a chart that is drawn once it stands in the page. Its numbers stand in a table beside it, so to a
 * screen reader it is one picture with a name.
 */
export function figure(reader: Reader, title: string, height: number, option: EChartsCoreOption): HTMLElement {
  const place = element('div', {
    class: 'chart',
    role: 'img',
    'aria-label': reader.say('chart', { title }),
    style: `height:${height}px`,
  });
  requestAnimationFrame(() => {
    if (!place.isConnected) return;
    const chart = init(place, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      color: [...COLOURS],
      textStyle: { fontFamily: getComputedStyle(place).fontFamily },
      aria: { enabled: true, label: { enabled: false }, decal: { show: true, decals: DECALS } },
      ...option,
    });
    sayMeasures(chart);
    drawn.add(chart);
  });
  return element('figure', {}, element('figcaption', {}, title), place);
}

/** Room for axis names of either script, and a legend above. */
export const GRID = { left: 8, right: 24, top: 40, bottom: 8, containLabel: true } as const;

/** Bars on top of each other, one line a category; the first category is at the top. */
export function stackedBars(
  categories: readonly string[],
  series: readonly { readonly name: string; readonly data: readonly (number | null)[]; readonly colour?: string }[],
): EChartsCoreOption {
  return {
    grid: GRID,
    legend: { top: 0, type: 'scroll' },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', inverse: true, data: [...categories] },
    series: series.map(({ name, data, colour }) => ({
      name,
      type: 'bar',
      stack: 'all',
      barMaxWidth: 26,
      data: [...data],
      ...(colour ? { itemStyle: { color: colour } } : {}),
    })),
  };
}
