import { describe, expect, it } from 'vitest';
import type { Hasher } from '../../../src/documents/hasher.js';
import { makePlanner } from '../../../src/workflows/plan-for.js';
import { hasher, SCHOOL_ID, sampleAssessment, sampleSchool } from '../../support/sample-school.js';

const SIZE = { teachers: 5, researchGroups: 2, preparationGroups: 1 };
const assessment = sampleAssessment(sampleSchool(SIZE));

describe('the planner', () => {
  it('makes the plan of a school of the registry', () => {
    const plan = makePlanner(assessment, hasher).planFor(SCHOOL_ID);
    expect(plan?.subject).toEqual({ id: SCHOOL_ID, name: '测试市第一中学', grain: 'school' });
    expect([plan?.programme.id, plan?.standards.map(({ id }) => id)]).toEqual([
      assessment.programme.id,
      assessment.form.standards,
    ]);
    expect(plan?.registry.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has no plan for whom the registry does not know', () => {
    expect(makePlanner(assessment, hasher).planFor('9999999999')).toBeNull();
  });

  it('makes the same plan every time', () => {
    const planner = makePlanner(assessment, hasher);
    expect(planner.planFor(SCHOOL_ID)).toEqual(planner.planFor(SCHOOL_ID));
    expect(makePlanner(assessment, hasher).planFor(SCHOOL_ID)).toEqual(planner.planFor(SCHOOL_ID));
  });

  it('takes the digests of what all schools share once', () => {
    let taken = 0;
    const counting: Hasher = {
      ...hasher,
      sha256: (data) => {
        taken += 1;
        return hasher.sha256(data);
      },
    };
    const planner = makePlanner(assessment, counting);
    planner.planFor(SCHOOL_ID);
    const first = taken;
    planner.planFor(SCHOOL_ID);
    // Only the digest of the layout, which is the school's own, is taken anew.
    expect(taken - first).toBeLessThan(first / 2);
    expect(taken - first).toBeLessThanOrEqual(1);
  });
});
