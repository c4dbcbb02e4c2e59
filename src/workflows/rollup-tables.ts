import { entryOf } from '../messages/catalogue.js';
import { inLanguage } from '../messages/language.js';
import { word } from '../messages/ui/words.js';
import type { Language, Rollup, Standard } from '../model/generated/documents.js';
import { unitName } from '../model/reporting-units.js';
import { shownGrades } from '../model/shown-grades.js';
import { type Assessment, scoredStandards } from './assessment.js';
import type { TableBook, TableSheet } from './ports.js';
import { gapSheet, heatSheet, indicatorSheet } from './rollup-detail-tables.js';
import { countColumn, numeric, pointsColumn, type RollupTable, sheetName, textColumn } from './rollup-sheet.js';

/** The roll-up as tables for a workbook: a sheet for each theme, numbers as numbers. */
export function rollupTables(rollup: Rollup, assessment: Assessment, language: Language): TableBook {
  const { areaName: area, schoolYear: year } = assessment.programme;
  const standards = scoredStandards(assessment);
  const isPublic = rollup.audience === 'public';
  const table: RollupTable = { rollup, assessment, standards, language };
  const optional = (sheet: TableSheet): readonly TableSheet[] => (sheet.rows.length === 0 ? [] : [sheet]);
  const sheets = [
    coverageSheet(table),
    ...standards.map((standard) => gradeSheet(table, standard)),
    ...optional(stageSheet(table)),
    ...optional(totalSheet(table)),
    ...optional(indicatorSheet(table)),
    ...optional(heatSheet(table)),
    ...optional(gapSheet(table)),
    ...optional(changeSheet(table)),
    ...optional(findingSheet(table)),
    targetSheet(table),
    ...optional(paceSheet(table)),
    ...(isPublic ? [] : [missingSheet(table)]),
  ];
  return {
    title: word(isPublic ? 'rollup.title.public' : 'rollup.title', language, { area, year }),
    date: rollup.issued,
    sheets: isPublic ? sheets.map((sheet) => withNote(sheet, rollup, language)) : sheets,
  };
}

/** Every sheet of a public roll-up says why some cells are blank. */
const withNote = (sheet: TableSheet, { minimumCell }: Rollup, language: Language): TableSheet => ({
  ...sheet,
  note: [sheet.note, word('rollup.note.public', language, { minimum: minimumCell ?? 0 })].filter(Boolean).join(' '),
});

function coverageSheet({ rollup, language }: RollupTable): TableSheet {
  return {
    name: word('rollup.coverage', language),
    note: word('rollup.note.coverage', language),
    columns: [
      textColumn(word('rollup.unit', language), 18),
      countColumn(word('rollup.due', language)),
      countColumn(word('rollup.assessed', language)),
      countColumn(word('rollup.complete', language)),
      countColumn(word('rollup.absent', language)),
      { header: word('rollup.share', language), width: 10, kind: 'share' },
    ],
    rows: rollup.coverage.map(({ name, due, assessed, complete }) => [
      name,
      due,
      assessed,
      complete,
      due - assessed,
      due === 0 ? null : assessed / due,
    ]),
  };
}

/** Coverage by unit and category, one column for each level that judges. */
function stageSheet({ rollup, assessment, language }: RollupTable): TableSheet {
  const { levels } = assessment.programme;
  return {
    name: word('rollup.stages', language),
    columns: [
      textColumn(word('rollup.unit', language), 18),
      textColumn(word('rollup.stage', language), 14),
      countColumn(word('rollup.due', language)),
      countColumn(word('rollup.assessed', language)),
      ...levels.map(({ zh, en }) => countColumn(language === 'en' ? en : zh)),
      countColumn(word('rollup.decided', language)),
    ],
    rows: rollup.coverage.flatMap(({ name, stages }) =>
      stages.map(({ stage, due, assessed, levels: judged, decided }) => [
        name,
        stage,
        due,
        assessed,
        ...levels.map(({ level }) => judged.find((one) => one.level === level)?.schools ?? 0),
        decided,
      ]),
    ),
  };
}

type Grades = ReturnType<typeof shownGrades>;

const gradeNames = (grades: Grades, language: Language): readonly string[] =>
  grades.map(({ zh, en }) => (language === 'en' ? en : zh));

/** The grades of a standard as its rows count them. */
const gradesOf = ({ grades: cells, gradeTotals }: Rollup, { id, grades }: Standard): Grades =>
  shownGrades(
    grades,
    [...cells, ...gradeTotals].filter(({ standard }) => standard === id),
  );

/** The grades of all standards, each once. */
const allGrades = (rollup: Rollup, standards: readonly Standard[]): Grades => [
  ...new Map(standards.flatMap((standard) => gradesOf(rollup, standard)).map((grade) => [grade.code, grade])).values(),
];

const titleOf = ({ title }: Standard, language: Language): string => (language === 'en' ? title.en : title.zh);

function gradeSheet({ rollup, assessment, language }: RollupTable, standard: Standard): TableSheet {
  const grades = gradesOf(rollup, standard);
  const rows = rollup.grades
    .filter((cell) => cell.standard === standard.id)
    .map((cell) => [
      unitName(assessment.programme, cell.unit),
      cell.stage,
      ...grades.map(({ code }) => cell.counts[code] ?? null),
      cell.withheld,
      cell.notApplied,
    ]);
  return {
    name: sheetName(titleOf(standard, language)),
    note: word('rollup.note.grades', language),
    columns: [
      textColumn(word('rollup.unit', language), 18),
      textColumn(word('rollup.stage', language), 14),
      ...gradeNames(grades, language).map(countColumn),
      countColumn(word('rollup.withheld', language)),
      countColumn(word('rollup.notApplied', language)),
    ],
    rows,
  };
}

