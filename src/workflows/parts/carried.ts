import type { FormPlan, PlanBinding, PlanQuestion, PlanSheet } from '../../model/form-plan.js';
import type { Form } from '../../model/generated/documents.js';

type CarriedBinding = Extract<PlanBinding, { to: 'metric' | 'field' }>;

/** A cell whose value is carried over from year to year. */
export interface CarriedQuestion {
  readonly sheet: string;
  readonly subject: string;
  readonly label: string;
  readonly binding: CarriedBinding;
  /** List it is chosen from; `null` for numbers and texts. */
  readonly list: string | null;
}

/** The cells of a plan that the form document calls carried and that nothing is printed in yet. */
export function carriedQuestions(form: Form, plan: FormPlan): readonly CarriedQuestion[] {
  const carried = carriedNames(form);
  return plan.sheets.flatMap((sheet) =>
    questionsIn(sheet, plan.subject.id).flatMap(({ subject, label, question }) => {
      const { binding, type } = question;
      if ((binding.to !== 'metric' && binding.to !== 'field') || !carried.has(nameIn(sheet.name, binding))) return [];
      return [{ sheet: sheet.name, subject, label, binding, list: type.kind === 'choice' ? type.list : null }];
    }),
  );
}

const nameIn = (sheet: string, binding: CarriedBinding): string =>
  `${sheet}\n${binding.to === 'metric' ? binding.metric : `:${binding.field}`}`;

function carriedNames(form: Form): ReadonlySet<string> {
  const names = form.sheets.flatMap((sheet) => {
    const asked = sheet.kind === 'open' ? sheet.columns : sheet.kind === 'fixed' ? sheet.rows : [];
    return asked.flatMap((one): readonly string[] => {
      if (one.carried !== true) return [];
      if (one.metric !== undefined) return [`${sheet.name}\n${one.metric}`];
      return 'field' in one && one.field !== undefined ? [`${sheet.name}\n:${one.field}`] : [];
    });
  });
  return new Set(names);
}

interface AskedOf {
  readonly subject: string;
  readonly label: string;
  readonly question: Pick<PlanQuestion, 'binding' | 'type'>;
}

function questionsIn(sheet: PlanSheet, top: string): readonly AskedOf[] {
  if (sheet.kind === 'fixed')
    return sheet.rows.flatMap(({ label, question }) => (question ? [{ subject: top, label, question }] : []));
  if (sheet.kind !== 'open') return [];
  return sheet.rows.flatMap(({ id, grain, printed }) =>
    sheet.columns.flatMap(({ header, question, for: grains }) =>
      question && (grains?.includes(grain) ?? true) && printed[header] === undefined
        ? [{ subject: id, label: header, question }]
        : [],
    ),
  );
}
