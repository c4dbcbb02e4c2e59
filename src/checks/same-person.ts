import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import { cellFinding } from './cell-finding.js';
import { folded } from './folded.js';
import { type AnsweredLine, numberedLines } from './rows.js';
import { type Check, type CheckView, textOf } from './view.js';

const NAME = 'name';
/** Fewer answers than this agree by chance. */
const ENOUGH = { facts: 3, answers: 4 };

/**
 * JY3114: two rows with the same name that also agree in everything that does not change from month to month (group,
 * post, title): probably one person twice, to be confirmed. The same name alone is nobody's fault. JY3115: two rows
 * that agree in every cell: one was copied from the other.
 */
export const checkSamePerson: Check = (view) => {
  const first = new Map<string, AnsweredLine[]>();
  const findings = numberedLines(view).flatMap((line) => {
    const key = likenessOf(view, line);
    if (key === null) return [];
    const known = first.get(key) ?? [];
    first.set(key, [...known, line]);
    const copied = known.find((other) => isCopy(other, line));
    if (copied) return [pairFinding(view, 'JY3115', copied, line)];
    const [alike] = known;
    return alike && nameOf(line) && agreeInFacts(alike, line) ? [pairFinding(view, 'JY3114', alike, line)] : [];
  });
  return folded(view, findings);
};

const nameOf = ({ answers }: AnsweredLine): Answer | undefined =>
  answers.find(({ binding }) => binding.to === 'field' && binding.field === NAME);

/** Rows of people are compared with those of the same name; other rows with those that are filled in alike. */
function likenessOf(view: CheckView, line: AnsweredLine): string | null {
  const hasEvidence = view.rows.get(`${line.grain}/${line.id}`) === undefined;
  if (hasEvidence) return null;
  const name = nameOf(line);
  if (!name) return `${line.grain}\n${contentOf(line)}`;
  const text = textOf(name);
  return text === null ? null : `${line.grain}\n${spelt(text)}`;
}

const spelt = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/[\s·•.]+/gu, '')
    .toLowerCase();

const filled = ({ answers }: AnsweredLine): readonly Answer[] => answers.filter(({ value }) => value !== null);

const contentOf = (line: AnsweredLine): string =>
  filled(line)
    .map(({ binding, value }) => JSON.stringify([binding, value]))
    .join('\n');

/** Alike in every cell, and with something counted or dated that two people or things would hardly share. */
function isCopy(first: AnsweredLine, second: AnsweredLine): boolean {
  const answers = filled(second);
  const isTelling = answers.some(
    ({ value, question }) => question.type.kind === 'date' || (typeof value === 'number' && value > 0),
  );
  return isTelling && answers.length >= ENOUGH.answers && contentOf(first) === contentOf(second);
}

/** Group, post, title: what is chosen from a list. */
function agreeInFacts(first: AnsweredLine, second: AnsweredLine): boolean {
  const facts = (line: AnsweredLine): readonly string[] =>
    filled(line)
      .filter(({ question, binding }) => question.type.kind === 'choice' && binding.to === 'metric')
      .map(({ binding, value }) => JSON.stringify([binding, value]));
  const [own, other] = [facts(first), facts(second)];
  return own.length >= ENOUGH.facts && own.length === other.length && own.every((fact, place) => fact === other[place]);
}

function pairFinding(view: CheckView, code: string, first: AnsweredLine, line: AnsweredLine): Finding {
  const [answer, same] = [line, first].map((one) => nameOf(one) ?? filled(one)[0]) as [Answer, Answer];
  return cellFinding(view, code, answer, { expected: '', params: { first: first.id, firstCell: same.place.cell } });
}
