import type { FormPlan, PlanPart, SystemSheet } from '../../model/form-plan.js';
import { numberRanges } from '../../model/number-ranges.js';
import { columnLetters } from '../../model/raw-workbook.js';
import type { LayoutCell, LayoutRow, SheetBody, SheetFrame } from './layout.js';
import { isRegistered } from './open-sheet.js';
import { inlineList, listRangeName } from './validation.js';

/** Version of the hidden sheet. */
export const SYSTEM_FORMAT = '1.0';

/** Words in the first column of the hidden sheet; `standard`, `capacity`, `carried` and `spare` may come several times. */
export const IDENTITY = {
  formatVersion: 'formatVersion',
  form: 'form',
  programme: 'programme',
  schoolYear: 'schoolYear',
  registry: 'registry',
  subject: 'subject',
  grain: 'grain',
  layout: 'layout',
  standard: 'standard',
  capacity: 'capacity',
  part: 'part',
  carried: 'carried',
  spare: 'spare',
} as const;

const ROW_HEIGHT = 15;
/** Key, value and digest, a gap, then the lists. */
const FIRST_LIST_COLUMN = 5;
const COLUMNS: SheetFrame['columns'] = [{ width: 16 }, { width: 40 }, { width: 68 }, { width: 4 }];

/** The constant part of the hidden sheet. */
export const systemFrame = (sheet: SystemSheet): SheetFrame => ({
  name: sheet.name,
  state: 'veryHidden',
  columns: COLUMNS,
  landscape: false,
  frozen: { rows: 0, columns: 0 },
  firstColumn: 1,
  validations: [],
  conditionals: [],
});

type Line = readonly [key: string, value: string, digest: string];

function identityLines(plan: FormPlan): readonly Line[] {
  return [
    [IDENTITY.formatVersion, SYSTEM_FORMAT, ''],
    [IDENTITY.form, plan.form.id, plan.form.sha256],
    [IDENTITY.programme, plan.programme.id, plan.programme.sha256],
    [IDENTITY.schoolYear, plan.schoolYear, ''],
    [IDENTITY.registry, plan.registry.id, plan.registry.sha256],
    [IDENTITY.subject, plan.subject.id, plan.subject.name],
    [IDENTITY.grain, plan.subject.grain, ''],
    [IDENTITY.layout, plan.layoutDigest, ''],
    ...plan.standards.map(({ id, sha256 }): Line => [IDENTITY.standard, id, sha256]),
    ...(plan.part ? partLines(plan.part) : capacityLines(plan)),
  ];
}

/** How many rows each sheet with issued numbers was printed with, so that a larger form is read as it is. */
const capacityLines = ({ sheets }: FormPlan): readonly Line[] =>
  sheets.flatMap((sheet): readonly Line[] =>
    sheet.kind === 'open' && !isRegistered(sheet) ? [[IDENTITY.capacity, sheet.name, String(sheet.rows.length)]] : [],
  );

const partLines = ({ group, name, rows, capacities = {} }: PlanPart): readonly Line[] => [
  [IDENTITY.part, group, name],
  ...Object.entries(capacities).map(([sheet, count]): Line => [IDENTITY.capacity, sheet, String(count)]),
  ...Object.entries(rows).flatMap(([sheet, { carried, spare }]): readonly Line[] => [
    [IDENTITY.carried, sheet, numberRanges(carried)],
    [IDENTITY.spare, sheet, numberRanges(spare)],
  ]),
];

/** A list that stands on the hidden sheet, with the name of its range. */
export interface RangedList {
  readonly rangeName: string;
  readonly list: string;
  /** Column on the hidden sheet, from 1; the first row holds the name. */
  readonly column: number;
  readonly entries: readonly string[];
}

/** The lists that drop-downs take from a range. */
export function rangedLists(lists: FormPlan['lists']): readonly RangedList[] {
  return Object.entries(lists)
    .map(([list, entries], index) => ({ list, entries, rangeName: listRangeName(index) }))
    .filter(({ entries }) => inlineList(entries) === null)
    .map(({ list, entries, rangeName }, index) => ({
      rangeName,
      list,
      column: FIRST_LIST_COLUMN + index,
      entries: entries.map((entry) => entry.zh),
    }));
}

/** Reference of a list's range, at least one cell long. */
export const listReference = (sheet: string, list: RangedList): string => {
  const letters = columnLetters(list.column);
  return `'${sheet}'!$${letters}$2:$${letters}$${Math.max(1, list.entries.length) + 1}`;
};

/** The cells of the hidden sheet that schools may share: one column a list. The identity stands under them. */
export function systemBody(plan: FormPlan): SheetBody {
  const lists = rangedLists(plan.lists);
  const lastRow = Math.max(0, ...lists.map((list) => list.entries.length + 1));
  return { rows: Array.from({ length: lastRow }, (_, index) => listRow(lists, index + 1)), lastRow };
}

/** The identity of the workbook in three columns, under the last row of the lists. */
export const identityRows = (plan: FormPlan, lastRow: number): readonly LayoutRow[] =>
  identityLines(plan).map(
    (line, index): LayoutRow => ({
      row: lastRow + 2 + index,
      height: ROW_HEIGHT,
      cells: line.flatMap((value, at): LayoutCell[] => (value === '' ? [] : [{ column: at + 1, style: 'key', value }])),
    }),
  );

const listRow = (lists: readonly RangedList[], row: number): LayoutRow => ({
  row,
  height: ROW_HEIGHT,
  cells: lists.flatMap(({ column, list, entries }): LayoutCell[] => {
    const value = row === 1 ? list : entries[row - 2];
    return value === undefined ? [] : [{ column, style: 'key', value }];
  }),
});
