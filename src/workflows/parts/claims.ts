import { cellKey, type TypedCell } from '../../model/typed-cells.js';
import type { TypedForm } from './part-file.js';
import { typedCells } from './placing.js';

/** What one file says of a cell. */
export interface Claim {
  readonly file: string;
  readonly cell: TypedCell;
}

/** What the main file and the parts say of one cell. What the form printed by itself is nobody's word. */
export interface Claims {
  readonly key: string;
  readonly main: Claim | undefined;
  readonly parts: readonly Claim[];
}

/** Everything said of every cell, in the order of the main file, then of the parts. */
export function claimsOf(main: TypedForm, parts: readonly TypedForm[]): readonly Claims[] {
  const claims = new Map<string, { main: Claim | undefined; parts: Claim[] }>();
  for (const cell of typedCells(main.typed.cells))
    claims.set(cellKey(cell), { main: { file: main.file, cell }, parts: [] });
  for (const { file, typed } of parts) {
    for (const cell of typedCells(typed.cells)) {
      const known = claims.get(cellKey(cell)) ?? { main: undefined, parts: [] };
      known.parts.push({ file, cell });
      claims.set(cellKey(cell), known);
    }
  }
  return [...claims].map(([key, claim]) => ({ key, ...claim }));
}

/** Whether two cells say the same: what is seen is the same, or means the same. */
export function saysSame(a: TypedCell, b: TypedCell): boolean {
  if (a.shown.trim() === b.shown.trim()) return true;
  return a.meaning !== null && b.meaning !== null && JSON.stringify(a.meaning) === JSON.stringify(b.meaning);
}

/** Claims with different values, one of each. */
export function differentClaims(claims: readonly Claim[]): readonly Claim[] {
  const different: Claim[] = [];
  for (const claim of claims) if (!different.some((known) => saysSame(known.cell, claim.cell))) different.push(claim);
  return different;
}

/** `分册.xlsx 教师情况!M5 “12”`: who says what, and where. */
export const claimText = ({ file, cell }: Claim): string =>
  `${file} ${cell.place.sheet}!${cell.place.cell}“${cell.shown}”`;
