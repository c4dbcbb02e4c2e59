import { describe, expect, it } from 'vitest';
import { joinedGrades, shownGrades } from '../../../src/model/shown-grades.js';

const grades = [
  { code: 'a', zh: '优秀', en: 'excellent' },
  { code: 'b', zh: '合格', en: 'pass' },
  { code: 'c', zh: '不合格' },
];

describe('the grades that a roll-up counts', () => {
  it('are those of the standard, best first', () => {
    expect(shownGrades(grades, [{ counts: { c: 1, a: null } }]).map(({ code, en }) => `${code} ${en}`)).toEqual([
      'a excellent',
      'b pass',
      'c 不合格',
    ]);
  });

  it('have one name for those that are counted together', () => {
    const counts = { a: 12, [joinedGrades(['b', 'c'])]: 7 };
    expect(shownGrades(grades, [{ counts: {} }, { counts }])).toEqual([
      { code: 'a', zh: '优秀', en: 'excellent' },
      { code: 'b+c', zh: '合格及以下', en: 'pass or below' },
    ]);
  });
});
