import { beforeAll, describe, expect, it } from 'vitest';
import type { FormPlan } from '../../../../src/model/form-plan.js';
import type { Submission } from '../../../../src/model/generated/documents.js';
import type { PlacedValue } from '../../../../src/model/typed-cells.js';
import { lastYearOfSubmission, lastYearOfWorkbook, prefilledForm } from '../../../../src/workflows/parts/last-year.js';
import { lastYearCounts } from '../../../../src/workflows/parts/last-year-counts.js';
import type { LastYear } from '../../../../src/workflows/parts/last-year-data.js';
import { numberedSheets } from '../../../../src/workflows/parts/scope.js';
import type { Desk } from '../../../../src/workflows/read-school-workbook.js';
import { named, partsDesk, teacher, typed } from '../../../support/parts-desk.js';
import { SCHOOL_ID } from '../../../support/sample-school.js';

let desk: Desk;
let plan: FormPlan;
beforeAll(async () => {
  desk = await partsDesk();
  plan = desk.planner.planFor(SCHOOL_ID) as FormPlan;
});

const post = (subject: string, value: string): PlacedValue => typed('教师情况', subject, 'position', value);
const tier = (subject: string, value: string): PlacedValue => typed('教师情况', subject, 'fiveTier', value);
/** What is shown for a code of a list. */
const shown = (list: string, code: string): string =>
  plan.lists[list]?.find((entry) => entry.code === code)?.zh ?? `no ${code}`;

/** Two teachers, one of them with a title, and a head who does not teach. */
const staff = (): readonly PlacedValue[] => [
  ...teacher('T001', '王敏', 'G01 语文教研组'),
  post('T001', shown('position', 'teacher')),
  tier('T001', shown('fiveTier', 'backboneTeacher')),
  typed('教师情况', 'T001', 'lessonsObserved', 21, '1'),
  ...teacher('T002', '李强', 'G02 数学教研组'),
  post('T002', shown('position', 'teacher')),
  tier('T002', shown('fiveTier', 'none')),
  named('T003', '赵磊'),
  post('T003', shown('position', 'nonTeachingLeader')),
];

const readBack = async (values: readonly PlacedValue[], form = plan): Promise<LastYear> => {
  const read = await lastYearOfWorkbook(desk, 'old.xlsx', await desk.workbook.issue(form, values));
  if (!read) throw new TypeError('not read');
  return read;
};
const placed = (values: readonly PlacedValue[], sheet: string) =>
  values
    .filter((value) => value.sheet === sheet)
    .map(({ subject, binding, value }) => [
      subject,
      binding.to === 'metric' ? binding.metric : binding.to === 'field' ? binding.field : '',
      value,
    ]);

describe('a form prefilled from last year’s workbook', () => {
  it('has names, posts, groups and titles, but no count of this year', async () => {
    const { values, findings, plan: grown } = prefilledForm(desk, plan, await readBack(staff()));
    expect([findings, grown]).toEqual([[], plan]);
    expect(placed(values, '教师情况')).toEqual([
      ['T001', 'name', '王敏'],
      ['T001', 'position', shown('position', 'teacher')],
      ['T001', 'researchGroup', 'G01 语文教研组'],
      ['T001', 'fiveTier', shown('fiveTier', 'backboneTeacher')],
      ['T002', 'name', '李强'],
      ['T002', 'position', shown('position', 'teacher')],
      ['T002', 'researchGroup', 'G02 数学教研组'],
      ['T002', 'fiveTier', shown('fiveTier', 'none')],
      ['T003', 'name', '赵磊'],
      ['T003', 'position', shown('position', 'nonTeachingLeader')],
    ]);
  });

  it('has the counts of last year, counted from last year’s rows', async () => {
    const { values } = prefilledForm(desk, plan, await readBack(staff()));
    expect(placed(values, '学校信息')).toEqual([
      [SCHOOL_ID, 'teachersLastYear', 2],
      [SCHOOL_ID, 'fiveTierTeachersLastYear', 1],
    ]);
  });

  it('leaves out and tells a choice that this year’s form does not have', async () => {
    const last = await readBack(staff());
    const rows = last.rows.map((row) =>
      row.id === 'T002' ? { ...row, facts: { ...row.facts, researchGroup: 'G09' } } : row,
    );
    const { values, findings } = prefilledForm(desk, plan, { ...last, rows });
    expect(findings).toEqual([
      {
        code: 'JY1325',
        where: { file: 'old.xlsx', sheet: '教师情况', label: 'T002 教研组' },
        found: 'G09',
        subject: 'T002',
      },
    ]);
    expect(placed(values, '教师情况').filter(([id]) => id === 'T002')).toEqual([
      ['T002', 'name', '李强'],
      ['T002', 'position', shown('position', 'teacher')],
      ['T002', 'fiveTier', shown('fiveTier', 'none')],
    ]);
  });

  it('has rows enough for last year’s numbers', async () => {
    const large = desk.planner.planFor(SCHOOL_ID, { capacities: { 教师情况: 60 } }) as FormPlan;
    const last = await readBack([named('T055', '何静'), post('T055', shown('position', 'teacher'))], large);
    const { plan: grown, values } = prefilledForm(desk, plan, last);
    const rows =
      numberedSheets(grown)
        .find((sheet) => sheet.name === '教师情况')
        ?.rows.map((row) => row.id) ?? [];
    expect([rows.length >= 55, rows.includes('T055')]).toEqual([true, true]);
    expect(placed(values, '教师情况')[0]).toEqual(['T055', 'name', '何静']);
  });
});

describe('last year’s data', () => {
  it('are not taken from a file that is no workbook of the form', async () => {
    expect(await lastYearOfWorkbook(desk, 'a.xlsx', new TextEncoder().encode('text'))).toBeNull();
    const bytes = await desk.workbook.issue({ ...plan, form: { ...plan.form, id: 'other/form' } });
    expect(await lastYearOfWorkbook(desk, 'b.xlsx', bytes)).toBeNull();
  });

  it('are the facts of a submission, without names', () => {
    const submission = {
      subject: { id: SCHOOL_ID },
      facts: { schoolType: '218' },
      rows: [{ id: 'T001', grain: 'person', facts: { position: 'teacher', fiveTier: 'none' } }],
    } as unknown as Submission;
    const last = lastYearOfSubmission(desk, submission, 'old.json');
    expect(last).toEqual({
      file: 'old.json',
      subject: SCHOOL_ID,
      top: { schoolType: '218' },
      rows: [{ id: 'T001', grain: 'person', facts: { position: 'teacher', fiveTier: 'none' } }],
      fields: new Map(),
    });
    expect(placed(lastYearCounts(desk.assessment, plan, last), '学校信息')).toEqual([
      [SCHOOL_ID, 'teachersLastYear', 1],
      [SCHOOL_ID, 'fiveTierTeachersLastYear', 0],
    ]);
  });
});
