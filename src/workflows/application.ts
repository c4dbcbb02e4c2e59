import { derivation, envelope, reference } from '../documents/envelope.js';
import { nameBasedId } from '../documents/hasher.js';
import type { Application, Result, Submission } from '../model/generated/documents.js';
import { scoreAll } from '../scoring/score.js';
import { type ApplicationAssessment, applicationsOf } from './assessment.js';
import { factBookOf, NO_RECORDS, type Records } from './fact-book.js';
import type { Desk } from './read-school-workbook.js';
import { resultsOf } from './result-document.js';

/** What applications are made and scored with; no workbook is read. */
export interface ApplicationDesk extends Pick<Desk, 'hasher' | 'stamp'> {
  readonly assessment: ApplicationAssessment;
}

/** The documents of a workbook in which persons apply: one each, in the order of its rows. */
export function applicationsIn(desk: ApplicationDesk, submission: Submission): readonly Application[] {
  return submission.nominated.map(({ standard, subject }) => applicationOf(desk, submission, standard, subject));
}

function applicationOf(desk: ApplicationDesk, submission: Submission, standard: string, person: string): Application {
  const { assessment, hasher, stamp } = desk;
  const { programme, award, standards } = assessment;
  const school = submission.subject.id;
  const items = ownItems(assessment, submission, person);
  const evidence = submission.evidence.filter(({ subject }) => subject === person);
  const judged = submission.judgements.find((set) => set.standard === standard && set.subject === person);
  const rule = standards.find(({ id }) => id === standard) ?? { id: standard };
  const numbers = [person, ...items.map(({ id }) => id), ...evidence.map(({ id }) => id)];
  return {
    kind: 'application',
    ...envelope(stamp),
    id: nameBasedId(hasher, 'application', programme.id, award, school, person),
    programme: reference(hasher, programme),
    award,
    standard: reference(hasher, rule),
    schoolYear: submission.schoolYear,
    school,
    person,
    facts: submission.rows.find((row) => row.id === person && row.grain === 'person')?.facts ?? {},
    items: items.map(({ id, facts }) => ({ id, facts })),
    judgements: judged?.values ?? {},
    ...(judged?.notes && Object.keys(judged.notes).length > 0 ? { notes: judged.notes } : {}),
    evidence: evidence.map(({ subject: _, ...piece }) => piece),
    ...explanationsOf(submission, new Set(numbers)),
    ...sourceOf(submission, numbers),
  };
}

/** Results are theirs to whom they are said to belong. */
function ownItems({ metrics }: ApplicationAssessment, { rows }: Submission, person: string): Submission['rows'] {
  const owner = metrics.document.relations.belongs.find(({ child }) => child === 'item')?.by[0];
  return owner === undefined ? [] : rows.filter(({ grain, facts }) => grain === 'item' && facts[owner] === person);
}

function explanationsOf(
  { explanations = [] }: Submission,
  numbers: ReadonlySet<string>,
): Pick<Application, 'explanations'> {
  const own = explanations.filter(({ subject }) => numbers.has(subject));
  return own.length === 0 ? {} : { explanations: own };
}

/** The cells of one person; those of the other applicants are none of this document's. */
function sourceOf({ source }: Submission, numbers: readonly string[]): Pick<Application, 'source'> {
  if (!source) return {};
  const isOwn = (key: string): boolean => numbers.some((number) => key.startsWith(`${number}/`));
  const cells = Object.entries(source.cells).flatMap(([sheet, own]) => {
    const kept = Object.entries(own).filter(([key]) => isOwn(key));
    return kept.length === 0 ? [] : [[sheet, Object.fromEntries(kept)] as const];
  });
  return { source: { ...source, cells: Object.fromEntries(cells) } };
}

/** The result of an application: computed from the document alone, with what the levels above awarded. */
export function scoreApplication(
  { assessment, hasher, stamp }: ApplicationDesk,
  application: Application,
  records: Records = NO_RECORDS,
): readonly Result[] {
  const submission = applicationFacts(assessment, application);
  const book = factBookOf(assessment, submission, records);
  const source = { assessment, submission, document: application, book, stamp, hasher };
  return resultsOf(source, scoreAll(book, applicationsOf(assessment)));
}

/** The facts of an application as every other score has them: rows below a school. */
export function applicationFacts(
  { metrics }: Pick<ApplicationAssessment, 'metrics'>,
  application: Application,
): Submission {
  const { formatVersion, issued, issuer, producer, derivedFrom, lang, source, notes } = application;
  const { id, programme, standard, schoolYear, school, person, facts, items, judgements, evidence } = application;
  return {
    kind: 'submission',
    ...{ formatVersion, issued, issuer, producer, derivedFrom, lang, id, programme, schoolYear },
    standards: [standard],
    subject: { id: school, grain: metrics.document.relations.top },
    facts: {},
    rows: [{ id: person, grain: 'person', facts }, ...items.map((item) => ({ ...item, grain: 'item' as const }))],
    judgements: [{ standard: standard.id, subject: person, values: judgements, ...(notes ? { notes } : {}) }],
    nominated: [{ standard: standard.id, subject: person }],
    evidence,
    ...(source ? { source } : {}),
  };
}

/** How a receipt names the applications of a workbook. */
export const derivationsOf = (
  { hasher }: Pick<ApplicationDesk, 'hasher'>,
  applications: readonly Application[],
): readonly Result['derivedFrom'][number][] => applications.map((application) => derivation(hasher, application));
