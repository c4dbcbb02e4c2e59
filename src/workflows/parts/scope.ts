import type { FormPlan, OpenSheet, PartRows } from '../../model/form-plan.js';
import type { Group } from '../../model/generated/documents.js';
import { nextNumber } from '../../model/number-ranges.js';
import type { TypedCell, TypedWorkbook } from '../../model/typed-cells.js';
import type { MetricIndex } from '../../standards/metric-index.js';
import { groupsOfPart } from '../../standards/plan/part-plan.js';

/** The school whose workbook is taken apart. */
export interface SplitSource {
  readonly plan: FormPlan;
  readonly groups: readonly Group[];
  readonly metrics: MetricIndex;
  readonly typed: TypedWorkbook;
}

/** Which numbers go to the part of one research group. */
export interface PartScope {
  readonly group: Group;
  /** The research group and its preparation groups. */
  readonly groups: readonly Group[];
  readonly rows: Readonly<Record<string, PartRows>>;
}

/** Sheets whose numbers are issued by the form: teachers, items, evidence. */
export const numberedSheets = (plan: FormPlan): readonly OpenSheet[] =>
  plan.sheets.filter(
    (sheet): sheet is OpenSheet =>
      sheet.kind === 'open' && !sheet.columns.some((column) => column.registry !== undefined),
  );

/** How the numbers of a school are shared out, in the order of its research groups. */
export function partScopes(source: SplitSource): readonly PartScope[] {
  const research = source.groups.filter((group) => group.kind === 'researchGroup');
  const scopes = research.map((group) => ({ group, groups: groupsOfPart(source.groups, group.id) }));
  const members = scopes.map(({ group }) => membersOf(source, group.id));
  const bySheet = numberedSheets(source.plan).map((sheet) => {
    const used = usedNumbers(source.typed, sheet.name);
    const carried = scopes.map(({ groups }, index) =>
      carriedNumbers(source, sheet, used, new Set([...groups.map((group) => group.id), ...(members[index] ?? [])])),
    );
    return { name: sheet.name, carried, spare: sharedOut(sheet, used, research.length) };
  });
  return scopes.map((scope, index) => ({
    ...scope,
    rows: Object.fromEntries(
      bySheet.map(({ name, carried, spare }) => [name, { carried: carried[index] ?? [], spare: spare[index] ?? [] }]),
    ),
  }));
}

/** Numbers in which something stands that was not printed in every row. */
export const usedNumbers = (typed: TypedWorkbook, sheet: string): ReadonlySet<string> =>
  new Set(typed.cells.filter((cell) => cell.sheet === sheet).map((cell) => cell.subject));

/** Columns in which rows of a grain name what they belong to. */
function columnsNaming({ document }: MetricIndex, child: string, parent: string): ReadonlySet<string> {
  return new Set(
    document.relations.belongs.filter((each) => each.child === child && each.parent === parent).flatMap(({ by }) => by),
  );
}

/** Whether a cell names one of some numbers in a column that says whom its row belongs to. */
const names = (cell: TypedCell, columns: ReadonlySet<string>, numbers: ReadonlySet<string>): boolean =>
  cell.binding.to === 'metric' &&
  columns.has(cell.binding.metric) &&
  typeof cell.meaning === 'string' &&
  numbers.has(cell.meaning);

/** Teachers whose group column names the group; the same teacher may belong to several. */
function membersOf({ typed, metrics }: SplitSource, group: string): ReadonlySet<string> {
  const columns = columnsNaming(metrics, 'person', 'researchGroup');
  const wanted = new Set([group]);
  return new Set(typed.cells.filter((cell) => names(cell, columns, wanted)).map((cell) => cell.subject));
}

/** Used numbers that belong to a part: members themselves, and rows that name the part's groups or members as owner. */
function carriedNumbers(
  { typed, metrics }: SplitSource,
  sheet: OpenSheet,
  used: ReadonlySet<string>,
  own: ReadonlySet<string>,
): readonly string[] {
  const owners = columnsNaming(metrics, sheet.row, '*');
  const owned = new Set(
    typed.cells.filter((cell) => cell.sheet === sheet.name && names(cell, owners, own)).map((cell) => cell.subject),
  );
  return sheet.rows.map((row) => row.id).filter((id) => used.has(id) && (own.has(id) || owned.has(id)));
}

/** Fewest spare numbers of a part: where some rows are in use already, and where the form is still blank. */
const LEAST_SPARE = { started: 3, blank: 10 } as const;

/**
 * Unused numbers, shared out so that no two parts have the same one. When there are not enough, the series goes on; the
 * merged workbook gets as many rows as are needed. A blank form does not say how large each group is, so it gives twice
 * the even share.
 */
function sharedOut(sheet: OpenSheet, used: ReadonlySet<string>, parts: number): readonly (readonly string[])[] {
  const unused = sheet.rows.map((row) => row.id).filter((id) => !used.has(id));
  const isBlank = used.size === 0 && sheet.row === 'person';
  const each = isBlank
    ? Math.max(LEAST_SPARE.blank, Math.ceil((2 * unused.length) / Math.max(1, parts)))
    : Math.max(LEAST_SPARE.started, Math.floor(unused.length / Math.max(1, parts)));
  const numbers = continued(unused, sheet.rows.at(-1)?.id ?? '', each * parts);
  return Array.from({ length: parts }, (_, index) => numbers.slice(index * each, (index + 1) * each));
}

/** So many numbers: those given, then those that follow the last one of the sheet. */
export function continued(given: readonly string[], last: string, count: number): readonly string[] {
  const numbers = given.slice(0, count);
  for (let next = nextNumber(last); numbers.length < count && next !== null; next = nextNumber(next))
    numbers.push(next);
  return numbers;
}

/** Teachers who are in no group, and so in no part: they stay in the school's own workbook. */
export function numbersWithoutPart(source: SplitSource, scopes: readonly PartScope[]): readonly TypedCell[] {
  return numberedSheets(source.plan)
    .filter((sheet) => sheet.row === 'person')
    .flatMap((sheet) => {
      const placed = new Set(scopes.flatMap(({ rows }) => rows[sheet.name]?.carried ?? []));
      const first = new Map<string, TypedCell>();
      for (const cell of source.typed.cells)
        if (cell.sheet === sheet.name && !placed.has(cell.subject) && !first.has(cell.subject))
          first.set(cell.subject, cell);
      return [...first.values()];
    });
}
