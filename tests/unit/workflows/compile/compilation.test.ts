import { describe, expect, it } from 'vitest';
import type { Result, Submission } from '../../../../src/model/generated/documents.js';
import { type CompilationSource, compilationOf } from '../../../../src/workflows/compile/compilation.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { type Counts, smallResult } from '../../../support/ranked-result.js';
import { SCHOOL_ID, sampleAssessment, sampleSchool } from '../../../support/sample-school.js';

const assessment = sampleAssessment(sampleSchool({ teachers: 3, researchGroups: 2, preparationGroups: 1 }));
const QUALITY = 'changzhou-2023/school-quality';
const FULL: Counts = { A1: [1, 1], A2: [1, 1], B1: [1, 1], B2: [1, 1] };

type Row = Submission['rows'][number];
const person = (id: string, group: string): Row => ({
  id,
  grain: 'person',
  facts: { position: 'teacher', researchGroup: group, inPost: 'wholeYear' },
});
const group = (id: string, facts: Row['facts']): Row => ({ id, grain: 'researchGroup', facts });

const rows: readonly Row[] = [
  person('T001', 'G01'),
  person('T002', 'G01'),
  { ...person('T003', 'G02'), facts: { researchGroup: 'G02', secondResearchGroup: 'G01' } },
  group('G01', {
    schoolCourses: 2,
    annualReport: 'reported',
    monthlyMeetings: { '9月': 2, '10月': 1 },
    libraryUpdated: 'yes',
  }),
  group('G02', { annualReport: 'none' }),
  {
    id: 'R001',
    grain: 'item',
    facts: {
      itemTitle: '单元作业设计',
      itemKind: 'paper',
      itemLevel: 'city',
      itemOwner: 'G01',
      itemDate: '2026-03-01',
    },
  },
  { id: 'R002', grain: 'item', facts: { itemTitle: '别组的成果', itemOwner: 'G02' } },
];

const submission = (changes: Partial<Submission> = {}): Submission => ({
  ...MINIMAL_DOCUMENTS.submission,
  subject: { id: SCHOOL_ID, grain: 'school' },
  facts: {},
  rows: [...rows],
  evidence: [],
  ...changes,
});

const source = (changes: Partial<CompilationSource> = {}): CompilationSource => ({
  assessment,
  submission: submission(),
  results: [],
  metric: 'annualReport',
  issuer: '测试教研室',
  issued: '2026-07-01',
  ...changes,
});

const compiled = (changes: Partial<CompilationSource> = {}) => {
  const outcome = compilationOf(source(changes));
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings));
  return outcome.value;
};

