import type { RawValue } from '../../model/raw-workbook.js';
import { type DateSystem, dateOfSerial, serialOfDate } from './dates.js';
import { decodeEscapes } from './strings.js';

/** What the values of all sheets are read with. */
export interface ValueTables {
  /** Nothing where the workbook has no table of shared texts. */
  readonly strings: readonly string[] | undefined;
  /** By index of the cell format: whether it shows dates. */
  readonly isDate: readonly boolean[];
  readonly dateSystem: DateSystem;
}

/** A cell as it is written, before it is interpreted. */
export interface WrittenCell {
  /** The `t` attribute. */
  readonly type: string;
  /** The `s` attribute: index of the cell format. */
  readonly format: number;
  /** Text of `v`; nothing where there is no such element. */
  readonly content: string | undefined;
  /** Text of `is`; nothing where there is no such element. */
  readonly inline: string | undefined;
}

/** Why a cell has no value although something is written in it. */
export type ValueProblem = 'no-table' | 'index' | 'value' | 'cell-type';

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const INDEX = /^\d{1,9}$/;

/** The value of a cell; `null` where it is empty, a word where it cannot be had. Never a guess. */
export function cellValue(cell: WrittenCell, tables: ValueTables): RawValue | null | ValueProblem {
  const { content } = cell;
  if (content === undefined) return cell.inline === undefined ? null : { type: 'text', value: cell.inline };
  switch (cell.type) {
    case 's':
      return sharedText(content.trim(), tables.strings);
    case 'n':
      return numberValue(content.trim(), cell.format, tables);
    case 'str':
    case 'inlineStr':
      return { type: 'text', value: decodeEscapes(content) };
    case 'b':
      return booleanValue(content.trim());
    case 'e':
      return { type: 'error', value: content };
    case 'd':
      return dateValue(content.trim(), tables.dateSystem);
    default:
      return 'cell-type';
  }
}

function sharedText(index: string, strings: readonly string[] | undefined): RawValue | ValueProblem {
  if (!strings) return 'no-table';
  const value = INDEX.test(index) ? strings[Number(index)] : undefined;
  return value === undefined ? 'index' : { type: 'text', value };
}

function numberValue(raw: string, format: number, tables: ValueTables): RawValue | null | ValueProblem {
  if (raw === '') return null;
  const value = Number(raw);
  if (!Number.isFinite(value) || !NUMBER.test(raw)) return 'value';
  if (!tables.isDate[format]) return { type: 'number', value, raw };
  const date = dateOfSerial(value, tables.dateSystem);
  return date === undefined ? { type: 'number', value, raw } : { type: 'number', value, raw, date };
}

function booleanValue(raw: string): RawValue | ValueProblem {
  if (raw === '1' || raw === 'true') return { type: 'boolean', value: true };
  return raw === '0' || raw === 'false' ? { type: 'boolean', value: false } : 'value';
}

function dateValue(raw: string, system: DateSystem): RawValue | null | ValueProblem {
  if (raw === '') return null;
  const value = serialOfDate(raw, system);
  const date = value === undefined ? undefined : dateOfSerial(value, system);
  return value === undefined || date === undefined ? 'value' : { type: 'number', value, raw, date };
}
