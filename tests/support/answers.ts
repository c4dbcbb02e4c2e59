import type { Finding } from '../../src/model/finding.js';
import type { Answer, FormAnswers } from '../../src/model/form-answers.js';

/** Name of an answer in tests: subject and what it is of, e.g. `T003 lessonsObserved/1` or `G01 note:B5`. */
export function answerName({ subject, binding }: Pick<Answer, 'subject' | 'binding'>): string {
  switch (binding.to) {
    case 'metric':
      return `${subject} ${binding.metric}${binding.part ? `.${binding.part}` : ''}${binding.period ? `/${binding.period}` : ''}`;
    case 'judgement':
      return `${subject} ${binding.standard.split('/')[1]}.${binding.indicator}${binding.item ? `.${binding.item}` : ''}`;
    case 'note':
      return `${subject} note:${binding.standard.split('/')[1]}.${binding.indicator}`;
    case 'field':
      return `${subject} ${binding.field}`;
    case 'nominated':
      return `${subject} nominated`;
  }
}

/** The answers that hold something, by name. */
export const filledAnswers = ({ answers }: FormAnswers): Readonly<Record<string, Answer['value']>> =>
  Object.fromEntries(
    answers.filter((answer) => answer.value !== null).map((answer) => [answerName(answer), answer.value]),
  );

/** One answer by name. */
export function answerOf({ answers }: FormAnswers, name: string): Answer {
  const found = answers.find((answer) => answerName(answer) === name);
  if (!found) throw new TypeError(`no answer ${name}`);
  return found;
}

/** Code and cell of findings, such as `JY2104 教师情况!C6`. */
export const briefs = (findings: readonly Finding[]): readonly string[] =>
  findings.map(
    ({ code, where }) => `${code}${where.sheet ? ` ${where.sheet}${where.cell ? `!${where.cell}` : ''}` : ''}`,
  );

export const codes = (findings: readonly Finding[]): readonly string[] => findings.map((finding) => finding.code);
