import type { Finding, Place } from '../../model/finding.js';
import type { OfficeColumn, OfficeValue, ReadRow } from '../../model/office.js';
import { cellAddress, type RawSheet } from '../../model/raw-workbook.js';
import { cellIn, shownValue } from '../answers/cells.js';
import type { ChoiceLists } from '../answers/normalise.js';
import type { Fix, Problem } from '../answers/reading.js';
import { readOfficeCell } from './cell-value.js';

/** A cell of a table: its column and where it stands. */
export interface OfficeCell {
  readonly column: OfficeColumn;
  /** How findings name the cell. */
  readonly label: string;
  readonly row: number;
  /** 0 where the column has not been found. */
  readonly at: number;
}

/** Gathers what reading an office's workbook finds. */
export class OfficeCollector {
  readonly findings: Finding[] = [];

  constructor(
    private readonly lists: ChoiceLists,
    private readonly file: string,
  ) {}

  /** Adds a finding; the file is filled in. */
  find(code: string, where: Place, rest: Omit<Finding, 'code' | 'where'> = {}): void {
    this.findings.push({ code, where: { file: this.file, ...where }, ...rest });
  }

  /** Reads the cells of a row; problems are told, blanks of required columns too. */
  readRow(sheet: RawSheet, row: number, cells: readonly OfficeCell[]): ReadRow {
    const values: Record<string, OfficeValue> = {};
    const places: Record<string, ReadRow['places'][string]> = {};
    const unreadable: string[] = [];
    for (const cell of cells) {
      const { key } = cell.column;
      places[key] = { cell: cell.at === 0 ? '' : cellAddress(cell.row, cell.at), label: cell.label };
      const value = cell.at === 0 ? null : this.readCell(sheet, cell);
      if (value === 'unreadable') unreadable.push(key);
      else if (value !== null) values[key] = value.value;
    }
    return { sheet: sheet.name, row, values, places, unreadable };
  }

  private readCell(sheet: RawSheet, asked: OfficeCell): { readonly value: OfficeValue } | 'unreadable' | null {
    const { column, label, row, at } = asked;
    const cell = cellIn(sheet, row, at);
    const where = { sheet: sheet.name, cell: cellAddress(row, at), label };
    const reading = readOfficeCell(cell, column.type, this.lists);
    if (cell?.formula !== undefined && cell.value !== null)
      this.find('JY2107', where, { found: `=${cell.formula}`, params: { value: shownValue(cell.value) } });
    if (reading.kind === 'problem') {
      this.tellProblem(where, shownValue(cell?.value) || `=${cell?.formula ?? ''}`, reading.problem);
      return 'unreadable';
    }
    if (reading.kind === 'blank') {
      if (column.required) this.find('JY2101', where, { expected: column.hint });
      return null;
    }
    this.tellFixes(where, reading.fixes);
    return { value: reading.value };
  }

  private tellProblem(where: Place, found: string, { code, ...rest }: Problem): void {
    // The reader of the file has said it already.
    if (code !== 'JY0111') this.find(code, where, { found, ...rest });
  }

  private tellFixes(where: Place, fixes: readonly Fix[]): void {
    const [before, after] = [fixes[0]?.before ?? '', fixes.at(-1)?.after ?? ''];
    // A number that was stored as text looks the same before and after.
    if (before === after) return;
    const rules = [...new Set(fixes.map((fix) => fix.rule))].join();
    this.find('JY2106', where, { found: before, expected: after, params: { rules } });
  }
}
