import { describe, expect, it } from 'vitest';
import { indicatorsAbout } from '../../../../src/workflows/compile/indicators-about.js';
import { sampleAssessment, sampleSchool } from '../../../support/sample-school.js';

const assessment = sampleAssessment(sampleSchool({ teachers: 1, researchGroups: 1, preparationGroups: 1 }));
const SCHOOL = 'changzhou-2023/school-quality';

describe('the indicators that stand on a metric', () => {
  it('are those of derived metrics that look at it', () => {
    expect(indicatorsAbout(assessment, 'annualReport').filter((id) => id.startsWith(SCHOOL))).toEqual([`${SCHOOL}#G3`]);
  });

  it('are those whose rule measures it', () => {
    expect(indicatorsAbout(assessment, 'lessonsObserved')).toContain(`${SCHOOL}#D5`);
  });

  it('are not those that only count it in a denominator', () => {
    expect(indicatorsAbout(assessment, 'subjectsTaught')).toEqual([]);
  });

  it('are none for a metric that nothing knows', () => {
    expect(indicatorsAbout(assessment, 'yearbook')).toEqual([]);
  });

  it('are named with their standard, so that two standards are kept apart', () => {
    const standards = new Set(indicatorsAbout(assessment, 'annualReport').map((id) => id.split('#')[0]));
    for (const id of standards) expect(assessment.standards.map((one) => one.id)).toContain(id);
  });
});
