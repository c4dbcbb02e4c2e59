import fc from 'fast-check';
import type { Result, Rollup } from '../../src/model/generated/documents.js';
import { subjectKey } from '../../src/statistics/summary-counter.js';
import { type RollupDesk, rollupCounter, rollupDocument } from '../../src/workflows/rollup.js';
import { schoolResults } from './rollup-city.js';

/** What became of a number of alike subjects of a small city. */
export interface Alike {
  readonly unit: string;
  readonly stage: string;
  readonly times: number;
  readonly grade: 'excellent' | 'good' | 'qualified' | 'unqualified' | null;
  /** Grade of last year; `null` where the subject is new. */
  readonly before: 'excellent' | 'good' | null;
  /** Gap of the second level, where it judged. */
  readonly gap: '0' | '6' | '12' | null;
}

const GRADES = ['excellent', 'good', 'qualified', 'unqualified'] as const;

/** A small city: few units, two stages, groups of alike subjects, many of them few. */
export const smallCity: fc.Arbitrary<readonly Alike[]> = fc.array(
  fc.record({
    unit: fc.constantFrom('D1', 'D2', 'D3'),
    stage: fc.constantFrom('小学', '初中'),
    times: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 14 })),
    grade: fc.constantFrom(...GRADES, ...GRADES, null),
    before: fc.constantFrom('excellent' as const, 'good' as const, 'good' as const, null),
    gap: fc.constantFrom('0' as const, '6' as const, '12' as const, null),
  }),
  { minLength: 2, maxLength: 9 },
);

const TOTALS = { excellent: '92.00', good: '84.00', qualified: '70.00', unqualified: '40.00' } as const;

const [MODEL] = schoolResults(0) as readonly [Result];

/** The standard that everybody of a small city is assessed by. */
export const STANDARD = MODEL.standard.id;

/** The indicator that whoever is withheld left blank; it applies to everybody. */
export const BLANK = 'A1';

/** The roll-up of a small city, whole. */
export function rollupOfCity(desk: RollupDesk, city: readonly Alike[]): Rollup {
  const subjects = city.flatMap((alike, place) =>
    Array.from({ length: alike.times }, (_, time) => ({ ...alike, id: `${place}-${time}` })),
  );
  const lastYear = new Map(
    subjects.flatMap(({ id, before }) =>
      before === null ? [] : [[subjectKey(id, id, STANDARD), { total: TOTALS[before], grade: before }] as const],
    ),
  );
  const counter = rollupCounter({ ...desk, lastYear });
  for (const subject of subjects) counter.add(resultOf(subject));
  return rollupDocument(desk, counter);
}

function resultOf({ id, unit, stage, grade, gap }: Alike & { readonly id: string }): Result {
  const level = { level: 2, base: '90', total: '90.00', gradeScore: '90.00', grade: 'excellent' };
  const isBlank = grade === null;
  return {
    ...MODEL,
    school: { ...MODEL.school, id, name: id, unit, category: stage },
    subject: { ...MODEL.subject, id, name: id },
    grade,
    total: grade === null ? null : TOTALS[grade],
    guardFailed: isBlank ? null : [],
    indicators: MODEL.indicators.slice(0, 2).map((indicator, place) => ({
      id: place === 0 ? BLANK : 'A2',
      status: place === 0 && isBlank ? 'blank' : 'scored',
      share: place === 0 && isBlank ? null : '1/2',
      awarded: place === 0 && isBlank ? null : '5/2',
      printed: null,
      inputs: null,
      cells: indicator.cells,
    })),
    ...(gap === null
      ? {}
      : {
          levels: [
            { ...level, level: 1 },
            { ...level, gap, flag: Number(gap) > 5, adjudicate: Number(gap) > 10 },
          ],
        }),
  };
}
