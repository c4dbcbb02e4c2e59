import type { BatchCheck, BatchExtract, BatchFinding, CellTexts } from '../checks/batch/extract.js';
import { checkFileNames, type NamedSubject, otherSubjectIn } from '../checks/batch/file-names.js';
import { checkSameContent } from '../checks/batch/same-content.js';
import { checkSameSchool, repeatedFiles } from '../checks/batch/same-school.js';
import { checkSharedEvidence } from '../checks/batch/shared-evidence.js';
import { answerKey } from '../checks/context.js';
import type { Hasher } from '../documents/hasher.js';
import type { Answer, FormAnswers } from '../model/form-answers.js';
import type { Assessment } from './assessment.js';
import type { Desk, SchoolWorkbook } from './read-school-workbook.js';

export type { BatchExtract, BatchFinding, CellTexts } from '../checks/batch/extract.js';

const BATCH_CHECKS: readonly BatchCheck[] = [checkSameSchool, checkFileNames, checkSameContent, checkSharedEvidence];

/** What a batch must remember of a file that was read; small enough to be handed over by a worker. */
export function batchExtract(
  desk: Pick<Desk, 'assessment' | 'hasher'>,
  path: string,
  workbook: SchoolWorkbook,
): BatchExtract {
  const { file, reading } = workbook;
  if (!reading) return { path, file, evidence: [] };
  const { plan, answers } = reading;
  // Parts of one school are no copies of each other.
  if (plan.part) return { path, file, evidence: [] };
  const { id: subject, name } = plan.subject;
  const named = otherSubjectIn(file, subject, namedSubjects(desk.assessment));
  const anonymous = anonymousDigest(desk.hasher, answers, subject);
  return {
    path,
    file,
    subject,
    ...(workbook.desk ? { form: plan.form.id } : {}),
    name,
    content: contentDigest(desk.hasher, answers),
    ...(anonymous === undefined ? {} : { anonymous }),
    ...(named === undefined ? {} : { named }),
    evidence: evidenceOf(desk, answers),
    ...evidenceSheet(answers),
  };
}

/** The files whose cells `batchFindings` wants to compare; hand in `cellTexts` of each. Mostly none. */
export const filesToCompare = (extracts: readonly BatchExtract[]): readonly string[] => repeatedFiles(extracts);

/** Everything that only a look at all files of a run gives, in the order of checks. Never throws on bad data. */
export const batchFindings = (
  extracts: readonly BatchExtract[],
  cells: ReadonlyMap<string, CellTexts> = new Map(),
): readonly BatchFinding[] => BATCH_CHECKS.flatMap((check) => check(extracts, cells));

/** The filled-in cells of a file that has been read once more for comparison. */
export function cellTexts(answers: FormAnswers): CellTexts {
  const filled = answers.answers.filter(isFilled);
  return Object.fromEntries<CellTexts[string]>([
    ...filled.map((answer): readonly [string, CellTexts[string]] => [
      answerKey(answer.subject, answer.binding),
      { place: `${answer.place.sheet}!${answer.place.cell}`, text: JSON.stringify(answer.value) },
    ]),
    ...explanationCells(answers),
  ]);
}

/** Explanations by code and number: they are answers of the school as well. */
const explanationCells = ({ explanations = [] }: FormAnswers): readonly (readonly [string, CellTexts[string]])[] =>
  explanations.map(({ code, subject, text, sheet, cells }) => [
    `explanation ${code} ${subject}`,
    { place: `${sheet}!${cells.text ?? cells.code ?? ''}`, text: JSON.stringify(text) },
  ]);

const isFilled = (answer: Answer): boolean => answer.value !== null;

const contentDigest = (hasher: Hasher, answers: FormAnswers): string =>
  hasher.sha256(
    [
      ...answers.answers
        .filter(isFilled)
        .map((answer) => `${answerKey(answer.subject, answer.binding)}=${JSON.stringify(answer.value)}`),
      ...explanationCells(answers).map(([name, { text }]) => `${name}=${text}`),
    ]
      .sort()
      .join('\n'),
  );

