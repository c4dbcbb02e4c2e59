import type { PlanColumn, PlanListEntry, PlanNumberedRow } from '../../model/form-plan.js';
import type { Column, Facts, OpenSheet, Programme, Standard } from '../../model/generated/documents.js';
import { grainsOf, listOf, type MetricIndex } from '../metric-index.js';
import { judgementColumns } from './judgement-columns.js';
import { extendedList } from './lists.js';
import { askedPeriods, byGrain, metricBinding, metricType, planType, question } from './questions.js';
import { isAsked, type PlanSubject, subjectFacts } from './subject.js';

/** What columns and numbered rows are made from. */
export interface ColumnContext {
  readonly index: MetricIndex;
  readonly programme: Programme;
  readonly standards: readonly Standard[];
  readonly subject: PlanSubject;
  readonly lists: Readonly<Record<string, readonly PlanListEntry[]>>;
  /** Rows asked for by sheet, in place of the form's own number. */
  readonly capacities?: Readonly<Record<string, number>>;
}

/** The columns of an open sheet; periodic metrics get one a period, the two parts of an entry stand side by side. */
export function planColumns(context: ColumnContext, sheet: OpenSheet): readonly PlanColumn[] {
  const facts = subjectFacts(context.subject);
  const asked = sheet.columns.filter((column) => isAsked(context.index, context.subject, facts, column.askedWhen));
  const planned: PlanColumn[] = [];
  const done = new Set<Column>();
  for (const column of asked) {
    if (done.has(column)) continue;
    const parts = column.part ? asked.filter((other) => other.metric === column.metric) : [column];
    for (const part of parts) done.add(part);
    planned.push(...expand(context, parts));
  }
  return planned;
}

function expand(context: ColumnContext, columns: readonly Column[]): readonly PlanColumn[] {
  const metric = columns[0]?.metric;
  if (columns[0]?.indicator) return judgementColumns(context, columns[0], columns[0].indicator);
  if (metric === undefined) return columns.map((column) => plainColumn(context, column));
  const period = context.index.byId.get(metric)?.period ?? 'schoolYear';
  return askedPeriods(context.programme, period).flatMap(({ id, suffix }) =>
    columns.map((column) => ({
      header: `${column.header}${suffix}`,
      by: byGrain(column.by),
      ...forGrains(context, column),
      question: question(metricBinding(metric, id, column.part), typeOf(context, column, metric), column, id),
    })),
  );
}

function typeOf(context: ColumnContext, column: Column, metric: string): ReturnType<typeof planType> {
  const type = metricType(context.index, metric, column.type);
  return type.kind === 'choice' ? { ...type, list: extendedList(type.list, column) } : type;
}

const forGrains = (context: ColumnContext, column: Column): Pick<PlanColumn, 'for'> =>
  column.for === undefined ? {} : { for: grainsOf(context.index, column.for) };

function plainColumn(context: ColumnContext, column: Column): PlanColumn {
  const base = { header: column.header, by: byGrain(column.by), ...forGrains(context, column) };
  if (column.number) return { ...base, number: true };
  if (column.registry !== undefined) return { ...base, registry: column.registry };
  if (column.applicant !== undefined) {
    const named = { to: 'nominated', standard: column.applicant } as const;
    return { ...base, question: question(named, planType(column.type ?? 'text'), column) };
  }
  const binding = { to: 'field', field: column.field ?? column.header } as const;
  return { ...base, question: question(binding, planType(column.type ?? 'text', 200), column) };
}

