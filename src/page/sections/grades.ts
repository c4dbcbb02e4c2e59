import type { AnnualReport, AnnualStandard } from '../../model/annual-report.js';
import { shownGrades } from '../../model/shown-grades.js';
import { COLOURS, figure, MUTED, stackedBars } from '../charts.js';
import { choice, element, replaceChildren } from '../dom.js';
import type { Reader } from '../reader.js';
import { decimalColumn, type PageColumn, pageTable } from '../table.js';

type GradeRow = AnnualReport['rollup']['gradeTotals'][number];

/** How the grades are spread, by district, for a standard and a category or stage of the reader's choice. */
export function gradesSection(reader: Reader): readonly HTMLElement[] {
  const graded = reader.report.names.standards.filter(({ id }) =>
    reader.report.rollup.gradeTotals.some((row) => row.standard === id),
  );
  const [first] = graded;
  if (!first) return [element('p', {}, reader.say('noData'))];
  const chosen = { standard: first, stage: '' };
  const out = element('div');
  const controls = element('div', { class: 'controls' });
  const update = (): void => {
    const stages = stagesOf(reader, chosen.standard.id);
    if (!stages.includes(chosen.stage)) chosen.stage = '';
    replaceChildren(
      controls,
      choice(
        reader.say('standard'),
        graded.map((standard) => [standard.id, reader.text(standard)] as const),
        chosen.standard.id,
        (id) => {
          chosen.standard = graded.find((standard) => standard.id === id) ?? first;
          update();
        },
      ),
      choice(
        reader.say('stage'),
        [['', reader.say('allStages')], ...stages.map((stage) => [stage, reader.stage(stage)] as const)],
        chosen.stage,
        (stage) => {
          chosen.stage = stage;
          show();
        },
      ),
    );
    show();
  };
  const show = (): void => {
    const rows = rowsOf(reader, chosen.standard.id, chosen.stage === '' ? null : chosen.stage);
    replaceChildren(out, gradesOf(reader, chosen.standard, rows));
  };
  update();
  return [controls, out];
}

const stagesOf = ({ report }: Reader, standard: string): readonly string[] => [
  ...new Set(report.rollup.grades.filter((row) => row.standard === standard).map(({ stage }) => stage)),
];

/** One row a district for the stage (or all of them), the whole city last. */
function rowsOf({ report }: Reader, standard: string, stage: string | null): readonly GradeRow[] {
  const { grades, gradeTotals } = report.rollup;
  const own =
    stage === null
      ? gradeTotals.filter((row) => row.unit !== null && row.stage === null)
      : grades.filter((row) => row.stage === stage);
  const city = gradeTotals.filter((row) => row.unit === null && row.stage === stage);
  return [...own, ...city].filter((row) => row.standard === standard && (row.unit === null || isTold(report, row)));
}

/** Whether a row says more than how many there are: in a public report most units are too small for anything else. */
const isTold = ({ audience }: AnnualReport, { counts, mean }: GradeRow): boolean =>
  audience === 'internal' || mean !== null || Object.values(counts).some((count) => count !== null && count > 0);

function gradesOf(reader: Reader, standard: AnnualStandard, rows: readonly GradeRow[]): readonly HTMLElement[] {
  const title = `${reader.text(standard)} · ${reader.say('grades')}`;
  const districts = rows.filter(({ unit }) => unit !== null);
  const grades = shownGrades(standard.grades, rows);
  const numberColumn = (header: string, value: (row: GradeRow) => number | null): PageColumn<GradeRow> => ({
    header,
    kind: 'number',
    value,
  });
  const columns: readonly PageColumn<GradeRow>[] = [
    { header: reader.say('unit'), kind: 'text', value: ({ unit }) => reader.unit(unit) },
    numberColumn(reader.say('number'), ({ n }) => n),
    ...grades.map((grade) => numberColumn(reader.text(grade), ({ counts }) => counts[grade.code] ?? null)),
    numberColumn(reader.say('withheld'), ({ withheld }) => withheld),
    ...(rows.some(({ notApplied }) => notApplied !== 0)
      ? [numberColumn(reader.say('notApplied'), ({ notApplied }) => notApplied)]
      : []),
    decimalColumn<GradeRow>(reader.say('mean'), ({ mean }) => mean),
    decimalColumn<GradeRow>(reader.say('median'), ({ median }) => median),
  ];
  const bars = stackedBars(
    districts.map(({ unit }) => reader.unit(unit)),
    [
      ...grades.map((grade, index) => ({
        name: reader.text(grade),
        data: districts.map(({ counts }) => counts[grade.code] ?? null),
        colour: COLOURS[index % COLOURS.length] as string,
      })),
      { name: reader.say('withheld'), data: districts.map(({ withheld }) => withheld), colour: MUTED },
    ],
  );
  const isDrawn = districts.some(({ counts }) => Object.values(counts).some((count) => count !== null));
  return [
    ...(isDrawn ? [figure(reader, title, 90 + districts.length * 34, bars)] : []),
    pageTable(reader, { caption: title, columns, rows }),
  ];
}
