import { composeWorkbook } from '../../../src/cli/compose.js';
import type { AnswerValue } from '../../../src/model/form-answers.js';
import type { FormPlan, PlanQuestion } from '../../../src/model/form-plan.js';
import { nominationColumns } from '../../../src/workbook/form/columns.js';
import { nominationKey } from '../../../src/workbook/form/nomination-sheet.js';
import { makePlanner } from '../../../src/workflows/plan-for.js';
import type { TypedAnswers } from '../../../src/workflows/ports.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { SLOT_PREFIX } from '../../../src/workflows/submission.js';
import { hasher, STAMP } from '../sample-school.js';
import { cleanWorkbook, type SampleWorkbook } from '../sample-workbook.js';

/** A form that was issued and filled in without a mistake, and the desk that reads it. */
export interface CleanForm {
  readonly desk: Desk;
  readonly plan: FormPlan;
  /** As it was issued. */
  readonly issued: Uint8Array;
  /** With every needed cell filled in. */
  readonly bytes: Uint8Array;
}

/** The form of the sample school, issued and filled in by the program itself. */
export async function cleanForm(sample: SampleWorkbook = cleanWorkbook()): Promise<CleanForm> {
  const { assessment, plan } = sample;
  const planner = makePlanner(assessment, hasher);
  const workbook = await composeWorkbook();
  const issued = await workbook.issue(plan);
  const typed = workbook.type(issued, typedBy(sample), 'clean.xlsx');
  if (!typed.ok) throw new TypeError(JSON.stringify(typed.findings));
  return { desk: { assessment, planner, workbook, hasher, stamp: STAMP }, plan, issued, bytes: typed.value };
}

type Cells = Record<string, Record<string, Record<string, string | number>>>;

/** What a careful school types, by sheet, row and header. */
export function typedBy({ plan, answers }: SampleWorkbook): TypedAnswers {
  const values = new Map(answers.map(({ subject, binding, value }) => [nameOf(subject, binding), value]));
  const cells: Cells = {};
  const type = (place: readonly [sheet: string, row: string, header: string], subject: string, question: Asked) => {
    const value = values.get(nameOf(subject, question.binding)) ?? null;
    if (value === null) return;
    const [sheet, row, header] = place;
    cells[sheet] ??= {};
    cells[sheet][row] = { ...cells[sheet][row], [header]: shownIn(plan, question, value) };
  };
  for (const sheet of plan.sheets) {
    if (sheet.kind === 'fixed') {
      for (const { key, question, note } of sheet.rows) {
        if (question) type([sheet.name, key, '填写'], plan.subject.id, question);
        if (note) type([sheet.name, key, note.header], plan.subject.id, note);
      }
    }
    if (sheet.kind === 'open') {
      for (const { id, grain } of sheet.rows) {
        for (const { header, question, for: grains } of sheet.columns)
          if (question && (grains?.includes(grain) ?? true)) type([sheet.name, id, header], id, question);
      }
    }
    if (sheet.kind === 'nomination') {
      const columns = nominationColumns(sheet).filter((column) => column.slot === 0);
      for (const block of sheet.blocks) {
        for (const row of block.rows) {
          const subject = `${SLOT_PREFIX}${block.standard}/0`;
          const place = (role: string) =>
            [
              sheet.name,
              nominationKey(block, row),
              columns.find((column) => column.role === role)?.header ?? '',
            ] as const;
          if (row.question) type(place('answer'), subject, row.question);
          if (row.note) type(place('note'), subject, row.note);
        }
      }
    }
  }
  return cells;
}

type Asked = Pick<PlanQuestion, 'binding' | 'type'>;

const nameOf = (subject: string, binding: Asked['binding']): string => `${subject} ${JSON.stringify(binding)}`;

function shownIn(plan: FormPlan, { type }: Asked, value: AnswerValue): string | number {
  if (type.kind === 'choice') return plan.lists[type.list]?.find(({ code }) => code === value)?.zh ?? String(value);
  return typeof value === 'object' ? value.join() : value;
}
