import type { EligibilityItem, Grade, Standard } from '../model/generated/documents.js';
import { satisfies } from '../standards/comparison.js';
import { type FactBook, type FactRow, ignoreReadings } from '../standards/facts/fact-book.js';
import { holdsOne } from '../standards/facts/metric-value.js';
import type { Truth } from '../standards/facts/truth.js';
import { grainsOf } from '../standards/metric-index.js';
import type { LevelTotals } from './levels.js';

/** What an eligibility test looks at beside the facts. */
export interface EligibilityContext {
  readonly book: FactBook;
  readonly standard: Standard;
  readonly subject: FactRow;
  readonly levels: readonly LevelTotals[];
  readonly grades: readonly Grade[];
  /** Ids of the vetoes that were hit. */
  readonly vetoes: readonly string[];
}

/**
 * Whether a condition of an award is met; `null` while it is not known: a level that has not judged, a panel that has
 * not decided, awards that only the workspace knows.
 */
export function isEligible(item: EligibilityItem, context: EligibilityContext): Truth {
  const { rule } = item;
  switch (rule.test) {
    case 'fact-threshold':
      return factThreshold(rule, context);
    case 'nomination-quota':
      return nominationQuota(rule, context);
    case 'grade-at-level':
      return rule.standard === undefined || rule.standard === context.standard.id ? gradeAtLevel(rule, context) : null;
    case 'key-indicators':
      return rule.standard === undefined || rule.standard === context.standard.id ? keysMet(context) : null;
    case 'no-veto':
      return context.vetoes.length === 0;
    case 'award-count':
    case 'panel-decision':
      return null;
  }
}

function factThreshold(rule: EligibilityItem['rule'], { book, subject }: EligibilityContext): Truth {
  if (rule.metric === undefined || rule.op === undefined || rule.value === undefined) return null;
  return holdsOne(book, subject, { metric: rule.metric, op: rule.op, value: rule.value }, ignoreReadings);
}

function nominationQuota(rule: EligibilityItem['rule'], { book, standard }: EligibilityContext): Truth {
  const grains = grainsOf(book.metrics, standard.subjectKind);
  const nominated = book.rows.filter(
    (row) =>
      grains.includes(row.grain) &&
      book.nominated.some((entry) => entry.subject === row.id && (entry.standard ?? standard.id) === standard.id),
  );
  return satisfies(nominated.length, rule.op ?? '<=', rule.value ?? 0);
}

function gradeAtLevel(rule: EligibilityItem['rule'], { levels, grades }: EligibilityContext): Truth {
  const grade = levels.find((entry) => entry.level === rule.level)?.totals.grade;
  if (!grade || rule.atLeast === undefined) return null;
  const place = (code: string): number => grades.findIndex((candidate) => candidate.code === code);
  return place(grade) <= place(rule.atLeast);
}

function keysMet({ levels }: EligibilityContext): Truth {
  const failed = levels.at(-1)?.totals.guardFailed;
  return failed ? failed.length === 0 : null;
}
