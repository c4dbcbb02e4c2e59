import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  EXPLAINABLE_LIST,
  type FormPlan,
  type PlanColumn,
  type PlanListEntry,
  type PlanQuestion,
  type PlanRow,
} from '../../../../src/model/form-plan.js';
import { cellsPerRole } from '../../../../src/standards/plan/cell-count.js';
import { makeFormPlan } from '../../../../src/standards/plan/form-plan.js';
import type { PlanSubject } from '../../../../src/standards/plan/subject.js';
import { registrySubject } from '../../../../src/workflows/registry-subject.js';
import {
  planOf,
  SCHOOL_ID,
  SEMESTERS,
  sampleAssessment,
  sampleProgramme,
  sampleSchool,
} from '../../../support/sample-school.js';

interface FixtureColumn {
  readonly header: string;
  readonly by: unknown;
  readonly type: string;
  readonly metric?: string;
  readonly period?: string;
}
interface FixtureRow {
  readonly key?: string;
  readonly label: string;
  readonly by?: string;
  readonly group?: string;
  readonly metric?: string;
  readonly period?: string;
  readonly with_?: { readonly by: string; readonly required: boolean; readonly max: number };
}
interface FixtureSheet {
  readonly name: string;
  readonly by?: string;
  readonly columns?: readonly FixtureColumn[];
  readonly rows?: readonly FixtureRow[];
  readonly blocks?: readonly {
    readonly standard: string;
    readonly row: string;
    readonly rows: readonly FixtureRow[];
  }[];
}

const fixture = JSON.parse(readFileSync(new URL('../../../fixtures/formplan.json', import.meta.url), 'utf8')) as {
  readonly roles: readonly string[];
  readonly lists: Readonly<Record<string, readonly { readonly code: string; readonly zh: string }[]>>;
  readonly sheets: readonly FixtureSheet[];
};

const SIZE = { teachers: 120, researchGroups: 12, preparationGroups: 30 };
const assessment = sampleAssessment(sampleSchool(SIZE));
const plan = planOf(assessment);

const sheetNamed = <K extends FormPlan['sheets'][number]['kind']>(name: string, kind: K, of: FormPlan = plan) => {
  const sheet = of.sheets.find((candidate) => candidate.name === name);
  if (sheet?.kind !== kind) throw new TypeError(`no ${kind} sheet ${name}`);
  return sheet as Extract<FormPlan['sheets'][number], { kind: K }>;
};

/** The fixture writes one person or one per grain; the plan has `*` for the former. */
const roleOf = (by: PlanColumn['by']): unknown => (Object.keys(by).length === 0 ? null : (by['*'] ?? by));

/** The type of a cell as the fixture words it; the longer drop-down of a column is listed apart there. */
function typeOf({ type }: Pick<PlanQuestion, 'type'>): string {
  if (type.kind !== 'choice') return type.kind;
  return `choice:${type.list.replace('Extended', '')}`;
}

const shapeOf = (row: PlanRow) => ({
  label: row.label,
  group: row.group,
  by: row.question?.by,
  note: row.note && {
    by: row.note.by,
    required: row.note.optional !== true,
    max: row.note.type.kind === 'text' ? row.note.type.max : null,
  },
});

const fixtureShape = (row: FixtureRow) => ({
  label: row.label,
  group: row.group,
  by: row.by,
  note: row.with_ && { by: row.with_.by, required: row.with_.required, max: row.with_.max },
});

/** Keys as the plan writes them; the fixture leaves the standard of a nomination and the registry out. */
const keysOf = (rows: readonly PlanRow[]): readonly string[] =>
  rows.map((row) => row.key.replace(/^nominated:.*$/, 'nominated'));

