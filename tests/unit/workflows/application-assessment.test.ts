import { describe, expect, it } from 'vitest';
import { failure } from '../../../src/model/finding.js';
import {
  allStandards,
  applicationsOf,
  assessmentBy,
  assessmentFor,
  isApplication,
  loadAssessment,
  scoredStandards,
} from '../../../src/workflows/assessment.js';
import type { Catalogue } from '../../../src/workflows/ports.js';
import { rollupCounter, rollupDocument } from '../../../src/workflows/rollup.js';
import { scoreWorkbook } from '../../../src/workflows/score-workbook.js';
import { resultCheck } from '../../../src/workflows/trusted-result.js';
import {
  applicantSchool,
  applicantWorkbook,
  applicationOf,
  assessmentWithApplications,
  bundledCatalogue,
  CONTRIBUTOR,
  CONTRIBUTOR_FORM,
  DEMONSTRATION,
  deskWithApplications,
  programmeWithApplications,
  TWO_APPLICANTS,
} from '../../support/applicants.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';
import { hasher, STAMP, STANDARDS, sampleRegistry } from '../../support/sample-school.js';

const assessment = await assessmentWithApplications();
const own = applicationOf(assessment);

describe('a programme with applications', () => {
  it('keeps the standard of the applicants apart from those of the school’s own form', () => {
    expect(assessment.standards.map(({ id }) => id)).toEqual([...STANDARDS, DEMONSTRATION]);
    expect([own.award, own.form.id, own.rosterForm, own.standards.map(({ id }) => id)]).toEqual([
      'contributor',
      CONTRIBUTOR_FORM,
      assessment.form,
      [CONTRIBUTOR],
    ]);
    expect(own.accepted.size).toBe(0);
  });

  it('finds the assessment of a form and of a standard', () => {
    expect(assessmentFor(assessment, 'changzhou-2023/form')).toBe(assessment);
    expect(assessmentFor(assessment, CONTRIBUTOR_FORM)).toBe(own);
    expect(assessmentFor(assessment, 'somebody/form')).toBeUndefined();
    expect([assessmentBy(assessment, CONTRIBUTOR), assessmentBy(assessment, DEMONSTRATION)]).toEqual([own, assessment]);
    expect(assessmentBy(assessment, 'somebody/standard')).toBeUndefined();
    expect([isApplication(assessment), isApplication(own)]).toEqual([false, true]);
  });

  it('names all standards, and those by which points are given', () => {
    expect(allStandards(assessment).map(({ id }) => id)).toEqual([...STANDARDS, DEMONSTRATION, CONTRIBUTOR]);
    expect(scoredStandards(assessment).map(({ id }) => id)).toEqual([...STANDARDS, CONTRIBUTOR]);
    expect(applicationsOf(assessment).map(({ standard }) => standard.id)).toEqual(STANDARDS);
    expect(applicationsOf(own).map(({ standard, nominatedOnly }) => [standard.id, nominatedOnly])).toEqual([
      [CONTRIBUTOR, true],
    ]);
  });

  it('has no such member where the programme has one form', async () => {
    const { applications: _, ...programme } = programmeWithApplications();
    expect('applications' in (await assessmentWithApplications(programme))).toBe(false);
  });

  it('is refused with the finding of what is missing', async () => {
    const missing = { code: 'JY8106', where: {}, found: CONTRIBUTOR_FORM };
    const catalogue: Catalogue = {
      ...bundledCatalogue,
      load: (kind, id) =>
        id === CONTRIBUTOR_FORM ? Promise.resolve(failure(missing)) : bundledCatalogue.load(kind, id),
    };
    const loaded = await loadAssessment(catalogue, programmeWithApplications(), sampleRegistry(applicantSchool));
    expect([loaded.ok, loaded.findings]).toEqual([false, [missing]]);
  });
});

describe('the roll-up of a programme with applications', () => {
  it('counts applicants by grade and as candidates, but not as a report of their school', async () => {
    const desk = await deskWithApplications(
      programmeWithApplications({
        targets: [
          { award: 'contributor', zh: '突出贡献者', en: 'Contributors', count: 300, by: 2026, clause: 'CZ三3' },
          { award: 'demonstration-school', zh: '示范校', en: 'Schools', count: 100, by: 2026, clause: 'CZ三4' },
        ],
      }),
    );
    const { results } = scoreWorkbook(desk, 'a.xlsx', await applicantWorkbook(desk, TWO_APPLICANTS));
    const counter = rollupCounter({ assessment: desk.assessment, awards: [], stamp: STAMP, hasher });
    for (const result of results) {
      expect(resultCheck(desk.assessment, hasher)(result)).toBeNull();
      counter.add(result);
    }
    const rollup = rollupDocument({ assessment: desk.assessment, awards: [], stamp: STAMP, hasher }, counter);
    expect(rollup.coverage.map(({ due, assessed }) => [due, assessed])).toEqual([[1, 0]]);
    expect(rollup.grades.map(({ standard, counts }) => [standard, counts])).toEqual([
      [CONTRIBUTOR, { excellent: 0, good: 1, qualified: 0, unqualified: 1 }],
    ]);
    expect(rollup.targets.map(({ award, candidates }) => [award, candidates])).toEqual([
      ['contributor', 0],
      ['demonstration-school', 0],
    ]);
    const [best] = results;
    if (best) counter.add({ ...best, grade: 'excellent' });
    const again = rollupDocument({ assessment: desk.assessment, awards: [], stamp: STAMP, hasher }, counter);
    expect(again.targets.map(({ candidates }) => candidates)).toEqual([1, 0]);
  });

  it('has the schools that are excellent in the quality assessment as candidates for demonstration school', () => {
    const programme = programmeWithApplications({
      targets: [{ award: 'demonstration-school', zh: '示范校', en: 'Schools', count: 100, by: 2026, clause: 'CZ三4' }],
    });
    const desk = { assessment: { ...assessment, programme }, awards: [], stamp: STAMP, hasher };
    const counter = rollupCounter(desk);
    counter.add(excellentSchool());
    expect(rollupDocument(desk, counter).targets.map(({ candidates }) => candidates)).toEqual([1]);
  });
});

function excellentSchool() {
  const [school] = sampleRegistry(applicantSchool).schools;
  if (!school) throw new TypeError('no school');
  return {
    ...MINIMAL_DOCUMENTS.result,
    standard: { ...MINIMAL_DOCUMENTS.result.standard, id: STANDARDS[0] as string },
    school: { ...MINIMAL_DOCUMENTS.result.school, id: school.id, unit: school.unit },
    subject: { id: school.id, grain: 'school' as const, name: school.name },
    status: 'scored' as const,
    effective: { ...MINIMAL_DOCUMENTS.result.effective, grades: assessment.standards[0]?.grades ?? [] },
    grade: 'excellent',
  };
}
