import type { Rule, Standard, Submission } from '../../model/generated/documents.js';
import type { Rational } from '../../model/rational.js';
import { scoreAll } from '../../scoring/score.js';
import type { SubjectScore } from '../../scoring/subject.js';
import type { MetricIndex } from '../../standards/metric-index.js';
import { conditionUses, leavesOf, usesOfRule } from '../../standards/metric-use.js';
import { type Assessment, applicationsOf } from '../assessment.js';
import { factBookOf } from '../fact-book.js';
import { presentId } from '../registry-subject.js';

/** What a submission itself gives under a new standard; what it cannot tell is missing. No level has judged it. */
export interface Counted {
  /** Share by id; `null` where the indicator does not apply. */
  readonly indicators: ReadonlyMap<string, Rational | null>;
  readonly bonus: ReadonlyMap<string, Rational>;
  readonly deductions: ReadonlyMap<string, Rational>;
}

/** A year in which one standard stands in the place of another: the programme keeps its own values for it. */
export function inPlaceOf(assessment: Assessment, before: Standard, after: Standard): Assessment {
  const { programme } = assessment;
  const entries = programme.entries.map((entry) =>
    entry.standard === before.id ? { ...entry, standard: after.id } : entry,
  );
  return { ...assessment, programme: { ...programme, entries }, standards: [after] };
}

/** Names a subject of a school under the code that the school has now. */
export const countedKey = ({ registry }: Pick<Assessment, 'registry'>, school: string, subject: string): string =>
  subject === school ? presentId(registry, school) : `${presentId(registry, school)}/${subject}`;

/** What a submission gives under the one standard of an assessment, by school and subject. */
export function countedIn(assessment: Assessment, submission: Submission): ReadonlyMap<string, Counted> {
  const { metrics } = assessment;
  const school = submission.subject.id;
  const scores = scoreAll(factBookOf(assessment, submission), applicationsOf(assessment));
  return new Map(
    scores.map((score) => [countedKey(assessment, school, score.subject.id), countedOf(metrics, score)] as const),
  );
}

const countedOf = (metrics: MetricIndex, { indicators, bonus, deductions }: SubjectScore): Counted => ({
  indicators: new Map(
    indicators.flatMap(({ indicator, status, share }) =>
      status !== 'blank' && isTyped(metrics, metricsOf(indicator.rule)) ? [[indicator.id, share] as const] : [],
    ),
  ),
  bonus: new Map(
    bonus.flatMap(({ item, points }) =>
      points !== null && isTyped(metrics, namesIn(item.rule.where)) ? [[item.id, points] as const] : [],
    ),
  ),
  deductions: new Map(
    deductions.flatMap(({ item, points }) =>
      isTyped(metrics, [item.rule.metric]) ? [[item.id, points] as const] : [],
    ),
  ),
});

const metricsOf = (rule: Rule): readonly string[] => usesOfRule(rule).map(({ metric }) => metric);

const namesIn = (conditions: Parameters<typeof conditionUses>[0]): readonly string[] =>
  conditionUses(conditions, 'measure').map(({ metric }) => metric);

/** Whether all of it was typed by the school or stands in the registry: of other records a submission tells nothing. */
const isTyped = (metrics: MetricIndex, names: readonly string[]): boolean =>
  names
    .flatMap((name) => leavesOf(metrics, name))
    .every(({ metric }) => metric !== undefined && (metric.kind !== 'recorded' || metric.record === 'registry'));
