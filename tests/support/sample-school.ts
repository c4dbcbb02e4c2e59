import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Stamp } from '../../src/documents/envelope.js';
import type { Hasher } from '../../src/documents/hasher.js';
import type { FormPlan } from '../../src/model/form-plan.js';
import type {
  Codelist,
  Documents,
  Form,
  Group,
  Metrics,
  Programme,
  Registry,
  School,
  Standard,
} from '../../src/model/generated/documents.js';
import { indexMetrics } from '../../src/standards/metric-index.js';
import type { Assessment } from '../../src/workflows/assessment.js';
import { makePlanner } from '../../src/workflows/plan-for.js';

const SCHEMAS = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** A document that comes with the program. */
export const bundled = <K extends keyof Documents>(path: string): Documents[K] =>
  JSON.parse(readFileSync(`${SCHEMAS}${path}.json`, 'utf8')) as Documents[K];

export const hasher: Hasher = {
  sha256: (data) => createHash('sha256').update(data).digest('hex'),
  sha1: (data) => createHash('sha1').update(data).digest('hex'),
};

export const STAMP: Stamp = {
  issued: '2026-06-30',
  issuer: { id: 'test', name: '测试单位' },
  producer: { tool: 'jiaoyan', version: '0.0.0' },
  lang: 'zh-CN',
};

export const STANDARDS = ['school-quality', 'research-group', 'preparation-group'].map(
  (name) => `changzhou-2023/${name}`,
);

const ENVELOPE = { formatVersion: '1.0', ...STAMP, derivedFrom: [] } as const;

type Semester = Programme['calendar']['semesters'][number];

const DAY = 86_400_000;
const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

const weeksFrom = (monday: string, count: number, holidays: readonly number[]): Semester['weeks'] =>
  Array.from({ length: count }, (_, place) => ({
    number: place + 1,
    from: plusDays(monday, place * 7),
    to: plusDays(monday, place * 7 + 6),
    teaching: !holidays.includes(place + 1),
  }));

const monthsOf = (...months: readonly [name: string, from: string, to: string][]): Semester['months'] =>
  months.map(([id, from, to]) => ({ id, from, to }));

/** Ten months; 20 weeks with the National Day holiday in week 5, then 19 weeks without a holiday. */
export const SEMESTERS: readonly Semester[] = [
  {
    id: '1',
    zh: '上学期',
    from: '2025-09-01',
    to: '2026-01-31',
    months: monthsOf(
      ['9月', '2025-09-01', '2025-09-30'],
      ['10月', '2025-10-01', '2025-10-31'],
      ['11月', '2025-11-01', '2025-11-30'],
      ['12月', '2025-12-01', '2025-12-31'],
      ['1月', '2026-01-01', '2026-01-31'],
    ),
    weeks: weeksFrom('2025-09-01', 20, [5]),
  },
  {
    id: '2',
    zh: '下学期',
    from: '2026-02-16',
    to: '2026-06-30',
    months: monthsOf(
      ['2月', '2026-02-16', '2026-02-28'],
      ['3月', '2026-03-01', '2026-03-31'],
      ['4月', '2026-04-01', '2026-04-30'],
      ['5月', '2026-05-01', '2026-05-31'],
      ['6月', '2026-06-01', '2026-06-30'],
    ),
    weeks: weeksFrom('2026-02-16', 19, []),
  },
];

export const sampleProgramme = (changes: Partial<Programme> = {}): Programme => ({
  kind: 'programme',
  ...ENVELOPE,
  id: 'test/2025-2026',
  title: { zh: '测试方案', en: 'test programme' },
  schoolYear: '2025-2026',
  area: '320400',
  areaName: '测试市',
  yearFrom: '2025-09-01',
  yearTo: '2026-08-31',
  form: 'changzhou-2023/form',
  entries: STANDARDS.map((standard, place) => ({ standard, purpose: 'award', nominated: place > 0 })),
  levels: [{ level: 1, zh: '学校自评', en: 'self-assessment', by: 'school' }],
  gap: { flag: '5', adjudicate: '10' },
  calendar: { semesters: SEMESTERS },
  reportingUnits: [{ id: 'u1', name: '测试区', area: null, functional: true }],
  targets: [],
  ruleset: [],
  ...changes,
});

export const SCHOOL_ID = '3204000101';

/** How large a sample school is. */
export interface SchoolSize {
  readonly teachers: number;
  readonly researchGroups: number;
  readonly preparationGroups: number;
}

const numbered = (prefix: string, digits: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `${prefix}${String(place + 1).padStart(digits, '0')}`);

const SUBJECTS = ['语文', '数学', '英语', '物理', '化学', '生物', '历史', '地理', '道德与法治', '体育', '音乐', '美术'];

function sampleGroups({ researchGroups, preparationGroups }: SchoolSize): readonly Group[] {
  const research = numbered('G', 2, researchGroups).map((id, place): Group => {
    const subject = SUBJECTS[place % SUBJECTS.length] as string;
    return {
      id,
      kind: 'researchGroup',
      name: `${subject}教研组`,
      subjects: [subject],
      stage: '初中',
      existedLastYear: 'yes',
    };
  });
  const preparation = numbered('P', 2, preparationGroups).map((id, place): Group => {
    const parent = research[place % research.length] as Group;
    return {
      id,
      kind: 'preparationGroup',
      name: `${parent.subjects?.[0]}备课组${place}`,
      parentGroup: parent.id,
      stage: '七年级',
      existedLastYear: 'yes',
    };
  });
  return [...research, ...preparation];
}

export const sampleSchool = (size: SchoolSize, changes: Partial<School> = {}): School => ({
  id: SCHOOL_ID,
  name: '测试市第一中学',
  unit: 'u1',
  schoolType: '311',
  stages: ['junior'],
  existedLastYear: 'yes',
  teacherCount: size.teachers,
  groups: sampleGroups(size),
  ...changes,
});

export const sampleRegistry = (school: School): Registry => ({
  kind: 'registry',
  ...ENVELOPE,
  id: 'test/registry',
  schoolYear: '2025-2026',
  area: '320400',
  schools: [school],
  others: [],
  waivers: [],
});

/** What a test may put in place of the bundled documents. */
export interface AssessmentChanges {
  readonly programme?: Programme;
  readonly metrics?: Metrics;
  readonly form?: Form;
  readonly standards?: readonly Standard[];
  readonly accepted?: Assessment['accepted'];
}

export const sampleAssessment = (school: School, changes: AssessmentChanges = {}): Assessment => ({
  programme: changes.programme ?? sampleProgramme(),
  registry: sampleRegistry(school),
  form: changes.form ?? bundled<'form'>('standards/changzhou-2023/form'),
  metrics: indexMetrics(changes.metrics ?? bundled<'metrics'>('standards/changzhou-2023/metrics')),
  standards: changes.standards ?? STANDARDS.map((id) => bundled<'standard'>(`standards/${id}`)),
  schoolTypes: bundled<'codelist'>('codelists/school-type') as Codelist,
  stages: bundled<'codelist'>('codelists/stage') as Codelist,
  accepted: changes.accepted ?? new Map(),
});

export const planOf = (assessment: Assessment): FormPlan =>
  makePlanner(assessment, hasher).planFor(SCHOOL_ID) as FormPlan;
