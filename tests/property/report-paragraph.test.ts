import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  endsEmpty,
  isSpace,
  isWordPart,
  maySeparate,
  NEVER_FIRST,
  NEVER_LAST,
  standApart,
} from '../../src/report/kinsoku.js';
import { breakLines, justifyLine, type Line, type Measure, type StyledText } from '../../src/report/paragraph.js';

const measure: Measure<number> = (codePoint, size) => (codePoint > 0x2000 ? size : size * 0.55);
const LETTERS = [...'校本教研评估𬸚，。、；：？！）》”（《“—…·abz019.,%( \n'];
const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 60 }).map((letters) => letters.join(''));
const runs = fc.array(fc.record({ text, style: fc.constantFrom(8, 10) }), { maxLength: 5 });
const width = fc.integer({ min: 10, max: 260 });

const wholeText = (styled: readonly StyledText<number>[]): string => styled.map((run) => run.text).join('');
const lineText = (line: Line<number>): string => line.segments.map((segment) => segment.text).join('');
const points = (line: string): number[] => [...line].map((character) => character.codePointAt(0) ?? 0);
/** The paragraph again: what hangs over is kept, and each forced line end comes back where a line is final. */
const joined = (lines: readonly Line<number>[]): string =>
  lines
    .map((line, index) => lineText(line) + line.hanging + (line.final && index < lines.length - 1 ? '\n' : ''))
    .join('');

describe('breaking any text', () => {
  test('no text is lost and none is made up', () => {
    fc.assert(
      fc.property(runs, width, (styled, room) => {
        const original = wholeText(styled);
        // A line end at the very end closes the last line and begins none.
        expect(joined(breakLines(styled, room, measure))).toBe(original.replace(/\n$/, ''));
      }),
      { numRuns: 500 },
    );
  });

  test('no line is wider than the column, unless it is a single character', () => {
    fc.assert(
      fc.property(runs, width, fc.integer({ min: 0, max: 20 }), (styled, room, indent) => {
        breakLines(styled, room, measure, indent).forEach((line, index) => {
          const limit = index === 0 ? room - indent : room;
          if ([...lineText(line)].length > 1) expect(line.width).toBeLessThanOrEqual(limit + 1e-5);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('widths are those of the characters, and segments know their number', () => {
    fc.assert(
      fc.property(runs, width, (styled, room) => {
        for (const line of breakLines(styled, room, measure)) {
          for (const { text: own, style, width: given, count } of line.segments) {
            expect(count).toBe([...own].length);
            const natural = points(own).reduce((sum, point) => sum + measure(point, style), 0);
            const last = points(own).pop() ?? 0;
            // Only the last mark of a segment may lack its empty half, and never more.
            const spare = endsEmpty(last) || standApart(last, '（'.codePointAt(0) ?? 0) ? measure(last, style) / 2 : 0;
            const opening = standApart(last, last) ? measure(last, style) / 2 : 0;
            expect(given).toBeLessThanOrEqual(natural + 1e-6);
            expect(given).toBeGreaterThanOrEqual(natural - Math.max(spare, opening) - 1e-6);
          }
          expect(line.width).toBeCloseTo(
            line.segments.reduce((sum, segment) => sum + segment.width, 0),
            6,
          );
        }
      }),
    );
  });

  test('a forbidden mark stands at an edge only if no place in the line allows better', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 40, max: 260 }), (styled, room) => {
        const lines = breakLines(styled, room, measure);
        lines.slice(1).forEach((line, index) => {
          const above = lines[index];
          if (!above || above.final) return;
          const [last, first] = [points(lineText(above)).pop() ?? 0, points(lineText(line))[0] ?? 0];
          if (!NEVER_LAST.has(last) && !NEVER_FIRST.has(first)) return;
          expect(goodPlaces(lineText(above) + above.hanging)).toEqual([]);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('a word that fits into a line is not cut', () => {
    const words = fc.array(fc.tuple(fc.constantFrom('校', '本，', ' '), fc.constantFrom('abc', '92.50', 'Zhang', '')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 200 }), (parts, room) => {
        const lines = breakLines([{ text: parts.flat().join(''), style: 10 }], room, measure);
        lines.slice(1).forEach((line, index) => {
          const above = lines[index] ?? line;
          if (above.hanging !== '') return;
          const [before, after] = [points(lineText(above)).pop() ?? 0, points(lineText(line))[0] ?? 0];
          expect(isWordPart(before) && isWordPart(after)).toBe(false);
        });
      }),
    );
  });
});

/** Places inside a line where both edges would be allowed and words are not cut. */
function goodPlaces(line: string): number[] {
  const codePoints = points(line);
  const places: number[] = [];
  for (let index = 1; index < codePoints.length; index += 1) {
    const [before, after] = [codePoints[index - 1] ?? 0, codePoints[index] ?? 0];
    if (isSpace(before) || isSpace(after)) continue;
    if (maySeparate(before, after) && !(isWordPart(before) && isWordPart(after))) places.push(index);
  }
  return places;
}

describe('justifying any line', () => {
  test('a justified line ends at the edge; segments follow each other and never overlap', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 60, max: 260 }), (styled, room) => {
        for (const line of breakLines(styled, room, measure)) {
          const placed = justifyLine(line, room, 8);
          let end = 0;
          for (const { offset, width: own, count, spacing, word } of placed) {
            expect(offset).toBeGreaterThanOrEqual(end - 1e-6);
            expect(spacing).toBeGreaterThanOrEqual(0);
            expect(word && spacing > 0).toBe(false);
            end = offset + own + spacing * (count - 1);
          }
          const grew = placed.some(({ spacing }) => spacing > 0);
          if (grew) expect(end).toBeCloseTo(room, 5);
          expect(end).toBeLessThanOrEqual(Math.max(room, line.width) + 1e-5);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the text stays the same', () => {
    fc.assert(
      fc.property(runs, width, (styled, room) => {
        for (const line of breakLines(styled, room, measure)) {
          expect(justifyLine(line, room, 8).map((segment) => segment.text)).toEqual(
            line.segments.map((segment) => segment.text),
          );
        }
      }),
    );
  });
});
