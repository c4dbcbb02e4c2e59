import type { Explanation } from '../../model/form-answers.js';
import type { FormPlan } from '../../model/form-plan.js';
import type { PlacedValue, TypedCell } from '../../model/typed-cells.js';

/** A typed cell as a value to be placed; cells of a nomination column keep theirs unless another is given. */
export const placedValue = ({ sheet, subject, binding, value, slot }: TypedCell, column = slot): PlacedValue => ({
  sheet,
  subject: column ?? subject,
  binding,
  value,
});

/** What was typed, without what the form prints by itself. */
export const typedCells = (cells: readonly TypedCell[]): readonly TypedCell[] =>
  cells.filter((cell) => !cell.issued && cell.trusted);

/** Explanations as rows of the sheet for them, one after the other; those beyond its rows are left over. */
export function placedExplanations(
  plan: FormPlan,
  explanations: readonly Explanation[],
): { readonly values: readonly PlacedValue[]; readonly left: readonly Explanation[] } {
  const sheet = plan.sheets.find((each) => each.kind === 'explanation');
  const numbers = sheet?.kind === 'explanation' ? sheet.numbers : [];
  const values = explanations.slice(0, numbers.length).flatMap((explanation, index) =>
    (['code', 'subject', 'text'] as const)
      .filter((field) => explanation[field] !== '')
      .map(
        (field): PlacedValue => ({
          sheet: sheet?.name ?? '',
          subject: numbers[index] ?? '',
          binding: { to: 'field', field },
          value: codeShown(plan, field, explanation[field]),
        }),
      ),
  );
  return { values, left: explanations.slice(numbers.length) };
}

/** Codes stand in their cell as the drop-down shows them. */
function codeShown(plan: FormPlan, field: string, text: string): string {
  if (field !== 'code') return text;
  return plan.lists['explainable']?.find((entry) => entry.code === text)?.zh ?? text;
}

/** Two explanations that say the same of the same. */
export const isSameExplanation = (a: Explanation, b: Explanation): boolean =>
  a.code === b.code && a.subject === b.subject && a.text === b.text;
