import { cellAddress } from '../../model/raw-workbook.js';
import { parseAddress, parseCount } from '../read/addresses.js';
import { isTrue } from '../read/xml.js';
import { CannotPatch } from './cannot-patch.js';
import { childOf, type SheetFrame } from './sheet-frame.js';
import { attributeOf, childrenOf, outerXml, startTag, type TagSpan, withAttribute } from './tags.js';

/** What is done to a cell. */
export interface CellEdit {
  /** The number of its new format, from that of its old one. */
  readonly format?: (former: number) => number;
  /** Its new content, without prefixes: `<v>17</v>`; with the type where it is no number. */
  readonly content?: { readonly xml: string; readonly type?: string };
}

/** Row → column → what is done there. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** How the cells of a sheet are changed. */
export interface SheetEdit {
  readonly edits: CellEdits;
  /** A new format for any cell of the sheet, before the edits; most give back what they get. */
  readonly reformat?: (format: number, row: number, column: number) => number;
}

/**
 * The content of `<sheetData>` with cells changed; cells and rows that are not there are put in their places, with the
 * format of their row or column. Everything else stays as it is written, but that rows get their number where it was
 * left out.
 */
export function editCells(xml: string, frame: SheetFrame, part: string, edit: SheetEdit): string {
  const data = childOf(frame, 'sheetData');
  if (!data) throw new CannotPatch(part, 'sheetData');
  return new RowWriter(xml, frame, edit).write(data);
}

class RowWriter {
  private readonly columns: readonly ColumnFormat[];

  constructor(
    private readonly xml: string,
    private readonly frame: SheetFrame,
    private readonly edit: SheetEdit,
  ) {
    this.columns = columnFormats(xml, frame);
  }

  write(data: TagSpan): string {
    const rows = this.numbered(childrenOf(this.xml, data));
    const present = new Set(rows.map(({ number }) => number));
    const missing = [...this.edit.edits.keys()].filter((row) => !present.has(row)).sort((a, b) => a - b);
    let out = '';
    let next = 0;
    const insertBefore = (limit: number): void => {
      for (let row = missing[next]; row !== undefined && row < limit; row = missing[next]) {
        out += this.newRow(row);
        next += 1;
      }
    };
    for (const row of rows) {
      insertBefore(row.number);
      out += this.row(row);
    }
    insertBefore(Number.POSITIVE_INFINITY);
    return out;
  }

  private numbered(rows: readonly TagSpan[]): readonly { readonly span: TagSpan; readonly number: number }[] {
    let last = 0;
    return rows
      .filter(({ local }) => local === 'row')
      .map((span) => {
        last = parseCount(attributeOf(startTag(this.xml, span), 'r') ?? '') ?? last + 1;
        return { span, number: last };
      });
  }

  private row({ span, number }: { readonly span: TagSpan; readonly number: number }): string {
    const own = this.edit.edits.get(number);
    const written = startTag(this.xml, span);
    const tag = attributeOf(written, 'r') === undefined ? withAttribute(written, 'r', number) : written;
    if (!own && !this.edit.reformat) return tag + this.xml.slice(span.openEnd, span.end);
    const cells = this.cells(span, number, tag, own ?? NO_EDITS);
    if (cells === '') return tag + this.xml.slice(span.openEnd, span.end);
    // The hint which columns a row uses would be wrong.
    return `${withAttribute(tag, 'spans', undefined).replace(/\s*\/>$/, '>')}${cells}</${span.name}>`;
  }

  private cells(span: TagSpan, row: number, rowTag: string, edits: ReadonlyMap<number, CellEdit>): string {
    const placed = this.placed(childrenOf(this.xml, span));
    const present = new Set(placed.map(({ column }) => column));
    const missing = [...edits.keys()].filter((column) => !present.has(column)).sort((a, b) => a - b);
    let out = '';
    let next = 0;
    const insertBefore = (limit: number): void => {
      for (let column = missing[next]; column !== undefined && column < limit; column = missing[next]) {
        out += this.newCell(row, column, rowTag, edits.get(column) as CellEdit);
        next += 1;
      }
    };
    for (const { span: cell, column } of placed) {
      insertBefore(column);
      out += this.cell(cell, row, column, edits.get(column));
    }
    insertBefore(Number.POSITIVE_INFINITY);
    return out;
  }

  private placed(cells: readonly TagSpan[]): readonly { readonly span: TagSpan; readonly column: number }[] {
    let last = 0;
    return cells.map((span) => {
      const address = parseAddress(attributeOf(startTag(this.xml, span), 'r') ?? '');
      // What is not a cell, such as an extension, stays behind the cells.
      if (span.local === 'c') last = address?.column ?? last + 1;
      return { span, column: span.local === 'c' ? last : Number.POSITIVE_INFINITY };
    });
  }

  private cell(span: TagSpan, row: number, column: number, edit: CellEdit | undefined): string {
    const whole = outerXml(this.xml, span);
    if (span.local !== 'c') return whole;
    const tag = startTag(this.xml, span);
    const style = Number(attributeOf(tag, 's') ?? 0);
    const format = this.formatOf(style, row, column, edit);
    const isPlaced = attributeOf(tag, 'r') !== undefined;
    if (format === style && isPlaced && !edit?.content) return whole;
    if (edit?.content) return this.filled(cellAddress(row, column), format, edit.content);
    const patched = withAttribute(withAttribute(tag, 'r', cellAddress(row, column)), 's', format);
    return patched + this.xml.slice(span.openEnd, span.end);
  }

  private newRow(row: number): string {
    const name = `${this.frame.prefix}row`;
    const cells = [...(this.edit.edits.get(row) ?? NO_EDITS)].sort(([a], [b]) => a - b);
    return `<${name} r="${row}">${cells.map(([column, edit]) => this.newCell(row, column, '', edit)).join('')}</${name}>`;
  }

  private newCell(row: number, column: number, rowTag: string, edit: CellEdit): string {
    const ofRow = isTrue(attributeOf(rowTag, 'customFormat')) ? attributeOf(rowTag, 's') : undefined;
    const former = ofRow ?? this.columns.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
    const format = this.formatOf(Number(former), row, column, edit);
    return this.filled(cellAddress(row, column), format, edit.content ?? { xml: '' });
  }

  private formatOf(style: number, row: number, column: number, edit: CellEdit | undefined): number {
    const format = this.edit.reformat?.(style, row, column) ?? style;
    return edit?.format?.(format) ?? format;
  }

  private filled(
    address: string,
    format: number,
    { xml, type }: { readonly xml: string; readonly type?: string },
  ): string {
    const { prefix } = this.frame;
    const start = `<${prefix}c r="${address}" s="${format}"${type === undefined ? '' : ` t="${type}"`}`;
    return xml === '' ? `${start}/>` : `${start}>${xml.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}`)}</${prefix}c>`;
  }
}

const NO_EDITS: ReadonlyMap<number, CellEdit> = new Map();

interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  readonly format: string;
}

function columnFormats(xml: string, frame: SheetFrame): readonly ColumnFormat[] {
  const columns = childOf(frame, 'cols');
  if (!columns) return [];
  return childrenOf(xml, columns).flatMap((span) => {
    const tag = startTag(xml, span);
    const [first, last, format] = ['min', 'max', 'style'].map((name) => attributeOf(tag, name));
    return format === undefined ? [] : [{ first: Number(first), last: Number(last), format }];
  });
}
