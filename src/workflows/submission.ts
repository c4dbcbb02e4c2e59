import { answerKey } from '../checks/context.js';
import { envelope, reference, type Stamp } from '../documents/envelope.js';
import { type Hasher, nameBasedId } from '../documents/hasher.js';
import type { Answer, FormAnswers } from '../model/form-answers.js';
import type { FormPlan, OpenSheet } from '../model/form-plan.js';
import type { Facts, FactValue, Judgement, Submission } from '../model/generated/documents.js';
import type { Assessment } from './assessment.js';
import { statedExplanations } from './explain-findings.js';

/** The workbook a submission was read from. */
export interface WorkbookSource {
  readonly file: string;
  readonly sha256: string;
}

type MutableFacts = Record<string, FactValue>;

/** What every submission of a run is made with. */
export interface SubmissionContext {
  readonly assessment: Assessment;
  readonly stamp: Stamp;
  readonly hasher: Hasher;
}

/** Turns the answers of a workbook into the submission document: facts, judgements, evidence, and where each was read. */
export function submissionOf(
  { assessment, stamp, hasher }: SubmissionContext,
  plan: FormPlan,
  answers: FormAnswers,
  source: WorkbookSource,
): Submission {
  const nominated = nominations(answers);
  const subjectOf = (answer: Answer): string => nominated.get(answer.subject)?.subject ?? answer.subject;
  const facts = collectFacts(answers, subjectOf);
  const { programme, standards } = assessment;
  return {
    kind: 'submission',
    ...envelope(stamp),
    id: nameBasedId(hasher, 'submission', programme.id, plan.subject.id, source.sha256),
    programme: reference(hasher, programme),
    standards: standards.map((standard) => reference(hasher, standard)),
    schoolYear: programme.schoolYear,
    subject: { id: plan.subject.id, grain: plan.subject.grain as Submission['subject']['grain'] },
    facts: facts.get(plan.subject.id) ?? {},
    rows: rowsOf(plan, answers, { facts, nominated }),
    judgements: judgementsOf(answers, subjectOf),
    nominated: distinct([...nominated.values()]),
    evidence: evidenceOf(answers),
    ...explanationsOf(plan, answers),
    source: { ...source, cells: cellsOf(answers, subjectOf) },
    normalisations: answers.normalisations,
  };
}

/** Slot → group, row → person: a nomination column or an applicant's row stands for whose number it holds. */
function nominations(
  answers: FormAnswers,
): ReadonlyMap<string, { readonly standard: string; readonly subject: string }> {
  const slots = new Map<string, { standard: string; subject: string }>();
  for (const { subject, binding, value } of answers.answers) {
    if (binding.to === 'nominated' && typeof value === 'string')
      slots.set(subject, { standard: binding.standard, subject: value });
  }
  return slots;
}

type Nominations = ReturnType<typeof nominations>;

/** One nomination each, though the number stands twice; a check tells that. */
const distinct = (entries: Submission['nominated']): Submission['nominated'] =>
  entries.filter(
    ({ standard, subject }, place) =>
      entries.findIndex((other) => other.standard === standard && other.subject === subject) === place,
  );

function collectFacts(answers: FormAnswers, subjectOf: (answer: Answer) => string): ReadonlyMap<string, Facts> {
  const facts = new Map<string, MutableFacts>();
  for (const answer of answers.answers) {
    if (answer.binding.to !== 'metric' || answer.value === null) continue;
    const subject = subjectOf(answer);
    const own = facts.get(subject) ?? {};
    facts.set(subject, own);
    addFact(own, answer.binding, answer.value);
  }
  return facts;
}

function addFact(
  facts: MutableFacts,
  binding: Extract<Answer['binding'], { to: 'metric' }>,
  value: NonNullable<Answer['value']>,
): void {
  const { metric, period, part } = binding;
  if (period === undefined) {
    facts[metric] = value as FactValue;
    return;
  }
  const known = facts[metric];
  const periods = typeof known === 'object' && !Array.isArray(known) ? (known as Record<string, unknown>) : {};
  if (part === undefined) facts[metric] = { ...periods, [period]: value } as FactValue;
  else
    facts[metric] = {
      every: {},
      except: {},
      ...periods,
      [part]: { ...(periods[part] as object | undefined), [period]: value },
    } as FactValue;
}

/**
 * All rows of the registry and every number in use; an unused spare number is no row. An applicant's row is that of the
 * person, and nobody's while the number is missing.
 */
