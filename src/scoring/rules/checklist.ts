import type { Checklist, ChecklistInputs, Judgement } from '../../model/generated/documents.js';
import { periodsOf } from '../../model/periods.js';
import { minimum, ONE, type Rational, rational } from '../../model/rational.js';
import type { FactBook, FactRow, Notes } from '../../standards/facts/fact-book.js';
import { holds, holdsOne } from '../../standards/facts/metric-value.js';
import type { Truth } from '../../standards/facts/truth.js';
import { applicablePeriods } from '../../standards/facts/values.js';

type Item = Checklist['items'][number];

/** What is ticked, and what is computed from facts. */
export interface ChecklistContext {
  readonly book: FactBook;
  readonly subject: FactRow;
  readonly judgement: Judgement | undefined;
  readonly notes: Notes;
  /** Indicator id, for the notes. */
  readonly name: string;
}

/** The state of every item; `null` when one that counts is blank. */
export function collectChecklist(rule: Checklist, context: ChecklistContext): ChecklistInputs | null {
  const items: Record<string, 'yes' | 'no' | 'not-applicable'> = {};
  let known = true;
  for (const item of rule.items) {
    const state = stateOf(item, context);
    if (state === null) known = false;
    else items[item.id] = state;
  }
  return known ? { type: 'checklist', items } : null;
}

function stateOf(item: Item, context: ChecklistContext): 'yes' | 'no' | 'not-applicable' | null {
  const applies = itemApplies(item, context);
  if (applies === false) return 'not-applicable';
  const truth = applies === null ? null : itemTruth(item, context);
  return truth === null ? null : truth ? 'yes' : 'no';
}

function itemApplies(item: Item, { book, subject, notes }: ChecklistContext): Truth {
  const period = item.fact?.period;
  const metric = item.fact ? book.metrics.byId.get(item.fact.metric) : undefined;
  if (period !== undefined && metric && periodsOf(book.calendar, metric.period).includes(period)) {
    const applicable = applicablePeriods(book, subject, metric.period);
    if (applicable === null) return null;
    if (!applicable.includes(period)) return false;
  }
  return holds(book, subject, item.appliesWhen, notes);
}

function itemTruth(item: Item, { book, subject, judgement, notes, name }: ChecklistContext): Truth {
  if (item.fact) return holdsOne(book, subject, item.fact, notes);
  const answer = typeof judgement === 'object' ? judgement[item.id] : undefined;
  notes({ subject: subject.id, name: `${name}.${item.id}`, blank: answer === undefined });
  return answer === undefined ? null : answer === 'yes';
}

/**
 * Share of the items that hold; with `fullAt` so many earn all points. Items that do not apply leave the count;
 * `null` when none applies.
 */
export function checklistShare(rule: Checklist, inputs: ChecklistInputs): Rational | null {
  const states = Object.values(inputs.items).filter((state) => state !== 'not-applicable');
  if (states.length === 0) return null;
  const full = Math.min(rule.fullAt ?? states.length, states.length);
  return minimum(ONE, rational(states.filter((state) => state === 'yes').length, full));
}
