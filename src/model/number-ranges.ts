/** A number of a row: letters, then digits (`T001`). */
const NUMBER = /^([A-Za-z]*)(\d{1,6})$/;
const RANGE = /^([A-Za-z]*)(\d{1,6})-([A-Za-z]*)(\d{1,6})$/;
/** More numbers than any form has; what a damaged file claims must not fill the memory. */
export const MOST_NUMBERS = 5000;

/** Numbers as a short text, runs joined: `T001-T003,T007`. The order is kept. */
export function numberRanges(numbers: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && nextNumber(run.last) === number) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(',');
}

/** The number after another: `T009` gives `T010`; nothing for what is no number. */
export function nextNumber(number: string): string | null {
  const [, prefix = '', digits = ''] = NUMBER.exec(number) ?? [];
  return digits === '' ? null : `${prefix}${String(Number(digits) + 1).padStart(digits.length, '0')}`;
}

/** Place of a number in its series, from 1: 12 for `T012`; 0 for what is no number. */
export const placeInSeries = (number: string): number => Number(NUMBER.exec(number)?.[2] ?? 0);

/** The numbers of a text of ranges, at most {@link MOST_NUMBERS}; what is no range is passed over. */
export function rangeNumbers(text: string): readonly string[] {
  const numbers: string[] = [];
  for (const piece of text.split(',')) {
    const range = RANGE.exec(piece.trim());
    if (!range) {
      if (NUMBER.test(piece.trim())) numbers.push(piece.trim());
    } else if (range[1] === range[3]) numbers.push(...numbersBetween(range[1] ?? '', range[2] ?? '', range[4] ?? ''));
  }
  return numbers.slice(0, MOST_NUMBERS);
}

function numbersBetween(prefix: string, first: string, last: string): readonly string[] {
  const count = Math.min(Number(last) - Number(first) + 1, MOST_NUMBERS);
  return Array.from(
    { length: Math.max(0, count) },
    (_, index) => `${prefix}${String(Number(first) + index).padStart(first.length, '0')}`,
  );
}
