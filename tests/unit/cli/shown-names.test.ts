import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownNames } from '../../../src/cli/shown-names.js';

describe('how files are called', () => {
  it.each([
    { paths: [], names: [] },
    { paths: ['/a/一小.xlsx', '/b/二小.xlsx'], names: ['一小.xlsx', '二小.xlsx'] },
    { paths: ['/a/一小.xlsx', '/b/一小.xlsx', '/b/二小.xlsx'], names: ['a/一小.xlsx', 'b/一小.xlsx', '二小.xlsx'] },
    { paths: ['/x/a/表/1.xlsx', '/x/b/表/1.xlsx', '/x/c/1.xlsx'], names: ['a/表/1.xlsx', 'b/表/1.xlsx', 'c/1.xlsx'] },
    { paths: ['/1.xlsx', '/a/1.xlsx', '/b/a/1.xlsx'], names: ['/1.xlsx', '/a/1.xlsx', 'b/a/1.xlsx'] },
    { paths: ['C:\\收到\\甲\\表.xlsx', 'C:\\收到\\乙\\表.xlsx'], names: ['甲/表.xlsx', '乙/表.xlsx'] },
  ])('$paths are called $names', ({ paths, names }) => {
    expect(shownNames(paths)).toEqual(names);
  });

  it('no two files ever have the same name, and each name is the end of its path', () => {
    const folder = fc.constantFrom('甲', '乙', '丙');
    const path = fc.array(folder, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}/表.xlsx`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
        const names = shownNames(paths);
        expect(new Set(names).size).toBe(paths.length);
        expect(names.every((name, index) => paths[index]?.endsWith(name))).toBe(true);
      }),
    );
  });
});
