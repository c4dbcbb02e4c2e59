import { multiply, type Rational, rational } from '../../model/rational.js';
import { boundedShares } from '../bounded-allocation.js';
import { detectionSize, faultyCount } from './detection.js';
import { type SamplingFrame, type Stratum, strataOf, stratumKey } from './frame.js';

/** How large a sample is: a share of those that chance decides on, or so many that a fault would be found. */
export type SampleSize =
  | { readonly method: 'share'; readonly share: Rational }
  /** Finds at least one faulty with `confidence` when a share `faulty` of all is so. */
  | { readonly method: 'detection'; readonly faulty: Rational; readonly confidence: Rational };

/** How many of a stratum are drawn by chance, and how many are in the sample without it. */
export interface StratumPlan {
  readonly unit: string;
  readonly stage: string;
  /** All its members, the certain ones too. */
  readonly size: number;
  readonly certain: number;
  /** Drawn by chance from the others. */
  readonly places: number;
}

/** A tenth, the size of a sample where the programme says nothing else. */
export const DEFAULT_SHARE: Rational = rational(1, 10);

/** 95 %, the usual confidence of finding a fault. */
export const DEFAULT_CONFIDENCE: Rational = rational(19, 20);

/**
 * The places of every stratum: the size is rounded up and shared out in proportion by the largest remainder, with at
 * least `floor` in every stratum (all of a smaller one) and never more than it has. Members that are certain come on
 * top and are left out of the count.
 */
export function planSample(frame: SamplingFrame, size: SampleSize, floor: number): readonly StratumPlan[] {
  const strata = strataOf(frame);
  const population = strata.reduce((total, stratum) => total + byChance(stratum), 0);
  const shares = boundedShares(
    strata.map((stratum) => ({
      id: stratumKey(stratum),
      weight: byChance(stratum),
      least: Math.min(floor, byChance(stratum)),
      most: byChance(stratum),
    })),
    sampleSize(population, size),
  );
  return strata.map((stratum, index) => ({
    unit: stratum.unit,
    stage: stratum.stage,
    size: stratum.members.length,
    certain: stratum.members.length - byChance(stratum),
    places: shares[index]?.places ?? 0,
  }));
}

const byChance = (stratum: Stratum): number => stratum.members.filter((member) => member.certain === undefined).length;

/** How many of a population are drawn before any floor. */
export function sampleSize(population: number, size: SampleSize): number {
  if (size.method === 'detection')
    return detectionSize(population, faultyCount(population, size.faulty), size.confidence);
  const exact = multiply(rational(population), size.share);
  return Math.min(population, Number((exact.numerator + exact.denominator - 1n) / exact.denominator));
}
