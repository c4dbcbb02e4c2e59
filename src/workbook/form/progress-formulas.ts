import type {
  FixedSheet,
  FormPlan,
  NominationSheet,
  OpenSheet,
  PlanCondition,
  PlanNumberedRow,
  PlanQuestion,
  PlanSheet,
} from '../../model/form-plan.js';
import { columnLetters } from '../../model/raw-workbook.js';
import { fixedColumns, isFor, nominationColumns, roleOf } from './columns.js';
import { askedTerm, type ConditionCell, isMeant } from './conditions.js';
import { columnOfRole, fixedBodyStart, rowCells } from './fixed-sheet.js';
import { placedBlocks } from './nomination-sheet.js';
import { openBodyStart, sameRowCell, usedColumn } from './open-sheet.js';
import type { Workload } from './workload.js';

type Lists = FormPlan['lists'];

/** Formulas that were written already, by role, sheet and kinds of its rows; plans with the same template share them. */
export type FormulaMemo = Map<string, string>;

/** Formula for the blanks one role has left on one sheet; empty where it has nothing to do there. */
export function blankTerms(plan: FormPlan, load: Pick<Workload, 'role' | 'sheet'>, memo: FormulaMemo): string {
  const sheet = plan.sheets.find((each) => each.name === load.sheet);
  if (!sheet) return '';
  const key = formulaKey(sheet, load.role);
  const known = memo.get(key) ?? writeBlankTerms(sheet, plan, load);
  memo.set(key, known);
  return known;
}

/** What a formula depends on besides the template. */
const formulaKey = (sheet: PlanSheet, role: string): string => `${role}|${sheet.name}|${rowKinds(sheet)}`;

/** The kinds of the rows of an open sheet, in order, as runs: `3person|117person*` for three known and many spare. */
export function rowKinds(sheet: PlanSheet): string {
  if (sheet.kind !== 'open') return '';
  const kinds: string[] = [];
  let last: PlanNumberedRow | undefined;
  let run = 0;
  for (const row of sheet.rows) {
    if (last && (row.grain !== last.grain || row.spare !== last.spare)) {
      kinds.push(`${run}${last.grain}${last.spare ? '*' : ''}`);
      run = 0;
    }
    last = row;
    run += 1;
  }
  if (last) kinds.push(`${run}${last.grain}${last.spare ? '*' : ''}`);
  return kinds.join('|');
}

function writeBlankTerms(sheet: PlanSheet, plan: FormPlan, load: Pick<Workload, 'role' | 'sheet'>): string {
  if (sheet.kind === 'fixed') return fixedTerms(sheet, load.role, plan.lists).join('+');
  if (sheet.kind === 'open') return openTerms(sheet, load.role, plan.lists).join('+');
  return sheet.kind === 'nomination' ? nominationTerms(sheet, load.role, plan.lists).join('+') : '';
}

const sheetName = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

const range = (sheet: string, column: number, rows: Run): string => {
  const letters = columnLetters(column);
  return `${sheetName(sheet)}$${letters}$${rows.from}:$${letters}$${rows.to}`;
};

/** Rows that follow each other. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs of the items for which `isIn` holds, the first item standing in row `start`. */
function runs<T>(items: readonly T[], start: number, isIn: (item: T) => boolean): readonly Run[] {
  const found: { from: number; to: number }[] = [];
  items.forEach((item, index) => {
    if (!isIn(item)) return;
    const last = found.at(-1);
    if (last?.to === start + index - 1) last.to += 1;
    else found.push({ from: start + index, to: start + index });
  });
  return found;
}

/** Blank cells of one column in a run of rows, those left out that their conditions do not ask for. */
function blankTerm(cells: string, conditions: string): string {
  return conditions === '' ? `COUNTBLANK(${cells})` : `SUMPRODUCT((${cells}="")${conditions})`;
}

function openTerms(sheet: OpenSheet, role: string, lists: Lists): readonly string[] {
  const start = openBodyStart(sheet, lists);
  return sheet.columns.flatMap((column, index) => {
    const { question } = column;
    if (!question || question.optional) return [];
    const isMine = (grain: string): boolean => isFor(column, grain) && roleOf(column, grain) === role;
    return [false, true].flatMap((spare) =>
      runs(sheet.rows, start, (row) => row.spare === spare && isMine(row.grain)).map((rows) => {
        const conditions = askedTerm(question, (condition) => openCondition(sheet, condition, question, rows), lists);
        return blankTerm(range(sheet.name, index + 1, rows), `${spare ? usedTerm(sheet, rows) : ''}${conditions}`);
      }),
    );
  });
}