/** The numbered rows of an open sheet, and how many of them are likely to be used. */
export function planNumberedRows(
  context: ColumnContext,
  sheet: OpenSheet,
  columns: readonly PlanColumn[],
): { readonly rows: readonly PlanNumberedRow[]; readonly expectedRows: number } {
  if (sheet.rowsFrom === 'registry') {
    const rows = registryRows(context, sheet, columns);
    return { rows, expectedRows: rows.length };
  }
  const isRoster = sheet.row === 'person' && sheet.rowsFrom === 'issued';
  const known = isRoster ? context.subject.teachers : [];
  const expected = isRoster ? Math.max(context.subject.teacherCount, known.length) : 0;
  const numbers = rowNumbers(
    sheet,
    expected,
    known.map((teacher) => teacher.id),
    context.capacities?.[sheet.name],
  );
  const rows = numbers.map((id) => {
    const teacher = known.find((candidate) => candidate.id === id);
    const presets = presetValues(context, sheet);
    const carried = teacher
      ? carriedValues(context, sheet, columns, { ...teacher.facts, name: teacher.name ?? '' })
      : {};
    return { id, grain: sheet.row, printed: { ...presets, ...carried }, spare: teacher === undefined };
  });
  return { rows, expectedRows: expected };
}

/** More rows than any sheet of a form is printed with. */
export const MOST_ROWS = 5000;

/**
 * Issued numbers T001… up to the capacity; numbers the registry already gave out come first. `capacity` is the number of
 * rows asked for, otherwise the form says how many beyond the expected ones.
 */
export function rowNumbers(
  sheet: OpenSheet,
  expected: number,
  known: readonly string[],
  capacity?: number,
): readonly string[] {
  const { minimum, spareShare } = sheet.capacity ?? { minimum: 20, spareShare: '0.25' };
  const usual = Math.max(minimum, Math.ceil(expected * (1 + Number(spareShare))));
  const wanted = Math.max(Math.min(capacity ?? usual, MOST_ROWS), known.length);
  const numbers = [...known];
  for (let next = 1; numbers.length < wanted; next += 1) {
    const id = `${sheet.prefix ?? ''}${String(next).padStart(sheet.digits ?? 3, '0')}`;
    if (!known.includes(id)) numbers.push(id);
  }
  return numbers;
}

function registryRows(
  context: ColumnContext,
  sheet: OpenSheet,
  columns: readonly PlanColumn[],
): readonly PlanNumberedRow[] {
  const grains = grainsOf(context.index, sheet.row);
  const order = (kind: string): number => grains.indexOf(kind);
  return context.subject.groups
    .filter((group) => grains.includes(group.kind))
    .sort((a, b) => order(a.kind) - order(b.kind))
    .map((group) => {
      const values: Readonly<Record<string, string>> = {
        name: group.name,
        subjects: (group.subjects ?? []).join('、'),
        parentGroup: group.parentGroup ?? '',
        stage: group.stage ?? '',
        campus: group.campus ?? '',
      };
      const printed = columns
        .filter((column) => column.registry !== undefined && (column.for?.includes(group.kind) ?? true))
        .map((column) => [column.header, values[column.registry as string] ?? ''] as const);
      return { id: group.id, grain: group.kind, printed: Object.fromEntries(printed), spare: false };
    });
}

/** Presets stand in every row, so that what is usual need not be typed. */
function presetValues(context: ColumnContext, sheet: OpenSheet): Readonly<Record<string, string>> {
  const preset = sheet.columns.filter((column) => column.preset !== undefined);
  return Object.fromEntries(preset.map((column) => [column.header, wordOf(context, column, column.preset as string)]));
}

function carriedValues(
  context: ColumnContext,
  sheet: OpenSheet,
  columns: readonly PlanColumn[],
  facts: Facts,
): Readonly<Record<string, string>> {
  const headers = new Set(columns.map((column) => column.header));
  const carried = sheet.columns.filter((column) => column.carried && headers.has(column.header));
  return Object.fromEntries(
    carried.flatMap((column) => {
      const value = facts[column.metric ?? column.field ?? ''];
      return typeof value === 'string' && value !== ''
        ? [[column.header, wordOf(context, column, value)] as const]
        : [];
    }),
  );
}

/** What a code looks like in its cell. */
function wordOf(context: ColumnContext, column: Column, code: string): string {
  const metric = column.metric === undefined ? undefined : context.index.byId.get(column.metric);
  const list = listOf({ type: column.type ?? metric?.type ?? 'text' });
  const entries = list === null ? [] : (context.lists[extendedList(list, column)] ?? []);
  return entries.find((entry) => entry.code === code)?.zh ?? code;
}
