import type { AnnualReport } from '../../model/annual-report.js';
import { figure, GRID } from '../charts.js';
import { element } from '../dom.js';
import type { Reader } from '../reader.js';
import { numeric } from '../rows.js';
import { pageTable } from '../table.js';

type Target = AnnualReport['rollup']['targets'][number];

/** How far each target is, and where it will stand at its end at the pace so far. */
export function targetsSection(reader: Reader): readonly HTMLElement[] {
  const { targets } = reader.report.rollup;
  return [
    element('p', { class: 'note' }, reader.say('targetsNote')),
    element(
      'div',
      { class: 'cards' },
      targets.map((target) => card(reader, target)),
    ),
    ...(targets.some(({ years }) => years.length > 1) ? [paceChart(reader, targets)] : []),
    pageTable(reader, {
      caption: reader.say('targets'),
      rows: targets,
      columns: [
        { header: reader.say('award'), kind: 'text', value: ({ zh }) => zh },
        { header: reader.say('target'), kind: 'number', value: ({ target }) => target },
        { header: reader.say('awarded'), kind: 'number', value: ({ awarded }) => awarded },
        { header: reader.say('remaining'), kind: 'number', value: ({ remaining }) => remaining },
        {
          header: reader.say('candidates'),
          kind: 'number',
          value: ({ candidates }) => candidates,
          show: ({ candidates }) =>
            candidates ?? (reader.report.audience === 'internal' ? reader.say('selfCheckOnly') : '—'),
        },
        {
          header: reader.say('projectionColumn'),
          kind: 'number',
          value: ({ projection }) => numeric(projection?.projected),
          show: ({ projection }) => projection?.projected ?? '—',
        },
      ],
    }),
  ];
}

function card(reader: Reader, { zh, target, awarded, by, projection }: Target): HTMLElement {
  const reached = projection && reader.say(projection.reached ? 'reach' : 'miss');
  return element(
    'div',
    { class: 'card' },
    element('h3', {}, zh),
    element('p', { class: 'figure' }, reader.say('targetOf', { awarded, target })),
    element('progress', { max: target, value: Math.min(awarded, target), 'aria-label': zh }),
    projection
      ? element('p', {}, reader.say('projection', { by }), ` ${projection.projected} `, element('strong', {}, reached))
      : null,
  );
}

/** Titles conferred year by year, as a share of the target, so that four targets stand on one scale. */
function paceChart(reader: Reader, targets: readonly Target[]): HTMLElement {
  const years = [...new Set(targets.flatMap((target) => target.years.map(({ year }) => year)))].sort();
  const totalOf = (target: Target, year: string): number | null =>
    target.years.filter((one) => one.year <= year).at(-1)?.total ?? null;
  return figure(reader, reader.say('pace'), 260, {
    grid: GRID,
    legend: { top: 0 },
    tooltip: { trigger: 'axis', confine: true },
    xAxis: { type: 'category', data: years, boundaryGap: false },
    yAxis: { type: 'value', minInterval: 1 },
    series: targets.map((target) => ({
      name: target.zh,
      type: 'line',
      data: years.map((year) => totalOf(target, year)),
    })),
  });
}
