import type { Finding } from '../../model/finding.js';
import type { OpenSheet } from '../../model/form-plan.js';
import { bindingKey, type TypedCell } from '../../model/typed-cells.js';
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
  /** Rows that are not merged, as `rowName` calls them. */
  readonly blocked: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Name of a row of a file, for telling which rows are left out. */
export const rowName = (file: TypedForm, sheet: string, id: string): string =>
  [file.file, file.plan.part?.group ?? '', sheet, id].join('\n');

/**
 * JY1310: a new number under which different files have different persons (or items, evidence): told by any cell in
 * which they differ. None of the parts' rows is merged; free numbers are proposed. A number that the part had from the
 * school's workbook is no new number: there, differing cells are ordinary conflicts.
 */
export function numberClashes(main: TypedForm, parts: readonly TypedForm[]): NumberClashes {
  const blocked = new Set<string>();
  const findings: Finding[] = [];
  for (const sheet of numberedSheets(main.plan)) {
    const taken = takenNumbers(sheet, main, parts);
    for (const rows of newRows(sheet.name, main, parts).values()) {
      if (!rows.some((row, place) => rows.slice(0, place).some((other) => differ(row, other)))) continue;
      const fresh = rows.filter((row) => row.form !== main);
      for (const row of fresh) blocked.add(rowName(row.form, sheet.name, row.id));
      const free = freeNumbers(sheet, taken, fresh.length);
      for (const number of free) taken.add(number);
      findings.push(clash(rows, free), ...fresh.flatMap(leftRow));
    }
  }
  return { blocked, findings };
}

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

const differ = (a: NumberedRow, b: NumberedRow): boolean =>
  a.cells.some((cell) =>
    b.cells.some((other) => bindingKey(other.binding) === bindingKey(cell.binding) && !saysSame(cell, other)),
  );

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

function clash(rows: readonly NumberedRow[], free: readonly string[]): Finding {
  const [first, ...others] = rows as [NumberedRow, ...NumberedRow[]];
  const where = { file: first.form.file, ...(first.cells[0] as TypedCell).place };
  return {
    code: 'JY1310',
    where: { ...where, label: first.id },
    found: first.id,
    subject: first.id,
    params: { names: [first, ...others].map(rowText).join('；'), free: free.join('、') },
  };
}

const rowText = ({ form, cells }: NumberedRow): string => {
  const first = cells[0] as TypedCell;
  const name = cells.find(({ binding }) => binding.to === 'field' && binding.field === 'name') ?? first;
  return `${form.file} ${first.place.sheet}!${name.place.cell}“${name.shown}”`;
};

/** All that stands in a row that was not merged, so that nothing is lost. */
const leftRow = ({ form, cells }: NumberedRow): readonly Finding[] =>
  cells.map(({ place, shown, subject }) => ({
    code: 'JY1312',
    where: { file: form.file, ...place },
    found: shown,
    subject,
  }));
