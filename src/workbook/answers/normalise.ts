import type { PlanListEntry, PlanQuestion } from '../../model/form-plan.js';
import type { RawCell, RawValue } from '../../model/raw-workbook.js';
import { type ChoiceIndex, choiceIndex, readChoice } from './choice.js';
import { readCount, readDecimal } from './count.js';
import { readDate } from './date.js';
import { BLANK, problemReading, type Reading } from './reading.js';
import { readText } from './text.js';
import { readWeeks } from './weeks.js';

/** The choice lists of a plan, each prepared when it is first needed. */
export type ChoiceLists = (name: string) => ChoiceIndex;

/** Prepares the lists of a plan. */
export function choiceLists(lists: Readonly<Record<string, readonly PlanListEntry[]>>): ChoiceLists {
  const known = new Map<string, ChoiceIndex>();
  return (name) => {
    const found = known.get(name) ?? choiceIndex(lists[name] ?? []);
    known.set(name, found);
    return found;
  };
}

type Question = Pick<PlanQuestion, 'type' | 'optional'>;

/**
 * What a cell says, by the written list of spellings that may be put right. A formula's last result counts as if it had
 * been typed (the caller warns); without one, and for error values, there is no value. Nothing is ever guessed.
 */
export function readCell(cell: RawCell | undefined, question: Question, lists: ChoiceLists): Reading {
  if (!cell) return BLANK;
  const { value, formula } = cell;
  if (value === null) return formula === undefined ? problemReading('JY0111') : problemReading('JY2109');
  if (value.type === 'error') return problemReading('JY2108');
  return readValue(value, question, lists);
}

function readValue(value: RawValue, question: Question, lists: ChoiceLists): Reading {
  const { type } = question;
  switch (type.kind) {
    case 'count':
      return readCount(value);
    case 'decimal':
      return readDecimal(value);
    case 'date':
      return readDate(value);
    case 'weeks':
      return readWeeks(value);
    case 'choice':
      return readChoice(value, lists(type.list));
    case 'text':
      return readText(value, question);
  }
}
