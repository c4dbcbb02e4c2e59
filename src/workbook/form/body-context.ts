import type { FormPlan } from '../../model/form-plan.js';
import type { FormulaMemo } from './progress-formulas.js';
import { type Workload, type WorkloadMemo, workloads } from './workload.js';

/** What the cells of all sheets of a form are made from. */
export interface BodyContext {
  readonly plan: FormPlan;
  readonly loads: readonly Workload[];
  readonly formulas: FormulaMemo;
}

/** What plans with the same template share. */
export interface BodyMemo {
  readonly formulas: FormulaMemo;
  readonly loads: WorkloadMemo;
}

/** The context of one plan; `memo` may be shared by all plans with the same template. */
export const bodyContext = (
  plan: FormPlan,
  memo: BodyMemo = { formulas: new Map(), loads: new Map() },
): BodyContext => ({
  plan,
  loads: workloads(plan, memo.loads),
  formulas: memo.formulas,
});
