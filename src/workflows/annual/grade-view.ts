import type { AnnualReport, AnnualStandard } from '../../model/annual-report.js';
import { shownGrades } from '../../model/shown-grades.js';
import { shown } from './shown.js';

type GradeRow = AnnualReport['rollup']['gradeTotals'][number];

/** The grades of a standard by district and by category or stage; nothing where nobody was assessed by it. */
export function gradeViews(report: AnnualReport, standard: AnnualStandard): readonly object[] {
  const own = report.rollup.gradeTotals.filter((row) => row.standard === standard.id);
  if (own.length === 0) return [];
  const rowsOf = (wanted: (row: GradeRow) => boolean, name: (row: GradeRow) => string): readonly object[] =>
    own
      .filter(wanted)
      .filter((row) => isTold(report, row))
      .map((row) => ({ ...rowView(report, grades, row), name: name(row), hasNotApplied }));
  const grades = shownGrades(standard.grades, own);
  // Where a standard takes everybody, nobody can be without a nomination: a column of zeros would only ask for room.
  const hasNotApplied = own.some(({ notApplied }) => notApplied !== 0);
  const units = report.names.units;
  return [
    {
      hasNotApplied,
      standard: standard.zh,
      grades: grades.map(({ zh }) => ({ zh })),
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

/** Whether a row says more than how many there are: in a public report most units are too small for anything else. */
const isTold = ({ audience }: AnnualReport, { unit, stage, counts, mean }: GradeRow): boolean =>
  audience === 'internal' ||
  (unit === null && stage === null) ||
  mean !== null ||
  Object.values(counts).some((count) => count !== null && count > 0);

const rowView = (report: AnnualReport, grades: readonly { readonly code: string }[], row: GradeRow): object => ({
  isTotal: row.unit === null && row.stage === null,
  n: row.n,
  counts: grades.map(({ code }) => ({ count: shown(report, row.counts[code]) })),
  withheld: shown(report, row.withheld),
  notApplied: shown(report, row.notApplied),
  mean: shown(report, row.mean),
});
