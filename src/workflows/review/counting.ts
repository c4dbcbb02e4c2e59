import type { Hasher } from '../../documents/hasher.js';
import type { FactValue, Standard, Submission } from '../../model/generated/documents.js';
import type { CountingColumn, CountingPerson, CountingSheet } from '../../model/review-plan.js';
import { entriesOf, type Metric } from '../../standards/metric-index.js';
import { drawOrder } from '../../statistics/sampling/tickets.js';
import type { Assessment } from '../assessment.js';
import { findSchool } from '../registry-subject.js';

/** How persons are drawn: by the tickets of a seed, so that anybody can draw them again. */
export interface CountingDraw {
  readonly seed: string;
  readonly persons: number;
}

/** Name of the sheet of persons whose lessons are counted. */
export const COUNTING_SHEET = '抽查人员';
const PERSON = 'person';
/** What is told of a person beside the number. */
const MOST_ABOUT = 2;

/** The persons whose counts are checked, and what is counted of each; `null` where no standard counts by person. */
export function countingSheet(
  hasher: Hasher,
  assessment: Assessment,
  submission: Submission,
  { seed, persons }: CountingDraw,
): CountingSheet | null {
  const columns = countingColumns(assessment);
  const roster = submission.rows.filter((row) => row.grain === PERSON);
  if (columns.length === 0 || roster.length === 0 || persons === 0) return null;
  const drawn = new Set(
    drawOrder(
      hasher,
      seed,
      roster.map(({ id }) => id),
    )
      .slice(0, persons)
      .map(({ id }) => id),
  );
  return {
    name: COUNTING_SHEET,
    seed,
    population: roster.length,
    columns,
    persons: roster
      .filter(({ id }) => drawn.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(
        (row): CountingPerson => ({
          id: row.id,
          about: aboutPerson(assessment, submission.subject.id, row),
          reported: columns.map(({ metric, period }) => reported(row.facts[metric], period)),
        }),
      ),
  };
}

/** Counts of single persons that a rule tests, a column a period. */
export function countingColumns({ standards, metrics, programme }: Assessment): readonly CountingColumn[] {
  const ids = new Set(standards.flatMap(personMetrics));
  return [...ids].flatMap((id) => {
    const metric = metrics.byId.get(id);
    if (metric?.kind !== 'entered' || metric.type !== 'count') return [];
    if (metric.period !== 'semester') return [{ metric: id, period: '', header: metric.zh }];
    return programme.calendar.semesters.map(({ id: period, zh }) => ({
      metric: id,
      period,
      header: `${metric.zh}（${zh}）`,
    }));
  });
}

const personMetrics = ({ indicators }: Standard): readonly string[] =>
  indicators.flatMap(({ rule }) => (rule.type === 'threshold-count' && rule.over === PERSON ? [rule.metric] : []));

function reported(value: FactValue | undefined, period: string): string | null {
  if (value === undefined) return null;
  const own = typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>)[period] : value;
  return typeof own === 'string' || typeof own === 'number' ? String(own) : null;
}

/** Name where the registry knows it, position and groups of a person, in words: what is needed to find the papers. */
function aboutPerson(
  { metrics, registry }: Assessment,
  school: string,
  { id, facts }: Submission['rows'][number],
): string {
  const choices = metrics.document.metrics.filter(
    (metric): metric is Metric & { readonly kind: 'entered' } =>
      metric.kind === 'entered' && [metric.grain].flat().includes(PERSON) && metric.period === 'none',
  );
  const own = findSchool(registry, school);
  const name = own?.teachers?.find((teacher) => teacher.id === id)?.name;
  const groupName = (code: string): string => own?.groups.find((group) => group.id === code)?.name ?? '';
  const texts = choices
    .flatMap((metric) => {
      const code = facts[metric.id];
      if (typeof code !== 'string') return [];
      return [
        entriesOf(metrics, metric).find((entry) => entry.code === code)?.zh ?? `${code} ${groupName(code)}`.trim(),
      ];
    })
    .slice(0, MOST_ABOUT);
  return [...(name === undefined ? [] : [name]), ...texts].join('　');
}
