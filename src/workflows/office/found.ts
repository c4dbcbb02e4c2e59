import type { Finding } from '../../model/finding.js';
import type { ReadRow } from '../../model/office.js';

/** Where a finding of an office's workbook is: the cell of a column in a row. */
export interface FoundAt {
  readonly row: ReadRow;
  readonly key: string;
}

type Rest = Omit<Finding, 'code' | 'where'>;

/** A finding at a cell. */
export function foundAt(file: string, { row, key }: FoundAt, code: string, rest: Rest = {}): Finding {
  const place = row.places[key];
  return {
    code,
    where: {
      file,
      sheet: row.sheet,
      ...(place && place.cell !== '' ? { cell: place.cell } : {}),
      ...(place ? { label: place.label } : {}),
    },
    ...rest,
  };
}

/** The cell as sentences name it: `学校!A7`. */
export const cellName = ({ row, key }: FoundAt): string => `${row.sheet}!${row.places[key]?.cell ?? ''}`;

/** Values that stand in more than one row, each with its rows. */
export function repeatedIn<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const known = groups.get(key) ?? [];
    groups.set(key, [...known, item]);
  }
  return new Map([...groups].filter(([, members]) => members.length > 1));
}