describe('a compilation of annual reports', () => {
  it('says whose it is, of which year, and by whom', () => {
    const { school, schoolName, unit, year, issuer, issued, subjectOf } = compiled();
    expect({ school, schoolName, unit, year, issuer, issued, subjectOf }).toEqual({
      school: SCHOOL_ID,
      schoolName: '测试市第一中学',
      unit: '测试区',
      year: '2025—2026',
      issuer: '测试教研室',
      issued: '2026年7月1日',
      subjectOf: '学科发展年度报告',
    });
  });

  it('has every group in its overview, also those without a report, and counts whoever belongs to two for both', () => {
    expect(compiled().overview).toEqual([
      { number: 1, group: '语文教研组', subjects: '语文', members: 3, state: '已撰写并向全校汇报', evidence: 0 },
      { number: 2, group: '数学教研组', subjects: '数学', members: 1, state: '未撰写', evidence: 0 },
    ]);
  });

  it('has a section for each group with a report, what it typed in words and the report first', () => {
    const { sections } = compiled();
    expect(sections.map(({ heading }) => heading)).toEqual(['二、语文教研组']);
    expect(sections[0]?.facts).toEqual([
      { name: '学科', value: '语文' },
      { name: '学段', value: '初中' },
      { name: '本组教师', value: '3 人' },
      { name: '学科发展年度报告', value: '已撰写并向全校汇报' },
      { name: '校本课程门数', value: '2' },
      { name: '教研组集体教研次数（全年合计）', value: '3' },
      { name: '学科校本资源库近12个月有更新', value: '是' },
    ]);
  });

  it('lists the achievements that belong to a group, and nobody else’s', () => {
    const [section] = compiled().sections;
    expect(section?.items.map(({ number, title }) => [number, title])).toEqual([[1, '单元作业设计']]);
    expect(section?.items[0]?.about.split('，').at(-1)).toBe('2026-03-01');
    expect(section?.items[0]?.about).not.toContain('G01');
  });

  it('puts evidence of the right indicators where it belongs: with a group, or with the school', () => {
    const evidence = [
      {
        id: 'E001',
        indicator: `${QUALITY}#G3`,
        subject: 'G01',
        title: '语文年度报告',
        date: '2026-06-20',
        location: '档案室',
      },
      { id: 'E002', indicator: `${QUALITY}#G3`, title: '汇编' },
      { id: 'E003', indicator: `${QUALITY}#A1`, subject: 'G01', title: '别的指标' },
      { id: 'E004', indicator: `${QUALITY}#G3`, subject: 'G02', title: '没有写报告的组' },
    ] as Submission['evidence'];
    const told = compiled({ submission: submission({ evidence }) });
    expect(told.sections[0]?.evidence).toEqual([
      { number: 1, title: '语文年度报告', date: '2026-06-20', location: '档案室' },
    ]);
    expect(told.evidence).toEqual([{ number: 1, title: '汇编', date: '', location: '' }]);
    expect(told.overview.map(({ evidence: count }) => count)).toEqual([1, 1]);
  });

  it('hides numbers of persons in titles, places and achievements', () => {
    const evidence = [
      { id: 'E001', indicator: `${QUALITY}#G3`, subject: 'G01', title: '联系 13912345678', location: '0519-86681234' },
    ] as Submission['evidence'];
    const item: Row = { id: 'R009', grain: 'item', facts: { itemTitle: '作者 13912345678', itemOwner: 'G01' } };
    const told = compiled({ submission: submission({ evidence, rows: [...rows, item] }) });
    const [section] = told.sections;
    expect(section?.evidence[0]).toMatchObject({ title: '联系 139****5678', location: '0519-8668****' });
    expect(section?.items.at(-1)?.title).toBe('作者 139****5678');
  });

  it('tells no teacher who is named by a choice', () => {
    const led = rows.map((row) => (row.id === 'G01' ? { ...row, facts: { ...row.facts, leader: 'T001' } } : row));
    const [section] = compiled({ submission: submission({ rows: led }) }).sections;
    expect(section?.facts.some(({ value }) => value.includes('T001'))).toBe(false);
  });

  it('names the grade of a group after all levels, where it was scored', () => {
    const own = (changes: Partial<Result>): Result =>
      smallResult(
        SCHOOL_ID,
        FULL,
        { total: '95.00', grade: 'excellent' },
        { subject: { id: 'G01', grain: 'researchGroup', name: '语文教研组' }, ...changes },
      );
    const gradeWith = (results: readonly Result[]) => compiled({ results }).sections[0]?.grade;
    expect(gradeWith([own({})])).toBe('优秀（总分 95.00 分）');
    const { final: _none, ...plain } = own({});
    const final = { ...plain, base: '80', basePrinted: '80.00', grade: 'good', total: '80.00', totalExact: '80' };
    expect(gradeWith([{ ...plain, final: final as unknown as NonNullable<Result['final']> }])).toBe(
      '良好（总分 80.00 分）',
    );
    expect(gradeWith([own({ grade: null })])).toBe('');
    expect(gradeWith([own({ status: 'not-applied' })])).toBe('');
    expect(gradeWith([own({ subject: { id: 'G02', grain: 'researchGroup', name: '数学教研组' } })])).toBe('');
  });

  it('names each policy that asks for the reports once', () => {
    expect(compiled().policies).toEqual([
      '常州市教育局《常州市教育局关于全面深化新时代中小学校本教研工作的指导意见》（常教发〔2023〕3号）',
    ]);
  });

  it.each([
    [1, '二、'],
    [8, '九、'],
    [9, '十、'],
    [10, '十一、'],
    [18, '十九、'],
    [19, '二十、'],
    [20, '二十一、'],
  ])('numbers the section of its group %i as %s', (count, number) => {
    const many = Array.from({ length: count }, (_, place) => group(`X${place}`, { annualReport: 'written' }));
    const { sections } = compiled({ submission: submission({ rows: many }) });
    expect(sections.at(-1)?.heading).toBe(`${number}X${count - 1}`);
  });

  it('goes by the codes where the registry knows neither school nor group', () => {
    const told = compiled({ submission: submission({ subject: { id: '9999999999', grain: 'school' } }) });
    expect([told.school, told.schoolName, told.unit]).toEqual(['9999999999', '9999999999', '']);
    expect(told.sections[0]?.heading).toBe('二、G01');
    expect(told.overview[0]).toMatchObject({ group: 'G01', subjects: '' });
  });
});

describe('no compilation', () => {
  it('is made where no group has a report', () => {
    const without = rows.filter(({ id }) => id !== 'G01');
    expect(compilationOf(source({ submission: submission({ rows: without }) }))).toEqual({
      ok: false,
      findings: [{ code: 'JY7150', where: { label: '测试市第一中学' } }],
    });
  });

  it.each(['yearbook', 'subjectsReported'])('is made of %s, which nobody types', (metric) => {
    expect(compilationOf(source({ metric }))).toEqual({
      ok: false,
      findings: [{ code: 'JY7151', where: {}, found: metric }],
    });
  });
});
