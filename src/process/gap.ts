import type { Finding } from '../model/finding.js';
import { absolute, compare, decimal, type Rational, subtract, toDecimal, ZERO } from '../model/rational.js';
import type { GapLimits } from '../scoring/levels.js';

/** What follows from a gap: nothing, somebody looks at it, or a panel decides (裁定). */
export type GapBand = 'within' | 'flagged' | 'adjudicate';

/** How far two scores lie apart. */
export interface Gap {
  /** The higher level's score less the lower's. */
  readonly difference: Rational;
  readonly band: GapBand;
}

/** The gap between two levels' base points, exactly: a gap that equals a limit is still within it. */
export function gapOf(higher: Rational, lower: Rational, limits: GapLimits): Gap {
  const difference = subtract(higher, lower);
  return { difference, band: bandOf(absolute(difference), limits) };
}

/** The spread of several reviewers' scores: the highest less the lowest. Fewer than two have none. */
export function spreadOf(scores: readonly Rational[], limits: GapLimits): Gap {
  const sorted = [...scores].sort(compare);
  const difference = subtract(sorted.at(-1) ?? ZERO, sorted[0] ?? ZERO);
  return { difference, band: bandOf(difference, limits) };
}

function bandOf(size: Rational, { flag, adjudicate }: GapLimits): GapBand {
  if (compare(size, decimal(adjudicate)) > 0) return 'adjudicate';
  return compare(size, decimal(flag)) > 0 ? 'flagged' : 'within';
}

/** What a gap is about. */
export interface GapPlace {
  readonly subject: string;
  readonly level: number;
  readonly lower: number;
}

/** A gap as a finding: to be looked at (JY6151), or to be adjudicated (JY6152). None when it is within the limits. */
export function gapFindings(place: GapPlace, gap: Gap, limits: GapLimits): readonly Finding[] {
  if (gap.band === 'within') return [];
  const isSevere = gap.band === 'adjudicate';
  return [
    {
      code: isSevere ? 'JY6152' : 'JY6151',
      where: {},
      subject: place.subject,
      found: toDecimal(absolute(gap.difference)),
      expected: isSevere ? limits.adjudicate : limits.flag,
      params: { level: place.level, lower: place.lower },
    },
  ];
}
