import type { Finding } from '../../model/finding.js';
import type { FormPlan } from '../../model/form-plan.js';
import type { PlacedValue } from '../../model/typed-cells.js';
import type { Planner } from '../plan-for.js';
import { looseFindings, shapeFindings, type TypedForm } from './part-file.js';
import { placedExplanations, placedValue, typedCells } from './placing.js';
import { numberedSheets } from './scope.js';

/** Rows asked for by sheet: `教师情况=200`. */
export type WantedRows = Readonly<Record<string, number>>;

/** Rows of the sheets with issued numbers, as a plan has them. */
export const capacitiesOf = (plan: FormPlan): WantedRows =>
  Object.fromEntries(numberedSheets(plan).map((sheet) => [sheet.name, sheet.rows.length]));

/** The same with more rows where more are wanted; never fewer. */
export const enlarged = (plan: FormPlan, wanted: WantedRows): WantedRows =>
  Object.fromEntries(
    Object.entries(capacitiesOf(plan)).map(([sheet, rows]) => [sheet, Math.max(rows, wanted[sheet] ?? 0)]),
  );

/** A workbook with more rows and everything that was typed in it. */
export interface EnlargedForm {
  readonly plan: FormPlan;
  readonly values: readonly PlacedValue[];
  readonly findings: readonly Finding[];
}

/** Puts everything typed into a larger form. What stands where the form asks nothing is told (JY1312). */
export function enlargeForm(form: TypedForm, wanted: WantedRows, planner: Planner): EnlargedForm {
  const capacities = enlarged(form.plan, wanted);
  const plan = planner.planFor(form.plan.subject.id, { capacities }) ?? form.plan;
  const explanations = placedExplanations(plan, form.typed.explanations);
  return {
    plan,
    values: [...typedCells(form.typed.cells).map((cell) => placedValue(cell)), ...explanations.values],
    findings: [...shapeFindings(form.typed), ...looseFindings(form.typed)],
  };
}
