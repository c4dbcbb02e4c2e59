import { describe, expect, test } from 'vitest';
import { captionOperators, sealOperators } from '../../../../src/signature/pdf/seal-art.js';
import { boxes, SEAL_WORDS } from '../../../support/test-seal.js';

const seal = (name: string, star = true): string[] =>
  sealOperators({ ...SEAL_WORDS, name }, boxes, { star }).split('\n');
type Matrix = readonly [number, number, number, number, number, number];

/** The matrices of the letters on the arc. */
const letters = (name: string): Matrix[] =>
  seal(name)
    .filter((line) => line.startsWith('q ') && line.includes(' f Q') && !line.startsWith('q 1 '))
    .map((line) => line.split(' ').slice(1, 7).map(Number) as unknown as Matrix);

/** The middle of a letter: half an em across, 0.38 em up, in grid units. */
const middle = ([a, b, c, d, e, f]: Matrix) => [a * 125 + c * 95 + e, b * 125 + d * 95 + f] as const;

describe('the name', () => {
  test.each(['示例小学', '示例市某某区教师发展中心', '某某市某某县某某镇中心九年一贯制实验学校附属小学'])(
    '%s stands on a circle about the middle, from left to right over the top',
    (name) => {
      const middles = letters(name).map(middle);
      expect(middles).toHaveLength([...name].length);
      const distances = middles.map(([x, y]) => Math.hypot(x - 50, y - 50));
      for (const distance of distances) expect(distance).toBeCloseTo(distances[0] ?? 0, 1);
      const turns = middles.map(([x, y]) => Math.atan2(x - 50, y - 50));
      expect(turns).toEqual([...turns].sort((a, b) => a - b));
      expect((turns[0] ?? 0) + (turns.at(-1) ?? 0)).toBeCloseTo(0, 2);
      expect(turns.at(-1)).toBeLessThan((132 * Math.PI) / 180);
    },
  );

  test.each([1, 2, 8, 13, 14, 30, 60])(
    'of %i letters stays within the inner ring, and no two letters meet',
    (count) => {
      const all = letters('校'.repeat(count));
      const corners = all.flatMap(([a, b, c, d, e, f]) =>
        [
          [0, 0],
          [250, 0],
          [250, 220],
          [0, 220],
        ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const),
      );
      for (const [x, y] of corners) expect(Math.hypot(x - 50, y - 50)).toBeLessThan(45.6);
      const [first, second] = all.map(middle);
      const [a = 0, b = 0] = all[0] ?? [];
      if (first && second)
        expect(Math.hypot(first[0] - second[0], first[1] - second[1])).toBeGreaterThan(Math.hypot(a, b) * 250 * 0.97);
    },
  );

  test('that is empty leaves a seal without letters', () => {
    expect(letters('')).toEqual([]);
    expect(seal('').join('\n')).not.toContain('NaN');
  });
});

describe('the rest of the seal', () => {
  test('is two rings and the outline of a star of ten corners; nothing is filled where name and date lie', () => {
    const lines = seal('示例小学');
    expect(lines.filter((line) => line.endsWith('h S'))).toHaveLength(2);
    const star = lines.find((line) => / m .* h s$/.test(line) && !line.startsWith('q'));
    expect(star?.match(/ l/g)).toHaveLength(9);
    expect(lines.filter((line) => / h f$/.test(line) && !line.startsWith('q'))).toEqual([]);
  });

  test('has no star where a picture takes its place', () => {
    expect(seal('示例小学', false).some((line) => / m .* h s$/.test(line) && !line.startsWith('q'))).toBe(false);
  });

  test('is all red', () => {
    expect(seal('示例小学')[0]).toBe('0.79 0.06 0.09 rg 0.79 0.06 0.09 RG');
    expect(captionOperators(boxes('字'))).toMatch(/^0\.79 0\.06 0\.09 rg\n/);
  });
});
