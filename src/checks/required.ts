import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import { cellFinding, cellFindingKey } from './cell-finding.js';
import { expectedIn } from './expectation.js';
import { type Need, needOf } from './need.js';
import type { Check, CheckView } from './view.js';

const BLANK = 'JY2101';

/** Every asked cell that is needed and blank, one finding each. What cannot be read is not blank. */
export const checkRequired: Check = (view) => {
  const blanks = view.answers.answers
    .filter((answer) => answer.value === null && !answer.unreadable)
    .map((answer) => ({ answer, need: needOf(view, answer) }))
    .filter(({ need }) => need.needed);
  const reported = new Set(blanks.map(({ answer }) => cellFindingKey(BLANK, answer)));
  return blanks.map(({ answer, need }) => blankFinding(view, answer, causesOf(view, need, reported)));
};

function blankFinding(view: CheckView, answer: Answer, causedBy: readonly string[]): Finding {
  const expected = expectedIn(view, answer.question.type);
  return cellFinding(view, BLANK, answer, {
    ...(expected === undefined ? {} : { expected }),
    params: { by: answer.question.by },
    key: cellFindingKey(BLANK, answer),
    ...(causedBy.length === 0 ? {} : { causedBy }),
  });
}

/** Names of the findings about the cells that would tell whether this one is needed. */
function causesOf(view: CheckView, need: Need, reported: ReadonlySet<string>): readonly string[] {
  return need.causes.flatMap((cause) => {
    const own = cellFindingKey(BLANK, cause);
    if (reported.has(own)) return [own];
    const read = view.answers.findings.find(
      ({ where, key }) => key !== undefined && where.sheet === cause.place.sheet && where.cell === cause.place.cell,
    );
    return read?.key === undefined ? [] : [read.key];
  });
}
