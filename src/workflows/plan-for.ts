import { reference } from '../documents/envelope.js';
import { digestOf, type Hasher } from '../documents/hasher.js';
import type { FormPlan } from '../model/form-plan.js';
import { makeFormPlan } from '../standards/plan/form-plan.js';
import type { Assessment } from './assessment.js';
import { registrySubject } from './registry-subject.js';

/** Makes the plans of an assessment; digests of the shared documents are taken once. */
export interface Planner {
  /** The form of a school (or base …); `null` when the registry does not know the id. */
  planFor(id: string): FormPlan | null;
}

export function makePlanner(assessment: Assessment, hasher: Hasher): Planner {
  const known = new Map<unknown, string>();
  const digest = (value: unknown): string => {
    const found = known.get(value) ?? digestOf(hasher, value);
    if (isShared(assessment, value)) known.set(value, found);
    return found;
  };
  const registry = reference(hasher, assessment.registry);
  const standards = assessment.standards.filter((standard) => assessment.form.standards.includes(standard.id));
  return {
    planFor(id) {
      const subject = registrySubject(assessment, id);
      if (!subject) return null;
      const { form, programme, metrics: index } = assessment;
      return makeFormPlan({ form, index, standards, programme, registry, subject, digest });
    },
  };
}

const isShared = ({ form, programme, standards }: Assessment, value: unknown): boolean =>
  value === form || value === programme || standards.some((standard) => standard === value);
