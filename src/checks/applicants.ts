import { cellFinding } from './cell-finding.js';
import { folded } from './folded.js';
import { isApplicant } from './nominations.js';
import { type Check, shownValue, textOf } from './view.js';

/** JY6254: a result or a piece of evidence of somebody who does not apply. */
export const checkThingsOfApplicants: Check = (view) => {
  const slots = view.slots.filter(isApplicant);
  const applying = new Set(slots.map(({ group }) => group));
  const lists = new Set(slots.map(({ nominated: { question } }) => JSON.stringify(question.type)));
  const findings = view.answers.answers.flatMap((answer) => {
    const named = answer.binding.to === 'nominated' ? null : textOf(answer);
    if (named === null || applying.has(named) || !lists.has(JSON.stringify(answer.question.type))) return [];
    return [cellFinding(view, 'JY6254', answer, { expected: '', params: { person: shownValue(view, answer) } })];
  });
  return folded(view, findings);
};
