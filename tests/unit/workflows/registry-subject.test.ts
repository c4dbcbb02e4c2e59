import { describe, expect, it } from 'vitest';
import type { Registry } from '../../../src/model/generated/documents.js';
import type { Assessment } from '../../../src/workflows/assessment.js';
import {
  categoryOf,
  findSchool,
  registryFacts,
  registrySubject,
  stageName,
  subjectIds,
} from '../../../src/workflows/registry-subject.js';
import { assessmentOf, CASE_SCHOOL } from '../../support/case-assessment.js';
import { caseFile } from '../../support/case-desk.js';
import { bundled, SCHOOL_ID, sampleAssessment, sampleSchool } from '../../support/sample-school.js';

const SIZE = { teachers: 3, researchGroups: 2, preparationGroups: 1 };
const TEACHERS = ['T001', 'T002'].map((id) => ({ id, name: `教师${id}` }));

const stages = bundled<'codelist'>('codelists/stage');

const assessment = (changes = {}): Assessment => sampleAssessment(sampleSchool(SIZE, changes));

describe('a school as a subject', () => {
  it('has what the form prints of it', () => {
    const subject = registrySubject(
      assessment({ campuses: ['本部', '东校区'], stages: ['primary', 'junior'], schoolType: '312' }),
      SCHOOL_ID,
    );
    expect(subject?.printed).toEqual({
      name: '测试市第一中学',
      id: SCHOOL_ID,
      category: '九年一贯',
      stages: '小学、初中',
      campuses: '本部、东校区',
      schoolYear: '2025—2026学年',
    });
    expect([subject?.grain, subject?.facts, subject?.groups.length]).toEqual(['school', { existedLastYear: 'yes' }, 3]);
  });

  it('has as many teachers as the registry says, else as it lists', () => {
    const counts = [
      { teacherCount: 7 },
      { teacherCount: 7, teachers: TEACHERS },
      { teacherCount: undefined, teachers: TEACHERS },
      { teacherCount: undefined },
    ];
    expect(counts.map((changes) => registrySubject(assessment(changes), SCHOOL_ID)?.teacherCount)).toEqual([
      7, 7, 2, 0,
    ]);
  });

  it('is found by a former code, and goes by its present one', () => {
    const renumbered = assessment({ codeHistory: ['3204000001'] });
    expect(registrySubject(renumbered, '3204000001')?.id).toBe(SCHOOL_ID);
    expect(findSchool(renumbered.registry, SCHOOL_ID)?.id).toBe(SCHOOL_ID);
    expect([registrySubject(renumbered, '3204000002'), findSchool(renumbered.registry, '')]).toEqual([null, undefined]);
  });

  it('is found by its present code before another school that once had it', () => {
    const { registry } = assessment();
    const other = sampleSchool(SIZE, { id: '3204000777', codeHistory: [SCHOOL_ID] });
    const both: Registry = { ...registry, schools: [other, ...registry.schools] };
    expect(findSchool(both, SCHOOL_ID)?.id).toBe(SCHOOL_ID);
  });

  it('knows for whom there is an accepted result of last year', () => {
    const accepted = new Map([SCHOOL_ID, `${SCHOOL_ID}/G02`, `${SCHOOL_ID}/G77`, '3204000777'].map((id) => [id, {}]));
    const subject = registrySubject({ ...assessment(), accepted }, SCHOOL_ID);
    expect([...(subject?.accepted ?? [])]).toEqual([SCHOOL_ID, 'G02']);
  });
});

describe('a base as a subject', () => {
  const base = assessmentOf(caseFile('07-subject-base'));

  it('has its name, its host and no groups', () => {
    expect(registrySubject(base, CASE_SCHOOL)).toMatchObject({
      grain: 'base',
      name: '测试基地',
      printed: { name: '测试基地', id: CASE_SCHOOL, host: '测试学校', schoolYear: '2025—2026学年' },
      groups: [],
      teacherCount: 0,
    });
    expect(registrySubject(base, 'nobody')).toBeNull();
  });

  it('is among those a form is issued to; schools are not', () => {
    const registry: Registry = {
      ...base.registry,
      schools: [sampleSchool(SIZE)],
      others: [...base.registry.others, { id: 'I1', grain: 'institution', name: '机构', unit: 'u1' }],
    };
    expect(subjectIds({ ...base, registry })).toEqual([CASE_SCHOOL]);
    expect(subjectIds(assessment())).toEqual([SCHOOL_ID]);
  });
});

describe('what the registry knows', () => {
  it('of a group are subjects, parent and whether it is new', () => {
    expect(registryFacts({ id: 'G01', kind: 'researchGroup', name: 'x', subjects: ['语文'] })).toEqual({
      subjects: ['语文'],
      existedLastYear: 'yes',
    });
    expect(
      registryFacts({ id: 'P01', kind: 'preparationGroup', name: 'x', parentGroup: 'G01', existedLastYear: 'no' }),
    ).toEqual({ parentGroup: 'G01', existedLastYear: 'no' });
  });

  it.each([
    ['211', '小学'],
    ['311', '初中'],
    ['312', '九年一贯'],
    ['999', ''],
  ])('of the school type %s is the category “%s”', (type, category) => {
    expect(categoryOf(bundled<'codelist'>('codelists/school-type'), type)).toBe(category);
  });

  it('of a stage is its name, an unknown one as it is', () => {
    expect(['primary', 'vocational', 'special', 'night'].map((stage) => stageName(stages, stage))).toEqual([
      '小学',
      '中职',
      '特殊教育',
      'night',
    ]);
  });
});
