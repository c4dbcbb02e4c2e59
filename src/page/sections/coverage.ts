import type { AnnualReport } from '../../model/annual-report.js';
import { COLOURS, figure, MUTED, stackedBars } from '../charts.js';
import { element } from '../dom.js';
import type { Reader } from '../reader.js';
import { percent } from '../rows.js';
import { type PageColumn, pageTable } from '../table.js';

type Coverage = AnnualReport['rollup']['coverage'][number];

/** Who has reported and who has been judged, district by district. */
export function coverageSection(reader: Reader): readonly HTMLElement[] {
  const { coverage } = reader.report.rollup;
  const missing = coverage.flatMap((unit) => unit.missing.map((school) => ({ unit: unit.name, ...school })));
  const columns: PageColumn<Coverage>[] = [
    { header: reader.say('unit'), kind: 'text', value: ({ name }) => name },
    { header: reader.say('due'), kind: 'number', value: ({ due }) => due },
    { header: reader.say('assessed'), kind: 'number', value: ({ assessed }) => assessed },
    {
      header: reader.say('share'),
      kind: 'number',
      value: ({ due, assessed }) => (due === 0 ? null : assessed / due),
      show: ({ due, assessed }) => (due === 0 ? '—' : percent(assessed / due)),
    },
    { header: reader.say('complete'), kind: 'number', value: ({ complete }) => complete },
    ...levelsIn(coverage).map(
      (level): PageColumn<Coverage> => ({
        header: reader.level(level),
        kind: 'number',
        value: ({ levels }) => levels.find((one) => one.level === level)?.schools ?? 0,
      }),
    ),
    { header: reader.say('decided'), kind: 'number', value: ({ decided }) => decided },
  ];
  return [
    figure(reader, reader.say('coverage'), 80 + coverage.length * 36, reportedBars(reader, coverage)),
    pageTable(reader, { caption: reader.say('coverage'), columns, rows: coverage }),
    ...(missing.length > 0 ? [missingTable(reader, missing)] : []),
  ];
}

const levelsIn = (coverage: readonly Coverage[]): readonly number[] =>
  [...new Set(coverage.flatMap(({ levels }) => levels.map(({ level }) => level)))]
    .sort((a, b) => a - b)
    .filter((level) => level > 1);

const reportedBars = (reader: Reader, coverage: readonly Coverage[]) =>
  stackedBars(
    coverage.map(({ name }) => name),
    [
      { name: reader.say('assessed'), data: coverage.map(({ assessed }) => assessed), colour: COLOURS[0] },
      { name: reader.say('missing'), data: coverage.map(({ due, assessed }) => due - assessed), colour: MUTED },
    ],
  );

function missingTable(
  reader: Reader,
  missing: readonly { readonly unit: string; readonly id: string; readonly name: string }[],
): HTMLElement {
  const table = pageTable(reader, {
    caption: reader.say('missing'),
    rows: missing,
    columns: [
      { header: reader.say('school'), kind: 'text', value: ({ name }) => name },
      { header: reader.say('unit'), kind: 'text', value: ({ unit }) => unit },
    ],
  });
  return element('details', {}, element('summary', {}, `${reader.say('missing')}（${missing.length}）`), table);
}
