import type { CellEntry } from '../../model/annotation.js';
import { failure, type Outcome, success } from '../../model/finding.js';
import type { RawWorkbook } from '../../model/raw-workbook.js';
import { parseAddress } from '../read/addresses.js';
import { inflateNode } from '../read/inflate-node.js';
import { readWorkbook } from '../read/workbook.js';
import { cannotCopy, openStyles } from './annotate-workbook.js';
import { CannotPatch } from './cannot-patch.js';
import { packSealed } from './copy-seal.js';
import { markSheet } from './mark-sheet.js';
import { PackageEditor } from './package-editor.js';
import { entryKey, firstDifference } from './same-cells.js';
import { workbookParts } from './workbook-parts.js';

/**
 * A copy of a workbook with values typed into some cells; all else stays byte for byte what the school's program wrote.
 * The copy is read back: every other cell must say what it said. JY0121 where no such copy can be made.
 */
export function fixWorkbook(bytes: Uint8Array, file: string, entries: readonly CellEntry[]): Outcome<Uint8Array> {
  const before = readWorkbook(bytes, { inflate: inflateNode, file });
  if (!before.ok) return before;
  try {
    return checked(before.value, typed(bytes, entries), file, entries);
  } catch (error) {
    if (error instanceof CannotPatch) return failure(cannotCopy(file, `${error.part} ${error.reason}`));
    throw error;
  }
}

function typed(bytes: Uint8Array, entries: readonly CellEntry[]): Uint8Array {
  const source = PackageEditor.open(bytes);
  const parts = workbookParts(source);
  const { styles, part: stylesPart } = openStyles(source, parts);
  const setting = { styles, dateSystem: parts.dateSystem, record: [], fills: [] };
  for (const { name, part } of parts.sheets) {
    const own = entries.filter(({ sheet }) => sheet === name);
    if (own.length === 0) continue;
    const work = { name, part, marks: new Map<string, never>(), entries: own, restore: false };
    source.write(part, markSheet(source.text(part), work, setting));
  }
  source.write(stylesPart, styles.toXml());
  return packSealed(source, parts.part);
}

function checked(
  before: RawWorkbook,
  copy: Uint8Array,
  file: string,
  entries: readonly CellEntry[],
): Outcome<Uint8Array> {
  const after = readWorkbook(copy, { inflate: inflateNode, file });
  if (!after.ok) return failure(cannotCopy(file, after.findings[0]?.code ?? ''));
  const wrong = entries.find((entry) => !says(after.value, entry));
  if (wrong) return failure(cannotCopy(file, `${wrong.sheet}!${wrong.cell}`));
  const difference = firstDifference(before, after.value, new Set(entries.map(entryKey)));
  return difference === undefined ? success(copy) : failure(cannotCopy(file, difference));
}

/** Whether the cell of an entry says what was to be typed. */
function says(workbook: RawWorkbook, { sheet, cell, value }: CellEntry): boolean {
  const { row = 0, column = 0 } = parseAddress(cell) ?? {};
  const found = workbook.sheets
    .find(({ name }) => name === sheet)
    ?.rows.get(row)
    ?.get(column)?.value;
  if (found?.type === 'number') return typeof value === 'object' ? found.date === value.date : found.value === value;
  return found?.type === 'text' && found.value === value;
}
