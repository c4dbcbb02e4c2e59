import type { AnnualIndicator, AnnualReport, AnnualStandard } from '../../model/annual-report.js';
import { figure, GRID } from '../charts.js';
import { choice, element, replaceChildren } from '../dom.js';
import type { Reader } from '../reader.js';
import { numeric, percent } from '../rows.js';
import { type PageColumn, pageTable } from '../table.js';

type IndicatorRow = AnnualReport['rollup']['indicators'][number];

/** How much of its points each indicator earned, by district: a heat map and the same as a table. */
export function indicatorsSection(reader: Reader): readonly HTMLElement[] {
  const { indicators } = reader.report.rollup;
  const known = reader.report.names.standards.filter(({ id }) => indicators.some((row) => row.standard === id));
  const [first] = known;
  if (!first) return [element('p', {}, reader.say('noData'))];
  const out = element('div');
  const show = (standard: AnnualStandard): void => {
    const rows = indicators.filter((row) => row.standard === standard.id);
    replaceChildren(out, heatMap(reader, standard, rows), indicatorTable(reader, standard, rows));
  };
  const control = choice(
    reader.say('standard'),
    known.map((standard) => [standard.id, reader.text(standard)] as const),
    first.id,
    (id) => show(known.find((standard) => standard.id === id) ?? first),
  );
  show(first);
  return [
    element('p', { class: 'note' }, reader.say('indicatorsNote')),
    element('div', { class: 'controls' }, control),
    out,
  ];
}

const namedIn = (standard: AnnualStandard, id: string): AnnualIndicator | undefined =>
  standard.indicators.find((indicator) => indicator.id === id);

function heatMap(reader: Reader, standard: AnnualStandard, rows: readonly IndicatorRow[]): HTMLElement {
  const units = reader.report.names.units.filter(({ id }) =>
    rows.some((row) => row.units.some(({ unit }) => unit === id)),
  );
  const cells = rows.flatMap(({ units: own }, line) =>
    units.flatMap(({ id }, place) => {
      const mean = numeric(own.find(({ unit }) => unit === id)?.mean);
      return mean === null ? [] : [[place, line, Math.round(mean * 1000) / 10] as const];
    }),
  );
  const title = `${reader.text(standard)} · ${reader.say('meanShare')}（%）`;
  return figure(reader, title, 110 + rows.length * 22, {
    grid: { ...GRID, top: 60 },
    tooltip: {
      confine: true,
      // Painted on the canvas: in the page's own markup a name could carry tags.
      renderMode: 'richText',
      formatter: ({ value }: { readonly value: readonly [number, number, number] }) => {
        const row = rows[value[1]];
        const indicator = row && namedIn(standard, row.indicator);
        return `${units[value[0]]?.name ?? ''}　${row?.indicator ?? ''} ${indicator ? reader.text(indicator) : ''}：${value[2]}%`;
      },
    },
    xAxis: {
      type: 'category',
      position: 'top',
      data: units.map(({ name }) => name),
      axisLabel: { interval: 0, rotate: 45 },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ indicator, key }) => `${key ? '★ ' : ''}${indicator}`),
    },
    visualMap: {
      min: 0,
      max: 100,
      calculable: true,
      orient: 'horizontal',
      left: 'center',
      top: 0,
      itemHeight: 160,
      inRange: { color: ['#7a1f1a', '#d9855f', '#f4e3c3', '#eef5ef'] },
    },
    series: [{ type: 'heatmap', data: cells, itemStyle: { borderColor: '#ffffff', borderWidth: 1 } }],
    // Stripes over shades would only hide them.
    aria: { enabled: true, label: { enabled: false }, decal: { show: false } },
  });
}

function indicatorTable(reader: Reader, standard: AnnualStandard, rows: readonly IndicatorRow[]): HTMLElement {
  return pageTable(reader, {
    caption: `${reader.text(standard)} · ${reader.say('indicators')}`,
    rows,
    searched: true,
    columns: [
      { header: reader.say('indicator'), kind: 'text', value: ({ indicator }) => indicator },
      textColumn(reader, standard),
      { header: reader.say('points'), kind: 'number', value: ({ points }) => numeric(points) },
      { header: reader.say('number'), kind: 'number', value: ({ n }) => n },
      shareColumn(reader.say('meanShare'), ({ mean }) => mean),
      shareColumn(reader.say('fullShare'), ({ fullShare }) => fullShare),
      shareColumn('P10', ({ percentiles }) => percentiles.p10),
      shareColumn(reader.say('median'), ({ percentiles }) => percentiles.p50),
      shareColumn('P90', ({ percentiles }) => percentiles.p90),
      shareColumn(reader.say('passShare'), ({ passShare }) => passShare),
    ],
  });
}

/** What the indicator asks for, and whether it is a key indicator. */
function textColumn(reader: Reader, standard: AnnualStandard): PageColumn<IndicatorRow> {
  const textOf = (id: string): string => {
    const named = namedIn(standard, id);
    return named ? reader.text(named) : '';
  };
  return {
    header: reader.say('content'),
    kind: 'text',
    value: ({ indicator }) => textOf(indicator),
    show: ({ indicator, key }) => [
      textOf(indicator),
      key ? element('span', { class: 'key' }, reader.say('key')) : null,
    ],
  };
}

const shareColumn = (header: string, shareOf: (row: IndicatorRow) => string | null): PageColumn<IndicatorRow> => ({
  header,
  kind: 'number',
  value: (row) => numeric(shareOf(row)),
  show: (row) => (shareOf(row) === null ? '—' : percent(shareOf(row))),
});