/** Fewer filled-in cells than this agree by themselves: blank and hardly begun forms. */
const ENOUGH = 100;

/** Digest of what was counted and judged, without names, evidence and the school's code. */
function anonymousDigest(hasher: Hasher, answers: FormAnswers, subject: string): string | undefined {
  const lines = answers.answers
    .filter((answer) => typeof answer.value === 'number' || answer.binding.to === 'note' || isTitle(answer))
    .map((answer) => {
      const own = answer.subject === subject ? '' : answer.subject;
      return `${answerKey(own, answer.binding)}=${JSON.stringify(answer.value)}`;
    });
  return lines.length < ENOUGH ? undefined : hasher.sha256(lines.sort().join('\n'));
}

const isTitle = ({ binding, question, value }: Answer): boolean =>
  binding.to === 'metric' && question.type.kind === 'text' && value !== null;

const known = new WeakMap<Assessment, readonly NamedSubject[]>();

/** Schools and bases of the registry with everything a file name may call them by; made once for an assessment. */
function namedSubjects(assessment: Assessment): readonly NamedSubject[] {
  const found = known.get(assessment);
  if (found) return found;
  const { registry } = assessment;
  const made = [
    ...registry.schools.map(({ id, name, codeHistory }) => ({ id, name, codes: codeHistory ?? [] })),
    ...registry.others.map(({ id, name }) => ({ id, name, codes: [] })),
  ];
  known.set(assessment, made);
  return made;
}

/** Characters of a digest that are kept: enough to tell a few hundred thousand pieces apart. */
const SHORT = 20;
/** Ends as a file name does, or is an address; a shelf or an office is the same in every school. */
const FILE_NAME = /\.[a-z0-9]{2,5}$|:\/\//u;

type Evidence = Readonly<Record<string, { readonly text: string; readonly answer: Answer }>>;

/** Evidence with a title of the school's own, a date and a file name: what two schools do not share by chance. */
function evidenceOf(desk: Pick<Desk, 'assessment' | 'hasher'>, answers: FormAnswers): readonly string[] {
  return evidenceRows(answers).flatMap(({ indicator, title, date, location }) => {
    if (!title || !date || !location || !FILE_NAME.test(spelt(location.text))) return [];
    if (isWordOfForm(desk.assessment, indicator?.text ?? '', bare(title.text))) return [];
    const piece = [title, date, location].map(({ text }) => spelt(text)).join('\n');
    return [`${desk.hasher.sha256(piece).slice(0, SHORT)} ${title.answer.place.cell}`];
  });
}

function evidenceRows(answers: FormAnswers): readonly Evidence[] {
  const rows = new Map<string, Record<string, Evidence[string]>>();
  for (const answer of answers.answers) {
    if (answer.grain !== 'evidence' || answer.binding.to !== 'field' || typeof answer.value !== 'string') continue;
    const row = rows.get(answer.subject) ?? {};
    rows.set(answer.subject, row);
    row[answer.binding.field] = { text: answer.value, answer };
  }
  return [...rows.values()];
}

const spelt = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();
const bare = (text: string): string => spelt(text).replaceAll(/\p{P}+/gu, '');

/** Whether a title only repeats the name of its indicator and the evidence that the standard suggests for it. */
function isWordOfForm({ standards }: Assessment, name: string, title: string): boolean {
  const [id, number] = name.split('#');
  const indicator = standards
    .find((standard) => standard.id === id)
    ?.indicators.find((candidate) => candidate.id === number);
  const words = indicator ? [indicator.zh, ...indicator.evidence].map(bare) : [];
  return words.reduce((rest, word) => rest.replace(word, ''), title) === '';
}

const evidenceSheet = (answers: FormAnswers): Pick<BatchExtract, 'evidenceSheet'> => {
  const first = answers.answers.find(({ grain }) => grain === 'evidence');
  return first ? { evidenceSheet: first.place.sheet } : {};
};
