import type { OfficeRow, OfficeValue, ReadRow } from '../../model/office.js';

/** A text of a row; empty where the cell is blank or could not be read. */
export function textIn({ values }: Pick<ReadRow, 'values'>, key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value : '';
}

/** Several values of a cell; none where it is blank. */
export function textsIn({ values }: Pick<ReadRow, 'values'>, key: string): readonly string[] {
  const value = values[key];
  return typeof value === 'object' ? value : [];
}

/** A number of a row, 0 where there is none. */
export function countIn({ values }: Pick<ReadRow, 'values'>, key: string): number {
  const value = values[key];
  return typeof value === 'number' ? value : 0;
}

/** The members of a row that hold something, of those named; a document leaves the others out. */
export function membersIn<K extends string>(
  row: Pick<ReadRow, 'values'>,
  ...keys: readonly K[]
): Partial<Record<K, OfficeValue>> {
  return Object.fromEntries(
    keys.flatMap((key) => (row.values[key] === undefined ? [] : [[key, row.values[key]]])),
  ) as Partial<Record<K, OfficeValue>>;
}

/** A row of cells from members of a document: lists without entries and missing members are blank cells. */
export function rowOf(members: Readonly<Record<string, OfficeValue | undefined>>): OfficeRow {
  const filled = Object.entries(members).filter(
    (entry): entry is [string, OfficeValue] => entry[1] !== undefined && entry[1] !== '' && !isEmptyList(entry[1]),
  );
  return Object.fromEntries(filled);
}

const isEmptyList = (value: OfficeValue): boolean => typeof value === 'object' && value.length === 0;
