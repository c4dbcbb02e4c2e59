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

const drawn = new Map<Element, ECharts>();

/** A chart is fitted whenever its place gets another size: with the window, but also when something beside it changes. */
const places = new ResizeObserver((entries) => {
  for (const { target } of entries) refit(drawn.get(target));
});

/** Forgets the charts of the page before this one. */
export function forgetCharts(): void {
  places.disconnect();
  for (const chart of drawn.values()) chart.dispose();
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

/** Fits a chart to the size that its place has now. */
function refit(chart: ECharts | undefined): void {
  if (!chart || chart.isDisposed()) return;
  const { clientWidth, clientHeight } = chart.getDom();
  // A place that is not shown has no size, and a chart of no size is no chart.
  if (clientWidth === 0 || clientHeight === 0) return;
  if (clientWidth !== chart.getWidth() || clientHeight !== chart.getHeight()) chart.resize();
  giveMeasures(chart);
}

/** The sheet of styles says how large a picture is shown, on a screen or on paper; the picture how large it is drawn. */
function giveMeasures(chart: ECharts): void {
  const picture = chart.getDom().querySelector('svg');
  picture?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
  picture?.style.removeProperty('position');
  for (const measure of ['width', 'height']) picture?.parentElement?.style.removeProperty(measure);
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
    style: `--height:${height}px`,
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
    giveMeasures(chart);
    drawn.set(place, chart);
    places.observe(place);
  });
  return element('figure', {}, element('figcaption', {}, title), place);
}

/** Room for axis names of either script, and a legend above. */
export const GRID = { left: 8, right: 24, top: 40, bottom: 8, containLabel: true } as const;

/** What a bar stands for; it stays within its chart, so that a narrow screen cuts nothing off. */
export const TOOLTIP = { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true } as const;

/** Bars on top of each other, one line a category; the first category is at the top. */
export function stackedBars(
  categories: readonly string[],
  series: readonly { readonly name: string; readonly data: readonly (number | null)[]; readonly colour?: string }[],
): EChartsCoreOption {
  return {
    grid: GRID,
    legend: { top: 0, type: 'scroll' },
    tooltip: TOOLTIP,
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
