import { compare, multiply, ONE, type Rational, rational, subtract } from '../../model/rational.js';

/** How many of a population are faulty at least when a share of it is: `⌈N·p⌉`. */
export const faultyCount = (population: number, share: Rational): number => {
  const exact = multiply(rational(population), share);
  return Number((exact.numerator + exact.denominator - 1n) / exact.denominator);
};

/**
 * How many must be drawn without replacement so that at least one of `faulty` among `population` is found with at
 * least this confidence: the smallest n with 1 − C(N−d, n) / C(N, n) ≥ confidence. Exact, by the hypergeometric
 * distribution; the usual approximation is one too many in places. Nothing faulty, or nobody: 0.
 */
export function detectionSize(population: number, faulty: number, confidence: Rational): number {
  if (population <= 0 || faulty <= 0) return 0;
  const allowed = subtract(ONE, confidence);
  let [from, to] = [0, population];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(missProbability(population, Math.min(faulty, population), middle), allowed) <= 0) to = middle;
    else from = middle + 1;
  }
  return from;
}

/**
 * The probability that a sample of `drawn` has none of the faulty ones, exactly. The product runs over the drawn or,
 * by symmetry, over the faulty, whichever are fewer. `drawn` and `faulty` are at most `population`.
 */
export function missProbability(population: number, faulty: number, drawn: number): Rational {
  const [steps, others] = drawn < faulty ? [drawn, faulty] : [faulty, drawn];
  let [numerator, denominator] = [1n, 1n];
  for (let step = 0; step < steps; step += 1) {
    numerator *= BigInt(Math.max(0, population - others - step));
    denominator *= BigInt(population - step);
  }
  return rational(numerator, denominator);
}
