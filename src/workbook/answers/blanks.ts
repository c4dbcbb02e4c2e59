import type { Finding } from '../../model/finding.js';
import type { Answer, FormAnswers } from '../../model/form-answers.js';
import type { FormPlan, PlanCondition, PlanListEntry, PlanType } from '../../model/form-plan.js';
import { allHold, expectedWhileUnknown, fulfils, isMeant, metricName, type Truth } from '../form/conditions.js';

/** Whether a period counts for a row: a teacher in post, a group that exists. */
export type Applicable = (subject: string, grain: string, period: string) => boolean;

/** Names a blank cell, so that what follows from it can say so. */
export const blankKey = (answer: Pick<Answer, 'place'>): string => `JY2101 ${answer.place.sheet}!${answer.place.cell}`;

/**
 * Blank cells that are needed (JY2101): not optional, in a period that counts, and asked by the other answers of the same
 * row. Where such an answer is itself blank or unreadable, a cell that is usually needed is still told, as following
 * from it; a rare one is not.
 */
export function blankFindings(answers: FormAnswers, plan: FormPlan, applicable: Applicable): readonly Finding[] {
  const rows = answersByRow(answers.answers);
  return answers.answers.flatMap((answer) => {
    if (answer.value !== null || answer.unreadable || answer.question.optional || answer.binding.to === 'nominated')
      return [];
    const { period } = answer.question;
    if (period !== undefined && !applicable(answer.subject, answer.grain, period)) return [];
    const asked = askedBy(answer, rows.get(rowKey(answer)) ?? []);
    if (!asked.needed) return [];
    const causes = asked.causes.length === 0 ? {} : { causedBy: asked.causes.map(blankKey) };
    return [
      {
        code: 'JY2101',
        where: { ...answer.place },
        expected: expectedText(answer.question.type, plan),
        subject: answer.subject,
        key: blankKey(answer),
        ...causes,
      },
    ];
  });
}

const rowKey = ({ subject, grain }: Answer): string => `${grain}\n${subject}`;

function answersByRow(answers: readonly Answer[]): ReadonlyMap<string, readonly Answer[]> {
  const rows = new Map<string, Answer[]>();
  for (const answer of answers) {
    if (metricName(answer.binding) === null) continue;
    const row = rows.get(rowKey(answer));
    if (row) row.push(answer);
    else rows.set(rowKey(answer), [answer]);
  }
  return rows;
}

interface Need {
  readonly needed: boolean;
  /** Blank or unreadable answers on which it depends. */
  readonly causes: readonly Answer[];
}

function askedBy(answer: Answer, row: readonly Answer[]): Need {
  const conditions = answer.question.requiredWhen ?? [];
  if (conditions.length === 0) return { needed: true, causes: [] };
  const sources = conditions.map((condition) => ({
    condition,
    source: row.find((other) => isMeant(condition, other.binding, answer.binding)),
  }));
  const truths = sources.map(({ condition, source }): Truth => (source ? fulfils(condition, source.value) : null));
  const truth = allHold(truths);
  if (truth !== null) return { needed: truth, causes: [] };
  const open: readonly PlanCondition[] = sources
    .filter((_, index) => truths[index] === null)
    .map(({ condition }) => condition);
  const causes = sources.flatMap(({ source }, index) => (truths[index] === null && source ? [source] : []));
  return { needed: expectedWhileUnknown(open), causes };
}

const LONGEST_LIST = 8;

function expectedText(type: PlanType, plan: FormPlan): string {
  switch (type.kind) {
    case 'count':
      return '整数，没有填 0';
    case 'decimal':
      return '数字，没有填 0';
    case 'date':
      return '年月日，如 2026-03-15';
    case 'weeks':
      return '周次，如 3,7';
    case 'text':
      return '文字';
    case 'choice':
      return labels(plan.lists[type.list] ?? []);
  }
}

const labels = (entries: readonly PlanListEntry[]): string =>
  entries.length <= LONGEST_LIST ? entries.map((entry) => entry.zh).join('、') : '下拉列表中的一项';
