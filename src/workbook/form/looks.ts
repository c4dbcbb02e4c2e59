import type { FormPlan, PlanCondition, PlanQuestion } from '../../model/form-plan.js';
import { columnLetters } from '../../model/raw-workbook.js';
import { type ConditionCell, unaskedFormula } from './conditions.js';
import type { ColumnRange, Conditional } from './layout.js';
import { wrongFormula } from './validation.js';

type Lists = FormPlan['lists'];

/** An asked cell at its place, with the way to the cells that its conditions speak of. */
export interface PlacedQuestion {
  readonly column: number;
  readonly at: number;
  readonly question: PlanQuestion;
  readonly find: (condition: PlanCondition, asker: PlanQuestion) => ConditionCell | null;
}

/** The looks of asked cells: red where the value is wrong, grey where the cell is not asked. */
export function questionLooks(cells: readonly PlacedQuestion[], lists: Lists): readonly Conditional[] {
  return [...wrongLooks(cells, lists), ...cells.flatMap((cell) => unaskedLook(cell, lists))];
}

/**
 * One rule for all cells of a column with the same type. They stand in one column, top first, so that every program
 * takes the formula relative to the same cell.
 */
function wrongLooks(cells: readonly PlacedQuestion[], lists: Lists): readonly Conditional[] {
  const alike = new Map<string, PlacedQuestion[]>();
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.at - b.at)) {
    const key = `${cell.column} ${JSON.stringify(cell.question.type)}`;
    alike.set(key, [...(alike.get(key) ?? []), cell]);
  }
  return [...alike.values()].flatMap((group) => {
    const first = group[0] as PlacedQuestion;
    const formula = wrongFormula(first.question.type, `${columnLetters(first.column)}${first.at}`, lists);
    return formula === null ? [] : [{ ranges: rangesOf(group), formula, look: 'wrong' as const }];
  });
}

function rangesOf(cells: readonly PlacedQuestion[]): readonly ColumnRange[] {
  const ranges: { column: number; from: number; to: number }[] = [];
  for (const { column, at } of cells) {
    const last = ranges.at(-1);
    if (last?.to === at - 1) last.to = at;
    else ranges.push({ column, from: at, to: at });
  }
  return ranges;
}

function unaskedLook({ question, column, at, find }: PlacedQuestion, lists: Lists): readonly Conditional[] {
  const formula = unaskedFormula(question, (condition) => find(condition, question), lists);
  return formula === null ? [] : [{ ranges: [{ column, from: at, to: at }], formula, look: 'unasked' }];
}
