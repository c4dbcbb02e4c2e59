import type { Finding, Place } from '../../model/finding.js';
import type { Limits } from './limits.js';

/** Why a zip is called damaged; told in `params.reason` beside the part, for the person who has to repair a program. */
export type ZipDamage =
  | 'no-end-record'
  | 'directory'
  | 'local-header'
  | 'bounds'
  | 'overlap'
  | 'inflate'
  | 'size'
  | 'checksum';

/** Why a part is called damaged. */
export type XmlDamage =
  | 'encoding'
  | 'not-well-formed'
  | 'root'
  | 'reference'
  | 'duplicate-cell'
  | 'duplicate-sheet'
  | 'value'
  | 'cell-type'
  | 'range'
  | 'sheet-list';

/** What is refused on sight, because a form never needs it and an attack may. */
export type RefusedConstruct =
  | 'doctype'
  | 'zip64'
  | 'duplicate-entry'
  | 'encrypted-entry'
  | 'path-entry'
  | 'unknown-compression';

/** The parts without which a workbook cannot be read. */
export type NeededPart = 'workbook' | 'sheet' | 'sharedStrings';

/** JY0106. `part` is the entry's name, or `zip` where the damage belongs to none. */
export const damagedZip = (reason: ZipDamage, part = 'zip'): Finding => ({
  code: 'JY0106',
  where: {},
  params: { part, reason },
});

/** JY0107: `found` is the first count seen that is too high. */
export const overLimit = (limit: keyof Limits, allowed: number, found: number, where: Place = {}): Finding => ({
  code: 'JY0107',
  where,
  found: String(found),
  expected: String(allowed),
  params: { limit, allowed },
});

/** JY0108. */
export const refused = (what: RefusedConstruct, part = 'zip'): Finding => ({
  code: 'JY0108',
  where: {},
  params: { what, part },
});

/** JY0109. */
export const damagedXml = (part: string, reason: XmlDamage, where: Place = {}, found?: string): Finding => ({
  code: 'JY0109',
  where,
  ...(found === undefined ? {} : { found: shorten(found) }),
  params: { part, reason },
});

/** JY0110. */
export const missingPart = (part: NeededPart, path: string, where: Place = {}): Finding => ({
  code: 'JY0110',
  where,
  params: { part, path },
});

/** JY0111: a cell names a text that the table of shared texts does not have. */
export const badStringIndex = (index: string, tableSize: number, where: Place): Finding => ({
  code: 'JY0111',
  where,
  found: shorten(index),
  expected: tableSize === 0 ? '' : `0–${tableSize - 1}`,
  params: { strings: tableSize },
});

/** Tells a finding from a result, where a function gives one or the other. */
export const isFinding = (value: unknown): value is Finding =>
  typeof value === 'object' && value !== null && 'code' in value;

const LONGEST_QUOTE = 60;

/** Enough of a bad value to recognise it: it may be megabytes long. */
const shorten = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
