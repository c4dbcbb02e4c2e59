import type { FormPlan } from '../../model/form-plan.js';
import type { PlacedValue } from '../../model/typed-cells.js';
import { fillTemplate } from './fill.js';
import { templateSignature } from './signature.js';
import { type FormTemplate, formTemplate } from './template.js';

/** Templates by signature; hand the same one to every call of a batch. */
export type TemplateCache = Map<string, Promise<FormTemplate>>;

/** How a form is issued. */
export interface IssueOptions {
  readonly templates?: TemplateCache;
  /** What is to stand in asked cells already; the cells stay editable. */
  readonly values?: readonly PlacedValue[];
}

/**
 * The .xlsx form of a plan. Same plan, same bytes, in any time zone and whatever was issued before. exceljs is loaded
 * when the first template is built, and only then.
 */
export async function issueForm(plan: FormPlan, options: IssueOptions = {}): Promise<Uint8Array> {
  const templates = options.templates ?? new Map<string, Promise<FormTemplate>>();
  const signature = templateSignature(plan);
  const template = templates.get(signature) ?? formTemplate(plan);
  templates.set(signature, template);
  return fillTemplate(await template, plan, options.values);
}
