import { columnLetters } from '../../model/raw-workbook.js';
import type { LayoutCell, LayoutRow } from './layout.js';
import type { StyleName } from './styles.js';

/** What cells are written with: number of each style, and number of each text that all forms of a template share. */
export interface CellTables {
  readonly styles: Readonly<Record<StyleName, number>>;
  readonly strings: ReadonlyMap<string, number>;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NEEDS_ESCAPE = /[&<>"]/;
/** Characters that XML 1.0 cannot hold. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** What Excel would take for an escaped character (ECMA-376 part 1, 22.9.2.19). */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as XML content or attribute. */
export function escapeXml(text: string): string {
  const clean = text.replace(FORBIDDEN, '');
  return NEEDS_ESCAPE.test(clean) ? clean.replace(/[&<>"]/g, (character) => ESCAPES[character] as string) : clean;
}

/** A text as the content of a cell. */
export const escapeCellText = (text: string): string => escapeXml(text.replace(LOOKS_ESCAPED, '_x005F_'));

/** Rows as they stand in `<sheetData>`. */
export function rowsXml(rows: readonly LayoutRow[], tables: CellTables): string {
  let xml = '';
  for (const row of rows) xml += rowXml(row, tables);
  return xml;
}

const letters: string[] = [];
const lettersOf = (column: number): string => (letters[column] ??= columnLetters(column));

function rowXml({ row, height, fixedHeight, cells }: LayoutRow, tables: CellTables): string {
  let xml = `<row r="${row}" ht="${height}"${fixedHeight ? ' customHeight="1"' : ''}>`;
  for (const cell of cells) xml += cellXml(cell, `${lettersOf(cell.column)}${row}`, tables);
  return `${xml}</row>`;
}

function cellXml({ style, value }: LayoutCell, address: string, { styles, strings }: CellTables): string {
  const start = `<c r="${address}" s="${styles[style]}"`;
  if (value === undefined || value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'object') return `${start}><f>${escapeXml(value.formula)}</f>${cached(value.value)}</c>`;
  const shared = strings.get(value);
  if (shared !== undefined) return `${start} t="s"><v>${shared}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

const cached = (value: number | undefined): string => (value === undefined ? '' : `<v>${value}</v>`);

/** The part with the texts that all forms of a template share. */
export function sharedStringsXml(strings: Iterable<string>): string {
  const items = [...strings].map((text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`);
  const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${namespace}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}
