import { word } from '../messages/ui/words.js';
import type { Language, Programme, Rollup, Standard } from '../model/generated/documents.js';
import { unitName } from '../model/reporting-units.js';
import type { TableSheet } from './ports.js';
import { countColumn, numeric, pointsColumn, type RollupTable, shareColumn, textColumn } from './rollup-sheet.js';

type Difficulty = Rollup['indicators'][number];

/** Names of indicators and titles of their standards, by `standard/indicator`. */
function namesOf(standards: readonly Standard[], language: Language): (row: Difficulty) => readonly string[] {
  const side = language === 'en' ? 'en' : 'zh';
  const names = new Map(
    standards.flatMap(({ id, title, indicators }) =>
      indicators.map((indicator) => [`${id}/${indicator.id}`, [title[side], indicator[side]]] as const),
    ),
  );
  return ({ standard, indicator }) => {
    const [title = standard, name = ''] = names.get(`${standard}/${indicator}`) ?? [];
    return [title, indicator, name];
  };
}

const headColumns = (language: Language): TableSheet['columns'] => [
  textColumn(word('rollup.standard', language), 17),
  textColumn(word('rollup.indicator', language), 7),
  textColumn(word('rollup.name', language), 28),
];

/** Every indicator with how difficult it was and, of key indicators, how many pass. */
export function indicatorSheet({ rollup, standards, language }: RollupTable): TableSheet {
  const names = namesOf(standards, language);
  const percentiles = [10, 25, 50, 75, 90] as const;
  return {
    name: word('rollup.indicators', language),
    note: word('rollup.note.indicators', language),
    columns: [
      ...headColumns(language),
      textColumn(word('rollup.key', language), 6),
      { ...pointsColumn(word('rollup.points', language)), width: 7 },
      countColumn(word('rollup.n', language)),
      countColumn(word('rollup.blank', language)),
      countColumn(word('rollup.notApplicable', language)),
      countColumn(word('rollup.full', language)),
      shareColumn(word('rollup.fullShare', language)),
      shareColumn(word('rollup.meanShare', language)),
      ...percentiles.map((percent) => shareColumn(word('rollup.percentile', language, { percent }))),
      countColumn(word('rollup.guarded', language)),
      countColumn(word('rollup.passed', language)),
      shareColumn(word('rollup.passShare', language)),
    ],
    rows: rollup.indicators.map((row) => [
      ...names(row),
      row.key ? word('rollup.yes', language) : '',
      numeric(row.points),
      row.n,
      row.blank,
      row.notApplicable,
      row.full,
      numeric(row.fullShare),
      numeric(row.mean),
      ...percentiles.map((percent) => numeric(row.percentiles[`p${percent}`])),
      row.guarded,
      row.passed,
      numeric(row.passShare),
    ]),
  };
}

/** Mean shares of indicators, a column for each unit: a map of where an indicator is weak. */
export function heatSheet({ rollup, assessment, standards, language }: RollupTable): TableSheet {
  const names = namesOf(standards, language);
  const units = [...new Set(rollup.indicators.flatMap((row) => row.units.map(({ unit }) => unit)))];
  const order = assessment.programme.reportingUnits.map(({ id }) => id);
  units.sort((a, b) => (order.indexOf(a) + 1 || Infinity) - (order.indexOf(b) + 1 || Infinity));
  return {
    name: word('rollup.heat', language),
    columns: [
      ...headColumns(language),
      ...units.map((unit) => shareColumn(unitName(assessment.programme, unit))),
      shareColumn(word('rollup.all', language)),
    ],
    rows: rollup.indicators.map((row) => [
      ...names(row),
      ...units.map((unit) => numeric(row.units.find((one) => one.unit === unit)?.mean ?? null)),
      numeric(row.mean),
    ]),
  };
}

/** What a level is called; one that the programme does not have is the adjudication above all of them. */
function levelName({ levels }: Pick<Programme, 'levels'>, level: number, language: Language): string {
  const known = levels.find((one) => one.level === level);
  if (!known) return word('rollup.adjudicated', language);
  return language === 'en' ? known.en : known.zh;
}

/** Gaps between levels by unit, with their distribution where it is shown. */
export function gapSheet({ rollup, assessment, standards, language }: RollupTable): TableSheet {
  const { programme } = assessment;
  const titles = new Map(standards.map(({ id, title }) => [id, language === 'en' ? title.en : title.zh]));
  const bins = rollup.gaps.find((row) => row.bins.length > 0)?.bins ?? [];
  return {
    name: word('rollup.gaps', language),
    note: word('rollup.note.gaps', language),
    columns: [
      textColumn(word('rollup.standard', language), 24),
      textColumn(word('rollup.level', language), 8),
      textColumn(word('rollup.unit', language), 14),
      countColumn(word('rollup.n', language)),
      pointsColumn(word('rollup.mean', language)),
      pointsColumn(word('rollup.median', language)),
      countColumn(word('rollup.flagged', language, { points: programme.gap.flag })),
      countColumn(word('rollup.flagged', language, { points: programme.gap.adjudicate })),
      ...bins.map((bin) => countColumn(binName(bin, language))),
    ],
    rows: rollup.gaps.map((row) => [
      titles.get(row.standard) ?? row.standard,
      levelName(programme, row.level, language),
      row.unit === null ? word('rollup.all', language) : unitName(programme, row.unit),
      row.n,
      numeric(row.mean),
      numeric(row.median),
      row.flagged,
      row.adjudicate,
      ...row.bins.map(({ count }) => count),
    ]),
  };
}

function binName({ from, to }: Rollup['gaps'][number]['bins'][number], language: Language): string {
  if (from === null) return word('rollup.bin.below', language, { to: to ?? '' });
  if (to === null) return word('rollup.bin.above', language, { from });
  return from === to ? word('rollup.bin.none', language) : word('rollup.bin.between', language, { from, to });
}
