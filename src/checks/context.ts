import type { Place } from '../model/finding.js';
import type { Answer, FormAnswers } from '../model/form-answers.js';
import type { FormPlan, PlanBinding } from '../model/form-plan.js';
import type { Programme, Standard } from '../model/generated/documents.js';
import type { FactBook } from '../standards/facts/fact-book.js';

/** Everything a check may look at: what was typed and where, and the facts made from it. */
export interface CheckContext {
  readonly file: string;
  readonly plan: FormPlan;
  readonly answers: FormAnswers;
  /** The facts of the workbook together with what the registry knows. */
  readonly book: FactBook;
  readonly standards: readonly Standard[];
  readonly programme: Programme;
  /** The day of the check where the user gave one; dates after it lie in the future. */
  readonly issuedOn?: string;
  /** Groups with an accepted result of last year. */
  readonly previousGroups?: readonly string[];
  /** Answers by subject and binding. */
  readonly index: AnswerIndex;
}

export type AnswerIndex = ReadonlyMap<string, Answer>;

/** Key of an answer: its subject and what it is to the submission. */
export function answerKey(subject: string, binding: PlanBinding): string {
  switch (binding.to) {
    case 'metric':
      return `${subject}/${binding.metric}${binding.part ? `.${binding.part}` : ''}/${binding.period ?? ''}`;
    case 'judgement':
      return `${subject}/${binding.standard}#${binding.indicator}.${binding.item ?? ''}`;
    case 'note':
      return `${subject}/${binding.standard}#${binding.indicator}:note`;
    case 'field':
      return `${subject}/:${binding.field}`;
    case 'nominated':
      return `${subject}/nominated:${binding.standard}`;
  }
}

export const indexAnswers = (answers: FormAnswers): AnswerIndex =>
  new Map(answers.answers.map((answer) => [answerKey(answer.subject, answer.binding), answer]));

/** Where an answer stands, for a finding. */
export const placeOf = (file: string, answer: Answer): Place => ({ file, ...answer.place });

/** The answer to a metric of a subject, if the workbook asks for it. */
export const metricAnswer = (
  context: CheckContext,
  subject: string,
  metric: string,
  period?: string,
): Answer | undefined =>
  context.index.get(answerKey(subject, { to: 'metric', metric, ...(period === undefined ? {} : { period }) }));
