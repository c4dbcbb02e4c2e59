import type { FormPlan, NominationSheet, OpenSheet, PlanColumn, PlanQuestion, PlanRow } from '../../model/form-plan.js';
import type { Column, Condition, Conditions, Form, Row } from '../../model/generated/documents.js';
import { satisfies } from '../comparison.js';
import type { MetricIndex } from '../metric-index.js';

/**
 * When a cell is filled in: `perYear` every year; `firstYear` once, afterwards printed from the registry or last
 * year's result; `conditional` only where another cell asks for it; `optional` if wanted; `nomination` for each
 * nominated group; `row` for each item or piece of evidence.
 */
export type CellKind = 'perYear' | 'firstYear' | 'conditional' | 'optional' | 'nomination' | 'row';

/** How many cells one role fills in on one sheet. */
export interface CellCount {
  readonly role: string;
  readonly sheet: string;
  readonly kind: CellKind;
  /** The standard a group is nominated for, or the grain of the row that is added. */
  readonly of?: string;
  readonly cells: number;
}

/** The form that a plan was made from says what is carried over, and the metrics what only a result knows. */
export interface CellSource {
  readonly plan: FormPlan;
  readonly form: Form;
  readonly index: MetricIndex;
}

/** A cell to be filled in, before it is counted. */
type Counted = Omit<CellCount, 'sheet' | 'cells'> & { readonly times: number };

/**
 * Counts the cells that each role fills in, sheet by sheet, for the rows that are expected. The largest case: everybody
 * teaches, everything is asked that is not freed by an exception.
 */
export function cellsPerRole(source: CellSource): readonly CellCount[] {
  return source.plan.sheets.flatMap((sheet) => {
    if (sheet.kind === 'fixed')
      return tally(
        sheet.name,
        sheet.rows.flatMap((row) => rowCells(source, sheet.name, row)),
      );
    if (sheet.kind === 'open') return tally(sheet.name, openCells(source, sheet));
    return sheet.kind === 'nomination' ? tally(sheet.name, nominationCells(source, sheet)) : [];
  });
}

function tally(sheet: string, cells: readonly Counted[]): readonly CellCount[] {
  const counts = new Map<string, CellCount>();
  for (const { times, ...cell } of cells) {
    const key = [cell.role, cell.kind, cell.of].join('\n');
    if (times > 0) counts.set(key, { ...cell, sheet, cells: (counts.get(key)?.cells ?? 0) + times });
  }
  return [...counts.values()];
}

function rowCells(source: CellSource, sheet: string, row: PlanRow): readonly Counted[] {
  const stated = formRows(source.form, sheet).find((candidate) => isRowOf(candidate, row.question));
  const once = stated !== undefined && isOnceOnly(source, stated);
  return questionsOf(row).map((question) => ({ role: question.by, kind: kindOf(source, question, once), times: 1 }));
}

const questionsOf = ({ question, note }: PlanRow): readonly PlanQuestion[] =>
  [question, note].filter((one) => one !== undefined);

const formRows = ({ sheets }: Form, name: string): readonly Row[] =>
  sheets.flatMap((sheet) => (sheet.kind === 'fixed' && sheet.name === name ? sheet.rows : []));

const isRowOf = (row: Row, question: PlanQuestion | undefined): boolean =>
  question?.binding.to === 'metric' && question.binding.metric === row.metric;

/** Carried over, or asked only while no result of last year is at hand. */
const isOnceOnly = ({ index }: CellSource, { carried, askedWhen }: Pick<Row, 'carried' | 'askedWhen'>): boolean =>
  carried === true || (askedWhen ?? []).some((condition) => isFromResult(index, condition));

function isFromResult(index: MetricIndex, { metric }: Condition): boolean {
  const asked = index.byId.get(metric);
  return asked?.kind === 'recorded' && asked.record === 'result';
}

function kindOf(source: CellSource, question: Omit<PlanQuestion, 'by'>, once: boolean): CellKind {
  if (question.optional === true) return 'optional';
  if (!isUsual(source, question.requiredWhen as Conditions | undefined)) return 'conditional';
  return once ? 'firstYear' : 'perYear';
}

