import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate, type Strip } from '../../src/report/flow.js';

const HEIGHT = 100;
const strip = fc.record({
  height: fc.integer({ min: 1, max: 60 }),
  before: fc.integer({ min: 0, max: 20 }),
  keepNext: fc.boolean(),
});
const strips = fc
  .array(strip, { maxLength: 40 })
  .map((records) => records.map((record): Strip => ({ ...record, paint: () => undefined })));

describe('putting strips on pages', () => {
  test('every strip is placed once, in order', () => {
    fc.assert(
      fc.property(strips, (all) => {
        expect(paginate(all, HEIGHT).flatMap((page) => page.map((placed) => placed.strip))).toEqual(all);
      }),
    );
  });

  test('strips never overlap and never leave the page', () => {
    fc.assert(
      fc.property(strips, (all) => {
        for (const page of paginate(all, HEIGHT)) {
          let end = 0;
          for (const placed of page) {
            expect(placed.top).toBeGreaterThanOrEqual(end);
            end = placed.top + placed.strip.height;
          }
          expect(end).toBeLessThanOrEqual(HEIGHT);
        }
      }),
    );
  });

  test('a strip stays with the next one unless its chain is taller than a page', () => {
    fc.assert(
      fc.property(strips, (all) => {
        const pages = paginate(all, HEIGHT);
        for (const page of pages.slice(0, -1)) {
          const last = page[page.length - 1]?.strip;
          if (last?.keepNext) expect(chainHeight(all, last)).toBeGreaterThan(HEIGHT);
        }
      }),
    );
  });

  test('no page but the last is empty', () => {
    fc.assert(
      fc.property(strips, (all) => {
        const pages = paginate(all, HEIGHT);
        expect(pages.filter((page) => page.length === 0).length).toBe(all.length === 0 ? 1 : 0);
      }),
    );
  });
});

/** Height of the chain that holds a strip. */
function chainHeight(all: readonly Strip[], member: Strip): number {
  let [from, to] = [all.indexOf(member), all.indexOf(member)];
  while (from > 0 && all[from - 1]?.keepNext) from -= 1;
  while (all[to]?.keepNext && to < all.length - 1) to += 1;
  return all.slice(from, to + 1).reduce((sum, own, index) => sum + own.height + (index === 0 ? 0 : own.before), 0);
}
