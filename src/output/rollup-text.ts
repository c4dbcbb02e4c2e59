import { word } from '../messages/ui/words.js';
import type { Language, Programme, Rollup, Standard } from '../model/generated/documents.js';
import { unitName } from '../model/reporting-units.js';
import { type TableColumn, textTable } from './table.js';

/** A roll-up for a terminal: coverage, grades by standard, targets. */
export function rollupText(
  rollup: Rollup,
  programme: Programme,
  standards: readonly Standard[],
  language: Language,
): string {
  const grades = standards.map((standard) => gradeTable(rollup, programme, standard, language));
  return [coverageTable(rollup, language), ...grades, targetTable(rollup, language)].join('\n').replace(/\n$/, '');
}

const left = (header: string): TableColumn => ({ header });
const right = (header: string): TableColumn => ({ header, align: 'right' });

function coverageTable({ coverage }: Rollup, language: Language): string {
  const columns = [
    left(word('rollup.unit', language)),
    right(word('rollup.due', language)),
    right(word('rollup.assessed', language)),
    right(word('rollup.complete', language)),
    left(word('rollup.missing', language)),
  ];
  const rows = coverage.map(({ name, due, assessed, complete, missing }) => [
    name,
    String(due),
    String(assessed),
    String(complete),
    missing.map((school) => school.name).join('、'),
  ]);
  return `${word('rollup.coverage', language)}\n${textTable(columns, rows)}`;
}

function gradeTable(rollup: Rollup, programme: Programme, standard: Standard, language: Language): string {
  const columns = [
    left(word('rollup.unit', language)),
    left(word('rollup.stage', language)),
    ...standard.grades.map(({ zh, en }) => right(language === 'en' ? (en ?? zh) : zh)),
    right(word('rollup.withheld', language)),
    right(word('rollup.notApplied', language)),
  ];
  const rows = rollup.grades
    .filter((cell) => cell.standard === standard.id)
    .map((cell) => [
      unitName(programme, cell.unit),
      cell.stage,
      ...standard.grades.map(({ code }) => String(cell.counts[code] ?? 0)),
      String(cell.withheld),
      String(cell.notApplied),
    ]);
  return `${language === 'en' ? standard.title.en : standard.title.zh}\n${textTable(columns, rows)}`;
}

function targetTable({ targets }: Rollup, language: Language): string {
  const columns = [
    left(word('rollup.award', language)),
    right(word('rollup.target', language)),
    right(word('rollup.by', language)),
    right(word('rollup.awarded', language)),
    right(word('rollup.remaining', language)),
    right(word('rollup.candidates', language)),
  ];
  const rows = targets.map(({ zh, target, by, awarded, remaining, candidates }) => [
    zh,
    ...[target, by, awarded, remaining].map(String),
    candidates === null ? '—' : String(candidates),
  ]);
  return `${word('rollup.targets', language)}\n${textTable(columns, rows)}`;
}