/** Whether conditions hold in the usual case: with presets as they are, everything else unlike the exception. */
const isUsual = (source: CellSource, conditions: Conditions | undefined): boolean =>
  (conditions ?? []).every((condition) => {
    if (source.index.byId.get(condition.metric)?.kind === 'recorded') return true;
    const preset = formColumns(source.form).find((column) => column.metric === condition.metric)?.preset;
    return preset === undefined ? condition.op === '!=' : satisfies(preset, condition.op, condition.value);
  });

const formColumns = ({ sheets }: Form): readonly Column[] =>
  sheets.flatMap((sheet) => (sheet.kind === 'open' ? sheet.columns : []));

function openCells(source: CellSource, sheet: OpenSheet): readonly Counted[] {
  const columns = sheet.columns.filter((column) => column.question !== undefined);
  if (sheet.expectedRows === 0) return columns.flatMap((column) => addedCells(source, sheet, column));
  return grainsIn(sheet).flatMap((grain) =>
    columns
      .filter((column) => (column.for?.includes(grain) ?? true) && !isPreset(source, sheet, column))
      .map((column) => countedColumn(source, sheet, column, grain)),
  );
}

const grainsIn = (sheet: OpenSheet): readonly string[] => [...new Set(sheet.rows.map((row) => row.grain))];

/** The cells of a row that is added when there is something to tell: an item, a piece of evidence. */
function addedCells(source: CellSource, sheet: OpenSheet, column: PlanColumn): readonly Counted[] {
  const kind = kindOf(source, column.question as Omit<PlanQuestion, 'by'>, false);
  return [{ role: column.by['*'] ?? '', kind: kind === 'perYear' ? 'row' : kind, of: sheet.row, times: 1 }];
}

function countedColumn(source: CellSource, sheet: OpenSheet, column: PlanColumn, grain: string): Counted {
  const stated = formColumn(source.form, sheet.name, column);
  const kind = kindOf(
    source,
    column.question as Omit<PlanQuestion, 'by'>,
    stated !== undefined && isOnceOnly(source, stated),
  );
  return { role: column.by[grain] ?? column.by['*'] ?? '', kind, times: timesAsked(sheet, column, grain) };
}

/** Expected rows of the grain in which the cell is not printed beforehand. */
function timesAsked(sheet: OpenSheet, column: PlanColumn, grain: string): number {
  const rows = sheet.rows.filter((row) => row.grain === grain);
  const expected = grainsIn(sheet).length === 1 ? sheet.expectedRows : rows.filter((row) => !row.spare).length;
  return expected - rows.filter((row) => !row.spare && column.header in row.printed).length;
}

const isPreset = (source: CellSource, sheet: OpenSheet, column: PlanColumn): boolean =>
  formColumn(source.form, sheet.name, column)?.preset !== undefined;

function formColumn({ sheets }: Form, name: string, { question }: PlanColumn): Column | undefined {
  const sheet = sheets.find((candidate) => candidate.kind === 'open' && candidate.name === name);
  const binding = question?.binding;
  if (sheet?.kind !== 'open' || !binding) return undefined;
  return sheet.columns.find((column) =>
    binding.to === 'metric'
      ? column.metric === binding.metric && column.part === binding.part
      : binding.to === 'field' && column.field === binding.field,
  );
}

/** One group's column; its number counts, notes that may stay blank do not. */
function nominationCells(source: CellSource, { blocks }: NominationSheet): readonly Counted[] {
  return blocks.flatMap((block) =>
    block.rows.flatMap(questionsOf).map((question) => {
      const kind = question.binding.to === 'nominated' ? 'perYear' : kindOf(source, question, false);
      return { role: question.by, kind: kind === 'perYear' ? 'nomination' : kind, of: block.standard, times: 1 };
    }),
  );
}

/** Cells of some kinds together, over all roles and sheets. */
export const totalCells = (counts: readonly CellCount[], ...kinds: readonly CellKind[]): number =>
  counts.filter((count) => kinds.includes(count.kind)).reduce((total, count) => total + count.cells, 0);
