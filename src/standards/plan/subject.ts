import type { Conditions, Facts, Grain, Group, Teacher } from '../../model/generated/documents.js';
import { satisfies } from '../comparison.js';
import { grainsOf, type MetricIndex } from '../metric-index.js';

/** What registry and programme know of the subject a form is issued to. */
export interface PlanSubject {
  readonly id: string;
  readonly name: string;
  readonly grain: Grain;
  /** Values printed on the form, by name: name, id, category, stages, campuses, schoolYear, host. */
  readonly printed: Readonly<Record<string, string>>;
  /** Facts that conditions may look at, e.g. existedLastYear. */
  readonly facts: Facts;
  readonly groups: readonly Group[];
  readonly teachers: readonly Teacher[];
  readonly teacherCount: number;
  /** Subjects (school or group numbers) with an accepted result of last year. */
  readonly accepted: ReadonlySet<string>;
}

/** A group as conditions see it. */
export const groupFacts = (subject: PlanSubject, group: Group): Facts => ({
  existedLastYear: group.existedLastYear ?? 'yes',
  acceptedResultLastYear: subject.accepted.has(group.id) ? 'yes' : 'no',
});

/** The subject itself as conditions see it. */
export const subjectFacts = (subject: PlanSubject): Facts => ({
  ...subject.facts,
  acceptedResultLastYear: subject.accepted.has(subject.id) ? 'yes' : 'no',
});

/**
 * Whether something is asked at all: conditions on what the registry knows, and on counts of its groups. A condition
 * on anything else is not decided here and holds.
 */
export function isAsked(index: MetricIndex, subject: PlanSubject, facts: Facts, when: Conditions | undefined): boolean {
  return (when ?? []).every((condition) => {
    const value = registryValue(index, subject, facts, condition.metric);
    return value === null || satisfies(value, condition.op, condition.value);
  });
}

function registryValue(index: MetricIndex, subject: PlanSubject, facts: Facts, id: string): string | number | null {
  const metric = index.byId.get(id);
  const fact = facts[id];
  if (typeof fact === 'string' || typeof fact === 'number') return fact;
  if (metric?.kind !== 'derived' || metric.count !== 'rows' || metric.where.length > 0) return null;
  const grains = grainsOf(index, metric.over);
  return subject.groups.filter((group) => grains.includes(group.kind)).length;
}
