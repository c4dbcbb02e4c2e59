import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import { cellFinding } from './cell-finding.js';
import { evidenceMentions } from './evidence-numbers.js';
import { folded } from './folded.js';
import { type Check, type CheckView, textOf } from './view.js';

const LISTED = 5;

/** JY5105: a note mentions a number of evidence under which nothing is listed. */
export const checkEvidenceReferences: Check = (view) => {
  const numbering = numberingOf(view);
  if (!numbering) return [];
  const findings = view.answers.answers.flatMap((answer) => {
    const text = answer.question.type.kind === 'text' && answer.grain !== 'person' ? textOf(answer) : null;
    return text === null ? [] : unknownMentions(view, answer, { text, numbering });
  });
  return folded(view, findings);
};

interface Numbering {
  readonly prefix: string;
  readonly digits: number;
  readonly listed: ReadonlySet<string>;
  /** Ids of indicators that look like numbers of evidence: `E3` may be either, and is taken for the indicator. */
  readonly indicators: ReadonlySet<string>;
}

function numberingOf({ plan, answers, standards }: CheckView): Numbering | null {
  const sheet = plan.sheets.find((candidate) => candidate.kind === 'open' && candidate.row === 'evidence');
  const first = sheet?.kind === 'open' ? sheet.rows[0]?.id : undefined;
  const [, prefix, number] = first?.match(/^([A-Z]{1,3})(\d+)$/u) ?? [];
  if (prefix === undefined || number === undefined) return null;
  return {
    prefix,
    digits: number.length,
    listed: new Set(answers.rows.flatMap(({ grain, id }) => (grain === 'evidence' ? [id] : []))),
    indicators: new Set(standards.flatMap(({ indicators }) => indicators.map(({ id }) => id))),
  };
}

function unknownMentions(
  view: CheckView,
  answer: Answer,
  { text, numbering }: { readonly text: string; readonly numbering: Numbering },
): readonly Finding[] {
  const { prefix, digits, listed, indicators } = numbering;
  const mentions = evidenceMentions(text, prefix, digits).filter(({ spelled }) => !namesIndicator(spelled, indicators));
  const unknown = mentions.flatMap(({ numbers }) => numbers).filter((number) => !listed.has(number));
  if (unknown.length === 0) return [];
  const numbers = [...new Set(unknown)];
  const params = {
    numbers: numbers.slice(0, LISTED).join('、') + (numbers.length > LISTED ? '…' : ''),
    count: numbers.length,
    spelled: mentions.map(({ spelled }) => spelled).join('、'),
  };
  return [cellFinding(view, 'JY5105', answer, { expected: '', params })];
}

const namesIndicator = (spelled: string, indicators: ReadonlySet<string>): boolean =>
  (spelled.toUpperCase().match(/[A-Z]\d+/gu) ?? []).some((name) => indicators.has(name));
