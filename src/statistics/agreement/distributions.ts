/** Coefficients of the Lanczos approximation with g = 7 (relative error below 1e-14 for positive arguments). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** The natural logarithm of the gamma function, for positive numbers. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const series = LANCZOS.reduce((sum, term, place) => (place === 0 ? term : sum + term / (shifted + place)), 0);
  const base = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}

const CONVERGED = 1e-15;
const MOST_STEPS = 10_000;
const TINY = 1e-300;

/** The regularized incomplete beta function I_x(a, b), for positive a and b and x from 0 to 1. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The continued fraction converges fast on the near side of the mean; the other side follows by symmetry.
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** Lentz's method for the continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let factor = 1;
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d);
      c = awayFromZero(1 + term / c);
      factor = c * d;
      value *= factor;
    }
    if (Math.abs(factor - 1) < CONVERGED) break;
  }
  return value;
}

/** The share of the F distribution below `x`. Degrees of freedom are positive, not necessarily whole. */
export const fBelow = (x: number, numerator: number, denominator: number): number =>
  x <= 0 ? 0 : incompleteBeta((numerator * x) / (numerator * x + denominator), numerator / 2, denominator / 2);

/** The value that a share of the F distribution lies below; `share` is between 0 and 1. */
export function fQuantile(share: number, numerator: number, denominator: number): number {
  // The upper half by symmetry, where the beta variable is near 1 and digits would be lost.
  if (share > 0.5) return 1 / fQuantile(1 - share, denominator, numerator);
  let [low, high] = [0, 1];
  while (high - low > Number.EPSILON * high && high > Number.MIN_VALUE) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (incompleteBeta(middle, numerator / 2, denominator / 2) < share) low = middle;
    else high = middle;
  }
  const middle = (low + high) / 2;
  return (denominator * middle) / (numerator * (1 - middle));
}

/** The value that a share of Student's t distribution lies below. */
export function tQuantile(share: number, freedom: number): number {
  if (share === 0.5) return 0;
  if (share < 0.5) return -tQuantile(1 - share, freedom);
  return Math.sqrt(fQuantile(2 * share - 1, 1, freedom));
}

/** 97.5 % of the normal distribution lies below it: what a 95 % interval takes on either side. */
export const NORMAL_975 = 1.959963984540054;
