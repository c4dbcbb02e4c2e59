import { composeWorkbook } from '../../src/cli/compose.js';
import type { Finding } from '../../src/model/finding.js';
import type { FormPlan, PlanPart } from '../../src/model/form-plan.js';
import { cellKey, type PlacedValue, type TypedCell } from '../../src/model/typed-cells.js';
import type { Keep } from '../../src/workflows/parts/decide.js';
import { mergeForms } from '../../src/workflows/parts/merge.js';
import { openForm, type TypedForm } from '../../src/workflows/parts/part-file.js';
import { type SplitForms, splitForms } from '../../src/workflows/parts/split.js';
import { makePlanner, type PlanVariant } from '../../src/workflows/plan-for.js';
import type { Desk } from '../../src/workflows/read-school-workbook.js';
import { hasher, SCHOOL_ID, STAMP, sampleAssessment, sampleSchool } from './sample-school.js';

/** A school of three research groups with four preparation groups: P01 and P04 belong to G01, P02 to G02, P03 to G03. */
export const SIZE = { teachers: 12, researchGroups: 3, preparationGroups: 4 };

export async function partsDesk(size: typeof SIZE = SIZE): Promise<Desk> {
  const assessment = sampleAssessment(sampleSchool(size));
  return {
    assessment,
    planner: makePlanner(assessment, hasher),
    workbook: await composeWorkbook(),
    hasher,
    stamp: STAMP,
  };
}

/** What is typed into a cell of a row: `教师情况`, T001, `researchGroup`, 2. */
export const typed = (
  sheet: string,
  subject: string,
  metric: string,
  value: string | number,
  period?: string,
): PlacedValue => ({
  sheet,
  subject,
  binding: { to: 'metric', metric, ...(period === undefined ? {} : { period }) },
  value,
});

export const named = (subject: string, name: string): PlacedValue => ({
  sheet: '教师情况',
  subject,
  binding: { to: 'field', field: 'name' },
  value: name,
});

/** A teacher with name and group, as a school types it. */
export const teacher = (subject: string, name: string, group: string): readonly PlacedValue[] => [
  named(subject, name),
  typed('教师情况', subject, 'researchGroup', group),
];

/** A form with values typed in, read back from its bytes. */
export async function formWith(
  desk: Desk,
  values: readonly PlacedValue[],
  options: PlanVariant & { readonly file?: string } = {},
): Promise<TypedForm> {
  const plan = desk.planner.planFor(SCHOOL_ID, options) as FormPlan;
  const file = options.file ?? (options.part ? `${options.part.group}.xlsx` : 'main.xlsx');
  const opened = await openForm(desk, file, await desk.workbook.issue(plan, values));
  if (!opened.form) throw new TypeError(JSON.stringify(opened.findings));
  return opened.form;
}

/** The part of a group with the numbers of teachers that it carries and may use. */
export const partOf = (
  group: string,
  carried: readonly string[],
  spare: readonly string[] = [],
): Omit<PlanPart, 'name'> => ({ group, rows: { 教师情况: { carried, spare } } });

export const splitOf = (desk: Desk, form: TypedForm): SplitForms =>
  splitForms(
    {
      plan: form.plan,
      groups: desk.assessment.registry.schools[0]?.groups ?? [],
      metrics: desk.assessment.metrics,
      typed: form.typed,
    },
    desk.planner,
  );

/** The parts of a split, issued and read again as files. */
export const partForms = (desk: Desk, split: SplitForms): Promise<readonly TypedForm[]> =>
  Promise.all(
    split.parts.map(async ({ plan, values, group }) => {
      const opened = await openForm(desk, `${group.id}.xlsx`, await desk.workbook.issue(plan, values));
      if (!opened.form) throw new TypeError(JSON.stringify(opened.findings));
      return opened.form;
    }),
  );

/** The merged workbook, issued and read again, with what was found. */
export async function merged(
  desk: Desk,
  main: TypedForm,
  parts: readonly TypedForm[],
  keep?: Keep,
): Promise<{ readonly form: TypedForm; readonly findings: readonly Finding[] }> {
  const { plan, values, findings } = mergeForms(main, parts, desk.planner, keep);
  const opened = await openForm(desk, 'merged.xlsx', await desk.workbook.issue(plan, values));
  if (!opened.form) throw new TypeError(JSON.stringify(opened.findings));
  return { form: opened.form, findings };
}

/** Everything typed in a form, by cell; nomination columns under their group. */
export const contents = ({ typed: book }: TypedForm): Readonly<Record<string, string>> =>
  Object.fromEntries(
    book.cells
      .map((cell: TypedCell) => [`${cellKey(cell)} ${cell.slot ?? ''}`, `${typeof cell.value} ${cell.value}`] as const)
      .sort(),
  );

/** Codes of findings with how often each was found. */
export const codes = (findings: readonly Finding[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};
