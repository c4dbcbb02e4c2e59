import { describe, expect, it } from 'vitest';
import { makeDesk } from '../../../src/workflows/desk.js';
import { readSchoolWorkbook } from '../../../src/workflows/read-school-workbook.js';
import {
  applicantWorkbook,
  CONTRIBUTOR_FORM,
  deskWithApplications,
  programmeWithApplications,
  TWO_APPLICANTS,
} from '../../support/applicants.js';
import { SCHOOL_ID, sampleProgramme } from '../../support/sample-school.js';

const desk = await deskWithApplications();

describe('the desk of a programme with applications', () => {
  it('knows the desk of every form, each made once', () => {
    const other = desk.deskFor?.(CONTRIBUTOR_FORM);
    expect(other?.assessment.form.id).toBe(CONTRIBUTOR_FORM);
    expect(desk.deskFor?.(CONTRIBUTOR_FORM)).toBe(other);
    expect(desk.deskFor?.('changzhou-2023/form')?.assessment).toBe(desk.assessment);
    expect(desk.deskFor?.('somebody/form')).toBeUndefined();
  });

  it('reads each workbook with the desk of its form', async () => {
    const applicants = readSchoolWorkbook(desk, 'a.xlsx', await applicantWorkbook(desk, TWO_APPLICANTS));
    expect(applicants.desk?.assessment.form.id).toBe(CONTRIBUTOR_FORM);
    expect(applicants.reading?.plan.form.id).toBe(CONTRIBUTOR_FORM);
    const plan = desk.planner.planFor(SCHOOL_ID);
    const school = readSchoolWorkbook(desk, 's.xlsx', await desk.workbook.issue(plan as NonNullable<typeof plan>));
    expect(school.desk).toBeUndefined();
    expect(school.reading?.plan.form.id).toBe('changzhou-2023/form');
  });

  it('is a plain desk where the programme has one form; the other form is then a stranger', async () => {
    const { applications: _, ...programme } = programmeWithApplications();
    const plain = makeDesk({ ...desk, assessment: (await deskWithApplications(programme)).assessment });
    expect(plain.deskFor).toBeUndefined();
    const refused = readSchoolWorkbook(plain, 'a.xlsx', await applicantWorkbook(desk, TWO_APPLICANTS));
    expect(refused.findings.map(({ code }) => code)).toEqual(['JY1101']);
    expect(sampleProgramme().applications).toBeUndefined();
  });
});
