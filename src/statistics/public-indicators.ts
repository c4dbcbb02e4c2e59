import type { Rollup } from '../model/generated/documents.js';
import { decimal, toDecimal } from '../model/rational.js';
import { hiddenJointMeans } from './joint-means.js';
import type { ShownGrades } from './public-grades.js';

type Difficulty = Rollup['indicators'][number];

const isSmall = (count: number | null, minimum: number): boolean => count !== null && count > 0 && count < minimum;

/** A part of a known whole is shown where neither it nor the rest is small. */
const shownPart = (part: number | null, n: number, minimum: number): number | null =>
  part === null || isSmall(n, minimum) || isSmall(part, minimum) || isSmall(n - part, minimum) ? null : part;

/**
 * Difficulty of an indicator as it may be published. Three things follow from it about the grades, and are shown where
 * these are: all its indicators together give the mean of a unit; how many have a value tells who left one blank, and so
 * who is withheld; and stages beside units give the cells in which they meet, so there are no means of stages.
 */
export function publicIndicator(indicator: Difficulty, isShown: ShownGrades, minimum: number): Difficulty {
  const { standard } = indicator;
  const n = indicator.n ?? 0;
  const isCounted = isShown.everyNumber(standard, null);
  const guarded = isCounted ? indicator.guarded : null;
  const full = isCounted ? shownPart(indicator.full, n, minimum) : null;
  const passed = guarded === null ? null : shownPart(indicator.passed, guarded, minimum);
  const isMeanShown = !isSmall(n, minimum) && isShown.mean(standard, null, null);
  return {
    ...indicator,
    n: isCounted ? indicator.n : null,
    blank: null,
    notApplicable: null,
    full,
    fullShare: full === null ? null : indicator.fullShare,
    mean: isMeanShown ? publicMean(indicator.mean, isCounted) : null,
    percentiles: publicPercentiles(indicator, minimum),
    guarded,
    passed,
    passShare: passed === null ? null : indicator.passShare,
    units: publicUnits(indicator, isShown, minimum),
    stages: indicator.stages.map((stage) => ({ ...stage, n: null, mean: null, full: null, passed: null })),
  };
}

/** Four decimals of a mean of few values may tell how many they are; where that is not shown, whole per cents are. */
const publicMean = (mean: string | null, isCounted: boolean): string | null =>
  mean === null || isCounted ? mean : toDecimal(decimal(mean), 2);

/** A percentile is shown where on its shorter side at least `minimum` values are to be expected. */
function publicPercentiles({ n, percentiles }: Difficulty, minimum: number): Difficulty['percentiles'] {
  const { p10, p25, p50, p75, p90 } = percentiles;
  const shown = (value: string | null, share: number): string | null =>
    (n ?? 0) * share < minimum * 100 ? null : value;
  return { p10: shown(p10, 10), p25: shown(p25, 25), p50: shown(p50, 50), p75: shown(p75, 25), p90: shown(p90, 10) };
}

/** Means of units of a whole whose mean is shown: one that is left out alone would be the rest of the others. */
function publicUnits({ standard, units }: Difficulty, isShown: ShownGrades, minimum: number): Difficulty['units'] {
  const isHidden = hiddenMeans(
    units.map(({ n }) => n ?? 0),
    minimum,
  );
  return units.map((part, place) => {
    const isCounted = isShown.everyNumber(standard, part.unit);
    const mean = isHidden([place]) || !isShown.mean(standard, part.unit, null) ? null : part.mean;
    return {
      ...part,
      n: isCounted ? part.n : null,
      mean: publicMean(mean, isCounted),
      full: null,
      passed: null,
    };
  });
}

/** Which of several means, and of the mean of all, is not shown. */
export const hiddenMeans = (sizes: readonly number[], minimum: number): ((place: readonly number[]) => boolean) =>
  hiddenJointMeans({ sizes: [sizes.length], n: ([part = 0]) => sizes[part] ?? 0, minimum });
