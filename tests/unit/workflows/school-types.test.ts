import { describe, expect, it } from 'vitest';
import type { FormPlan } from '../../../src/model/form-plan.js';
import type { Codelist, Group, Registry, School, Submission } from '../../../src/model/generated/documents.js';
import type { Assessment } from '../../../src/workflows/assessment.js';
import { wordsIn } from '../../../src/workflows/office/codes.js';
import { makePlanner } from '../../../src/workflows/plan-for.js';
import { subjectIds } from '../../../src/workflows/registry-subject.js';
import { scoreSubmission } from '../../../src/workflows/score-workbook.js';
import { OFFICE_CODES } from '../../support/office.js';
import { hasher, SCHOOL_ID, STAMP, sampleAssessment, sampleSchool } from '../../support/sample-school.js';

const SIZE = { teachers: 3, researchGroups: 1, preparationGroups: 1 };
const RESEARCH: Group = {
  id: 'G01',
  kind: 'researchGroup',
  name: '语文教研组',
  subjects: ['语文'],
  existedLastYear: 'yes',
};
const PREPARATION: Group = { id: 'P01', kind: 'preparationGroup', name: '备课组', parentGroup: 'G01' };

const school = (type: string, changes: Partial<School> = {}): School => {
  const entry = OFFICE_CODES.schoolTypes.entries.find(({ code }) => code === type);
  return sampleSchool(SIZE, {
    schoolType: type,
    stages: wordsIn(entry, 'stages') as School['stages'],
    groups: [RESEARCH, PREPARATION],
    ...changes,
  });
};

const planOf = (assessment: Assessment, id = SCHOOL_ID): FormPlan | null => makePlanner(assessment, hasher).planFor(id);

/** Everything that a form asks or prints, as one text. */
const shown = (plan: FormPlan | null): string => JSON.stringify(plan?.sheets ?? []);

/** The indicators of the school's standard that do not apply, of a school that has filled in nothing. */
function notApplicable(assessment: Assessment): readonly string[] {
  const [own] = assessment.registry.schools;
  const submission = {
    ...{ kind: 'submission', formatVersion: '1.0', id: 's', ...STAMP, derivedFrom: [] },
    ...{ programme: { id: 'p', sha256: '' }, standards: [], schoolYear: '2025-2026' },
    subject: { id: SCHOOL_ID, grain: 'school' },
    facts: {},
    rows: (own?.groups ?? []).map(({ id, kind }) => ({ id, grain: kind, facts: {} })),
    ...{ judgements: [], nominated: [], evidence: [], normalisations: [] },
    source: { file: 'x', sha256: '', cells: [] },
  } as unknown as Submission;
  const results = scoreSubmission({ assessment, stamp: STAMP, hasher }, submission);
  const result = results.find(({ subject }) => subject.id === SCHOOL_ID);
  return (result?.indicators ?? []).filter(({ status }) => status === 'not-applicable').map(({ id }) => id);
}

const REPORTING = OFFICE_CODES.schoolTypes.entries.filter((entry) => wordsIn(entry, 'attached').length === 0);

/** What each type of school is, by the code list and by hand. */
const TABLE: readonly (readonly [type: string, category: string, stages: string])[] = [
  ['111', '幼儿园', '学前'],
  ['211', '小学', '小学'],
  ['311', '初中', '初中'],
  ['312', '九年一贯', '小学、初中'],
  ['341', '完中', '初中、高中'],
  ['342', '高中', '高中'],
  ['345', '十二年一贯', '小学、初中、高中'],
  ['361', '中职', '中职'],
  ['365', '中职', '中职'],
  ['371', '特教', '特殊教育'],
  ['511', '特教', '特殊教育'],
  ['512', '特教', '特殊教育'],
  ['513', '特教', '特殊教育'],
  ['514', '特教', '特殊教育'],
];

describe('the types of schools', () => {
  it('are all in this table', () => {
    expect(TABLE.map(([type]) => type)).toEqual(REPORTING.map(({ code }) => code));
  });

  it.each(TABLE)('%s gets the form of its category and stages', (type, category, stages) => {
    const plan = planOf(sampleAssessment(school(type)));
    expect(plan?.subject).toEqual({ id: SCHOOL_ID, name: '测试市第一中学', grain: 'school' });
    expect([shown(plan).includes(`"${category}"`), shown(plan).includes(`"${stages}"`)]).toEqual([true, true]);
  });

  it.each(TABLE)('%s has the indicators of schools that have both kinds of groups and existed last year', (type) => {
    expect(notApplicable(sampleAssessment(school(type)))).toEqual([]);
  });

  it.each(TABLE)('%s without preparation groups and founded this year leaves out what needs them', (type) => {
    const young = school(type, { groups: [RESEARCH], existedLastYear: 'no' });
    expect(notApplicable(sampleAssessment(young))).toEqual(['C3', 'D3']);
    expect(shown(planOf(sampleAssessment(young)))).not.toBe(shown(planOf(sampleAssessment(school(type)))));
  });
});

describe('what belongs to another school', () => {
  const attached: readonly Codelist['entries'][number][] = OFFICE_CODES.schoolTypes.entries.filter(
    (entry) => wordsIn(entry, 'attached').length > 0,
  );

  it.each(attached.map(({ code, zh }) => [code, zh] as const))('%s %s gets no form of its own', (code) => {
    const base = sampleAssessment(school('211'));
    const point = school(code, { id: '3204000777', parentSchool: SCHOOL_ID, groups: [] });
    const registry: Registry = { ...base.registry, schools: [...base.registry.schools, point] };
    const assessment = { ...base, registry };
    expect(subjectIds(assessment)).toEqual([SCHOOL_ID]);
    expect([planOf(assessment, '3204000777'), planOf(assessment)?.subject.id]).toEqual([null, SCHOOL_ID]);
  });
});

describe('a school with several campuses', () => {
  it('has one form, with the campuses printed', () => {
    const campuses = ['东校区', '西校区'];
    const assessment = sampleAssessment(school('312', { campuses }));
    expect(subjectIds(assessment)).toEqual([SCHOOL_ID]);
    expect(shown(planOf(assessment))).toContain('"东校区、西校区"');
    expect(notApplicable(assessment)).toEqual([]);
  });
});

describe('a waiver', () => {
  const waiver = { standard: 'changzhou-2023/school-quality', indicator: 'C6', reason: 'r', by: 'b', on: '2025-10-15' };
  const waived = (subject: string, changes: Partial<School> = {}): readonly string[] => {
    const base = sampleAssessment(school('211', changes));
    return notApplicable({ ...base, registry: { ...base.registry, waivers: [{ ...waiver, subject }] } });
  };

  it('takes its indicator out, under the present and under a former code', () => {
    expect(waived(SCHOOL_ID)).toEqual(['C6']);
    expect(waived('3204000001', { codeHistory: ['3204000001'] })).toEqual(['C6']);
  });

  it('says nothing of other schools and of groups', () => {
    expect([waived('3204000001'), waived(`${SCHOOL_ID}/G01`)]).toEqual([[], []]);
  });
});
