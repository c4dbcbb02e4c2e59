import type { Finding } from '../../model/finding.js';
import type { NominationSheet } from '../../model/form-plan.js';
import { slotName, type TypedCell } from '../../model/typed-cells.js';
import { type Claim, claimText } from './claims.js';
import type { TypedForm } from './part-file.js';
import { standardOfSlot } from './split.js';

/** Where the nominated groups stand in the merged workbook. */
export interface NominationColumns {
  /** Column of a group under a standard; nothing for a group that has none. */
  columnOf(cell: TypedCell): string | undefined;
  readonly findings: readonly Finding[];
}

/** Name of a group within a standard's block. */
const nominee = (cell: TypedCell): string => `${standardOfSlot(cell.slot ?? '')}\n${cell.subject}`;

/**
 * Groups keep the column that they have in the main file; groups that only parts nominate get the free ones, in the order
 * of their numbers. When there are fewer free columns than such groups, none of them is placed (JY1313): who may be
 * nominated is for the school to say, not for the order of files.
 */
export function placeNominations(main: TypedForm, parts: readonly TypedForm[]): NominationColumns {
  const columns = new Map<string, string>();
  for (const cell of main.typed.cells) if (isGroup(cell)) columns.set(nominee(cell), cell.slot ?? '');
  const findings: Finding[] = [];
  for (const { standard, slots } of blocksOf(main)) {
    const wanted = newNominees(parts, standard, columns);
    const free = freeColumns(main, standard, slots);
    if (wanted.size > free.length) findings.push(tooMany(wanted, { slots, free: free.length }));
    else for (const [at, key] of [...wanted.keys()].sort().entries()) columns.set(key, free[at] as string);
  }
  return {
    columnOf: (cell) => (isBlankColumn(cell) ? undefined : columns.get(nominee(cell))),
    findings,
  };
}

const isBlankColumn = (cell: TypedCell): boolean => cell.subject === cell.slot;

const isGroup = (cell: TypedCell): boolean =>
  cell.slot !== undefined && cell.binding.to === 'nominated' && typeof cell.meaning === 'string';

const blocksOf = ({ plan }: TypedForm): NominationSheet['blocks'] =>
  plan.sheets.flatMap((sheet) => (sheet.kind === 'nomination' ? sheet.blocks : []));

/** Groups that parts nominate and the main file does not, with the first cell that says so. */
function newNominees(
  parts: readonly TypedForm[],
  standard: string,
  columns: ReadonlyMap<string, string>,
): ReadonlyMap<string, Claim> {
  const found = new Map<string, Claim>();
  for (const { file, typed } of parts) {
    for (const cell of typed.cells) {
      if (!isGroup(cell) || standardOfSlot(cell.slot ?? '') !== standard || columns.has(nominee(cell))) continue;
      if (!found.has(nominee(cell))) found.set(nominee(cell), { file, cell });
    }
  }
  return found;
}

function freeColumns(main: TypedForm, standard: string, slots: number): readonly string[] {
  const used = new Set(main.typed.cells.map((cell) => cell.slot));
  return Array.from({ length: slots }, (_, slot) => slotName(standard, slot)).filter((name) => !used.has(name));
}

function tooMany(
  wanted: ReadonlyMap<string, Claim>,
  { slots, free }: { readonly slots: number; readonly free: number },
): Finding {
  const claims = [...wanted.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claim]) => claim);
  const [first] = claims as [Claim, ...Claim[]];
  return {
    code: 'JY1313',
    where: { file: first.file, ...first.cell.place },
    found: first.cell.shown,
    params: { slots, free, count: claims.length, groups: claims.map(claimText).join('；') },
  };
}
