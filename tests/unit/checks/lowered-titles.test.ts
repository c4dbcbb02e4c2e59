import { describe, expect, it } from 'vitest';
import { sampleAssessment, sampleSchool } from '../../support/sample-school.js';
import { cleanWorkbook, findingsOf, typed } from '../../support/sample-workbook.js';

const SIZE = { teachers: 20, researchGroups: 4, preparationGroups: 6 };
const teachers = Array.from({ length: 20 }, (_, place) => ({
  id: `T${String(place + 1).padStart(3, '0')}`,
  name: `教师T${String(place + 1).padStart(3, '0')}`,
  facts: { fiveTier: 'skilledTeacher' },
}));
const printed = cleanWorkbook(sampleAssessment(sampleSchool(SIZE, { teachers: teachers.slice(0, 8) })));
const titled = (code: string) => typed(printed, { subject: 'T004', metric: 'fiveTier' }, code);
const keep = (workbook: typeof printed) =>
  ['T001', 'T003', 'T005', 'T006', 'T007'].reduce(
    (book, subject) => typed(book, { subject, metric: 'fiveTier' }, 'backboneTeacher'),
    workbook,
  );

describe('a title', () => {
  it('may stay and rise', () => {
    expect(findingsOf(keep(titled('skilledTeacher')), 'JY3510')).toEqual([]);
    expect(findingsOf(keep(titled('specialGrade')), 'JY3510')).toEqual([]);
  });

  it('that is lower than the one printed on the form wants an explanation', () => {
    expect(findingsOf(keep(titled('none')), 'JY3510')).toMatchObject([
      {
        subject: 'T004',
        found: '无',
        expected: '教学能手',
        params: { before: '教学能手' },
        where: { sheet: '教师情况', label: 'T004 五级梯队称号' },
      },
    ]);
    expect(findingsOf(keep(titled('risingStar')), 'JY3510')).toHaveLength(1);
  });

  it('is not compared in a row that was not issued with one', () => {
    expect(findingsOf(cleanWorkbook(), 'JY3510')).toEqual([]);
    expect(
      findingsOf(typed(keep(titled('skilledTeacher')), { subject: 'T012', metric: 'fiveTier' }, 'none'), 'JY3510'),
    ).toEqual([]);
  });
});
