/** A share as a percentage with one decimal, half up; shares have four decimals, which binary fractions miss by a hair. */
export const shareText = (share: string | number): string =>
  `${(Math.round(Math.round(Number(share) * 1e6) / 1e3) / 10).toFixed(1)}%`;
