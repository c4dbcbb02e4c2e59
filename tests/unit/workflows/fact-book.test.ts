import { describe, expect, it } from 'vitest';
import type { Group, Registry, School, Submission } from '../../../src/model/generated/documents.js';
import type { Assessment } from '../../../src/workflows/assessment.js';
import { activePeriods, factBookOf } from '../../../src/workflows/fact-book.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';
import { SCHOOL_ID, sampleAssessment, sampleProgramme, sampleSchool } from '../../support/sample-school.js';

const programme = sampleProgramme();
const group = (changes: Partial<Group> = {}): Group => ({
  id: 'G01',
  kind: 'researchGroup',
  name: '语文教研组',
  ...changes,
});

describe('the periods in which a group existed', () => {
  it('are not limited where the registry does not limit them', () => {
    expect(activePeriods(programme, group())).toBeNull();
  });

  it('begin with the period of its first day', () => {
    const periods = activePeriods(programme, group({ activeFrom: '2026-03-01' }));
    expect([periods?.['semester'], periods?.['month']]).toEqual([['2'], ['3月', '4月', '5月', '6月']]);
    // 2026-03-01 is the Sunday of the second week, which began on 23 February.
    expect(periods?.['teachingWeek']).toEqual(Array.from({ length: 18 }, (_, place) => `2-${place + 2}`));
  });

  it('end with the period of its last day', () => {
    const periods = activePeriods(programme, group({ activeTo: '2025-10-05' }));
    expect([periods?.['semester'], periods?.['month']]).toEqual([['1'], ['9月', '10月']]);
    // The week of the holiday does not count although the group existed in it.
    expect(periods?.['teachingWeek']).toEqual(['1-1', '1-2', '1-3', '1-4']);
  });

  it('are those between both days, a single day counting', () => {
    const periods = activePeriods(programme, group({ activeFrom: '2025-12-31', activeTo: '2026-01-01' }));
    expect(periods).toEqual({ semester: ['1'], month: ['12月', '1月'], teachingWeek: ['1-18'] });
  });

  it('are none where it existed between the semesters only', () => {
    expect(activePeriods(programme, group({ activeFrom: '2026-02-05', activeTo: '2026-02-10' }))).toEqual({
      semester: [],
      month: [],
      teachingWeek: [],
    });
  });
});

const school = (changes: Partial<School> = {}): School => ({
  ...sampleSchool({ teachers: 2, researchGroups: 2, preparationGroups: 1 }),
  ...changes,
});

const waiver = (subject: string): Registry['waivers'][number] => ({
  subject,
  standard: 'changzhou-2023/school-quality',
  indicator: 'C6',
  reason: '不设备课组',
  by: '某区',
  on: '2026-01-01',
});

/** An assessment whose registry grants some waivers. */
function assessmentWith(waivers: readonly string[], changes: Partial<School> = {}): Assessment {
  const assessment = sampleAssessment(school(changes));
  return { ...assessment, registry: { ...assessment.registry, waivers: waivers.map(waiver) } };
}

const submission = (rows: Submission['rows'], facts: Submission['facts'] = {}): Submission => ({
  ...MINIMAL_DOCUMENTS.submission,
  subject: { id: SCHOOL_ID, grain: 'school' },
  facts,
  rows,
  judgements: [],
});

describe('the book of facts', () => {
  it('has the school’s own facts, and those of the registry instead of what the school says of them', () => {
    const book = factBookOf(
      assessmentWith([], { existedLastYear: 'no' }),
      submission([], { crossSubjectActivities: { '1': 2 }, existedLastYear: 'yes' }),
    );
    expect(book.top).toEqual({
      id: SCHOOL_ID,
      grain: 'school',
      facts: { crossSubjectActivities: { '1': 2 }, existedLastYear: 'no', acceptedResultLastYear: 'no' },
    });
    expect(book.year).toEqual({ from: '2025-09-01', to: '2026-08-31' });
  });

  it('knows of a group what the registry knows, and nothing of a teacher', () => {
    const groups = school().groups.map((each) => (each.id === 'G02' ? { ...each, activeFrom: '2026-02-20' } : each));
    const rows: Submission['rows'] = [
      { id: 'G01', grain: 'researchGroup', facts: { courses: 3, subjects: ['假'] } },
      { id: 'G02', grain: 'researchGroup', facts: {} },
      { id: 'P01', grain: 'preparationGroup', facts: {} },
      { id: 'T001', grain: 'person', facts: { position: 'teacher' } },
    ];
    const book = factBookOf(assessmentWith([], { groups }), submission(rows));
    expect(book.rows.map(({ id, facts }) => [id, facts])).toEqual([
      ['G01', { courses: 3, subjects: ['语文'], existedLastYear: 'yes', acceptedResultLastYear: 'no' }],
      ['G02', { subjects: ['数学'], existedLastYear: 'yes', acceptedResultLastYear: 'no' }],
      ['P01', { parentGroup: 'G01', existedLastYear: 'yes' }],
      ['T001', { position: 'teacher' }],
    ]);
    expect(book.rows.map(({ applicable }) => applicable?.['semester'])).toEqual([
      undefined,
      ['2'],
      undefined,
      undefined,
    ]);
  });

  it('has the waivers of this school and its groups, not those of others', () => {
    const book = factBookOf(
      assessmentWith([SCHOOL_ID, `${SCHOOL_ID}/G01`, '3204000999', '3204000999/G01']),
      submission([]),
    );
    expect(book.waivers.map(({ subject, indicator, by }) => [subject, indicator, by])).toEqual([
      [SCHOOL_ID, 'C6', '某区'],
      ['G01', 'C6', '某区'],
    ]);
  });

  it('has last year’s values of the school and of the groups it has now', () => {
    const accepted = new Map([
      [SCHOOL_ID, { 'a#D3.num': 1 }],
      [`${SCHOOL_ID}/G01`, { 'b#C2.num': 2 }],
      [`${SCHOOL_ID}/G09`, { 'b#C2.num': 3 }],
      ['3204000999', { 'a#D3.num': 4 }],
      ['3204000999/G01', { 'a#D3.num': 5 }],
    ]);
    const rows: Submission['rows'] = ['G01', 'G02'].map((id) => ({ id, grain: 'researchGroup', facts: {} }));
    const book = factBookOf({ ...assessmentWith([]), accepted }, submission(rows));
    expect(book.previous).toEqual({ [SCHOOL_ID]: { 'a#D3.num': 1 }, G01: { 'b#C2.num': 2 } });
  });

  it('takes over records and reviews', () => {
    const records = {
      counts: { [SCHOOL_ID]: { faults: 2 } },
      reviews: [{ level: 2, subject: SCHOOL_ID, awards: { A1: '2' } }],
    };
    const book = factBookOf(assessmentWith([]), submission([]), records);
    expect([book.records, book.reviews]).toEqual([records.counts, records.reviews]);
    expect(factBookOf(assessmentWith([]), submission([])).records).toEqual({});
  });
});
