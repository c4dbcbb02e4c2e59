import { reference } from '../documents/envelope.js';
import { digestOf, type Hasher } from '../documents/hasher.js';
import { explainableCodes } from '../messages/explainable.js';
import type { FormPlan, PlanPart } from '../model/form-plan.js';
import { placeInSeries } from '../model/number-ranges.js';
import { makeFormPlan } from '../standards/plan/form-plan.js';
import { makePartPlan } from '../standards/plan/part-plan.js';
import type { PlanSubject } from '../standards/plan/subject.js';
import { type Assessment, isApplication } from './assessment.js';
import { formerIds, registrySubject } from './registry-subject.js';

/** What a file says of its own size: more rows than usual, or only the rows of one research group. */
export interface PlanVariant {
  /** Rows by sheet. */
  readonly capacities?: Readonly<Record<string, number>> | undefined;
  readonly part?: Omit<PlanPart, 'name'> | undefined;
}

/** Makes the plans of an assessment; digests of the shared documents are taken once. */
export interface Planner {
  /** The form of a school (or base …), or of a part of it; `null` when the registry does not know the id or the group. */
  planFor(id: string, variant?: PlanVariant): FormPlan | null;
}

export function makePlanner(assessment: Assessment, hasher: Hasher): Planner {
  const known = new Map<unknown, string>();
  const digest = (value: unknown): string => {
    const found = known.get(value) ?? digestOf(hasher, value);
    if (isShared(assessment, value)) known.set(value, found);
    return found;
  };
  const registry = reference(hasher, assessment.registry);
  const explainable = explainableCodes();
  const standards = assessment.standards.filter((standard) => assessment.form.standards.includes(standard.id));
  return {
    planFor(id, variant = {}) {
      const subject = registrySubject(assessment, id);
      if (!subject) return null;
      const { form, programme, metrics: index } = assessment;
      const capacities = variant.part ? partCapacities(variant.part, subject) : variant.capacities;
      const size = {
        ...(capacities ? { capacities } : {}),
        ...(isApplication(assessment) ? { rosterForm: assessment.rosterForm } : {}),
      };
      const plan = makeFormPlan({ form, index, standards, programme, registry, subject, digest, explainable, ...size });
      const former = formerIds(assessment.registry, subject.id);
      const whole = former.length > 0 ? { ...plan, subject: { ...plan.subject, formerIds: former } } : plan;
      return variant.part ? partOf(whole, variant.part, subject, digest) : whole;
    },
  };
}

/** As many rows as the largest number of a part needs. */
const partCapacities = (
  { rows, capacities = {} }: Omit<PlanPart, 'name'>,
  subject: PlanSubject,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(rows).map(([sheet, { carried, spare }]) => [
      sheet,
      Math.max(capacities[sheet] ?? 0, ...[...carried, ...spare].map(placeInSeries)) + subject.teachers.length,
    ]),
  );

function partOf(
  plan: FormPlan,
  part: Omit<PlanPart, 'name'>,
  { groups }: PlanSubject,
  digest: (value: unknown) => string,
): FormPlan | null {
  const group = groups.find((each) => each.id === part.group && each.kind === 'researchGroup');
  return group ? makePartPlan({ plan, part: { ...part, name: group.name }, groups, digest }) : null;
}

const isShared = ({ form, programme, standards }: Assessment, value: unknown): boolean =>
  value === form || value === programme || standards.some((standard) => standard === value);
