import type { Finding } from '../../model/finding.js';
import type { Explanation } from '../../model/form-answers.js';
import type { FormPlan, PlanQuestion } from '../../model/form-plan.js';
import { bindingKey, type TypedCell } from '../../model/typed-cells.js';
import type { TypedForm } from './part-file.js';
import { typedCells } from './placing.js';

/** Numbers that stand for somebody else in a part, as its sheets have them: sheet → numbers. */
export type BlockedRows = ReadonlyMap<TypedForm, ReadonlyMap<string, ReadonlySet<string>>>;

/** A part without what cannot be merged, and what that was. */
export interface OpenPart {
  readonly form: TypedForm;
  readonly findings: readonly Finding[];
}

/** Whether a row of a part is not merged. */
export const isBlocked = (blocked: BlockedRows, form: TypedForm, sheet: string, id: string): boolean =>
  blocked.get(form)?.get(sheet)?.has(id) ?? false;

/**
 * A part without its blocked rows and without everything in it that names one of them (leaders, owners, nominees,
 * explanations): in the merged workbook the number would be somebody else. All of it is told with its place (JY1326).
 */
export function withoutBlocked(form: TypedForm, blocked: BlockedRows): OpenPart {
  const numbers = new Set([...(blocked.get(form)?.values() ?? [])].flatMap((ids) => [...ids]));
  if (numbers.size === 0) return { form, findings: [] };
  const isChoice = choiceCells(form.plan);
  const blockedIn = (cell: TypedCell): string | undefined => {
    if (isBlocked(blocked, form, cell.sheet, cell.subject)) return cell.subject;
    if (cell.slot !== undefined && numbers.has(cell.subject)) return cell.subject;
    return isChoice(cell) && typeof cell.meaning === 'string' && numbers.has(cell.meaning) ? cell.meaning : undefined;
  };
  const { cells, explanations } = form.typed;
  return {
    form: {
      ...form,
      typed: {
        ...form.typed,
        cells: cells.filter((cell) => blockedIn(cell) === undefined),
        explanations: explanations.filter(({ subject }) => !numbers.has(subject)),
      },
    },
    findings: [
      ...typedCells(cells).flatMap((cell) => {
        const number = blockedIn(cell);
        return number === undefined ? [] : [leftCell(form.file, cell, number)];
      }),
      ...explanations.filter(({ subject }) => numbers.has(subject)).map((each) => leftExplanation(form.file, each)),
    ],
  };
}

/** Whether a cell is chosen from a list; only such a cell names a row by its number. */
function choiceCells(plan: FormPlan): (cell: TypedCell) => boolean {
  const chosen = new Set(
    plan.sheets.flatMap((sheet) => {
      const questions: readonly (Pick<PlanQuestion, 'binding' | 'type'> | undefined)[] =
        sheet.kind === 'open'
          ? sheet.columns.map(({ question }) => question)
          : sheet.kind === 'fixed'
            ? sheet.rows.map(({ question }) => question)
            : sheet.kind === 'nomination'
              ? sheet.blocks.flatMap(({ rows }) => rows.map(({ question }) => question))
              : [];
      return questions.flatMap((question) =>
        question?.type.kind === 'choice' ? [`${sheet.name}\n${bindingKey(question.binding)}`] : [],
      );
    }),
  );
  return ({ sheet, binding }) => chosen.has(`${sheet}\n${bindingKey(binding)}`);
}

const leftCell = (file: string, { place, shown, subject }: TypedCell, number: string): Finding => ({
  code: 'JY1326',
  where: { file, ...place },
  found: shown,
  subject,
  params: { number },
});

const leftExplanation = (file: string, { sheet, cells, text, code, subject }: Explanation): Finding => ({
  code: 'JY1326',
  where: { file, sheet, ...(cells.text === undefined ? {} : { cell: cells.text }) },
  found: [code, subject, text].filter((each) => each !== '').join(' '),
  subject,
  params: { number: subject },
});
