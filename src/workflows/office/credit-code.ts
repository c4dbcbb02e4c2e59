/** Characters of GB 32100-2015, table 1: digits and letters without I, O, S, V and Z; the place is the value. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
const BASE = 31;
const WEIGHT = 3;

/**
 * Check character of a 统一社会信用代码 (GB 32100-2015, 4.2.6): (31 − Σ value × 3^(place − 1) mod 31) mod 31 over the
 * first 17 characters. `null` when one of them is no character of the code.
 */
export function creditCheckCharacter(code: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, LENGTH - 1)) {
    const value = CHARACTERS.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * WEIGHT) % BASE;
  }
  return CHARACTERS[(BASE - (sum % BASE)) % BASE] ?? null;
}

/** Whether a text is a 统一社会信用代码 by its length, its characters and its check character. */
export const isCreditCode = (code: string): boolean =>
  code.length === LENGTH && creditCheckCharacter(code) === code.slice(-1);
