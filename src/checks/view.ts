import type { Finding } from '../model/finding.js';
import type { Answer, AnswerValue } from '../model/form-answers.js';
import type { FactRow } from '../standards/facts/fact-book.js';
import type { CheckContext } from './context.js';
import { type GroundFinder, groundFinder } from './policy.js';

/** A column of a nomination sheet: the cell for the group's number and everything below it. */
export interface NominationSlot {
  readonly standard: string;
  readonly nominated: Answer;
  /** Number of the nominated group; `null` while it is blank or cannot be read. */
  readonly group: string | null;
  /** Its other answers. */
  readonly answers: readonly Answer[];
}

/** The answers of a workbook, seen by row and nomination. */
export interface CheckView extends CheckContext {
  /** Which indicator and clause ask for a cell. */
  readonly ground: GroundFinder;
  readonly slots: readonly NominationSlot[];
  readonly slotOf: ReadonlyMap<string, NominationSlot>;
  /** Rows of the fact book by grain and id. */
  readonly rows: ReadonlyMap<string, FactRow>;
  /** Pre-printed numbers that nobody has used, by grain and id. */
  readonly idle: ReadonlySet<string>;
}

/** A check looks at one thing and names every place where it is wrong. Bad data never throws. */
export type Check = (view: CheckView) => readonly Finding[];

const keyOf = (row: { readonly grain: string }, id: string): string => `${row.grain}/${id}`;

/** Looks the workbook over once, for all checks. */
export function viewOf(context: CheckContext): CheckView {
  const { book } = context;
  const slots = slotsOf(context);
  return {
    ...context,
    ground: lazyGround(context),
    slots,
    slotOf: new Map(slots.map((slot) => [keyOf(slot.nominated, slot.nominated.subject), slot])),
    rows: new Map([book.top, ...book.rows].map((row) => [keyOf(row, row.id), row])),
    idle: idleRows(context),
  };
}

/** Most workbooks have no finding, so the finder is made when the first one wants it. */
function lazyGround({ standards, book }: CheckContext): GroundFinder {
  let finder: GroundFinder | undefined;
  return (binding, counts) => {
    finder ??= groundFinder(standards, book.metrics);
    return finder(binding, counts);
  };
}

function slotsOf({ answers }: CheckContext): readonly NominationSlot[] {
  const columns = new Map<string, { readonly nominated: Answer[]; readonly others: Answer[] }>();
  for (const answer of answers.answers) {
    const key = keyOf(answer, answer.subject);
    const column = columns.get(key) ?? { nominated: [], others: [] };
    columns.set(key, column);
    (answer.binding.to === 'nominated' ? column.nominated : column.others).push(answer);
  }
  return [...columns.values()].flatMap(({ nominated, others }) =>
    nominated.flatMap((answer) =>
      answer.binding.to === 'nominated'
        ? [{ standard: answer.binding.standard, nominated: answer, group: textOf(answer), answers: others }]
        : [],
    ),
  );
}

function idleRows({ plan, answers }: CheckContext): ReadonlySet<string> {
  const used = new Set(answers.rows.map((row) => keyOf(row, row.id)));
  const idle = new Set<string>();
  for (const sheet of plan.sheets) {
    if (sheet.kind !== 'open') continue;
    for (const row of sheet.rows) if (row.spare && !used.has(keyOf(row, row.id))) idle.add(keyOf(row, row.id));
  }
  return idle;
}

/** The nomination an answer stands in, if any. */
export const slotAround = (view: CheckView, answer: Answer): NominationSlot | undefined =>
  view.slotOf.get(keyOf(answer, answer.subject));

/** Number of the school, group, teacher or item an answer is about; for a nomination the group's. */
export function subjectOf(view: CheckView, answer: Answer): string {
  return slotAround(view, answer)?.group ?? answer.subject;
}

/** The facts of the row an answer stands in; `undefined` for evidence and for nominations without a group. */
export const rowOf = (view: CheckView, answer: Answer): FactRow | undefined =>
  view.rows.get(keyOf(answer, subjectOf(view, answer)));

/** Whether an answer stands in a row or column that nobody uses, where nothing is needed. */
export function isIdle(view: CheckView, answer: Answer): boolean {
  const slot = slotAround(view, answer);
  if (slot) return slot.nominated.value === null && !slot.nominated.unreadable;
  return view.idle.has(keyOf(answer, answer.subject));
}

/** A text or code; `null` for anything else. */
export const textOf = (answer: { readonly value: AnswerValue | null } | undefined): string | null =>
  typeof answer?.value === 'string' ? answer.value : null;

/** A value as the cell shows it: the word of a code, weeks with commas. */
export function shownValue(context: Pick<CheckContext, 'plan'>, answer: Answer): string {
  const { value, question } = answer;
  if (value === null) return '';
  if (typeof value === 'object') return value.join(',');
  return question.type.kind === 'choice' ? wordOf(context, question.type.list, String(value)) : String(value);
}

/** What a list shows for a code. */
export const wordOf = ({ plan }: Pick<CheckContext, 'plan'>, list: string, code: string): string =>
  plan.lists[list]?.find((entry) => entry.code === code)?.zh ?? code;
