import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { severityOf } from '../messages/severity.js';
import { word } from '../messages/ui/words.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import { assignmentText } from '../output/review-text.js';
import { keepAssignment, type ListedReviewer, makeAssignment } from '../workflows/review/assignment.js';
import {
  listedReviewers,
  reviewersBook,
  reviewersLayout,
  withKnownSchools,
} from '../workflows/review/reviewers-book.js';
import { composeOffice } from './compose-office.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { toldPlaces } from './form-files.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { nearest } from './nearest.js';
import { checkedLevel, checkedReviewer, chosenSchools, drawnSchools, type SchoolChoice } from './review-schools.js';
import { usageError } from './usage.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface AssignOptions extends WorkspaceOptions, SchoolChoice {
  readonly level: number;
  /** Workbook or JSON file with the reviewers. */
  readonly reviewers: string;
  readonly seed: string;
  readonly perSchool: number;
  readonly avoidOwnUnit: boolean;
  readonly replace?: string | undefined;
  /** Reason for assigning although a school of a reviewer is in no registry. */
  readonly anyway?: string | undefined;
}

/** Assigns reviewers to schools and enters the assignment; what cannot be done is told, never relaxed. */
export const assignReviewersTo = (options: AssignOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { desk, store, actor, clock } = workspace;
    const level = checkedLevel(desk.assessment.programme, options.level);
    const drawn = options.schools.length > 0 ? null : await drawnSchools(store, level);
    const schools = chosenSchools(workspace, options).filter((school) => drawn?.has(school) ?? true);
    const read = await readReviewers(workspace, options);
    if (!read.ok) return refused(read.findings, options);
    const { perSchool, seed, avoidOwnUnit, replace, anyway } = options;
    const made = makeAssignment(desk, { level, reviewers: read.value, schools, perSchool, seed, avoidOwnUnit });
    if (!made.ok) return refused([...read.findings, ...made.findings], options);
    const isTold = read.findings.some(({ code }) => code === UNKNOWN_SCHOOL);
    const keeping = {
      actor,
      at: clock(),
      ...(isTold ? { anyway } : {}),
      ...(replace === undefined ? {} : { replace }),
    };
    const kept = await keepAssignment({ desk, store }, made.value.document, keeping);
    const findings = [...read.findings, ...made.findings, ...kept.findings];
    if (!kept.ok) return refused(findings, options);
    const names = new Map(read.value.map(({ id, name }) => [id, name ?? '']));
    const view = { ...made.value, names, outcome: kept.value };
    return {
      code: EXIT.fine,
      told: toldPlaces(findings, options.lang),
      text: assignmentText(view, desk.assessment.registry, options.lang),
      json: { outcome: kept.value, assignment: made.value.document },
    };
  });

const refused = (findings: readonly Finding[], { lang }: AssignOptions): ToldEnding => ({
  code: exitOfFindings(findings),
  told: toldPlaces(findings, lang),
});

/** The reviewers of a file; with an error in it nobody is assigned. */
async function readReviewers(
  workspace: Workspace,
  { reviewers: path, anyway }: AssignOptions,
): Promise<Outcome<readonly ListedReviewer[]>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return failure({ code: 'JY0112', where: { file: basename(path) }, found: path });
  const listed = path.toLowerCase().endsWith('.json')
    ? fromJson(workspace, bytes.toString('utf8'), path)
    : await fromWorkbook(workspace, bytes, basename(path));
  if (!listed.ok) return listed;
  const { ruleset } = workspace.desk.assessment.programme;
  const isStopping = ({ code }: Finding): boolean =>
    severityOf(code, ruleset) === 'error' && (code !== UNKNOWN_SCHOOL || anyway === undefined);
  if (listed.findings.some(isStopping)) return failure(...listed.findings);
  if (listed.value.length === 0) throw usageError('usage.noReviewers', { path });
  for (const { id } of listed.value) checkedReviewer(id);
  return listed;
}

/** A reviewer's school that is in no registry: recusal cannot be kept by it. */
const UNKNOWN_SCHOOL = 'JY6199';

async function fromWorkbook(
  { desk }: Workspace,
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<readonly ListedReviewer[]>> {
  const { programme, registry } = desk.assessment;
  const opened = (await composeOffice()).open(bytes, file);
  if (!opened.ok) return opened;
  const { reviewers, findings } = listedReviewers(opened.value.tables(reviewersLayout(programme)), {
    registry,
    nearest,
  });
  const placed = findings.map((finding) => ({ ...finding, where: { file, ...finding.where } }));
  return success(reviewers, [...opened.findings, ...placed]);
}

/** A list for programs: `[{ "id": "R01", "body": "…", "school": "…", "formerSchools": [], "interests": [] }]`. */
function fromJson({ desk }: Workspace, text: string, path: string): Outcome<readonly ListedReviewer[]> {
  const parsed = parsedJson(text);
  if (!Array.isArray(parsed) || !parsed.every(isReviewer)) throw usageError('usage.reviewers', { path });
  const listed = parsed.map((one) => ({
    ...one,
    formerSchools: one.formerSchools ?? [],
    subjects: one.subjects ?? [],
    interests: one.interests ?? [],
  }));
  const { reviewers, findings } = withKnownSchools(listed, { registry: desk.assessment.registry, nearest });
  return success(
    reviewers,
    findings.map((finding) => ({ ...finding, where: { file: basename(path), ...finding.where } })),
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type LooseReviewer = Pick<ListedReviewer, 'id' | 'body'> & Partial<ListedReviewer>;

const isTexts = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((one) => typeof one === 'string'));

function isReviewer(value: unknown): value is LooseReviewer {
  if (typeof value !== 'object' || value === null) return false;
  const { id, body, formerSchools, subjects, interests } = value as Record<string, unknown>;
  const isInterests = interests === undefined || (Array.isArray(interests) && interests.every(isInterest));
  return (
    typeof id === 'string' && typeof body === 'string' && isTexts(formerSchools) && isTexts(subjects) && isInterests
  );
}

const isInterest = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Record<string, unknown>)['school'] === 'string' &&
  typeof (value as Record<string, unknown>)['kind'] === 'string';

/** Writes the workbook in which reviewers are listed; one that is there already is never overwritten. */
export const writeReviewersTemplate = (options: WorkspaceOptions & { readonly out: string }): Promise<ToldEnding> =>
  inWorkspace(options, async ({ desk }) => {
    const bytes = await (await composeOffice()).write(reviewersBook(desk.assessment));
    const isWritten = await writeFile(options.out, bytes, { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    if (!isWritten)
      return {
        code: EXIT.usage,
        told: [`没有写入：${options.out} 已经存在或不能写，里面可能有填好的内容。请换一个文件名。`],
      };
    return {
      told: [],
      text: word('review.template', options.lang, { path: options.out }),
      json: { path: options.out },
    };
  });
