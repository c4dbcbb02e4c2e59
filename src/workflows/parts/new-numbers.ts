import type { Finding } from '../../model/finding.js';
import type { OpenSheet } from '../../model/form-plan.js';
import { bindingKey, type TypedCell } from '../../model/typed-cells.js';
import type { BlockedRows } from './blocked-rows.js';
import { saysSame } from './claims.js';
import type { TypedForm } from './part-file.js';
import { typedCells } from './placing.js';
import { continued, numberedSheets } from './scope.js';

/** A row of a file by its number. */
interface NumberedRow {
  readonly form: TypedForm;
  readonly sheet: string;
  readonly id: string;
  readonly cells: readonly TypedCell[];
}

export interface NumberClashes {
  /** Rows of the parts that are not merged. */
  readonly blocked: BlockedRows;
  readonly findings: readonly Finding[];
}

/**
 * JY1310: a new number under which different files have different persons (or items, evidence): told by the name or
 * title, and by any cell in which they differ where one of them has none. None of the parts' rows is merged; free numbers
 * are proposed. Rows of the same name are the same object, mended perhaps, and a number that the part had from the school's
 * workbook is no new number: there, differing cells are ordinary conflicts.
 */
export function numberClashes(main: TypedForm, parts: readonly TypedForm[]): NumberClashes {
  const blocked = new Map<TypedForm, Map<string, Set<string>>>();
  const findings: Finding[] = [];
  for (const sheet of numberedSheets(main.plan)) {
    const taken = takenNumbers(sheet, main, parts);
    const name = nameColumn(sheet);
    for (const rows of newRows(sheet.name, main, parts).values()) {
      if (!rows.some((row, place) => rows.slice(0, place).some((other) => differ(row, other, name)))) continue;
      const fresh = rows.filter((row) => row.form !== main);
      for (const row of fresh) block(blocked, row);
      const free = freeNumbers(sheet, taken, fresh.length);
      for (const number of free) taken.add(number);
      findings.push(clash(rows, free, name));
    }
  }
  return { blocked, findings };
}

function block(blocked: Map<TypedForm, Map<string, Set<string>>>, { form, sheet, id }: NumberedRow): void {
  const sheets = blocked.get(form) ?? new Map<string, Set<string>>();
  blocked.set(form, sheets.set(sheet, (sheets.get(sheet) ?? new Set()).add(id)));
}

/** What a row is known by: the first column that takes a text, such as the name of a person or the title of an item. */
const nameColumn = ({ columns }: OpenSheet): string | undefined => {
  const question = columns.find((column) => column.question?.type.kind === 'text')?.question;
  return question && bindingKey(question.binding);
};

/** Rows by number of all files in which the number is new, together with the main file's row under it. */
function newRows(
  sheet: string,
  main: TypedForm,
  parts: readonly TypedForm[],
): ReadonlyMap<string, readonly NumberedRow[]> {
  const rows = new Map<string, NumberedRow[]>();
  for (const part of parts) {
    const spare = new Set(part.plan.part?.rows[sheet]?.spare ?? []);
    for (const row of rowsOf(part, sheet)) {
      if (spare.has(row.id)) rows.set(row.id, [...(rows.get(row.id) ?? []), row]);
    }
  }
  for (const row of rowsOf(main, sheet)) {
    const others = rows.get(row.id);
    if (others) others.unshift(row);
  }
  return rows;
}

function rowsOf(form: TypedForm, sheet: string): readonly NumberedRow[] {
  const rows = new Map<string, TypedCell[]>();
  for (const cell of typedCells(form.typed.cells)) {
    if (cell.sheet === sheet) rows.set(cell.subject, [...(rows.get(cell.subject) ?? []), cell]);
  }
  return [...rows].map(([id, cells]) => ({ form, sheet, id, cells }));
}

const nameIn = ({ cells }: NumberedRow, name: string | undefined): TypedCell | undefined =>
  cells.find(({ binding }) => bindingKey(binding) === name);

function differ(a: NumberedRow, b: NumberedRow, name: string | undefined): boolean {
  const [own, other] = [nameIn(a, name), nameIn(b, name)];
  if (own && other) return !saysSame(own, other);
  return a.cells.some((cell) =>
    b.cells.some((each) => bindingKey(each.binding) === bindingKey(cell.binding) && !saysSame(cell, each)),
  );
}

/** Numbers in use anywhere, or set aside for a part. */
function takenNumbers(sheet: OpenSheet, main: TypedForm, parts: readonly TypedForm[]): Set<string> {
  const used = [main, ...parts].flatMap((form) => rowsOf(form, sheet.name).map((row) => row.id));
  const known = sheet.rows.filter((row) => !row.spare).map((row) => row.id);
  const aside = parts.flatMap((part) => part.plan.part?.rows[sheet.name]?.spare ?? []);
  return new Set([...used, ...known, ...aside]);
}

function freeNumbers(sheet: OpenSheet, taken: ReadonlySet<string>, count: number): readonly string[] {
  const unused = sheet.rows.map((row) => row.id).filter((id) => !taken.has(id));
  const last = [...taken, sheet.rows.at(-1)?.id ?? ''].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).at(-1);
  return continued(unused, last ?? '', count);
}

function clash(rows: readonly NumberedRow[], free: readonly string[], name: string | undefined): Finding {
  const [first, ...others] = rows as [NumberedRow, ...NumberedRow[]];
  const where = { file: first.form.file, ...(first.cells[0] as TypedCell).place };
  return {
    code: 'JY1310',
    where: { ...where, label: first.id },
    found: first.id,
    subject: first.id,
    params: { names: [first, ...others].map((row) => rowText(row, name)).join('；'), free: free.join('、') },
  };
}

const rowText = (row: NumberedRow, name: string | undefined): string => {
  const shown = nameIn(row, name) ?? (row.cells[0] as TypedCell);
  return `${row.form.file} ${shown.place.sheet}!${shown.place.cell}“${shown.shown}”`;
};
