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

/** How WPS writes a picture that is kept in a cell; other programs show the formula as text. */
const CELL_PICTURE = /^=?\s*(?:_xlfn\.)?DISPIMG\s*\(/i;
/** A cell of another workbook: `[1]Sheet1!A1`, `'[last year.xlsx]Sheet 1'!A1`, `'file:///x.xlsx'#$Sheet1.A1`. */
const OTHER_WORKBOOK = /\[[^\]]+\][^![\]]*!|'file:\/\//i;

type Question = Pick<PlanQuestion, 'type' | 'optional'>;

/**
 * What a cell says, by the written list of spellings that may be put right. A formula's last result counts as if it had
 * been typed (the caller warns); without one, and for error values, there is no value. Nothing is ever guessed.
 */
export function readCell(cell: RawCell | undefined, question: Question, lists: ChoiceLists): Reading {
  if (!cell) return BLANK;
  const { value, formula } = cell;
  if (formula !== undefined && CELL_PICTURE.test(formula)) return problemReading('JY2130');
  if (formula !== undefined && OTHER_WORKBOOK.test(formula)) return problemReading('JY2131');
  if (value === null) return formula === undefined ? problemReading('JY0111') : problemReading('JY2109');
  if (value.type === 'text' && CELL_PICTURE.test(value.value)) return problemReading('JY2130');
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
