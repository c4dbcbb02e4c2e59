const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The number a Chinese numeral below 10,000 stands for: 二, 两, 十二, 二十, 一百零五. `null` for anything else. Only
 * for suggestions.
 */
export function chineseNumeral(text: string): number | null {
  if (
    text === '' ||
    [...text].some((character) => DIGITS[character] === undefined && MULTIPLIERS[character] === undefined)
  )
    return null;
  let total = 0;
  let digit: number | null = null;
  let lowest = 10_000;
  for (const character of text) {
    const value = DIGITS[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      continue;
    }
    const multiplier = MULTIPLIERS[character] as number;
    if (multiplier >= lowest) return null;
    lowest = multiplier;
    total += (digit ?? 1) * multiplier;
    digit = null;
  }
  return total + (digit ?? 0);
}