function rowsOf(
  plan: FormPlan,
  answers: FormAnswers,
  { facts, nominated }: { readonly facts: ReadonlyMap<string, Facts>; readonly nominated: Nominations },
): Submission['rows'] {
  const applying = new Set(plan.sheets.filter(isApplicantSheet).map(({ name }) => name));
  const used = answers.rows.flatMap((row) => {
    if (!applying.has(row.sheet)) return [row];
    const person = nominated.get(row.id)?.subject;
    return person === undefined ? [] : [{ ...row, id: person }];
  });
  const groups = plan.sheets.flatMap((sheet) =>
    sheet.kind === 'open' && sheet.rows.some((row) => !row.spare && isGroup(row.grain)) ? sheet.rows : [],
  );
  const rows = new Map<string, Submission['rows'][number]>();
  for (const { id, grain } of [...groups, ...used]) {
    if (grain === 'evidence' || rows.has(id)) continue;
    rows.set(id, { id, grain: grain as Submission['rows'][number]['grain'], facts: facts.get(id) ?? {} });
  }
  return [...rows.values()];
}

/** Whether the rows of a sheet stand for those whose numbers are typed into them. */
export const isApplicantSheet = (sheet: FormPlan['sheets'][number]): sheet is OpenSheet =>
  sheet.kind === 'open' && sheet.columns.some(({ question }) => question?.binding.to === 'nominated');

const isGroup = (grain: string): boolean => grain === 'researchGroup' || grain === 'preparationGroup';

function judgementsOf(answers: FormAnswers, subjectOf: (answer: Answer) => string): Submission['judgements'] {
  const sets = new Map<
    string,
    { standard: string; subject: string; values: Record<string, Judgement>; notes: Record<string, string> }
  >();
  for (const answer of answers.answers) {
    const { binding, value } = answer;
    if ((binding.to !== 'judgement' && binding.to !== 'note') || typeof value !== 'string') continue;
    const subject = subjectOf(answer);
    const key = `${binding.standard}\n${subject}`;
    const set = sets.get(key) ?? { standard: binding.standard, subject, values: {}, notes: {} };
    sets.set(key, set);
    if (binding.to === 'note') set.notes[binding.indicator] = value;
    else set.values[binding.indicator] = judgementWith(set.values[binding.indicator], binding.item, value);
  }
  return [...sets.values()].filter((set) => !isEmptySlot(set.subject));
}

function judgementWith(known: Judgement | undefined, item: string | undefined, value: string): Judgement {
  if (item === undefined) return value;
  return { ...(typeof known === 'object' ? known : {}), [item]: value === 'yes' ? 'yes' : 'no' };
}

/** Prefix of the subject of a nomination column whose group number is not given. */
export const SLOT_PREFIX = 'slot:';

const isEmptySlot = (subject: string): boolean => subject.startsWith(SLOT_PREFIX);

function evidenceOf(answers: FormAnswers): Submission['evidence'] {
  const fields = new Map<string, Record<string, string>>();
  for (const { grain, subject, binding, value } of answers.answers) {
    if (grain !== 'evidence' || binding.to !== 'field' || typeof value !== 'string') continue;
    fields.set(subject, { ...fields.get(subject), [binding.field]: value });
  }
  return [...fields].flatMap(([id, { indicator, subject, title, date, location }]) =>
    indicator === undefined || title === undefined || location === undefined
      ? []
      : [
          {
            id,
            indicator,
            ...(subject === undefined ? {} : { subject }),
            title,
            ...(date === undefined ? {} : { date }),
            location,
          },
        ],
  );
}

function explanationsOf(plan: FormPlan, { explanations = [] }: FormAnswers): Pick<Submission, 'explanations'> {
  const stated = statedExplanations(explanations).map(({ code, subject, text, sheet, cells }) => ({
    code,
    subject: (subject === '' ? plan.subject.id : subject).slice(0, LONGEST_SUBJECT),
    text,
    ...(cells.text === undefined ? {} : { cell: `${sheet}!${cells.text}` }),
  }));
  return stated.length === 0 ? {} : { explanations: stated };
}

/** As much as a submission holds. */
const LONGEST_SUBJECT = 20;

function cellsOf(
  answers: FormAnswers,
  subjectOf: (answer: Answer) => string,
): NonNullable<Submission['source']>['cells'] {
  const cells: Record<string, Record<string, string>> = {};
  for (const answer of answers.answers) {
    if (answer.value === null) continue;
    const { sheet, cell } = answer.place;
    const own = cells[sheet] ?? {};
    cells[sheet] = own;
    own[answerKey(subjectOf(answer), answer.binding)] = cell;
  }
  return cells;
}
