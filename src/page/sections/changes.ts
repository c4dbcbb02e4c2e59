import type { AnnualReport, AnnualStandard } from '../../model/annual-report.js';
import { figure, GRID, TOOLTIP } from '../charts.js';
import { choice, element, replaceChildren } from '../dom.js';
import type { Reader } from '../reader.js';
import { numeric } from '../rows.js';
import { decimalColumn, type PageColumn, pageTable } from '../table.js';

type Change = AnnualReport['rollup']['changes'][number];

/** What changed against last year, for subjects with a total in both: by unit for a stage, and by stage for the whole city. */
export function changesSection(reader: Reader): readonly HTMLElement[] {
  const { changes } = reader.report.rollup;
  const compared = reader.report.names.standards.filter(({ id }) => changes.some(({ standard }) => standard === id));
  const [first] = compared;
  if (!first) return [element('p', {}, reader.say('noData'))];
  const [out, controls] = [element('div'), element('div', { class: 'controls' })];
  const show = (standard: AnnualStandard, stage: string): void => {
    const own = changes.filter((row) => row.standard === standard.id);
    const stages = [...new Set(own.flatMap((row) => row.stage ?? []))];
    const chosen = stages.includes(stage) ? stage : '';
    replaceChildren(
      controls,
      choice(
        reader.say('standard'),
        compared.map((one) => [one.id, reader.text(one)] as const),
        standard.id,
        (id) => show(compared.find((one) => one.id === id) ?? first, chosen),
      ),
      choice(
        reader.say('stage'),
        [['', reader.say('allStages')], ...stages.map((one) => [one, reader.stage(one)] as const)],
        chosen,
        (to) => show(standard, to),
      ),
    );
    replaceChildren(out, tablesOf(reader, reader.text(standard), { rows: own, stage: chosen === '' ? null : chosen }));
  };
  show(first, '');
  return [element('p', { class: 'note' }, reader.say('changesNote')), controls, out];
}

function tablesOf(
  reader: Reader,
  name: string,
  { rows, stage }: { readonly rows: readonly Change[]; readonly stage: string | null },
): readonly HTMLElement[] {
  const byUnit = rows.filter((row) => row.stage === stage);
  const byStage = rows.filter(({ unit }) => unit === null);
  const title = `${name} · ${reader.stage(stage)}`;
  return [
    ...chartOf(reader, title, byUnit),
    pageTable(reader, {
      caption: title,
      rows: byUnit,
      columns: columnsOf(reader, { header: reader.say('unit'), kind: 'text', value: ({ unit }) => reader.unit(unit) }),
    }),
    pageTable(reader, {
      caption: `${name} · ${reader.say('stage')}`,
      rows: byStage,
      columns: columnsOf(reader, {
        header: reader.say('stage'),
        kind: 'text',
        value: (row) => reader.stage(row.stage),
      }),
    }),
  ];
}

/** Bars of the mean change by unit; none where nothing of it may be shown. */
function chartOf(reader: Reader, title: string, rows: readonly Change[]): readonly HTMLElement[] {
  const units = rows.filter(({ unit, difference }) => unit !== null && difference !== null);
  if (units.length === 0) return [];
  const data = units.map(({ difference }) => numeric(difference));
  return [
    figure(reader, `${title} · ${reader.say('difference')}`, 80 + units.length * 34, {
      grid: GRID,
      tooltip: TOOLTIP,
      xAxis: { type: 'value' },
      yAxis: { type: 'category', inverse: true, data: units.map(({ unit }) => reader.unit(unit)) },
      series: [{ name: reader.say('difference'), type: 'bar', barMaxWidth: 22, data }],
    }),
  ];
}

const columnsOf = (reader: Reader, first: PageColumn<Change>): readonly PageColumn<Change>[] => [
  first,
  { header: reader.say('matched'), kind: 'number', value: ({ n }) => n },
  decimalColumn<Change>(reader.say('before'), ({ before }) => before),
  decimalColumn<Change>(reader.say('now'), ({ now }) => now),
  decimalColumn<Change>(reader.say('difference'), ({ difference }) => difference),
  { header: reader.say('raised'), kind: 'number', value: ({ raised }) => raised },
  { header: reader.say('kept'), kind: 'number', value: ({ kept }) => kept },
  { header: reader.say('lowered'), kind: 'number', value: ({ lowered }) => lowered },
];
