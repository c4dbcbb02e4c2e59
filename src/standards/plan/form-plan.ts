import {
  EXPLAINABLE_LIST,
  type FormPlan,
  type NominationBlock,
  type PlanListEntry,
  type PlanReference,
  type PlanRow,
  type PlanSheet,
} from '../../model/form-plan.js';
import type { ExplanationSheet, Form, OpenSheet, Programme, Standard } from '../../model/generated/documents.js';
import type { MetricIndex } from '../metric-index.js';
import { type ColumnContext, planColumns, planNumberedRows, rowNumbers } from './columns.js';
import { planLists } from './lists.js';
import { planRows, type RowContext } from './rows.js';
import { groupFacts, isAsked, type PlanSubject, subjectFacts } from './subject.js';

/** Everything a FormPlan is computed from. `digest` is SHA-256 over canonical JSON. */
export interface PlanSource {
  readonly form: Form;
  readonly index: MetricIndex;
  readonly standards: readonly Standard[];
  readonly programme: Programme;
  readonly registry: PlanReference;
  readonly subject: PlanSubject;
  readonly digest: (value: unknown) => string;
  /** Finding codes that a school may explain, as the drop-down of 情况说明 shows them. */
  readonly explainable?: readonly PlanListEntry[];
  /** Rows asked for by sheet, in place of the form's own number. */
  readonly capacities?: Readonly<Record<string, number>>;
  /** The form whose sheet of teachers gave out the numbers, where this form only names them. */
  readonly rosterForm?: Form;
}

/** The workbook of one subject: sheets, rows, columns and lists, ready to be turned into cells. */
export function makeFormPlan(source: PlanSource): FormPlan {
  const { form, standards, programme, subject, digest } = source;
  const lists = planLists({ ...source, numbers: teacherNumbers(source) });
  const sheets = form.sheets.map((sheet) => planSheet(source, lists, sheet));
  const reference = (document: { readonly id: string }): PlanReference => ({
    id: document.id,
    sha256: digest(document),
  });
  return {
    form: reference(form),
    programme: reference(programme),
    standards: standards.map(reference),
    registry: source.registry,
    subject: { id: subject.id, name: subject.name, grain: subject.grain },
    schoolYear: programme.schoolYear,
    title: `${programme.areaName}${form.title.zh}`,
    roles: form.roles,
    lists: { ...lists, [EXPLAINABLE_LIST]: source.explainable ?? [] },
    sheets,
    layoutDigest: digest({ sheets, lists }),
  };
}

function teacherNumbers({ form, subject, capacities, rosterForm }: PlanSource): readonly string[] {
  const known = subject.teachers.map((teacher) => teacher.id);
  const sheet = rosterIn(form) ?? (rosterForm && rosterIn(rosterForm));
  if (!sheet) return known;
  return rowNumbers(sheet, Math.max(subject.teacherCount, known.length), known, capacities?.[sheet.name]);
}

const rosterIn = ({ sheets }: Form): OpenSheet | undefined =>
  sheets.find(
    (sheet): sheet is OpenSheet => sheet.kind === 'open' && sheet.row === 'person' && sheet.rowsFrom === 'issued',
  );

function planSheet(source: PlanSource, lists: FormPlan['lists'], sheet: Form['sheets'][number]): PlanSheet {
  switch (sheet.kind) {
    case 'static':
    case 'progress':
    case 'system':
      return sheet;
    case 'fixed':
      return { ...sheet, rows: fixedRows(source, sheet.rows) };
    case 'nomination':
      return { ...sheet, blocks: sheet.blocks.flatMap((block) => nominationBlock(source, block)) };
    case 'explanation': {
      const { kind, name, by, intro, example } = sheet;
      return { kind, name, by, intro, example, numbers: explanationNumbers(sheet) };
    }
    case 'open': {
      const context: ColumnContext = { ...source, lists };
      const columns = planColumns(context, sheet);
      const { name, by, row } = sheet;
      const intro = sheet.intro === undefined ? {} : { intro: sheet.intro };
      return { kind: 'open', name, by, row, ...intro, columns, ...planNumberedRows(context, sheet, columns) };
    }
  }
}

const explanationNumbers = ({ prefix, digits, capacity }: ExplanationSheet): readonly string[] =>
  Array.from({ length: capacity }, (_, index) => `${prefix}${String(index + 1).padStart(digits, '0')}`);

const rowContext = (source: PlanSource): RowContext => ({ ...source, printed: source.subject.printed });

function fixedRows(
  source: PlanSource,
  rows: Extract<Form['sheets'][number], { kind: 'fixed' }>['rows'],
): readonly PlanRow[] {
  const facts = subjectFacts(source.subject);
  return rows
    .filter((row) => isAsked(source.index, source.subject, facts, row.askedWhen))
    .flatMap((row) => planRows(rowContext(source), row));
}

type FormBlock = Extract<Form['sheets'][number], { kind: 'nomination' }>['blocks'][number];

/** A block is printed when there is a group that could be nominated, a row when it is asked of any of them. */
function nominationBlock(source: PlanSource, block: FormBlock): readonly NominationBlock[] {
  const standard = source.standards.find((candidate) => candidate.id === block.standard);
  const groups = source.subject.groups.filter((group) => group.kind === block.row);
  if (!standard || groups.length === 0) return [];
  const asked = block.rows.filter((row) =>
    groups.some((group) => isAsked(source.index, source.subject, groupFacts(source.subject, group), row.askedWhen)),
  );
  const rows = asked.flatMap((row) => planRows(rowContext(source), withCondition(row), block.standard));
  return [{ standard: block.standard, title: standard.title.zh, row: block.row, slots: block.slots, rows }];
}

/** Which group is nominated shows only when the form comes back; what it must then answer depends on it. */
const withCondition = (row: FormBlock['rows'][number]): FormBlock['rows'][number] =>
  row.askedWhen ? { ...row, requiredWhen: [...(row.requiredWhen ?? []), ...row.askedWhen] } : row;
