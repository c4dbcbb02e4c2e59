import { composeWorkbook } from '../../src/cli/compose.js';
import { success } from '../../src/model/finding.js';
import type { FormPlan } from '../../src/model/form-plan.js';
import type { Documents, Programme, School } from '../../src/model/generated/documents.js';
import { type ApplicationAssessment, type Assessment, loadAssessment } from '../../src/workflows/assessment.js';
import { makeDesk } from '../../src/workflows/desk.js';
import type { Catalogue, TypedAnswers } from '../../src/workflows/ports.js';
import type { Desk } from '../../src/workflows/read-school-workbook.js';
import {
  bundled,
  hasher,
  SCHOOL_ID,
  STAMP,
  STANDARDS,
  sampleProgramme,
  sampleRegistry,
  sampleSchool,
} from './sample-school.js';

export const CONTRIBUTOR = 'changzhou-2023/contributor';
export const DEMONSTRATION = 'changzhou-2023/demonstration-school';
export const CONTRIBUTOR_FORM = 'changzhou-2023/contributor-form';

/** The documents that come with the program. */
export const bundledCatalogue: Catalogue = {
  ids: async () => [],
  load: async <K extends keyof Documents>(kind: K, id: string) =>
    success(bundled<K>(kind === 'codelist' ? id : `standards/${id}`)),
};

/** A programme of which one award is applied for in a workbook of its own. */
export const programmeWithApplications = (changes: Partial<Programme> = {}): Programme =>
  sampleProgramme({
    entries: [
      ...STANDARDS.map((standard, place) => ({ standard, purpose: 'award' as const, nominated: place > 0 })),
      { standard: DEMONSTRATION, purpose: 'award', nominated: false },
      { standard: CONTRIBUTOR, purpose: 'award', nominated: true },
    ],
    applications: [{ form: CONTRIBUTOR_FORM, standard: CONTRIBUTOR, award: 'contributor' }],
    ...changes,
  });

export const applicantSchool: School = sampleSchool({ teachers: 24, researchGroups: 2, preparationGroups: 2 });

/** The year's assessment with its applications, of one school. */
export async function assessmentWithApplications(programme = programmeWithApplications()): Promise<Assessment> {
  const loaded = await loadAssessment(bundledCatalogue, programme, sampleRegistry(applicantSchool));
  if (!loaded.ok) throw new TypeError(JSON.stringify(loaded.findings));
  return loaded.value;
}

/** The first application of an assessment. */
export const applicationOf = (assessment: Assessment): ApplicationAssessment =>
  assessment.applications?.[0] as ApplicationAssessment;

/** A desk that knows the school's form and that of the applicants. */
export async function deskWithApplications(programme?: Programme): Promise<Desk> {
  const assessment = await assessmentWithApplications(programme);
  return makeDesk({ assessment, workbook: await composeWorkbook(), hasher, stamp: STAMP });
}

/** The desk of the applicants' form. */
export const applicantDesk = (desk: Desk): Desk => desk.deskFor?.(CONTRIBUTOR_FORM) as Desk;

export const applicantPlan = (desk: Desk): FormPlan => applicantDesk(desk).planner.planFor(SCHOOL_ID) as FormPlan;

/** The workbook of applicants with answers typed in. */
export async function applicantWorkbook(desk: Desk, answers: TypedAnswers): Promise<Uint8Array> {
  const typed = desk.workbook.type(await desk.workbook.issue(applicantPlan(desk)), answers, 'a.xlsx');
  if (!typed.ok) throw new TypeError(JSON.stringify(typed.findings));
  return typed.value;
}

const LEVEL_HEADERS = {
  A3: '组织或主讲集体教研',
  A4: '循证教研与教学改进案例',
  A5: '数字化教研实践',
  B1: '青年教师培养（带教）',
  B2: '所在教研组或备课组发展',
  C1: '主持或参与课题项目',
  C3: '优秀案例',
  D2: '同伴与学校评价',
} as const;

const BOX_HEADERS = [
  '推动：制度修订',
  '推动：年度报告',
  '推动：教学述评',
  '参与建设：校本课程',
  '参与建设：特色社团',
  '参与建设：资源库',
] as const;

type LevelId = keyof typeof LEVEL_HEADERS;
type Row = Readonly<Record<string, string | number>>;

/** What one applicant types: four counts, levels by indicator, six boxes as `110100`. */
export interface Typed {
  readonly teacher: string;
  readonly years?: number;
  readonly lessons: readonly [number, number];
  readonly observed: readonly [number, number];
  readonly levels?: Readonly<Partial<Record<LevelId, string>>>;
  readonly boxes?: string;
}

/** A row of 申报人; whatever is not given is the best. */
export function applicantRow({ teacher, years = 8, lessons, observed, levels = {}, boxes = '111111' }: Typed): Row {
  const judged = Object.entries(LEVEL_HEADERS).map(([id, header]) => [header, levels[id as LevelId] ?? 'A']);
  const ticked = BOX_HEADERS.map((header, place) => [header, boxes[place] === '1' ? '是' : '否']);
  return {
    教师编号: teacher,
    姓名: '周岚',
    申报时岗位: '教研组长',
    从事校本教研年数: years,
    经学校公示并推荐: '是',
    '公开课节数（上学期）': lessons[0],
    '公开课节数（下学期）': lessons[1],
    '听课节数（上学期）': observed[0],
    '听课节数（下学期）': observed[1],
    '带教情况：人数、起止时间、成效': '带教2人，均获区级奖。',
    '主要事迹：组织主讲、所在组的发展': '主讲4次，牵头本组作业设计研究。',
    ...Object.fromEntries([...judged, ...ticked]),
  };
}

/** A row of 成果清单. */
export const itemRow = (
  owner: string,
  level = '辖市（区）级',
  kind = '展示、讲座或研讨',
  date = '2026-03-12',
): Row => ({
  类别: kind,
  名称: '作业设计讲座',
  级别: level,
  日期: date,
  '归属（教师编号）': owner,
});

/** Two applicants, the second weaker than the first; worked out by hand in the tests of the scores. */
export const TWO_APPLICANTS: TypedAnswers = {
  申报人: {
    C01: applicantRow({
      teacher: 'T012',
      lessons: [2, 1],
      observed: [24, 21],
      levels: { A4: 'B', B2: 'B', C1: 'B' },
      boxes: '110101',
    }),
    C02: applicantRow({
      teacher: 'T005',
      years: 2,
      lessons: [1, 0],
      observed: [20, 19],
      levels: { A3: 'B', A4: 'C', A5: 'B', B1: 'D', B2: 'B', C1: 'C', C3: 'C', D2: 'B' },
      boxes: '011011',
    }),
  },
  成果清单: {
    R001: itemRow('T012'),
    R002: itemRow('T012', '市级', '论文', '2025-11-20'),
    R003: itemRow('T005', '校级'),
  },
  佐证目录: {
    E001: { 教师编号: 'T012', 对应指标: '教师 A3 组织或主讲集体教研', 材料名称: '主讲记录', 文件名或存放处: '教科室' },
  },
};
