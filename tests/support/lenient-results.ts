import type { Result } from '../../src/model/generated/documents.js';

/** A result made better by the values it says were in force, and what is told of it. */
interface Lenient {
  readonly change: (result: Result) => Result;
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

const stating =
  (change: (effective: Result['effective']) => Partial<Result['effective']>) =>
  (result: Result): Result => ({ ...result, effective: { ...result.effective, ...change(result.effective) } });

/** Ways to let one’s own result reach a better grade without touching a point: lower bands, no guard, more bonus, another rounding. */
export const LENIENT: Readonly<Record<string, Lenient>> = {
  'lower bands': {
    change: stating(({ grades: [first, ...rest] }) => ({
      grades: [{ ...(first as Result['effective']['grades'][number]), min: '10' }, ...rest],
    })),
    place: '/effective/grades/0/min',
    found: '10',
    expected: '90',
  },
  'one band more': {
    change: stating(({ grades }) => ({ grades: [...grades, { code: 'extra', zh: '另加', en: 'extra', min: '0' }] })),
    place: '/effective/grades/4',
    found: '{"code":"extra","en":"extra","min":"0","zh":"另加"}',
    expected: '—',
  },
  'a lower guard': {
    change: stating(({ guard }) => ({ guard: guard && { ...guard, minShare: '0.1' } })),
    place: '/effective/guard/minShare',
    found: '0.1',
    expected: '0.9',
  },
  'no guard': {
    change: stating(() => ({ guard: null })),
    place: '/effective/guard',
    found: '—',
    expected: '{"compare":"printed","elseGrade":"good","grade":"excellent","minShare":"0.9"}',
  },
  'a higher cap': {
    change: stating(() => ({ bonusCap: '50' })),
    place: '/effective/bonusCap',
    found: '50',
    expected: '10',
  },
  'another rounding': {
    change: stating(({ rounding }) => ({ rounding: { ...rounding, decimals: 0 } })),
    place: '/effective/rounding/decimals',
    found: '0',
    expected: '2',
  },
  'another score to grade on': {
    change: stating(({ gradeOn }) => ({ gradeOn: gradeOn === 'total' ? 'baseMinusDeductions' : 'total' })),
    place: '/effective/gradeOn',
    found: 'total',
    expected: 'baseMinusDeductions',
  },
};
