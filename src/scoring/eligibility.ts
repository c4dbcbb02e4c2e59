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

/** What only a workspace knows: results under other standards, titles that are held, what a panel has decided. */
export interface OutsideKnowledge {
  /** Grade of the subject's school at a level under another standard; `null` while that level has not judged. */
  gradeAt(standard: string, level: number | undefined): string | null;
  /** Whether the school's key indicators of another standard are all met; `null` while it is not known. */
  keysMet(standard: string): Truth;
  /** Grades of another standard, best first. */
  gradesOf(standard: string): readonly Pick<Grade, 'code'>[];
  /** How many of these titles the school holds. */
  awardCount(awards: readonly string[]): number;
  /** What the panel has answered, by condition. */
  readonly panel: ReadonlyMap<string, boolean>;
  /** Vetoes confirmed beside those that the records of the result had. */
  readonly confirmedVetoes: number;
}

/**
 * A condition with what the workspace knows in addition. `scored` is what the result says of it; it stands wherever
 * the condition is about the subject's own facts and levels.
 */
export function settledEligibility(
  { id, rule }: EligibilityItem,
  scored: { readonly standard: string; readonly met: Truth },
  outside: OutsideKnowledge,
): Truth {
  const other = rule.standard === undefined || rule.standard === scored.standard ? null : rule.standard;
  switch (rule.test) {
    case 'award-count':
      return satisfies(outside.awardCount(rule.awards ?? []), rule.op ?? '>=', rule.value ?? 1);
    case 'panel-decision':
      return outside.panel.get(id) ?? null;
    case 'no-veto':
      return outside.confirmedVetoes > 0 ? false : scored.met;
    case 'grade-at-level':
      return other === null ? scored.met : gradeReached(rule, other, outside);
    case 'key-indicators':
      return other === null ? scored.met : outside.keysMet(other);
    default:
      return scored.met;
  }
}

function gradeReached(rule: EligibilityItem['rule'], standard: string, outside: OutsideKnowledge): Truth {
  const grade = outside.gradeAt(standard, rule.level);
  if (grade === null || rule.atLeast === undefined) return null;
  const place = (code: string): number => outside.gradesOf(standard).findIndex((candidate) => candidate.code === code);
  return place(grade) >= 0 && place(grade) <= place(rule.atLeast);
}
