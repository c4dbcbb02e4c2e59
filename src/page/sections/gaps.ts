import type { AnnualReport } from '../../model/annual-report.js';
import { figure, GRID, TOOLTIP } from '../charts.js';
import { choice, element, replaceChildren } from '../dom.js';
import type { Reader } from '../reader.js';
import { numeric } from '../rows.js';
import { decimalColumn, pageTable } from '../table.js';

type Gap = AnnualReport['rollup']['gaps'][number];

/** How far a level's points are from those of the level below, by district. */
export function gapsSection(reader: Reader): readonly HTMLElement[] {
  const { gaps } = reader.report.rollup;
  const kinds = [...new Map(gaps.map((gap) => [`${gap.standard}\n${gap.level}`, gap])).values()];
  const [first] = kinds;
  if (!first) return [element('p', {}, reader.say('noData'))];
  const out = element('div');
  const show = (standard: string, level: number): void => {
    const rows = gaps.filter((gap) => gap.standard === standard && gap.level === level);
    replaceChildren(out, gapsOf(reader, rows, nameOf(reader, { standard, level })));
  };
  const control = choice(
    reader.say('level'),
    kinds.map((kind) => [`${kind.standard}\n${kind.level}`, nameOf(reader, kind)] as const),
    `${first.standard}\n${first.level}`,
    (key) => {
      const [standard = '', level] = key.split('\n');
      show(standard, Number(level));
    },
  );
  show(first.standard, first.level);
  return [element('p', { class: 'note' }, reader.say('gapsNote')), element('div', { class: 'controls' }, control), out];
}

function nameOf(reader: Reader, { standard, level }: Pick<Gap, 'standard' | 'level'>): string {
  const named = reader.standard(standard);
  return `${reader.level(level)} · ${named ? reader.text(named) : standard}`;
}

function gapsOf(reader: Reader, rows: readonly Gap[], title: string): readonly HTMLElement[] {
  const districts = rows.filter(({ unit }) => unit !== null);
  const chart = figure(reader, `${title} · ${reader.say('meanGap')}`, 80 + districts.length * 34, {
    grid: GRID,
    tooltip: TOOLTIP,
    xAxis: { type: 'value' },
    yAxis: { type: 'category', inverse: true, data: districts.map(({ unit }) => reader.unit(unit)) },
    series: [
      { name: reader.say('meanGap'), type: 'bar', barMaxWidth: 22, data: districts.map(({ mean }) => numeric(mean)) },
    ],
  });
  const table = pageTable(reader, {
    caption: title,
    rows,
    columns: [
      { header: reader.say('unit'), kind: 'text', value: ({ unit }) => reader.unit(unit) },
      { header: reader.say('judged'), kind: 'number', value: ({ n }) => n },
      decimalColumn<Gap>(reader.say('meanGap'), ({ mean }) => mean),
      decimalColumn<Gap>(reader.say('median'), ({ median }) => median),
      { header: reader.say('flagged'), kind: 'number', value: ({ flagged }) => flagged },
      { header: reader.say('adjudicate'), kind: 'number', value: ({ adjudicate }) => adjudicate },
    ],
  });
  return [chart, table];
}
