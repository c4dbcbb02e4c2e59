import { describe, expect, it } from 'vitest';
import { mayApplyAgain, standardInTurn } from '../../../src/process/alternate-years.js';

describe('who won before', () => {
  it.each([
    [undefined, 2, true],
    ['2025-2026', 2, false],
    ['2024-2025', 2, false],
    ['2023-2024', 2, true],
    ['2023-2024', 3, false],
    ['2024-2025', 1, true],
    ['2026-2027', 2, false],
  ])('in %s may apply every %i years: %s', (lastWon, everyYears, expected) => {
    expect(mayApplyAgain(lastWon, '2025-2026', everyYears)).toBe(expected);
  });

  it('may apply every year without a rule', () => {
    expect(mayApplyAgain('2024-2025', '2025-2026')).toBe(true);
  });
});

describe('standards that take turns', () => {
  it.each([
    ['2025-2026', 'research'],
    ['2026-2027', 'preparation'],
    ['2027-2028', 'research'],
    ['2024-2025', 'preparation'],
    ['2023-2024', 'research'],
  ])('in %s it is %s', (schoolYear, expected) => {
    expect(standardInTurn(['research', 'preparation'], '2025-2026', schoolYear)).toBe(expected);
  });

  it('are none where there are none', () => {
    expect(standardInTurn([], '2025-2026', '2025-2026')).toBeNull();
  });
});
