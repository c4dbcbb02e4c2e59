import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import { cellAddress, type RawCell, type RawSheet } from '../../model/raw-workbook.js';
import type { TypedAnswers } from '../../workflows/ports.js';
import { escapeCellText } from '../form/sheet-xml.js';
import { inflateNode } from '../read/inflate-node.js';
import { unzip } from '../read/unzip.js';
import { readWorkbook } from '../read/workbook.js';
import { packZip } from '../zip-writer.js';

/** Rows carry their number or key in one of these columns. */
const KEY_COLUMNS = 2;

/** Days from the zero of spreadsheet dates to 1970-01-01. */
const EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * An issued form with answers typed in, as a person would type them: numbers as numbers, ISO dates as dates, anything
 * else as text. Everything else of the file stays as it was issued. A place the form does not have is a finding.
 */
export function typeInto(form: Uint8Array, answers: TypedAnswers, file: string): Outcome<Uint8Array> {
  const workbook = readWorkbook(form, { inflate: inflateNode, file });
  const parts = unzip(form, inflateNode);
  if (!workbook.ok || !parts.ok) return failure(...workbook.findings, ...parts.findings);
  const findings: Finding[] = [];
  const typed = new Map<string, Uint8Array>(parts.value);
  workbook.value.sheets.forEach((sheet, index) => {
    const own = answers[sheet.name];
    if (!own) return;
    const cells = placesOf(sheet, own, file, findings);
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    typed.set(part, patched(typed.get(part) ?? new Uint8Array(), cells));
  });
  for (const name of Object.keys(answers)) {
    if (!workbook.value.sheets.some((sheet) => sheet.name === name))
      findings.push({ code: 'JY1102', where: { file, sheet: name } });
  }
  return findings.length > 0
    ? failure(...findings)
    : success(packZip([...typed].map(([name, data]) => ({ name, data }))));
}

function placesOf(
  sheet: RawSheet,
  answers: TypedAnswers[string],
  file: string,
  findings: Finding[],
): ReadonlyMap<string, string | number> {
  const texts = textCells(sheet);
  const cells = new Map<string, string | number>();
  for (const [key, values] of Object.entries(answers)) {
    const row = texts.find((cell) => cell.text === key && cell.column <= KEY_COLUMNS)?.row;
    for (const [header, value] of Object.entries(values)) {
      const column =
        row === undefined ? undefined : texts.filter((cell) => cell.text === header && cell.row < row).at(-1)?.column;
      if (row === undefined || column === undefined) {
        findings.push({
          code: row === undefined ? 'JY1107' : 'JY1106',
          where: { file, sheet: sheet.name, label: `${key} ${header}` },
          found: String(value),
        });
      } else cells.set(cellAddress(row, column), value);
    }
  }
  return cells;
}

/** All texts of a sheet in reading order. */
function textCells(
  sheet: RawSheet,
): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
  const rows = [...sheet.rows].sort(([a], [b]) => a - b).flatMap(([, row]): RawCell[] => [...row.values()]);
  return rows.flatMap(({ row, column, value }) => (value?.type === 'text' ? [{ row, column, text: value.value }] : []));
}

/** A cell as our own writer writes it: address, style, and maybe type and content. */
const CELL = /<c r="([A-Z]+\d+)"( s="\d+")?(?: t="[a-zA-Z]+")?(?:\/>|>.*?<\/c>)/gs;

function patched(part: Uint8Array, cells: ReadonlyMap<string, string | number>): Uint8Array {
  const xml = new TextDecoder().decode(part).replace(CELL, (cell, address: string, style: string | undefined) => {
    const value = cells.get(address);
    return value === undefined ? cell : cellXml(address, style ?? '', value);
  });
  return new TextEncoder().encode(xml);
}

function cellXml(address: string, style: string, value: string | number): string {
  if (typeof value === 'number') return `<c r="${address}"${style}><v>${value}</v></c>`;
  if (ISO_DATE.test(value)) return `<c r="${address}"${style}><v>${Date.parse(value) / DAY + EPOCH_SERIAL}</v></c>`;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}
