import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { explainableCodes } from '../../src/messages/explainable.js';
import type { FormPlan } from '../../src/model/form-plan.js';
import type { Form, Group, Metrics, Programme, Standard, Teacher } from '../../src/model/generated/documents.js';
import { indexMetrics } from '../../src/standards/metric-index.js';
import { makeFormPlan } from '../../src/standards/plan/form-plan.js';

const document = <T>(name: string): T =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../schemas/standards/${name}.json`, import.meta.url)), 'utf8'),
  ) as T;

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const MONTHS = [
  ['9月', '10月', '11月', '12月', '1月'],
  ['2月', '3月', '4月', '5月', '6月'],
];

/** The members of a programme that a form needs. */
function programme(areaName: string): Programme {
  const semesters = MONTHS.map((months, index) => ({
    id: String(index + 1),
    zh: index === 0 ? '上学期' : '下学期',
    months: months.map((id) => ({ id })),
    weeks: Array.from({ length: 20 }, (_, week) => ({ number: week + 1, teaching: true })),
  }));
  return {
    id: 'changzhou-2023/programme-2026',
    areaName,
    schoolYear: '2026-2027',
    calendar: { semesters },
  } as unknown as Programme;
}

/** What differs between the schools of the tests. */
export interface SchoolOptions {
  readonly id?: string;
  readonly name?: string;
  readonly researchGroups?: number;
  readonly preparationGroups?: number;
  /** Teachers known from last year, with carried values. */
  readonly teachers?: number;
  readonly teacherCount?: number;
  readonly existedLastYear?: 'yes' | 'no';
}

const SUBJECTS = [
  '语文',
  '数学',
  '英语',
  '物理',
  '化学',
  '道德与法治',
  '历史',
  '地理',
  '生物学',
  '体育与健康',
  '音乐',
  '美术',
  '信息科技',
  '科学',
];
const GRADES = ['七年级', '八年级', '九年级'];
const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'];

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

function groups(research: number, preparation: number): readonly Group[] {
  const first = Array.from({ length: research }, (_, index) => ({
    id: `G${pad(index + 1, 2)}`,
    kind: 'researchGroup',
    name: `${SUBJECTS[index % SUBJECTS.length]}教研组`,
    subjects: [SUBJECTS[index % SUBJECTS.length]],
    stage: '初中',
  }));
  const second = Array.from({ length: preparation }, (_, index) => ({
    id: `P${pad(index + 1, 2)}`,
    kind: 'preparationGroup',
    name: `${GRADES[index % 3]}${SUBJECTS[Math.floor(index / 3) % SUBJECTS.length]}备课组`,
    parentGroup: `G${pad((Math.floor(index / 3) % Math.max(1, research)) + 1, 2)}`,
    stage: GRADES[index % 3],
  }));
  return [...first, ...second] as unknown as readonly Group[];
}

function teachers(count: number, research: number, preparation: number): readonly Teacher[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `T${pad(index + 1, 3)}`,
    name: `${SURNAMES[index % 10]}${['明', '丽', '志强', '晓燕'][index % 4]}`,
    facts: {
      position: index === 0 ? 'nonTeachingLeader' : index < 4 ? 'teachingLeader' : 'teacher',
      ...(index === 0 ? {} : { researchGroup: `G${pad((index % research) + 1, 2)}` }),
      ...(index === 0 || preparation === 0 ? {} : { preparationGroup: `P${pad((index % preparation) + 1, 2)}` }),
      ...(index === 0 ? {} : { fiveTier: ['none', 'risingStar', 'backboneTeacher'][index % 3] }),
    },
  })) as unknown as readonly Teacher[];
}

/** The form of a school by the built-in Changzhou documents; by default a middle school with 120 teachers. */
export function schoolPlan(options: SchoolOptions = {}): FormPlan {
  const {
    id = '3204110001',
    name = '常州市示例中学',
    researchGroups = 12,
    preparationGroups = 30,
    teachers: known = 120,
  } = options;
  const { teacherCount = known, existedLastYear = 'yes' } = options;
  const standards = ['school-quality', 'research-group', 'preparation-group'];
  return makeFormPlan({
    form: document<Form>('changzhou-2023/form'),
    index: indexMetrics(document<Metrics>('changzhou-2023/metrics')),
    standards: standards.map((standard) => document<Standard>(`changzhou-2023/${standard}`)),
    programme: programme('常州市'),
    registry: { id: 'registry/changzhou-2026', sha256: 'a'.repeat(64) },
    subject: {
      id,
      name,
      grain: 'school',
      printed: { name, id, category: '初中', stages: '初中', campuses: '本部、东校区', schoolYear: '2026—2027学年' },
      facts: { existedLastYear },
      groups: groups(researchGroups, preparationGroups),
      teachers: teachers(known, researchGroups, preparationGroups),
      teacherCount,
      accepted: new Set(),
    },
    digest,
    explainable: explainableCodes(),
  });
}

/** The form of a subject base by the built-in Pingdingshan documents: one role, other sheet names, no groups. */
export function basePlan(): FormPlan {
  return makeFormPlan({
    form: document<Form>('pingdingshan/form'),
    index: indexMetrics(document<Metrics>('pingdingshan/metrics')),
    standards: [document<Standard>('pingdingshan/subject-base')],
    programme: { ...programme('平顶山市'), id: 'pingdingshan/programme-2026' } as Programme,
    registry: { id: 'registry/pingdingshan-2026', sha256: 'b'.repeat(64) },
    subject: {
      id: 'B0001',
      name: '初中语文学科教研基地',
      grain: 'base',
      printed: { name: '初中语文学科教研基地', id: 'B0001', host: '平顶山市示例中学', schoolYear: '2026—2027学年' },
      facts: {},
      groups: [],
      teachers: [],
      teacherCount: 0,
      accepted: new Set(),
    },
    digest,
    explainable: explainableCodes(),
  });
}
