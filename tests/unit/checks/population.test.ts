import { describe, expect, it } from 'vitest';
import { SCHOOL_ID, sampleAssessment, sampleProgramme, sampleSchool } from '../../support/sample-school.js';
import { cleanWorkbook, findingsOf, inShort, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const CODE = 'JY3110';
const leaderless = typed(
  typed(clean, { subject: 'T001', metric: 'position' }, 'teacher'),
  { subject: 'T002', metric: 'position' },
  'teacher',
);

describe('an indicator that counts nobody', () => {
  it('is named, with the sheet on which somebody is missing', () => {
    expect(findingsOf(leaderless, CODE)).toEqual([
      {
        code: CODE,
        where: { file: 'a.xlsx', sheet: '教师情况', policy: 'CZ三2' },
        found: '0',
        expected: '≥ 1',
        subject: SCHOOL_ID,
        indicator: 'changzhou-2023/school-quality#A6',
        params: { indicator: 'A6 校级领导每学期听课不少于20节', standard: '校本教研质量等级评估（学校）' },
      },
    ]);
  });

  it('is not spoken of while somebody’s position is blank', () => {
    expect(findingsOf(typed(leaderless, { subject: 'T005', metric: 'position' }, null), CODE)).toEqual([]);
  });

  it('is told once for all indicators that count the same people', () => {
    const nobody = {
      ...clean,
      answers: clean.answers.map((answer) => (answer.grain === 'person' ? { ...answer, value: null } : answer)),
    };
    expect(findingsOf(nobody, CODE).map(({ subject, params }) => [subject, params?.['indicator']])).toEqual([
      [SCHOOL_ID, 'A6 校级领导每学期听课不少于20节'],
      [SCHOOL_ID, 'D4 教师每学期公开课不少于1节、D5 教师每学期听课不少于20节'],
      ['G01', 'C1 每位教师每学期公开课不少于1节、C2 每位教师每学期听课不少于20节'],
      ['P01', 'C1 每位教师每学期公开课不少于1节、C2 每位教师每学期听课不少于20节'],
    ]);
  });

  it('follows from a nominated group without members', () => {
    const empty = ['T004', 'T008', 'T012', 'T016', 'T020'].reduce(
      (workbook, subject) => typed(workbook, { subject, metric: 'researchGroup' }, 'G02'),
      clean,
    );
    expect(
      findingsOf(empty, CODE, 'JY3112').map(({ code, subject, key, causedBy }) => [code, subject, key ?? causedBy]),
    ).toEqual([
      ['JY3112', 'G01', 'JY3112@G01'],
      ['JY3110', 'G01', ['JY3112@G01']],
    ]);
  });

  it('is not spoken of where it does not apply', () => {
    const small = cleanWorkbook(
      sampleAssessment(sampleSchool({ teachers: 8, researchGroups: 2, preparationGroups: 0 })),
    );
    expect(findingsOf(small, 'JY3110')).toEqual([]);
  });

  it('is told of every group where the programme asks for no nomination', () => {
    const programme = sampleProgramme();
    const open = sampleProgramme({ entries: programme.entries.map((entry) => ({ ...entry, nominated: false })) });
    const workbook = cleanWorkbook(
      sampleAssessment(sampleSchool({ teachers: 20, researchGroups: 4, preparationGroups: 6 }), { programme: open }),
    );
    const moved = ['T003', 'T007', 'T011', 'T015', 'T019'].reduce(
      (left, subject) => typed(left, { subject, metric: 'researchGroup' }, 'G01'),
      workbook,
    );
    expect(inShort(findingsOf(moved, CODE))).toEqual(['JY3110 | G04']);
  });
});
