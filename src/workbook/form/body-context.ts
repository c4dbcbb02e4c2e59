import type { FormPlan } from '../../model/form-plan.js';
import type { FormulaMemo } from './progress-formulas.js';
import { type Workload, workloads } from './workload.js';

/** What the cells of all sheets of a form are made from. */
export interface BodyContext {
  readonly plan: FormPlan;
  readonly loads: readonly Workload[];
  readonly formulas: FormulaMemo;
}

/** The context of one plan; `formulas` may be shared by all plans with the same template. */
export const bodyContext = (plan: FormPlan, formulas: FormulaMemo = new Map()): BodyContext => ({
  plan,
  loads: workloads(plan),
  formulas,
});