const openCondition = (
  sheet: OpenSheet,
  condition: PlanCondition,
  question: Pick<PlanQuestion, 'binding'>,
  rows: Run,
): ConditionCell | null => sameRowCell(sheet, condition, question, (column) => range(sheet.name, column, rows));

function usedTerm(sheet: OpenSheet, rows: Run): string {
  const column = usedColumn(sheet);
  return column === 0 ? '' : `*(${range(sheet.name, column, rows)}<>"")`;
}

/** Formula for the number of rows in use. */
export function usedRowsTerm(sheet: OpenSheet, start: number): string {
  const column = usedColumn(sheet);
  const issued = sheet.rows.filter((row) => !row.spare).length;
  const spare = runs(sheet.rows, start, (row) => row.spare).map((rows) => `COUNTA(${range(sheet.name, column, rows)})`);
  return [...(issued > 0 ? [String(issued)] : []), ...(column === 0 ? [] : spare)].join('+') || '0';
}

function fixedTerms(sheet: FixedSheet, role: string, lists: Lists): readonly string[] {
  const columns = fixedColumns(sheet);
  const start = fixedBodyStart(sheet);
  const find = (condition: PlanCondition, asker: PlanQuestion): ConditionCell | null => {
    const at = sheet.rows.findIndex((row) => row.question && isMeant(condition, row.question.binding, asker.binding));
    const type = sheet.rows[at]?.question?.type;
    const rows = { from: start + at, to: start + at };
    return type === undefined ? null : { reference: range(sheet.name, columnOfRole(columns, 'answer'), rows), type };
  };
  const cells = sheet.rows.map((row) => rowCells(row, columns).filter((cell) => isMine(cell.question, role)));
  return cellTerms(sheet.name, cells, { start, find, lists });
}

const isMine = (question: PlanQuestion, role: string): boolean => question.by === role && question.optional !== true;

interface TermContext {
  readonly start: number;
  readonly find: (condition: PlanCondition, asker: PlanQuestion) => ConditionCell | null;
  readonly lists: Lists;
}

type AskedCells = ReturnType<typeof rowCells>;

/** Terms for cells given row by row: unconditional ones as runs of a column, conditional ones each by itself. */
function cellTerms(sheet: string, rows: readonly AskedCells[], context: TermContext): readonly string[] {
  const { start, find, lists } = context;
  const plain = (cells: AskedCells, column: number): boolean =>
    cells.some((cell) => cell.column === column && (cell.question.requiredWhen ?? []).length === 0);
  const columns = [...new Set(rows.flat().map((cell) => cell.column))].sort((a, b) => a - b);
  const unconditional = columns.flatMap((column) =>
    runs(rows, start, (cells) => plain(cells, column)).map((run) => blankTerm(range(sheet, column, run), '')),
  );
  const conditional = rows.flatMap((cells, index) =>
    cells.flatMap(({ column, question }) => {
      if ((question.requiredWhen ?? []).length === 0) return [];
      const conditions = askedTerm(question, (condition) => find(condition, question), lists);
      return [blankTerm(range(sheet, column, { from: start + index, to: start + index }), conditions)];
    }),
  );
  return [...unconditional, ...conditional];
}

function nominationTerms(sheet: NominationSheet, role: string, lists: Lists): readonly string[] {
  const columns = nominationColumns(sheet);
  return placedBlocks(sheet).flatMap(({ block, titleRow }) =>
    Array.from({ length: block.slots }, (_, slot) => {
      const start = titleRow + 1;
      const answer = columnOfRole(columns, 'answer', slot);
      const find = (condition: PlanCondition, asker: PlanQuestion): ConditionCell | null => {
        const at = block.rows.findIndex(
          (row) => row.question && isMeant(condition, row.question.binding, asker.binding),
        );
        const type = block.rows[at]?.question?.type;
        return type === undefined
          ? null
          : { reference: range(sheet.name, answer, { from: start + at, to: start + at }), type };
      };
      const cells = block.rows.map((row) => rowCells(row, columns, slot).filter((cell) => isMine(cell.question, role)));
      const terms = cellTerms(sheet.name, cells, { start, find, lists });
      const chosen = block.rows.findIndex((row) => row.question?.binding.to === 'nominated');
      if (terms.length === 0) return [];
      return [`IF(${range(sheet.name, answer, { from: start + chosen, to: start + chosen })}="",0,${terms.join('+')})`];
    }).flat(),
  );
}
