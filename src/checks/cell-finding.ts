import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import { ignoreReadings } from '../standards/facts/fact-book.js';
import { holds } from '../standards/facts/metric-value.js';
import { placeOf } from './context.js';
import { withoutPrivateNumbers } from './private-numbers.js';
import { type CheckView, rowOf, shownValue, subjectOf } from './view.js';

/** What a finding says beside its place. */
export type FindingDetails = Omit<Finding, 'code' | 'where'>;

/** Name of a finding about one cell, for the findings that follow from it. */
export const cellFindingKey = (code: string, answer: Answer): string =>
  `${code}@${answer.place.sheet}!${answer.place.cell}`;

/** A finding about one cell: where it stands, whom it concerns, what was typed, and which clause asks for it. */
export function cellFinding(view: CheckView, code: string, answer: Answer, details: FindingDetails = {}): Finding {
  const row = rowOf(view, answer);
  const asked = view.ground(
    answer.binding,
    (population) => !row || holds(view.book, row, population, ignoreReadings) !== false,
  );
  return {
    code,
    where: { ...placeOf(view.file, answer), ...(asked?.policy === undefined ? {} : { policy: asked.policy }) },
    found: withoutPrivateNumbers(shownValue(view, answer)),
    subject: subjectOf(view, answer),
    ...(asked ? { indicator: asked.indicator } : {}),
    ...details,
  };
}
