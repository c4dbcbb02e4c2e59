import type { Finding } from '../../model/finding.js';
import type { ReadRow } from '../../model/office.js';
import { foundAt } from './found.js';

/** Which row a part of a document was read from, and the column of a member where it is called otherwise. */
export interface PlacedRow {
  /** JSON pointer of the part. */
  readonly pointer: string;
  readonly row: ReadRow;
}

/** Findings about the form of a document, put at the cells that its parts were read from. */
export function placedFaults(
  file: string,
  findings: readonly Finding[],
  rows: readonly PlacedRow[],
): readonly Finding[] {
  const byPointer = new Map(rows.map((placed) => [placed.pointer, placed.row]));
  return findings.map((finding) => placedFault(file, finding, byPointer));
}

function placedFault(file: string, finding: Finding, rows: ReadonlyMap<string, ReadRow>): Finding {
  const parts = (finding.where.pointer ?? '').split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const row = rows.get(parts.slice(0, length).join('/'));
    if (!row) continue;
    const key = parts.slice(length).find((part) => row.places[part] !== undefined) ?? Object.keys(row.places)[0] ?? '';
    const { found = '', params } = finding;
    const typed = found.replaceAll(/^"|"$/g, '');
    return foundAt(file, { row, key }, 'JY1237', { found: typed, params: { keyword: String(params?.['keyword']) } });
  }
  return { ...finding, where: { ...finding.where, file } };
}
