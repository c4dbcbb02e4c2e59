import { expect, test } from 'vitest';
import { type Bench, compareSideBySide, median } from '../bench/side-by-side.js';

/** A clock that only the measured actions move. */
function bench(timeAtMost: number, ...subjectTimes: readonly number[]): { bench: Bench; now: () => number } {
  let time = 0;
  let round = 0;
  const baseline = (): void => {
    time += 2;
  };
  const subject = async (): Promise<void> => {
    time += subjectTimes[Math.min(round++, subjectTimes.length - 1)] ?? 0;
  };
  return { bench: { title: 'side by side', timeAtMost, baseline, subject }, now: () => time };
}

test('a subject that takes three times as long keeps a budget of 3 and misses one of 2.9', async () => {
  const three = bench(3, 6);
  expect(await compareSideBySide(three.bench, 5, three.now)).toEqual({
    bench: three.bench,
    subjectMs: 6,
    baselineMs: 2,
    ratio: 3,
    kept: true,
  });
  const tighter = bench(2.9, 6);
  expect((await compareSideBySide(tighter.bench, 5, tighter.now)).kept).toBe(false);
});

test('the first round is not counted, and one slow round in three does not matter', async () => {
  const { bench: slowFirst, now } = bench(9, 200, 4, 100, 4);
  expect((await compareSideBySide(slowFirst, 3, now)).subjectMs).toBe(4);
});

test('the median is one of the values', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7]), median([])]).toEqual([2, 2, 7, Number.NaN]);
});