describe('the form of a large middle school', () => {
  it('has the sheets of the worked plan in their order, with the same roles', () => {
    expect(plan.sheets.map((sheet) => sheet.name)).toEqual(fixture.sheets.map((sheet) => sheet.name));
    expect(plan.roles).toEqual(fixture.roles);
  });

  it.each(fixture.sheets.filter((sheet) => sheet.columns).map((sheet) => sheet.name))(
    'has every column of %s in order',
    (name) => {
      const columns = fixture.sheets.find((sheet) => sheet.name === name)?.columns ?? [];
      const planned = sheetNamed(name, 'open').columns;
      expect(planned.map((column) => column.header)).toEqual(columns.map((column) => column.header));
      expect(planned.map((column) => roleOf(column.by))).toEqual(columns.map((column) => column.by));
    },
  );

  it.each(fixture.sheets.filter((sheet) => sheet.columns).map((sheet) => sheet.name))(
    'asks of %s what the worked plan asks',
    (name) => {
      const asked = (fixture.sheets.find((sheet) => sheet.name === name)?.columns ?? []).filter(
        (column) => column.metric,
      );
      const planned = sheetNamed(name, 'open').columns.flatMap(({ header, question }) =>
        question?.binding.to === 'metric'
          ? [{ header, metric: question.binding.metric, period: question.period, type: typeOf(question) }]
          : [],
      );
      expect(planned).toEqual(asked.map(({ header, metric, period, type }) => ({ header, metric, period, type })));
    },
  );

  it.each(['学校信息', '学校工作', '学校自评'])('has every row of %s, with its label, role and note', (name) => {
    const rows = fixture.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const planned = sheetNamed(name, 'fixed').rows;
    expect(planned.filter((row) => row.question).map(shapeOf)).toEqual(rows.filter((row) => row.by).map(fixtureShape));
    expect(planned.map((row) => row.label)).toEqual(rows.map((row) => row.label));
    expect(keysOf(planned).filter((key) => !key.startsWith('registry.'))).toEqual(
      rows.flatMap((row) => row.key ?? row.metric ?? []),
    );
  });

  it('has a block per nominated kind of group, row by row', () => {
    const blocks = fixture.sheets.find((sheet) => sheet.blocks)?.blocks ?? [];
    const planned = sheetNamed('优秀组申报', 'nomination').blocks;
    expect(planned.map(({ standard, row, slots }) => ({ standard, row, slots }))).toEqual([
      { standard: 'changzhou-2023/research-group', row: 'researchGroup', slots: 2 },
      { standard: 'changzhou-2023/preparation-group', row: 'preparationGroup', slots: 4 },
    ]);
    expect(planned.map((block) => keysOf(block.rows))).toEqual(blocks.map((block) => block.rows.map((row) => row.key)));
    expect(planned.map((block) => block.rows.map(shapeOf))).toEqual(
      blocks.map((block) => block.rows.map(fixtureShape)),
    );
  });

  it('has the choice lists of the worked plan beside the school’s own', () => {
    const shared = Object.fromEntries(
      Object.keys(fixture.lists).map((name) => [name, plan.lists[name]?.map(({ code, zh }) => ({ code, zh }))]),
    );
    expect(shared).toEqual(
      Object.fromEntries(
        Object.entries(fixture.lists).map(([name, list]) => [name, list.map(({ code, zh }) => ({ code, zh }))]),
      ),
    );
    const own = [
      'researchGroups',
      'preparationGroups',
      'teacherNumbers',
      'owners',
      'indicators',
      'preparationGroupsExtended',
    ];
    const withEvidence = assessment.standards.flatMap((standard) =>
      standard.indicators.filter((indicator) => indicator.evidence.length > 0),
    );
    expect(own.map((name) => plan.lists[name]?.length)).toEqual([12, 30, 150, 193, withEvidence.length, 31]);
  });

  it('has numbered rows for explanations, which no count of cells knows', () => {
    const { numbers, by, ...sheet } = sheetNamed('情况说明', 'explanation');
    expect([by, numbers.length, numbers[0], numbers.at(-1)]).toEqual(['教科室', 30, 'X01', 'X30']);
    expect(Object.keys(sheet).sort()).toEqual(['example', 'intro', 'kind', 'name']);
    const { form, metrics: index } = assessment;
    expect(cellsPerRole({ plan, form, index }).some((count) => count.sheet === '情况说明')).toBe(false);
  });

  it('lists the codes that may be explained, and does not become another form when the program knows more', () => {
    expect(plan.lists[EXPLAINABLE_LIST]?.[0]).toEqual({
      code: 'JY3501',
      zh: 'JY3501 数值偏大',
      aliases: ['JY3501'],
    });
    const { form, metrics: index, programme, standards } = assessment;
    const planWith = (explainable: readonly PlanListEntry[]): FormPlan =>
      makeFormPlan({
        form,
        index,
        programme,
        standards,
        registry: plan.registry,
        subject: registrySubject(assessment, SCHOOL_ID) as PlanSubject,
        digest: (value) => JSON.stringify(value),
        explainable,
      });
    const [few, more] = [planWith([]), planWith([{ code: 'JY3599', zh: 'JY3599 新' }])];
    expect(few.layoutDigest).toBe(more.layoutDigest);
    expect([few.lists[EXPLAINABLE_LIST], more.lists[EXPLAINABLE_LIST]]).toEqual([
      [],
      [{ code: 'JY3599', zh: 'JY3599 新' }],
    ]);
  });

  it('asks nothing of an indicator under two hidden keys', () => {
    const keys = plan.sheets.flatMap((sheet) => {
      if (sheet.kind === 'fixed') return sheet.rows.map((row) => row.key);
      return sheet.kind === 'nomination'
        ? sheet.blocks.flatMap((block) => block.rows.map((row) => `${block.standard} ${row.key}`))
        : [];
    });
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what a form depends on', () => {
  it('prints numbers for the expected teachers and a quarter more, at least the stated minimum', () => {
    const teachers = sheetNamed('教师情况', 'open');
    expect([teachers.expectedRows, teachers.rows.length, teachers.rows[0]?.id, teachers.rows.at(-1)?.id]).toEqual([
      120,
      150,
      'T001',
      'T150',
    ]);
    const tiny = planOf(sampleAssessment(sampleSchool({ teachers: 3, researchGroups: 1, preparationGroups: 1 })));
    expect(sheetNamed('教师情况', 'open', tiny).rows).toHaveLength(20);
  });

  it('keeps issued numbers and prints what is carried over, in words', () => {
    const teachers = [
      {
        id: 'T007',
        name: '张三',
        facts: { position: 'teachingLeader', researchGroup: 'G02', fiveTier: 'subjectLeader' },
      },
    ];
    const carried = planOf(
      sampleAssessment(sampleSchool({ teachers: 3, researchGroups: 2, preparationGroups: 1 }, { teachers })),
    );
    expect(sheetNamed('教师情况', 'open', carried).rows.slice(0, 2)).toEqual([
      {
        id: 'T007',
        grain: 'person',
        printed: {
          姓名: '张三',
          岗位: '校级领导（兼课）',
          教研组: 'G02 数学教研组',
          在岗学期: '全学年',
          五级梯队称号: '学科带头人',
        },
        spare: false,
      },
      { id: 'T001', grain: 'person', printed: { 在岗学期: '全学年' }, spare: true },
    ]);
  });

  it('prints what the registry knows of groups, research groups first', () => {
    const groups = sheetNamed('教研组与备课组', 'open').rows;
    expect([groups[0], groups[12]]).toEqual([
      {
        id: 'G01',
        grain: 'researchGroup',
        printed: { 组名: '语文教研组', 学科: '语文', 学段或年级: '初中' },
        spare: false,
      },
      {
        id: 'P01',
        grain: 'preparationGroup',
        printed: { 组名: '语文备课组0', 所属教研组: 'G01', 学段或年级: '七年级' },
        spare: false,
      },
    ]);
  });

  it('asks nothing of 备课组 in a school without any', () => {
    const small = planOf(sampleAssessment(sampleSchool({ teachers: 8, researchGroups: 2, preparationGroups: 0 })));
    const headers = sheetNamed('教师情况', 'open', small).columns.map((column) => column.header);
    expect(headers.filter((header) => header.includes('备课组'))).toEqual([]);
    expect(sheetNamed('学校工作', 'fixed', small).rows.some((row) => row.key === 'preparationGroupsHonoured')).toBe(
      false,
    );
    expect(sheetNamed('优秀组申报', 'nomination', small).blocks.map((block) => block.row)).toEqual(['researchGroup']);
  });

  it('asks for last year’s numbers only of a school that existed and has no accepted result', () => {
    const size = { teachers: 8, researchGroups: 2, preparationGroups: 0 };
    const keysWith = (form: FormPlan) =>
      keysOf(sheetNamed('学校信息', 'fixed', form).rows).filter((key) => key.endsWith('LastYear'));
    expect(keysWith(planOf(sampleAssessment(sampleSchool(size))))).toEqual([
      'teachersLastYear',
      'fiveTierTeachersLastYear',
    ]);
    expect(keysWith(planOf(sampleAssessment(sampleSchool(size, { existedLastYear: 'no' }))))).toEqual([]);
    expect(keysWith(planOf(sampleAssessment(sampleSchool(size), { accepted: new Map([[SCHOOL_ID, {}]]) })))).toEqual(
      [],
    );
  });

  it('leaves the number of a nominated group open, and asks last year’s numbers of those that have any', () => {
    const [block] = sheetNamed('优秀组申报', 'nomination').blocks;
    const row = (key: string) => block?.rows.find((candidate) => candidate.key === key)?.question;
    expect(row('nominated:changzhou-2023/research-group')?.optional).toBe(true);
    expect(row('membersLastYear')?.requiredWhen).toEqual([
      { metric: 'existedLastYear', op: '=', value: 'yes' },
      { metric: 'acceptedResultLastYear', op: '!=', value: 'yes' },
    ]);
    expect(row('youngTeachers')?.requiredWhen).toBeUndefined();
  });

  it('follows the calendar of the programme', () => {
    const [first, second] = SEMESTERS as [(typeof SEMESTERS)[number], (typeof SEMESTERS)[number]];
    const shorter = { ...first, zh: '第一学期', months: first.months.slice(0, 2) };
    const programme = sampleProgramme({ calendar: { semesters: [shorter, { ...second, months: [] }] } });
    const other = planOf(sampleAssessment(sampleSchool(SIZE), { programme }));
    expect(
      sheetNamed('活动次数', 'open', other)
        .columns.map((column) => column.header)
        .slice(2, 6),
    ).toEqual([
      '集体教研次数（9月）',
      '集体教研次数（10月）',
      '数字化学习教研次数（第一学期）',
      '数字化学习教研次数（下学期）',
    ]);
    expect(other.layoutDigest).not.toBe(plan.layoutDigest);
  });

  it('is the same for the same source', () => {
    expect(planOf(sampleAssessment(sampleSchool(SIZE)))).toEqual(plan);
  });
});
