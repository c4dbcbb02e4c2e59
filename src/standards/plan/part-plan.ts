import {
  EXPLAINABLE_LIST,
  type FormPlan,
  type NominationBlock,
  type NominationSheet,
  type OpenSheet,
  type PartRows,
  type PlanListEntry,
  type PlanPart,
  type PlanRow,
  type PlanSheet,
} from '../../model/form-plan.js';
import type { Group } from '../../model/generated/documents.js';

/** What the part of a research group is made from; `groups` are those of the school's registry. */
export interface PartSource {
  readonly plan: FormPlan;
  readonly part: PlanPart;
  readonly groups: readonly Group[];
  readonly digest: (value: unknown) => string;
}

/** The research group itself and its preparation groups. */
export const groupsOfPart = (groups: readonly Group[], group: string): readonly Group[] =>
  groups.filter((each) => each.id === group || each.parentGroup === group);

/**
 * The plan of a part: the school's own plan with the rows of one research group, its preparation groups and its numbers.
 * What is asked of the school as a whole is left out. Numbers stay those of the school.
 */
export function makePartPlan({ plan, part, groups, digest }: PartSource): FormPlan {
  const own = groupsOfPart(groups, part.group);
  const numbers = new Set(own.map((group) => group.id));
  const lists = { ...plan.lists, ...nomineeLists(plan, numbers) };
  const sheets = plan.sheets.flatMap((sheet) => partSheet(sheet, part, own));
  const { [EXPLAINABLE_LIST]: _, ...laidOut } = lists;
  return { ...plan, part, lists, sheets, layoutDigest: digest({ sheets, lists: laidOut, part }) };
}

function partSheet(sheet: PlanSheet, part: PlanPart, own: readonly Group[]): readonly PlanSheet[] {
  switch (sheet.kind) {
    case 'fixed':
      return [];
    case 'open':
      return openPart(sheet, part, new Set(own.map((group) => group.id)));
    case 'nomination':
      return nominationPart(sheet, own);
    default:
      return [sheet];
  }
}

function openPart(sheet: OpenSheet, part: PlanPart, own: ReadonlySet<string>): readonly OpenSheet[] {
  const rows = part.rows[sheet.name];
  const kept = rows ? numberedRows(sheet, rows) : sheet.rows.filter((row) => own.has(row.id));
  if (kept.length === 0) return [];
  return [{ ...sheet, rows: kept, expectedRows: rows ? rows.carried.length : kept.length }];
}

/** Rows in use first, spare ones under them, as in the school's own workbook. */
function numberedRows(sheet: OpenSheet, { carried, spare }: PartRows): OpenSheet['rows'] {
  const byNumber = new Map(sheet.rows.map((row) => [row.id, row]));
  return [...carried, ...spare].flatMap((id) => byNumber.get(id) ?? []);
}

function nominationPart(sheet: NominationSheet, own: readonly Group[]): readonly NominationSheet[] {
  const blocks = sheet.blocks.flatMap((block): readonly NominationBlock[] => {
    const candidates = own.filter((group) => group.kind === block.row).length;
    if (candidates === 0) return [];
    return [{ ...block, slots: Math.min(block.slots, candidates), rows: block.rows.map(ownNominees) }];
  });
  return blocks.length === 0 ? [] : [{ ...sheet, blocks }];
}

/** Name of the list of a part's own groups. */
const nomineeList = (list: string): string => `${list}OfPart`;

/** The row that names the nominated group takes the part's own groups only. */
function ownNominees(row: PlanRow): PlanRow {
  const { question } = row;
  if (question?.binding.to !== 'nominated' || question.type.kind !== 'choice') return row;
  return { ...row, question: { ...question, type: { ...question.type, list: nomineeList(question.type.list) } } };
}

function nomineeLists(plan: FormPlan, own: ReadonlySet<string>): Readonly<Record<string, readonly PlanListEntry[]>> {
  const named = plan.sheets
    .flatMap((sheet) => (sheet.kind === 'nomination' ? sheet.blocks : []))
    .flatMap((block) => block.rows);
  const lists = named.flatMap(({ question }) =>
    question?.binding.to === 'nominated' && question.type.kind === 'choice' ? [question.type.list] : [],
  );
  return Object.fromEntries(
    lists.map((list) => [nomineeList(list), (plan.lists[list] ?? []).filter((entry) => own.has(entry.code))]),
  );
}
