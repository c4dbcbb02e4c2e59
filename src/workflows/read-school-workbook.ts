import { strayNumbers } from '../checks/privacy.js';
import { withoutPrivate } from '../checks/private-findings.js';
import type { Stamp } from '../documents/envelope.js';
import type { Hasher } from '../documents/hasher.js';
import type { Finding } from '../model/finding.js';
import type { FormAnswers, OtherWorkbook } from '../model/form-answers.js';
import type { FormPlan } from '../model/form-plan.js';
import type { Submission } from '../model/generated/documents.js';
import type { RawWorkbook } from '../model/raw-workbook.js';
import type { Assessment } from './assessment.js';
import { withOwnRanges } from './own-ranges.js';
import type { Planner } from './plan-for.js';
import type { WorkbookPort } from './ports.js';
import { formerIds, subjectIds } from './registry-subject.js';
import { submissionOf } from './submission.js';

/** What reading workbooks needs, made once for a batch. */
export interface Desk {
  readonly assessment: Assessment;
  readonly planner: Planner;
  readonly workbook: WorkbookPort;
  readonly hasher: Hasher;
  readonly stamp: Stamp;
  /** The desk of another form of the programme, by the id of the form. */
  readonly deskFor?: (form: string) => Desk | undefined;
}

/** A workbook as far as it could be read. `reading` is missing when it is no form of this assessment. */
export interface SchoolWorkbook {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** True when the file itself cannot be opened. */
  readonly unreadable: boolean;
  /** The desk of the form it is; absent where that is the desk it came to. */
  readonly desk?: Desk;
  readonly reading?: { readonly plan: FormPlan; readonly answers: FormAnswers; readonly submission: Submission };
}

/** Reads one workbook: its cells, whose form it is, its answers, the submission. Never throws on bad data. */
export function readSchoolWorkbook(desk: Desk, file: string, bytes: Uint8Array): SchoolWorkbook {
  const raw = desk.workbook.read(bytes, file);
  if (!raw.ok) return { file, findings: raw.findings, unreadable: true };
  const { form, other: foreign } = desk.workbook.identity(raw.value);
  if (foreign) return { file, findings: [noForm(file, foreign)], unreadable: false };
  const other = form === undefined ? undefined : desk.deskFor?.(form);
  if (!other || other.assessment === desk.assessment) return readRaw(desk, file, bytes, raw);
  return { ...readRaw(other, file, bytes, raw), desk: other };
}

/** Which command takes a workbook that is no form of a school. */
const TAKEN_BY: Readonly<Record<Exclude<OtherWorkbook, 'review'>, string>> = {
  registry: 'registry import',
  programme: 'programme import',
  reviewers: 'review assign',
};

/** JY8256 a review workbook, JY8257 a workbook that an office keeps: one finding, as nothing else of it matters here. */
const noForm = (file: string, other: OtherWorkbook): Finding =>
  other === 'review'
    ? { code: 'JY8256', where: { file } }
    : { code: 'JY8257', where: { file }, params: { office: other, command: TAKEN_BY[other] } };

function readRaw(
  desk: Desk,
  file: string,
  bytes: Uint8Array,
  raw: { readonly value: RawWorkbook; readonly findings: readonly Finding[] },
): SchoolWorkbook {
  const identified = identify(desk, raw.value, file);
  if (!identified.plan)
    return { file, findings: [...raw.findings, withoutPrivate(identified.finding)], unreadable: false };
  const { plan } = identified;
  const told = desk.workbook.answers(raw.value, plan, file);
  const answers = withKeys(withOwnRanges(told, desk.assessment.metrics.document));
  // Another year's or school's workbook: what follows from its being empty says nothing.
  if (answers.answers.length === 0 && answers.findings.length > 0)
    return { file, findings: [...raw.findings, ...answers.findings], unreadable: false };
  const source = { file, sha256: desk.hasher.sha256(bytes) };
  const submission = submissionOf(desk, plan, answers, source);
  const stray = strayNumbers(raw.value, plan, answers).map((finding) => ({
    ...finding,
    where: { file, ...finding.where },
  }));
  return {
    file,
    findings: [...raw.findings, ...answers.findings, ...stray],
    unreadable: false,
    reading: { plan, answers, submission },
  };
}

/**
 * Findings of cells and sheets get a name, so that what follows from them can say so and fold under them. What they
 * quote goes on without numbers of persons.
 */
function withKeys(answers: FormAnswers): FormAnswers {
  const findings = answers.findings
    .map(withoutPrivate)
    .map((finding) =>
      finding.key === undefined && finding.where.sheet !== undefined
        ? { ...finding, key: `${finding.code}@${[finding.where.sheet, finding.where.cell].filter(isGiven).join('!')}` }
        : finding,
    );
  return { ...answers, findings };
}

const isGiven = (part: string | undefined): part is string => part !== undefined;

type Identified = { readonly plan: FormPlan } | { readonly plan: null; readonly finding: Finding };

function identify(desk: Desk, workbook: RawWorkbook, file: string): Identified {
  const { form, subject, capacities, part } = desk.workbook.identity(workbook);
  if (form !== undefined && form !== desk.assessment.form.id) {
    const expected = desk.assessment.form.title.zh;
    return {
      plan: null,
      finding: { code: 'JY1101', where: { file }, found: form, expected, params: { form: desk.assessment.form.id } },
    };
  }
  const id = subject ?? subjectByText(desk, workbook);
  const plan = id === null ? null : desk.planner.planFor(id, { capacities, part });
  if (plan) return { plan };
  if (id !== null) return { plan: null, finding: { code: 'JY1117', where: { file }, found: id } };
  const names = workbook.sheets.map((sheet) => sheet.name).slice(0, 6);
  return {
    plan: null,
    finding: { code: 'JY1101', where: { file }, found: names.join('、'), expected: desk.assessment.form.title.zh },
  };
}

/** Sheets copied into a new workbook lose the hidden one; the school's code is printed on the form as well. */
function subjectByText(desk: Desk, workbook: RawWorkbook): string | null {
  const known = new Set(subjectIds(desk.assessment).flatMap((id) => [id, ...formerIds(desk.assessment.registry, id)]));
  for (const sheet of workbook.sheets) {
    const found = shownTexts(sheet).find((text) => known.has(text));
    if (found !== undefined) return found;
  }
  return null;
}

const shownTexts = (sheet: RawWorkbook['sheets'][number]): readonly string[] =>
  [...sheet.rows.values()].flatMap((row) =>
    [...row.values()].flatMap(({ value }) => {
      if (value?.type === 'text') return [value.value.trim()];
      return value?.type === 'number' ? [value.raw] : [];
    }),
  );
