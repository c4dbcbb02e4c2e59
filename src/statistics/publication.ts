import type { Rollup } from '../model/generated/documents.js';
import { publicChanges } from './public-changes.js';
import { publicGrades } from './public-grades.js';
import { publicIndicator } from './public-indicators.js';
import { hiddenParts } from './public-table.js';
import type { RollupFrame } from './rollup-frame.js';

/** Smallest number of subjects that a published figure stands for, where the programme does not say. */
export const USUAL_MINIMUM = 5;

/**
 * The roll-up as it may be published. How many took part (due, assessed, levels, n) stays: it is on public lists. How they
 * did is left out where fewer than `minimum` stand behind a number, and where such a number could be had by subtraction
 * (see suppression.ts); missing schools and unfinished ones are not named or counted.
 */
export function publishedRollup(
  rollup: Rollup,
  frame: Pick<RollupFrame, 'programme' | 'standards'>,
  minimum: number,
): Rollup {
  const { isShown, ...grades } = publicGrades(rollup, frame, minimum);
  return {
    ...rollup,
    audience: 'public',
    minimumCell: minimum,
    ...grades,
    coverage: rollup.coverage.map((unit) => ({
      ...unit,
      complete: null,
      missing: [],
      stages: unit.stages.map((stage) => ({ ...stage, complete: null })),
    })),
    indicators: rollup.indicators.map((indicator) => publicIndicator(indicator, isShown, minimum)),
    gaps: publicGaps(rollup.gaps, minimum),
    findings: publicFindings(rollup.findings, minimum),
    changes: publicChanges(rollup, isShown, minimum),
  };
}

const isSmall = (count: number | null, minimum: number): boolean => count !== null && count > 0 && count < minimum;

/** Gaps are not split by stage: there is one, and after it the place of all of them. */
const ALL_STAGES = [''];
const ALL = ALL_STAGES.length;
const PARTS = ['within', 'flagged', 'adjudicate'];

type Gap = Rollup['gaps'][number];

/** How many gaps are within the limit, beyond it, and beyond the limit of adjudication. */
const partsOf = ({ n, flagged, adjudicate }: Gap): readonly number[] => [
  n - (flagged ?? 0),
  (flagged ?? 0) - (adjudicate ?? 0),
  adjudicate ?? 0,
];

function publicGaps(gaps: Rollup['gaps'], minimum: number): Rollup['gaps'] {
  return splitsOf(gaps, ({ standard, level }) => `${standard} ${level}`).flatMap((rows) => {
    const units = rows.slice(0, -1);
    const { isHidden, isMeanHidden } = hiddenParts(
      {
        units: units.map(({ unit }) => unit ?? ''),
        stages: ALL_STAGES,
        columns: PARTS,
        outcomes: (unit) => partsOf(units[unit] as Gap),
        averaged: (unit) => units[unit]?.n ?? 0,
      },
      minimum,
    );
    return rows.map((row, place) => ({
      ...row,
      mean: isMeanHidden([place, ALL]) ? null : row.mean,
      median: isMeanHidden([place, ALL]) || row.n < 2 * minimum ? null : row.median,
      // What is flagged holds what is adjudicated, so its count shows with both parts only.
      flagged: PARTS.some((part) => isHidden([place, ALL], part)) ? null : row.flagged,
      adjudicate: isHidden([place, ALL], 'adjudicate') ? null : row.adjudicate,
      bins: [],
    }));
  });
}

/** Rows of units followed by their total, one list for each total. */
function splitsOf<T extends { readonly unit: string | null }>(
  rows: readonly T[],
  key: (row: T) => string,
): readonly (readonly T[])[] {
  const splits = new Map<string, T[]>();
  for (const row of rows) splits.set(key(row), [...(splits.get(key(row)) ?? []), row]);
  return [...splits.values()];
}

/** Small counts without their units; what is not shown stands last, in the order of the codes, so that its place says nothing. */
function publicFindings(findings: Rollup['findings'], minimum: number): Rollup['findings'] {
  const shown = findings.map((row) => ({
    ...row,
    schools: isSmall(row.schools, minimum) ? null : row.schools,
    units: [],
  }));
  const small = shown.filter(({ schools }) => schools === null).sort((a, b) => (a.code < b.code ? -1 : 1));
  return [...shown.filter(({ schools }) => schools !== null), ...small];
}
