import type {
  ExplanationSheet,
  FixedSheet,
  FormPlan,
  NominationSheet,
  OpenSheet,
  PlanQuestion,
  PlanSheet,
} from '../../model/form-plan.js';
import { cellKey, slotName } from '../../model/typed-cells.js';
import { fixedColumns, isFor, nominationColumns } from '../form/columns.js';
import { EXPLANATION_FIELDS, explanationBodyStart } from '../form/explanation-sheet.js';
import { fixedBodyStart, rowCells } from '../form/fixed-sheet.js';
import { placedBlocks } from '../form/nomination-sheet.js';
import { openBodyStart } from '../form/open-sheet.js';

/** Where an asked cell stands in a form that has just been issued; both count from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

type Place = readonly [subject: string, question: Pick<PlanQuestion, 'binding'>, place: CellPlace];

/** Places of all asked cells of a plan, by the name of the cell (`cellKey`). */
export function cellPlaces(plan: FormPlan): ReadonlyMap<string, CellPlace> {
  const places = new Map<string, CellPlace>();
  for (const sheet of plan.sheets) {
    for (const [subject, { binding }, place] of sheetPlaces(plan, sheet)) {
      places.set(cellKey({ sheet: sheet.name, subject, binding }), place);
    }
  }
  return places;
}

function sheetPlaces(plan: FormPlan, sheet: PlanSheet): readonly Place[] {
  switch (sheet.kind) {
    case 'fixed':
      return fixedPlaces(sheet, plan.subject.id);
    case 'open':
      return openPlaces(sheet, plan.lists);
    case 'nomination':
      return nominationPlaces(sheet);
    case 'explanation':
      return explanationPlaces(sheet);
    default:
      return [];
  }
}

function fixedPlaces(sheet: FixedSheet, subject: string): readonly Place[] {
  const columns = fixedColumns(sheet);
  const start = fixedBodyStart(sheet);
  return sheet.rows.flatMap((row, index) =>
    rowCells(row, columns).map(({ column, question }): Place => [subject, question, { row: start + index, column }]),
  );
}

function openPlaces(sheet: OpenSheet, lists: FormPlan['lists']): readonly Place[] {
  const start = openBodyStart(sheet, lists);
  return sheet.rows.flatMap((row, index) =>
    sheet.columns.flatMap((column, at): readonly Place[] =>
      column.question && isFor(column, row.grain)
        ? [[row.id, column.question, { row: start + index, column: at + 1 }]]
        : [],
    ),
  );
}

function nominationPlaces(sheet: NominationSheet): readonly Place[] {
  const columns = nominationColumns(sheet);
  return placedBlocks(sheet).flatMap(({ block, titleRow }) =>
    block.rows.flatMap((row, index) =>
      Array.from({ length: block.slots }, (_, slot) =>
        rowCells(row, columns, slot).map(
          ({ column, question }): Place => [
            slotName(block.standard, slot),
            question,
            { row: titleRow + 1 + index, column },
          ],
        ),
      ).flat(),
    ),
  );
}

function explanationPlaces(sheet: ExplanationSheet): readonly Place[] {
  const start = explanationBodyStart(sheet);
  return sheet.numbers.flatMap((number, index) =>
    EXPLANATION_FIELDS.map(
      ({ field, column }): Place => [number, { binding: { to: 'field', field } }, { row: start + index, column }],
    ),
  );
}
