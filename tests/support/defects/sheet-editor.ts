import { columnLetters } from '../../../src/model/raw-workbook.js';
import { parseAddress } from '../../../src/workbook/read/addresses.js';

/** A cell of a sheet part: its attributes without `r`, and what stands inside. */
export interface XmlCell {
  readonly attributes: string;
  readonly inner: string;
}

interface XmlRow {
  attributes: string;
  cells: Map<number, XmlCell>;
}

const DATA = /<sheetData>.*<\/sheetData>|<sheetData\/>/s;
const ROW = /<row\b([^>]*?)(?:\/>|>(.*?)<\/row>)/gs;
const CELL = /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const REFERENCE = / r="([^"]*)"/;
const SPANS = / spans="[^"]*"/;

/**
 * The XML of one sheet, open for the edits that a spreadsheet program makes. It knows the spelling of the writers whose
 * files the tests have: every row and every cell with its address, no prefixes.
 */
export class SheetEditor {
  private rows: Map<number, XmlRow>;
  private readonly before: string;
  private after: string;

  constructor(xml: string) {
    const data = DATA.exec(xml);
    if (!data) throw new TypeError('a sheet without rows');
    this.before = xml.slice(0, data.index).replace(/<dimension [^>]*\/>/, '');
    this.after = xml.slice(data.index + data[0].length);
    this.rows = new Map(
      [...data[0].matchAll(ROW)].map(([, attributes = '', inner = '']) => [
        Number(REFERENCE.exec(attributes)?.[1]),
        { attributes: attributes.replace(REFERENCE, '').replace(SPANS, ''), cells: cellsOf(inner) },
      ]),
    );
  }

  xml(): string {
    const rows = [...this.rows]
      .sort(([a], [b]) => a - b)
      .map(([number, { attributes, cells }]) => {
        const inner = [...cells].sort(([a], [b]) => a - b).map(([column, cell]) => cellXml(number, column, cell));
        return `<row r="${number}"${attributes}>${inner.join('')}</row>`;
      });
    return `${this.before}<sheetData>${rows.join('')}</sheetData>${this.after}`;
  }

  cell(row: number, column: number): XmlCell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** Puts content into a cell and keeps its looks; `type` is the `t` attribute, empty for a number. */
  put(row: number, column: number, type: string, inner: string): void {
    const style = / s="\d+"/.exec(this.cell(row, column)?.attributes ?? '')?.[0] ?? '';
    this.rowAt(row).cells.set(column, { attributes: `${style}${type === '' ? '' : ` t="${type}"`}`, inner });
  }

  clear(row: number, column: number): void {
    this.put(row, column, '', '');
  }

  /** Looks of a cell by number of its format. */
  restyle(row: number, column: number, format: number): void {
    const { attributes, inner } = this.cell(row, column) ?? { attributes: '', inner: '' };
    this.rowAt(row).cells.set(column, { attributes: `${attributes.replace(/ s="\d+"/, '')} s="${format}"`, inner });
  }

  hideRow(row: number): void {
    const found = this.rowAt(row);
    found.attributes = `${found.attributes.replace(/ hidden="[^"]*"/, '')} hidden="1"`;
  }

  insertRow(before: number): void {
    this.moveRows((row) => (row >= before ? row + 1 : row));
  }

  deleteRow(at: number): void {
    this.rows.delete(at);
    this.moveRows((row) => (row > at ? row - 1 : row));
  }

  /** Copies the row into a new one right under it. */
  copyRow(at: number): void {
    this.insertRow(at + 1);
    const { attributes, cells } = this.rowAt(at);
    this.rows.set(at + 1, { attributes, cells: new Map(cells) });
  }

  /** The row that stood at `order[i]` goes to the i-th of those places; only some columns of it where they are named. */
  reorderRows(order: readonly number[], columns?: readonly number[]): void {
    const before = new Map(order.map((row) => [row, new Map(this.rowAt(row).cells)]));
    [...order]
      .sort((a, b) => a - b)
      .forEach((place, index) => {
        const source = before.get(order[index] as number) ?? new Map<number, XmlCell>();
        const target = this.rowAt(place);
        for (const column of columns ?? new Set([...source.keys(), ...target.cells.keys()])) {
          const cell = source.get(column);
          if (cell) target.cells.set(column, cell);
          else target.cells.delete(column);
        }
      });
  }

  insertColumn(before: number): void {
    this.moveColumns((column) => (column >= before ? column + 1 : column));
  }

  deleteColumn(at: number): void {
    for (const { cells } of this.rows.values()) cells.delete(at);
    this.moveColumns((column) => (column > at ? column - 1 : column));
  }

  /** Merges a range; as programs do, only its first cell keeps its content. */
  merge(range: string): void {
    const [first = '', last = ''] = range.split(':');
    const [from, to] = [parseAddress(first), parseAddress(last)];
    if (!from || !to) throw new TypeError(range);
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1)
        if (row !== from.row || column !== from.column) this.clear(row, column);
    }
    const element = `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`;
    const place = /<\/(?:sheetProtection|autoFilter)>|<(?:sheetProtection|autoFilter)\b[^>]*\/>/g;
    const last_ = [...this.after.matchAll(place)].at(-1);
    const at = last_ ? last_.index + last_[0].length : 0;
    this.after = this.after.slice(0, at) + element + this.after.slice(at);
  }

  private rowAt(row: number): XmlRow {
    const found = this.rows.get(row) ?? { attributes: '', cells: new Map<number, XmlCell>() };
    this.rows.set(row, found);
    return found;
  }

  private moveRows(to: (row: number) => number): void {
    this.rows = new Map([...this.rows].map(([row, content]) => [to(row), content]));
  }

  private moveColumns(to: (column: number) => number): void {
    for (const row of this.rows.values())
      row.cells = new Map([...row.cells].map(([column, cell]) => [to(column), cell]));
  }
}

function cellsOf(xml: string): Map<number, XmlCell> {
  return new Map(
    [...xml.matchAll(CELL)].map(([, attributes = '', inner = '']) => [
      parseAddress(REFERENCE.exec(attributes)?.[1] ?? '')?.column ?? 0,
      { attributes: attributes.replace(REFERENCE, ''), inner },
    ]),
  );
}

const cellXml = (row: number, column: number, { attributes, inner }: XmlCell): string =>
  inner === ''
    ? `<c r="${columnLetters(column)}${row}"${attributes}/>`
    : `<c r="${columnLetters(column)}${row}"${attributes}>${inner}</c>`;
