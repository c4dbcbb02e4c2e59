import { word } from '../messages/ui/words.js';
import type { Language, Programme, Rollup, Standard } from '../model/generated/documents.js';
import { unitName } from '../model/reporting-units.js';
import { shownGrades } from '../model/shown-grades.js';
import { counted, left, type RollupText, right } from './rollup-columns.js';
import { changeTable, findingTable, gapTable, hardestTables, keyTable, paceTable } from './rollup-detail-text.js';
import { textTable } from './table.js';

/** A roll-up for a terminal: coverage, grades by standard, indicators, gaps, change, findings, targets. */
export function rollupText(
  rollup: Rollup,
  programme: Programme,
  standards: readonly Standard[],
  language: Language,
): string {
  const text: RollupText = { rollup, programme, standards, language };
  const parts = [
    coverageTable(text),
    ...standards.map((standard) => gradeTable(text, standard)),
    keyTable(text),
    ...hardestTables(text),
    gapTable(text),
    changeTable(text),
    findingTable(text),
    targetTable(text),
    paceTable(text),
    publicNote(text),
  ];
  return parts
    .filter((part) => part !== '')
    .join('\n')
    .replace(/\n$/, '');
}

const publicNote = ({ rollup, language }: RollupText): string =>
  rollup.minimumCell === null ? '' : word('rollup.note.public', language, { minimum: rollup.minimumCell });

function coverageTable({ rollup, language }: RollupText): string {
  const columns = [
    left(word('rollup.unit', language)),
    right(word('rollup.due', language)),
    right(word('rollup.assessed', language)),
    right(word('rollup.complete', language)),
    left(word('rollup.missing', language)),
  ];
  const rows = rollup.coverage.map(({ name, due, assessed, complete, missing }) => [
    name,
    String(due),
    String(assessed),
    counted(complete),
    missing.map((school) => school.name).join('、'),
  ]);
  return `${word('rollup.coverage', language)}\n${textTable(columns, rows)}`;
}

function gradeTable({ rollup, programme, language }: RollupText, standard: Standard): string {
  const own = [...rollup.grades, ...rollup.gradeTotals].filter((cell) => cell.standard === standard.id);
  const grades = shownGrades(standard.grades, own);
  const columns = [
    left(word('rollup.unit', language)),
    left(word('rollup.stage', language)),
    ...grades.map(({ zh, en }) => right(language === 'en' ? en : zh)),
    right(word('rollup.withheld', language)),
    right(word('rollup.notApplied', language)),
    right(word('rollup.mean', language)),
  ];
  const row = (cell: Rollup['gradeTotals'][number], unit: string, stage: string): readonly string[] => [
    unit,
    stage,
    ...grades.map(({ code }) => counted(cell.counts[code] ?? null)),
    counted(cell.withheld),
    counted(cell.notApplied),
    cell.mean ?? '—',
  ];
  const all = word('rollup.all', language);
  const cells = rollup.grades
    .filter((cell) => cell.standard === standard.id)
    .map((cell) => row(cell, unitName(programme, cell.unit), cell.stage));
  const overall = rollup.gradeTotals
    .filter((cell) => cell.standard === standard.id && cell.unit === null)
    .map((cell) => row(cell, all, cell.stage ?? ''));
  return `${language === 'en' ? standard.title.en : standard.title.zh}\n${textTable(columns, [...cells, ...overall])}`;
}

function targetTable({ rollup, language }: RollupText): string {
  const columns = [
    left(word('rollup.award', language)),
    right(word('rollup.target', language)),
    right(word('rollup.by', language)),
    right(word('rollup.awarded', language)),
    right(word('rollup.remaining', language)),
    right(word('rollup.candidates', language)),
  ];
  const rows = rollup.targets.map(({ zh, target, by, awarded, remaining, candidates }) => [
    zh,
    ...[target, by, awarded, remaining].map(String),
    candidates === null && rollup.audience === 'internal'
      ? word('rollup.selfCheckOnly', language)
      : counted(candidates),
  ]);
  return `${word('rollup.targets', language)}\n${textTable(columns, rows)}`;
}
