import type { Finding } from '../../model/finding.js';
import type { FormPlan } from '../../model/form-plan.js';
import type { Facts, Submission } from '../../model/generated/documents.js';
import { placeInSeries } from '../../model/number-ranges.js';
import type { PlacedValue, TypedWorkbook } from '../../model/typed-cells.js';
import type { FactRow } from '../../standards/facts/fact-book.js';
import type { Desk } from '../read-school-workbook.js';
import { presentId } from '../registry-subject.js';
import { carriedQuestions } from './carried.js';
import { lastYearCounts } from './last-year-counts.js';
import type { LastYear } from './last-year-data.js';
import { numberedSheets } from './scope.js';

/** Last year's data of a submission; its rows have facts only, names are not in it. */
export const lastYearOfSubmission = ({ assessment }: Desk, submission: Submission, file: string): LastYear => ({
  file,
  subject: presentId(assessment.registry, submission.subject.id),
  schoolYear: submission.schoolYear,
  top: submission.facts,
  rows: submission.rows.map(({ id, grain, facts }) => ({ id, grain, facts })),
  fields: new Map(),
});

/** Last year's data of a workbook of the same form, read by this year's headers; `null` when it is no such workbook. */
export async function lastYearOfWorkbook(desk: Desk, file: string, bytes: Uint8Array): Promise<LastYear | null> {
  const raw = desk.workbook.read(bytes, file);
  if (!raw.ok) return null;
  const { form, subject, capacities, schoolYear } = desk.workbook.identity(raw.value);
  if (form !== desk.assessment.form.id || subject === undefined) return null;
  const id = presentId(desk.assessment.registry, subject);
  const plan = desk.planner.planFor(id, { capacities });
  if (!plan) return null;
  const data = ofTyped(plan, await desk.workbook.typed(raw.value, plan, file));
  return schoolYear === undefined ? data : { ...data, schoolYear };
}

function ofTyped(plan: FormPlan, { file, cells }: TypedWorkbook): LastYear {
  const facts = new Map<string, { grain: string; facts: Record<string, Facts[string]> }>();
  const fields = new Map<string, Record<string, string>>();
  for (const { subject, grain, binding, meaning, trusted } of cells) {
    if (!trusted || meaning === null || typeof meaning === 'object') continue;
    if (binding.to === 'field') fields.set(subject, { ...fields.get(subject), [binding.field]: String(meaning) });
    if (binding.to !== 'metric' || binding.period !== undefined) continue;
    const row = facts.get(subject) ?? { grain, facts: {} };
    facts.set(subject, row);
    row.facts[binding.metric] = meaning;
  }
  const rows = [...facts].map(([id, row]) => ({ id, grain: row.grain as FactRow['grain'], facts: row.facts }));
  return {
    file,
    subject: plan.subject.id,
    top: facts.get(plan.subject.id)?.facts ?? {},
    rows: rows.filter((row) => row.id !== plan.subject.id),
    fields,
  };
}

/** A form with what last year has to say of it. */
export interface Prefilled {
  readonly plan: FormPlan;
  readonly values: readonly PlacedValue[];
  readonly findings: readonly Finding[];
}

/**
 * The form of a school with last year's stable facts and its counts of last year typed in, all of them to be changed
 * where they no longer hold. What the registry prints stays as it is. JY1325: a choice that this year's form does not have.
 */
export function prefilledForm(desk: Desk, plan: FormPlan, lastYear: LastYear): Prefilled {
  const grown = withRows(desk, plan, lastYear);
  const findings: Finding[] = [];
  const values = carriedQuestions(desk.assessment.form, grown).flatMap((asked): readonly PlacedValue[] => {
    const row = lastYear.rows.find(({ id }) => id === asked.subject);
    const own = asked.subject === grown.subject.id ? lastYear.top : row?.facts;
    const { binding } = asked;
    const code = binding.to === 'field' ? lastYear.fields.get(asked.subject)?.[binding.field] : own?.[binding.metric];
    if (typeof code !== 'string' && typeof code !== 'number') return [];
    const value = asked.list === null ? code : grown.lists[asked.list]?.find((entry) => entry.code === code)?.zh;
    if (value !== undefined) return [{ sheet: asked.sheet, subject: asked.subject, binding, value }];
    findings.push({
      code: 'JY1325',
      where: { file: lastYear.file, sheet: asked.sheet, label: `${asked.subject} ${asked.label}` },
      found: String(code),
      subject: asked.subject,
    });
    return [];
  });
  return { plan: grown, values: [...values, ...lastYearCounts(desk.assessment, grown, lastYear)], findings };
}

/** Enough rows for last year's numbers. */
function withRows(desk: Desk, plan: FormPlan, { rows }: LastYear): FormPlan {
  const capacities = Object.fromEntries(
    numberedSheets(plan).map((sheet) => {
      const known = sheet.rows.filter((row) => !row.spare).length;
      const needed = sheet.row === 'person' ? rows.filter(({ grain }) => grain === sheet.row) : [];
      return [sheet.name, Math.max(sheet.rows.length, ...needed.map(({ id }) => placeInSeries(id) + known))];
    }),
  );
  const isEnough = numberedSheets(plan).every((sheet) => capacities[sheet.name] === sheet.rows.length);
  return isEnough ? plan : (desk.planner.planFor(plan.subject.id, { capacities }) ?? plan);
}
