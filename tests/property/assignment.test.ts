import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHasher as hasher } from '../../src/cli/node-hasher.js';
import { type Assignment, type AssignmentRequest, assignReviewers } from '../../src/process/assignment/assign.js';
import { barOf } from '../../src/process/assignment/recusal.js';

const CASES = process.env['JIAOYAN_DEEP'] === '1' ? 10_000 : 1_000;

const school = fc.integer({ min: 0, max: 7 }).map((number) => `S${number}`);
const unit = fc.constantFrom('east', 'west', 'north');
const academic = fc.subarray(['语文', '数学', '英语']);
const reviewer = fc.record(
  {
    unit,
    school,
    formerSchools: fc.array(school, { maxLength: 2 }),
    subjects: academic,
    interests: fc.array(fc.record({ school, kind: fc.constant('亲属') }), { maxLength: 2 }),
    maxLoad: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: ['formerSchools', 'subjects', 'interests'] },
);
const reviewed = fc.record({ school, unit, subjects: academic });
const numbered = <T extends object>(prefix: string, list: readonly T[]): readonly (T & { readonly id: string })[] =>
  list.map((entry, place) => ({ ...entry, id: `${prefix}${String(place).padStart(2, '0')}` }));

const request: fc.Arbitrary<AssignmentRequest> = fc.record({
  reviewers: fc.array(reviewer, { maxLength: 7 }).map((list) => numbered('R', list)),
  subjects: fc.array(reviewed, { maxLength: 9 }).map((list) => numbered('G', list)),
  perSubject: fc.integer({ min: 1, max: 3 }),
  policy: fc.record({ ownUnit: fc.boolean() }),
  seed: fc.stringMatching(/^[0-9]{6}$/),
});

/** The least sum of squared loads, by trying everything; `null` when there is no assignment. */
function leastSquares({ reviewers, subjects, perSubject, policy }: AssignmentRequest): number | null {
  const choices = subjects.map((subject) =>
    combinations(
      reviewers.flatMap((one, place) => (barOf(one, subject, policy) === null ? [place] : [])),
      perSubject,
    ),
  );
  const loads = reviewers.map(() => 0);
  let best: number | null = null;
  const tryFrom = (place: number, squares: number): void => {
    if (best !== null && squares >= best) return;
    if (place === choices.length) {
      best = squares;
      return;
    }
    for (const choice of choices[place] ?? []) {
      if (choice.some((one) => (loads[one] ?? 0) >= (reviewers[one]?.maxLoad ?? subjects.length))) continue;
      const more = choice.reduce((sum, one) => sum + 2 * (loads[one] ?? 0) + 1, 0);
      for (const one of choice) loads[one] = (loads[one] ?? 0) + 1;
      tryFrom(place + 1, squares + more);
      for (const one of choice) loads[one] = (loads[one] ?? 0) - 1;
    }
  };
  tryFrom(0, 0);
  return best;
}

function combinations(list: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return list.flatMap((first, place) => combinations(list.slice(place + 1), size - 1).map((rest) => [first, ...rest]));
}

const squaresOf = (assignment: Assignment & { status: 'assigned' }): number =>
  assignment.loads.reduce((sum, { load }) => sum + load * load, 0);

describe('an assignment of reviewers', () => {
  it('has no conflict, the number asked for and nobody over the limit, or names a true shortage', () => {
    let assigned = 0;
    fc.assert(
      fc.property(request, (asked) => {
        const answer = assignReviewers(hasher, asked);
        if (answer.status === 'infeasible') return expectTrueShortages(asked, answer);
        assigned += 1;
        const byId = new Map(asked.reviewers.map((one) => [one.id, one]));
        expect(answer.assigned.map(({ subject }) => subject)).toEqual(asked.subjects.map(({ id }) => id));
        for (const [place, { reviewers }] of answer.assigned.entries()) {
          expect(new Set(reviewers).size).toBe(asked.perSubject);
          for (const id of reviewers) {
            const [one, subject] = [byId.get(id), asked.subjects[place]];
            expect(one && subject && barOf(one, subject, asked.policy)).toBeNull();
          }
        }
        for (const { reviewer: id, load } of answer.loads) {
          expect(load).toBe(answer.assigned.filter(({ reviewers }) => reviewers.includes(id)).length);
          expect(load).toBeLessThanOrEqual(byId.get(id)?.maxLoad ?? asked.subjects.length);
        }
      }),
      { numRuns: CASES },
    );
    expect(assigned).toBeGreaterThan(CASES / 10);
  });

  it('is as even as any assignment can be, and is refused only when there is none', () => {
    const small = request.filter(({ subjects }) => subjects.length <= 5);
    fc.assert(
      fc.property(small, (asked) => {
        const answer = assignReviewers(hasher, asked);
        expect(answer.status === 'assigned' ? squaresOf(answer) : null).toBe(leastSquares(asked));
      }),
      { numRuns: CASES / 2 },
    );
  });

  it('has loads that differ by one at most where everybody may review everything', () => {
    const free = request.map((asked) => ({
      ...asked,
      reviewers: asked.reviewers.map(({ id }) => ({ id, formerSchools: [], subjects: [], interests: [] })),
      policy: { ownUnit: false },
    }));
    fc.assert(
      fc.property(free, (asked) => {
        const answer = assignReviewers(hasher, asked);
        if (answer.status === 'infeasible') {
          expect(asked.reviewers.length).toBeLessThan(asked.perSubject);
          return;
        }
        const loads = answer.loads.map(({ load }) => load);
        if (loads.length > 0) expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order of the lists', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const turned = {
          ...asked,
          reviewers: [...asked.reviewers].reverse(),
          subjects: [...asked.subjects].reverse(),
        };
        expect(assignReviewers(hasher, turned)).toEqual(assignReviewers(hasher, asked));
      }),
    );
  });
});

/** Counts anew who may review the subjects of a shortage: they must really be too few. */
function expectTrueShortages(asked: AssignmentRequest, answer: Assignment & { status: 'infeasible' }): void {
  expect(answer.shortages.length).toBeGreaterThan(0);
  expect(answer.findings).toHaveLength(answer.shortages.length);
  for (const { subjects, needed, available } of answer.shortages) {
    const concerned = asked.subjects.filter(({ id }) => subjects.includes(id));
    const most = asked.reviewers.reduce((sum, one) => {
      const willing = concerned.filter((subject) => barOf(one, subject, asked.policy) === null).length;
      return sum + Math.min(willing, one.maxLoad ?? asked.subjects.length);
    }, 0);
    expect(needed).toBe(concerned.length * asked.perSubject);
    expect(available).toBeLessThan(needed);
    expect(most).toBeLessThanOrEqual(available);
  }
}