function totalSheet({ rollup, assessment, standards, language }: RollupTable): TableSheet {
  const grades = allGrades(rollup, standards);
  const all = word('rollup.all', language);
  const rows = standards.flatMap((standard) =>
    rollup.gradeTotals
      .filter((cell) => cell.standard === standard.id)
      .map((cell) => [
        titleOf(standard, language),
        cell.unit === null ? all : unitName(assessment.programme, cell.unit),
        cell.stage ?? all,
        cell.n,
        ...grades.map(({ code }) => cell.counts[code] ?? null),
        cell.withheld,
        cell.notApplied,
        numeric(cell.mean),
        numeric(cell.median),
      ]),
  );
  return {
    name: word('rollup.totals', language),
    note: word('rollup.note.grades', language),
    columns: [
      textColumn(word('rollup.standard', language), 26),
      textColumn(word('rollup.unit', language), 18),
      textColumn(word('rollup.stage', language), 14),
      countColumn(word('rollup.n', language)),
      ...gradeNames(grades, language).map(countColumn),
      countColumn(word('rollup.withheld', language)),
      countColumn(word('rollup.notApplied', language)),
      pointsColumn(word('rollup.mean', language)),
      pointsColumn(word('rollup.median', language)),
    ],
    rows,
  };
}

function changeSheet({ rollup, assessment, standards, language }: RollupTable): TableSheet {
  const title = new Map(standards.map((standard) => [standard.id, titleOf(standard, language)]));
  return {
    name: word('rollup.changes', language),
    note: word('rollup.note.changes', language),
    columns: [
      textColumn(word('rollup.standard', language), 26),
      textColumn(word('rollup.unit', language), 18),
      textColumn(word('rollup.stage', language), 14),
      countColumn(word('rollup.matched', language)),
      pointsColumn(word('rollup.before', language)),
      pointsColumn(word('rollup.now', language)),
      pointsColumn(word('rollup.difference', language)),
      pointsColumn(word('rollup.medianChange', language)),
      countColumn(word('rollup.raised', language)),
      countColumn(word('rollup.kept', language)),
      countColumn(word('rollup.lowered', language)),
    ],
    rows: rollup.changes.map((row) => [
      title.get(row.standard) ?? row.standard,
      row.unit === null ? word('rollup.all', language) : unitName(assessment.programme, row.unit),
      row.stage ?? word('rollup.all', language),
      row.n,
      ...[row.before, row.now, row.difference, row.median].map(numeric),
      row.raised,
      row.kept,
      row.lowered,
    ]),
  };
}

function findingSheet({ rollup, language }: RollupTable): TableSheet {
  return {
    name: word('rollup.findings.sheet', language),
    columns: [
      textColumn(word('rollup.code', language), 10),
      textColumn(word('rollup.problem', language), 44),
      textColumn(word('rollup.severity', language), 10),
      countColumn(word('rollup.schools', language)),
    ],
    rows: rollup.findings.map(({ code, severity, schools }) => [
      code,
      findingTitle(code, language),
      word(`rollup.severity.${severity}`, language),
      schools,
    ]),
  };
}

const findingTitle = (code: string, language: Language): string => {
  const entry = entryOf(code);
  return entry ? inLanguage(entry, language).title : code;
};

function targetSheet({ rollup, language }: RollupTable): TableSheet {
  const count = (
    key: 'rollup.target' | 'rollup.byYear' | 'rollup.awarded' | 'rollup.remaining' | 'rollup.candidates',
  ) => countColumn(word(key, language));
  return {
    name: word('rollup.targets.sheet', language),
    note: word('rollup.note.targets', language),
    columns: [
      textColumn(word('rollup.award', language), 20),
      count('rollup.target'),
      count('rollup.byYear'),
      count('rollup.awarded'),
      count('rollup.remaining'),
      count('rollup.candidates'),
    ],
    rows: rollup.targets.map(({ award, zh, target, by, awarded, remaining, candidates }) => [
      language === 'en' ? award : zh,
      target,
      by,
      awarded,
      remaining,
      candidates,
    ]),
  };
}

/** A row for each year of each award; the projection stands in the last one. */
function paceSheet({ rollup, language }: RollupTable): TableSheet {
  const rows = rollup.targets.flatMap(({ award, zh, years, projection }) =>
    years.map(({ year, awarded, total }, place) => {
      const last = place === years.length - 1 ? projection : null;
      return [
        language === 'en' ? award : zh,
        year,
        awarded,
        total,
        ...[last?.perYear, last?.projected, last?.needed].map((value) => numeric(value ?? null)),
        last?.yearsLeft ?? null,
        last ? word(last.reached ? 'rollup.yes' : 'rollup.no', language) : null,
      ];
    }),
  );
  return {
    name: word('rollup.pace', language),
    note: word('rollup.assumption', language),
    columns: [
      textColumn(word('rollup.award', language), 20),
      textColumn(word('rollup.year', language), 12),
      countColumn(word('rollup.yearAwarded', language)),
      countColumn(word('rollup.cumulative', language)),
      pointsColumn(word('rollup.perYear', language)),
      pointsColumn(word('rollup.projected', language)),
      pointsColumn(word('rollup.needed', language)),
      countColumn(word('rollup.yearsLeft', language)),
      textColumn(word('rollup.reached', language), 14),
    ],
    rows,
  };
}

const missingSheet = ({ rollup, language }: RollupTable): TableSheet => ({
  name: word('rollup.missing.sheet', language),
  columns: [
    textColumn(word('rollup.unit', language), 18),
    textColumn(word('rollup.schoolId', language), 16),
    textColumn(word('rollup.school', language), 30),
  ],
  rows: rollup.coverage.flatMap(({ name, missing }) => missing.map((school) => [name, school.id, school.name])),
});
