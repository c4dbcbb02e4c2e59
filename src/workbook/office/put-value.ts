import type { Cell } from 'exceljs';
import type { OfficeColumn, OfficeValue } from '../../model/office.js';
import { writtenValue } from './cell-value.js';
import { LOOKS } from './looks.js';
import type { OfficePrinting } from './printing.js';

const FORMATS: Readonly<Record<string, string>> = { count: '0', decimal: '0.######', date: 'yyyy-mm-dd' };
/** Text keeps a little away from its left line. */
const LEFT = { horizontal: 'left', indent: 1 } as const;
const CENTRED = new Set(['count', 'decimal', 'date', 'choice']);

/** Gives a cell the look of its column and puts a value into it: numbers as numbers, dates as dates. */
export function putValue(
  cell: Cell,
  column: OfficeColumn,
  value: OfficeValue | undefined,
  { label }: Pick<OfficePrinting, 'label'>,
): void {
  const { kind } = column.type;
  cell.style = {
    ...LOOKS.body,
    alignment: { ...LOOKS.body.alignment, ...(CENTRED.has(kind) ? { horizontal: 'center' } : LEFT) },
    numFmt: FORMATS[kind] ?? '@',
  };
  if (value === undefined) return;
  cell.value = asCellValue(kind, value) ?? writtenValue(value, column.type, label);
}

/** Numbers and dates as Excel's own; `null` for what is a text, decimals too long for a number among them. */
function asCellValue(kind: string, value: OfficeValue): number | Date | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  if (kind === 'date') return new Date(`${value}T00:00:00Z`);
  return kind === 'decimal' && String(Number(value)) === value ? Number(value) : null;
}
