import type { Rollup } from '../model/generated/documents.js';
import { hiddenJointMeans } from './joint-means.js';
import { publicGrades, type ShownOverall } from './public-grades.js';
import type { RollupFrame } from './rollup-frame.js';
import { suppressCells } from './suppression.js';

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
  const { isShownOverall, ...grades } = publicGrades(rollup, frame, minimum);
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
    indicators: rollup.indicators.map((indicator) => publicIndicator(indicator, isShownOverall, minimum)),
    gaps: publicGaps(rollup.gaps, minimum),
    findings: publicFindings(rollup.findings, minimum),
    changes: publicChanges(rollup.changes, minimum),
  };
}

type Difficulty = Rollup['indicators'][number];

const isSmall = (count: number | null, minimum: number): boolean => count !== null && count > 0 && count < minimum;

/** A part of a known whole is shown where neither it nor the rest is small. */
const shownPart = (part: number | null, n: number, minimum: number): number | null =>
  part === null || isSmall(n, minimum) || isSmall(part, minimum) || isSmall(n - part, minimum) ? null : part;

function publicIndicator(indicator: Difficulty, isShownOverall: ShownOverall, minimum: number): Difficulty {
  const { n, standard } = indicator;
  // How many are graded is n less those withheld and not nominated: it must not tell what the grades keep back.
  const guarded = isShownOverall(standard) ? indicator.guarded : null;
  const full = shownPart(indicator.full, n, minimum);
  const passed = guarded === null ? null : shownPart(indicator.passed, guarded, minimum);
  return {
    ...indicator,
    blank: null,
    notApplicable: null,
    full,
    fullShare: full === null ? null : indicator.fullShare,
    mean: isSmall(n, minimum) ? null : indicator.mean,
    percentiles: publicPercentiles(indicator, minimum),
    guarded,
    passed,
    passShare: passed === null ? null : indicator.passShare,
    units: publicMeans(indicator.units, minimum),
    stages: publicMeans(indicator.stages, minimum),
  };
}

/** A percentile is shown where on its shorter side at least `minimum` values are to be expected. */
function publicPercentiles({ n, percentiles }: Difficulty, minimum: number): Difficulty['percentiles'] {
  const { p10, p25, p50, p75, p90 } = percentiles;
  const shown = (value: string | null, share: number): string | null => (n * share < minimum * 100 ? null : value);
  return { p10: shown(p10, 10), p25: shown(p25, 25), p50: shown(p50, 50), p75: shown(p75, 25), p90: shown(p90, 10) };
}

/** Means of parts of a whole whose mean is shown: one that is left out alone would be the rest of the others. */
function publicMeans<T extends { readonly n: number; readonly mean: string | null }>(
  parts: readonly T[],
  minimum: number,
): readonly (T & { readonly full: null; readonly passed: null })[] {
  const isHidden = hiddenMeans(
    parts.map(({ n }) => n),
    minimum,
  );
  return parts.map((part, place) => ({
    ...part,
    mean: isHidden([place]) ? null : part.mean,
    full: null,
    passed: null,
  }));
}

/** Which of several means, and of the mean of all, is not shown. */
export const hiddenMeans = (sizes: readonly number[], minimum: number): ((place: readonly number[]) => boolean) =>
  hiddenJointMeans({ sizes: [sizes.length], n: ([part = 0]) => sizes[part] ?? 0, minimum });

/** Rows of units and, last, the row of all of them; each a split of its n into moves. */
interface Split<T> {
  readonly rows: readonly T[];
  readonly n: (row: T) => number;
  readonly parts: (row: T) => readonly number[];
}

/** Which parts of which rows are not shown; n of every row is known. */
function hiddenParts<T>({ rows, n, parts }: Split<T>, minimum: number): (row: number, part: number) => boolean {
  const units = rows.slice(0, -1);
  const columns = parts(rows[0] as T).length;
  const isHidden = suppressCells({
    sizes: [units.length, columns],
    value: ([row = 0, part = 0]) => parts(units[row] as T)[part] ?? 0,
    knownTotals: [false, true],
    isPrimary: (count, [row = 0]) => isSmall(count, minimum) || isSmall(n(rows[row] as T), minimum),
  });
  return (row, part) => isHidden([row, part]);
}

function publicGaps(gaps: Rollup['gaps'], minimum: number): Rollup['gaps'] {
  return splitsOf(gaps, ({ standard, level }) => `${standard} ${level}`).flatMap((rows) => {
    const isHidden = hiddenParts(
      {
        rows,
        n: ({ n }) => n,
        parts: ({ n, flagged, adjudicate }) => [
          n - (flagged ?? 0),
          (flagged ?? 0) - (adjudicate ?? 0),
          adjudicate ?? 0,
        ],
      },
      minimum,
    );
    const isMeanHidden = hiddenMeans(
      rows.slice(0, -1).map(({ n }) => n),
      minimum,
    );
    return rows.map((row, place) => ({
      ...row,
      mean: isMeanHidden([place]) ? null : row.mean,
      median: isMeanHidden([place]) || row.n < 2 * minimum ? null : row.median,
      // What is flagged holds what is adjudicated, so its count shows with both parts only.
      flagged: isHidden(place, 0) || isHidden(place, 1) || isHidden(place, 2) ? null : row.flagged,
      adjudicate: isHidden(place, 2) ? null : row.adjudicate,
      bins: [],
    }));
  });
}

function publicChanges(changes: Rollup['changes'], minimum: number): Rollup['changes'] {
  return splitsOf(changes, ({ standard }) => standard).flatMap((rows) => {
    const moves = ({ raised, kept, lowered }: Rollup['changes'][number]) => [raised ?? 0, kept ?? 0, lowered ?? 0];
    const ungraded = (row: Rollup['changes'][number]): number =>
      row.n - moves(row).reduce((sum, move) => sum + move, 0);
    // Where everybody has a grade in both years, which is the usual, nobody believes in one who has not.
    const isGraded = rows.every((row) => ungraded(row) === 0);
    const parts = (row: Rollup['changes'][number]) => (isGraded ? moves(row) : [...moves(row), ungraded(row)]);
    const isHidden = hiddenParts({ rows, n: ({ n }) => n, parts }, minimum);
    const isMeanHidden = hiddenMeans(
      rows.slice(0, -1).map(({ n }) => n),
      minimum,
    );
    return rows.map((row, place) => {
      const shown = (value: string | null): string | null => (isMeanHidden([place]) ? null : value);
      return {
        ...row,
        before: shown(row.before),
        now: shown(row.now),
        difference: shown(row.difference),
        median: row.n < 2 * minimum ? null : shown(row.median),
        raised: isHidden(place, 0) ? null : row.raised,
        kept: isHidden(place, 1) ? null : row.kept,
        lowered: isHidden(place, 2) ? null : row.lowered,
      };
    });
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
