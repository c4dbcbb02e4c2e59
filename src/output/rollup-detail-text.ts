import { entryOf } from '../messages/catalogue.js';
import { inLanguage } from '../messages/language.js';
import { word } from '../messages/ui/words.js';
import type { Rollup } from '../model/generated/documents.js';
import { unitName } from '../model/reporting-units.js';
import { counted, left, percent, type RollupText, right } from './rollup-columns.js';
import { textTable } from './table.js';

/** How many rows of a long list a terminal is shown; the document and the workbook have all. */
const MOST_ROWS = 10;

type Difficulty = Rollup['indicators'][number];

const titled = (title: string, ...table: Parameters<typeof textTable>): string =>
  table[1].length === 0 ? '' : `${title}\n${textTable(...table)}`;

const standardTitle = ({ standards, language }: RollupText, id: string): string =>
  standards.find((standard) => standard.id === id)?.title[language === 'en' ? 'en' : 'zh'] ?? id;

const indicatorName = ({ standards, language }: RollupText, { standard, indicator }: Difficulty): string => {
  const own = standards.find(({ id }) => id === standard)?.indicators.find(({ id }) => id === indicator);
  return `${indicator} ${own?.[language === 'en' ? 'en' : 'zh'] ?? ''}`.trim();
};

const unitOf = ({ programme, language }: RollupText, unit: string | null): string =>
  unit === null ? word('rollup.all', language) : unitName(programme, unit);

/** How many pass each key indicator. */
export function keyTable(text: RollupText): string {
  const { rollup, language } = text;
  const columns = [
    left(word('rollup.standard', language)),
    left(word('rollup.indicator', language)),
    right(word('rollup.guarded', language)),
    right(word('rollup.passed', language)),
    right(word('rollup.passShare', language)),
  ];
  const rows = rollup.indicators
    .filter(({ key, guarded, passShare }) => key && (guarded !== null || passShare !== null))
    .map((row) => [
      standardTitle(text, row.standard),
      indicatorName(text, row),
      counted(row.guarded),
      counted(row.passed),
      percent(row.passShare),
    ]);
  return titled(word('rollup.keys', language), columns, rows);
}

/** The indicators of each standard that fewest points are got for. */
export const hardestTables = (text: RollupText): readonly string[] =>
  text.standards.map((standard) => {
    const { rollup, language } = text;
    const own = rollup.indicators.filter((row) => row.standard === standard.id && row.mean !== null);
    const rows = [...own].sort((a, b) => Number(a.mean) - Number(b.mean)).slice(0, MOST_ROWS);
    const columns = [
      left(word('rollup.indicator', language)),
      right(word('rollup.n', language)),
      right(word('rollup.fullShare', language)),
      right(word('rollup.meanShare', language)),
      ...[10, 25, 50, 75, 90].map((of) => right(`P${of}`)),
    ];
    const title = `${standardTitle(text, standard.id)} ${word('rollup.hardest', language, { count: rows.length })}`;
    return titled(
      title,
      columns,
      rows.map((row) => [
        indicatorName(text, row),
        String(row.n),
        ...[row.fullShare, row.mean, ...Object.values(row.percentiles)].map(percent),
      ]),
    );
  });

/** Gaps between levels by unit. */
export function gapTable(text: RollupText): string {
  const { rollup, programme, language } = text;
  const columns = [
    left(word('rollup.standard', language)),
    left(word('rollup.level', language)),
    left(word('rollup.unit', language)),
    right(word('rollup.n', language)),
    right(word('rollup.mean', language)),
    right(word('rollup.median', language)),
    right(word('rollup.flagged', language, { points: programme.gap.flag })),
    right(word('rollup.flagged', language, { points: programme.gap.adjudicate })),
  ];
  const level = (of: number): string => {
    const known = programme.levels.find((one) => one.level === of);
    if (!known) return word('rollup.adjudicated', language);
    return language === 'en' ? known.en : known.zh;
  };
  const rows = rollup.gaps.map((row) => [
    standardTitle(text, row.standard),
    level(row.level),
    unitOf(text, row.unit),
    String(row.n),
    row.mean ?? '—',
    row.median ?? '—',
    counted(row.flagged),
    counted(row.adjudicate),
  ]);
  return titled(word('rollup.gaps', language), columns, rows);
}

/** Change against last year: by unit, then over all units by category or stage, then over everything. */
export function changeTable(text: RollupText): string {
  const { rollup, language } = text;
  const columns = [
    left(word('rollup.standard', language)),
    left(word('rollup.unit', language)),
    left(word('rollup.stage', language)),
    right(word('rollup.matched', language)),
    right(word('rollup.before', language)),
    right(word('rollup.now', language)),
    right(word('rollup.difference', language)),
    right(word('rollup.raised', language)),
    right(word('rollup.kept', language)),
    right(word('rollup.lowered', language)),
  ];
  const sums = rollup.changes.filter(({ unit, stage }) => unit === null || stage === null);
  const rows = sums.map((row) => [
    standardTitle(text, row.standard),
    unitOf(text, row.unit),
    row.stage ?? word('rollup.all', language),
    String(row.n),
    ...[row.before, row.now, row.difference].map((value) => value ?? '—'),
    ...[row.raised, row.kept, row.lowered].map(counted),
  ]);
  return titled(word('rollup.changes', language), columns, rows);
}

/** The findings that most schools have. */
export function findingTable({ rollup, language }: RollupText): string {
  const columns = [
    left(word('rollup.code', language)),
    left(word('rollup.problem', language)),
    left(word('rollup.severity', language)),
    right(word('rollup.schools', language)),
  ];
  const rows = rollup.findings.slice(0, MOST_ROWS).map(({ code, severity, schools }) => {
    const entry = entryOf(code);
    const title = entry ? inLanguage(entry, language).title : '';
    return [code, title, word(`rollup.severity.${severity}`, language), counted(schools)];
  });
  return titled(word('rollup.findings', language), columns, rows);
}

/** Awards by year, and where they lead to if it goes on like that. */
export function paceTable({ rollup, language }: RollupText): string {
  const years = [...new Set(rollup.targets.flatMap((target) => target.years.map(({ year }) => year)))].sort();
  const columns = [
    left(word('rollup.award', language)),
    ...years.map(right),
    right(word('rollup.perYear', language)),
    right(word('rollup.yearsLeft', language)),
    right(word('rollup.projected', language)),
    left(word('rollup.reached', language)),
  ];
  const rows = rollup.targets.flatMap(({ zh, years: own, projection }) =>
    projection === null
      ? []
      : [
          [
            zh,
            ...years.map((year) => String(own.find((one) => one.year === year)?.awarded ?? '')),
            projection.perYear,
            String(projection.yearsLeft),
            projection.projected,
            word(projection.reached ? 'rollup.yes' : 'rollup.no', language),
          ],
        ],
  );
  const table = titled(word('rollup.pace', language), columns, rows);
  return table === '' ? '' : `${table}${word('rollup.assumption', language)}\n`;
}
