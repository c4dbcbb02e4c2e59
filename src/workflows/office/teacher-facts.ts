import type { PlanListEntry } from '../../model/form-plan.js';
import type { Facts, FactValue, Form, Metrics } from '../../model/generated/documents.js';
import type { OfficeRow, OfficeValue } from '../../model/office.js';

/** A fact of teachers that is carried from year to year, as a column of the sheet 教师. */
export interface TeacherFactColumn {
  readonly metric: string;
  readonly header: string;
  readonly kind: 'choice' | 'count' | 'text';
  readonly list?: readonly PlanListEntry[];
}

const LARGEST_COUNT = 9999;
const LONGEST_TEXT = 500;

/** The columns of a form's sheet of persons that are carried over, with the lists of its metrics. */
export function teacherFactColumns(form: Form, metrics: Metrics): readonly TeacherFactColumn[] {
  const sheet = form.sheets.find((candidate) => candidate.kind === 'open' && candidate.row === 'person');
  if (sheet?.kind !== 'open') return [];
  return sheet.columns.flatMap(({ header, metric: id, carried }) => {
    const metric = metrics.metrics.find((candidate) => candidate.id === id);
    return carried && metric && SINGLE.has(metric.period) ? [factColumn(metric, header, metrics)] : [];
  });
}

/** Lists of the metrics document are drop-downs; those of a school's own (its groups) hold numbers such as G01. */
function factColumn(
  { id, type }: { readonly id: string; readonly type?: string },
  header: string,
  metrics: Metrics,
): TeacherFactColumn {
  const list = metrics.lists[type?.startsWith(CHOICE) ? type.slice(CHOICE.length) : ''];
  if (list) return { metric: id, header, kind: 'choice', list: list.map(asChoice) };
  return { metric: id, header, kind: type === 'count' ? 'count' : 'text' };
}

/** Periods of metrics with one value a year. */
const SINGLE: ReadonlySet<string> = new Set(['none', 'schoolYear']);

/** How the type of a choice begins; the name of its list follows. */
const CHOICE = 'choice:';

const asChoice = ({ code, zh, aliases }: Metrics['lists'][string][number]): PlanListEntry => ({
  code,
  zh,
  ...(aliases ? { aliases } : {}),
});

/** Cells of a teacher's facts, and what of them no cell can hold (all of it where there is no column). */
export function factCells(
  facts: Facts,
  columns: readonly TeacherFactColumn[],
): { readonly row: OfficeRow; readonly rest: Facts | null } {
  const row: Record<string, OfficeValue> = {};
  const rest: Record<string, FactValue> = {};
  for (const [metric, value] of Object.entries(facts)) {
    const column = columns.find((candidate) => candidate.metric === metric);
    if (column && fits(column, value)) row[`fact ${metric}`] = value as OfficeValue;
    else rest[metric] = value;
  }
  const isAllInCells = Object.keys(rest).length === 0 && Object.keys(row).length > 0;
  return { row, rest: isAllInCells ? null : rest };
}

function fits({ kind, list }: TeacherFactColumn, value: FactValue): boolean {
  if (kind === 'count') return typeof value === 'number' && value >= 0 && value <= LARGEST_COUNT;
  if (typeof value !== 'string') return false;
  if (kind === 'choice') return list?.some((entry) => entry.code === value) ?? false;
  return value !== '' && value.length <= LONGEST_TEXT && value === value.trim() && !/[\r\n]/.test(value);
}

/** The facts of a teacher from the cells of a row and what was kept aside; `undefined` where there are none. */
export function factsOfRow(
  values: OfficeRow,
  columns: readonly TeacherFactColumn[],
  rest: Facts | undefined,
): Facts | undefined {
  const typed = columns.flatMap(({ metric }) => {
    const value = values[`fact ${metric}`];
    return value === undefined ? [] : [[metric, value as FactValue] as const];
  });
  if (typed.length === 0 && !rest) return undefined;
  return { ...rest, ...Object.fromEntries(typed) };
}
