import type { AnnualReport, AnnualStandard } from '../../model/annual-report.js';
import { shown } from './shown.js';

type GradeRow = AnnualReport['rollup']['gradeTotals'][number];

/** The grades of a standard by district and by category or stage; nothing where nobody was assessed by it. */
export function gradeViews(report: AnnualReport, standard: AnnualStandard): readonly object[] {
  const own = report.rollup.gradeTotals.filter((row) => row.standard === standard.id);
  if (own.length === 0) return [];
  const rowsOf = (wanted: (row: GradeRow) => boolean, name: (row: GradeRow) => string): readonly object[] =>
    own.filter(wanted).map((row) => rowView(report, standard, row, name(row)));
  const units = report.names.units;
  return [
    {
      standard: standard.zh,
      grades: standard.grades.map(({ zh }) => ({ zh })),
      rows: [
        ...rowsOf(
          ({ unit, stage }) => unit !== null && stage === null,
          ({ unit }) => units.find(({ id }) => id === unit)?.name ?? unit ?? '',
        ),
        ...rowsOf(
          ({ unit, stage }) => unit === null && stage === null,
          () => '全市',
        ),
      ],
      stages: rowsOf(
        ({ unit, stage }) => unit === null && stage !== null,
        ({ stage }) => stage ?? '',
      ),
    },
  ];
}

const rowView = (report: AnnualReport, standard: AnnualStandard, row: GradeRow, name: string): object => ({
  name,
  isTotal: row.unit === null && row.stage === null,
  n: row.n,
  counts: standard.grades.map(({ code }) => ({ count: shown(report, row.counts[code]) })),
  withheld: shown(report, row.withheld),
  notApplied: shown(report, row.notApplied),
  mean: shown(report, row.mean),
});
