import { describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../../src/cli/compose.js';
import type { Registry } from '../../../src/model/generated/documents.js';
import type { Assessment } from '../../../src/workflows/assessment.js';
import { makePlanner } from '../../../src/workflows/plan-for.js';
import { readSchoolWorkbook } from '../../../src/workflows/read-school-workbook.js';
import {
  categoryOf,
  findSchool,
  formerIds,
  presentId,
  registryFacts,
  registrySubject,
  stageName,
  subjectIds,
  waiversOf,
} from '../../../src/workflows/registry-subject.js';
import { assessmentOf, CASE_SCHOOL } from '../../support/case-assessment.js';
import { caseFile } from '../../support/case-desk.js';
import { bundled, hasher, SCHOOL_ID, STAMP, sampleAssessment, sampleSchool } from '../../support/sample-school.js';

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

describe('a workbook that carries a former code', () => {
  const former = '3204000001';

  it('is the school’s that had it: no finding of another school, nor of an unknown one', async () => {
    const before = sampleAssessment(sampleSchool(SIZE, { id: former }));
    const now = assessment({ codeHistory: [former] });
    const workbook = await composeWorkbook();
    const plan = makePlanner(before, hasher).planFor(former);
    if (!plan) expect.fail('no plan');
    const desk = { assessment: now, planner: makePlanner(now, hasher), workbook, hasher, stamp: STAMP };
    const { reading, findings } = readSchoolWorkbook(desk, 'x.xlsx', await workbook.issue(plan));
    expect(reading?.plan.subject).toMatchObject({ id: SCHOOL_ID, formerIds: [former] });
    expect(findings.map(({ code }) => code).filter((code) => code === 'JY1105' || code === 'JY1117')).toEqual([]);
  });

  it('is nobody’s where no school had it', async () => {
    const workbook = await composeWorkbook();
    const before = sampleAssessment(sampleSchool(SIZE, { id: former }));
    const plan = makePlanner(before, hasher).planFor(former);
    if (!plan) expect.fail('no plan');
    const now = assessment();
    const desk = { assessment: now, planner: makePlanner(now, hasher), workbook, hasher, stamp: STAMP };
    const { findings } = readSchoolWorkbook(desk, 'x.xlsx', await workbook.issue(plan));
    expect(findings.map(({ code }) => code)).toEqual(['JY1117']);
  });
});

describe('waivers of a school', () => {
  const waiver = { standard: 's', indicator: 'C6', reason: 'r', by: 'b', on: '2025-10-15' };
  const registry: Registry = {
    ...assessment({ codeHistory: ['3204000001'] }).registry,
    waivers: [SCHOOL_ID, '3204000001/G01', '3204000002'].map((subject) => ({ ...waiver, subject })),
  };

  it('are those under its present and former codes, groups by their numbers', () => {
    expect(waiversOf(registry, SCHOOL_ID)).toEqual([
      { ...waiver, subject: SCHOOL_ID },
      { ...waiver, subject: 'G01' },
    ]);
    expect(waiversOf(registry, '3204000002')).toEqual([{ ...waiver, subject: '3204000002' }]);
  });

  it('are found by the present code that an old one stands for', () => {
    expect(['3204000001', SCHOOL_ID, 'nobody'].map((id) => presentId(registry, id))).toEqual([
      SCHOOL_ID,
      SCHOOL_ID,
      'nobody',
    ]);
    expect([formerIds(registry, SCHOOL_ID), formerIds(registry, 'nobody')]).toEqual([['3204000001'], []]);
  });
});
