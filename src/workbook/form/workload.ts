import type {
  FixedSheet,
  FormPlan,
  NominationSheet,
  OpenSheet,
  PlanColumn,
  PlanNumberedRow,
  PlanQuestion,
  PlanRow,
  PlanSheet,
} from '../../model/form-plan.js';
import { isFor, roleOf } from './columns.js';
import { expectedWhileUnknown, fulfils, isMeant } from './conditions.js';

/** How much one role has to fill in on one sheet. */
export interface Workload {
  readonly role: string;
  readonly sheet: string;
  /** Cells that are expected and blank when the form is issued, the rows that are likely to be used included. */
  readonly cells: number;
  /** Those of them that stand in rows already in use. */
  readonly pending: number;
  /** Cells that every further row (open sheets) or nominated group adds; 0 where rows cannot be added. */
  readonly perRow: number;
  /** What `perRow` counts. */
  readonly unit: 'row' | 'group';
}

type Lists = FormPlan['lists'];

/** The work of sheets that is the same for all plans with the same template, by sheet. */
export type WorkloadMemo = Map<string, readonly Workload[]>;

/** Who has to fill in how much, in the order of the roles and sheets. Sheets without questions have no line. */
export function workloads(plan: FormPlan, memo: WorkloadMemo = new Map()): readonly Workload[] {
  const found = plan.sheets.flatMap((sheet) => sheetWorkload(sheet, plan.lists, memo));
  const order = (load: Workload): number =>
    (plan.roles.indexOf(load.role) + plan.roles.length + 1) % (plan.roles.length + 1);
  return found
    .map((load, index) => ({ load, index }))
    .sort((a, b) => order(a.load) - order(b.load) || a.index - b.index)
    .map(({ load }) => load);
}

function sheetWorkload(sheet: PlanSheet, lists: Lists, memo: WorkloadMemo): readonly Workload[] {
  if (sheet.kind === 'open') return openWorkload(sheet, lists);
  if (sheet.kind !== 'fixed' && sheet.kind !== 'nomination') return [];
  const known = memo.get(sheet.name) ?? (sheet.kind === 'fixed' ? fixedWorkload(sheet) : nominationWorkload(sheet));
  memo.set(sheet.name, known);
  return known;
}

/** Whether a question counts as work where nothing is known of the row yet. */
const isExpected = (question: Omit<PlanQuestion, 'by'>): boolean =>
  question.optional !== true && question.preset === undefined && expectedWhileUnknown(question.requiredWhen ?? []);

export const rowQuestions = (row: PlanRow): readonly PlanQuestion[] => [
  ...(row.question ? [row.question] : []),
  ...(row.note ? [row.note] : []),
];

function fixedWorkload(sheet: FixedSheet): readonly Workload[] {
  const tally = new Map<string, number>();
  for (const question of sheet.rows.flatMap(rowQuestions)) {
    tally.set(question.by, (tally.get(question.by) ?? 0) + (isExpected(question) ? 1 : 0));
  }
  return [...tally].map(([role, cells]) => ({
    role,
    sheet: sheet.name,
    cells,
    pending: cells,
    perRow: 0,
    unit: 'row',
  }));
}

function nominationWorkload(sheet: NominationSheet): readonly Workload[] {
  const tally = new Map<string, number>();
  for (const block of sheet.blocks) {
    for (const question of block.rows.flatMap(rowQuestions)) {
      const counts = isExpected(question) || question.binding.to === 'nominated';
      tally.set(question.by, (tally.get(question.by) ?? 0) + (counts ? 1 : 0));
    }
  }
  return [...tally].map(([role, perRow]) => ({ role, sheet: sheet.name, cells: 0, pending: 0, perRow, unit: 'group' }));
}

function openWorkload(sheet: OpenSheet, lists: Lists): readonly Workload[] {
  const tally = new Map<string, { pending: number; perRow: number }>();
  // What a spare row that comes into use will ask for.
  const coming = sheet.rows.filter((row) => row.spare).slice(0, 1);
  const issued = sheet.rows.filter((row) => !row.spare);
  const columns = sheet.columns.filter((column) => column.question);
  for (const grain of new Set(sheet.rows.map((row) => row.grain))) {
    const rows = issued.filter((row) => row.grain === grain);
    for (const column of columns) {
      if (!isFor(column, grain)) continue;
      const role = roleOf(column, grain);
      const entry = tally.get(role) ?? { pending: 0, perRow: 0 };
      entry.perRow += pendingInColumn(
        sheet,
        column,
        coming.filter((row) => row.grain === grain),
        lists,
      );
      entry.pending += pendingInColumn(sheet, column, rows, lists);
      tally.set(role, entry);
    }
  }
  const toCome = Math.max(0, sheet.expectedRows - issued.length);
  return [...tally].map(([role, { pending, perRow }]) => ({
    role,
    sheet: sheet.name,
    cells: pending + toCome * perRow,
    pending,
    perRow,
    unit: 'row',
  }));
}

/** How many cells of a column are expected and blank in these rows. */
function pendingInColumn(sheet: OpenSheet, column: PlanColumn, rows: readonly PlanNumberedRow[], lists: Lists): number {
  const { question } = column;
  if (!question || question.optional === true) return 0;
  const conditions = (question.requiredWhen ?? []).map((condition) => {
    const source = sheet.columns.find(
      (other) => other.question && isMeant(condition, other.question.binding, question.binding),
    );
    return { condition, source, expected: expectedWhileUnknown([condition]) };
  });
  const isAsked = (row: PlanNumberedRow): boolean =>
    conditions.every(({ condition, source, expected }) => {
      const shown = source ? standing(source, row) : '';
      return source && shown !== '' ? fulfils(condition, codeOf(source, shown, lists)) !== false : expected;
    });
  return rows.reduce((sum, row) => sum + (standing(column, row) === '' && isAsked(row) ? 1 : 0), 0);
}

/** What stands in a cell of a numbered row when the form is issued. */
export const standing = (column: PlanColumn, row: PlanNumberedRow): string =>
  row.printed[column.header] ?? (isFor(column, row.grain) ? (column.question?.preset ?? '') : '');

function codeOf(column: PlanColumn, shown: string, lists: Lists): string {
  const type = column.question?.type;
  if (type?.kind !== 'choice') return shown;
  return lists[type.list]?.find((entry) => entry.zh === shown)?.code ?? shown;
}
