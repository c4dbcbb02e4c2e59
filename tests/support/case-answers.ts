import type { FormPlan, PlanBinding, PlanQuestion, PlanRow } from '../../src/model/form-plan.js';
import type { Facts, FactValue, Judgement } from '../../src/model/generated/documents.js';
import { slotName } from '../../src/workbook/form/columns.js';
import type { TypedAnswers } from '../../src/workflows/ports.js';
import type { FactsFile } from '../facts/facts-file.js';
import { CASE_SCHOOL } from './case-assessment.js';

type Cells = Record<string, Record<string, Record<string, string | number>>>;

interface Subject {
  readonly facts: Facts;
  readonly judgements?: Readonly<Record<string, Judgement>>;
}

/** What a person types into the form to say what a facts file says; what the file leaves blank stays blank. */
export function typedAnswersOf(file: FactsFile, plan: FormPlan): TypedAnswers {
  const cells: Cells = {};
  const type = (sheet: string, row: string, header: string, value: string | number | null): void => {
    if (value === null) return;
    const rows = cells[sheet] ?? {};
    cells[sheet] = rows;
    rows[row] = { ...rows[row], [header]: value };
  };
  for (const sheet of plan.sheets) {
    if (sheet.kind === 'fixed') {
      for (const row of sheet.rows)
        if (row.question) type(sheet.name, row.key, '填写', answer(file, plan, file.school, row.question));
    }
    if (sheet.kind === 'open') typeOpen(file, plan, sheet, type);
    if (sheet.kind === 'nomination') {
      for (const block of sheet.blocks) {
        const groups = (file.nominated ?? []).filter(
          (id) => file.groups?.find((group) => group.id === id)?.kind === block.row,
        );
        groups.forEach((id, slot) => {
          const group = file.groups?.find((candidate) => candidate.id === id);
          for (const row of block.rows)
            typeSlot(file, plan, { row, id, subject: group as Subject }, (value) =>
              type(sheet.name, `${block.standard}|${row.key}`, slotName(slot), value),
            );
        });
      }
    }
  }
  return cells;
}

type Type = (sheet: string, row: string, header: string, value: string | number | null) => void;

function typeOpen(
  file: FactsFile,
  plan: FormPlan,
  sheet: Extract<FormPlan['sheets'][number], { kind: 'open' }>,
  type: Type,
): void {
  const byGrain = { person: file.persons ?? [], item: file.items ?? [], group: file.groups ?? [], evidence: [] };
  for (const subject of byGrain[sheet.row as keyof typeof byGrain]) {
    const grain = 'kind' in subject ? String(subject.kind) : sheet.row;
    for (const { header, question, for: grains } of sheet.columns) {
      if (!question || (grains && !grains.includes(grain))) continue;
      type(sheet.name, subject.id, header, answer(file, plan, subject, question));
    }
  }
}

function typeSlot(
  file: FactsFile,
  plan: FormPlan,
  slot: { row: PlanRow; id: string; subject: Subject },
  type: (value: string | number | null) => void,
): void {
  const { question } = slot.row;
  if (!question) return;
  if (question.binding.to === 'nominated') type(word(plan, question, slot.id));
  else type(answer(file, plan, slot.subject, question));
}

function answer(
  file: FactsFile,
  plan: FormPlan,
  subject: Subject,
  question: Pick<PlanQuestion, 'binding' | 'type'>,
): string | number | null {
  const value = factOf(subject, question.binding);
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.join(',');
  const owns = question.type.kind === 'choice' && question.type.list === 'owners';
  return word(plan, question, owns && value === file.school.id ? CASE_SCHOOL : String(value));
}

function factOf(subject: Subject, binding: PlanBinding): unknown {
  if (binding.to === 'judgement') {
    const judgement = subject.judgements?.[binding.indicator];
    return binding.item === undefined ? judgement : typeof judgement === 'object' ? judgement[binding.item] : undefined;
  }
  if (binding.to === 'field') return binding.field === 'name' ? '某老师' : undefined;
  if (binding.to !== 'metric') return undefined;
  const fact: FactValue | undefined = subject.facts[binding.metric];
  if (binding.period === undefined || typeof fact !== 'object' || Array.isArray(fact)) return fact;
  const periods = fact as Readonly<Record<string, unknown>>;
  const part =
    binding.part === undefined ? periods : (periods[binding.part] as Readonly<Record<string, unknown>> | undefined);
  return part?.[binding.period];
}

/** The word that the drop-down shows for a code; other values as they are. */
function word(plan: FormPlan, question: Pick<PlanQuestion, 'type'>, code: string): string {
  if (question.type.kind !== 'choice') return code;
  return plan.lists[question.type.list]?.find((entry) => entry.code === code)?.zh ?? code;
}
