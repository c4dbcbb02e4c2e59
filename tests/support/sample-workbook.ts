import { type CheckContext, indexAnswers } from '../../src/checks/context.js';
import { runChecks } from '../../src/checks/registry.js';
import type { Finding } from '../../src/model/finding.js';
import type { Answer, AnsweredRow, AnswerValue, FormAnswers } from '../../src/model/form-answers.js';
import type {
  FormPlan,
  NominationSheet,
  OpenSheet,
  PlanBinding,
  PlanQuestion,
  PlanRow,
} from '../../src/model/form-plan.js';
import { cellAddress } from '../../src/model/raw-workbook.js';
import type { Assessment } from '../../src/workflows/assessment.js';
import { factBookOf } from '../../src/workflows/fact-book.js';
import { SLOT_PREFIX, submissionOf } from '../../src/workflows/submission.js';
import { hasher, planOf, STAMP, sampleAssessment, sampleSchool } from './sample-school.js';

/** A workbook as a reader would give it, still to be changed by a test. */
export interface SampleWorkbook {
  readonly assessment: Assessment;
  readonly plan: FormPlan;
  readonly answers: readonly Answer[];
  readonly findings: readonly Finding[];
}

const cellOf = (
  question: PlanQuestion,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  about: { readonly subject: string; readonly grain: string; readonly label: string },
): Answer => ({
  subject: about.subject,
  grain: about.grain,
  binding: question.binding,
  question,
  value: null,
  unreadable: false,
  place: { sheet: place.sheet, cell: cellAddress(place.row, place.column), label: about.label },
});

/** Every asked cell of a form, blank; rows and columns as a plain layout would have them. */
export function askedCells(plan: FormPlan): readonly Answer[] {
  return plan.sheets.flatMap((sheet) => {
    if (sheet.kind === 'fixed')
      return rowCells(sheet.name, sheet.rows, 2, { subject: plan.subject.id, grain: plan.subject.grain });
    if (sheet.kind === 'open') return openCells(sheet);
    return sheet.kind === 'nomination' ? nominationCells(sheet) : [];
  });
}

function rowCells(
  sheet: string,
  rows: readonly PlanRow[],
  top: number,
  about: { subject: string; grain: string },
  column = 3,
): readonly Answer[] {
  return rows.flatMap(({ question, note, label }, place) => [
    ...(question ? [cellOf(question, { sheet, row: top + place, column }, { ...about, label })] : []),
    ...(note
      ? [cellOf(note, { sheet, row: top + place, column: column + 1 }, { ...about, label: `${label} ${note.header}` })]
      : []),
  ]);
}

function openCells(sheet: OpenSheet): readonly Answer[] {
  return sheet.rows.flatMap((row, place) =>
    sheet.columns.flatMap((column, at) => {
      if (!column.question || !(column.for?.includes(row.grain) ?? true)) return [];
      const by = column.by[row.grain] ?? column.by['*'] ?? '';
      const about = { subject: row.id, grain: row.grain, label: `${row.id} ${column.header}` };
      return [cellOf({ ...column.question, by }, { sheet: sheet.name, row: place + 3, column: at + 1 }, about)];
    }),
  );
}

function nominationCells({ name, blocks }: NominationSheet): readonly Answer[] {
  return blocks.flatMap((block, place) =>
    Array.from({ length: block.slots }, (_, slot) =>
      rowCells(
        name,
        block.rows,
        3 + place * 50,
        { subject: `${SLOT_PREFIX}${block.standard}/${slot}`, grain: block.row },
        3 + slot * 2,
      ),
    ).flat(),
  );
}

const numberIn = (id: string): number => Number(id.replace(/\D/g, ''));

/** What a careful school types: leader, non-teaching leader, teachers; every group at work every month and week. */
function carefulValue(plan: FormPlan, answer: Answer): AnswerValue | null {
  const { binding, grain, subject } = answer;
  switch (binding.to) {
    case 'metric':
      return grain === 'person' ? teacherValue(plan, subject, binding) : metricValues(plan, answer, binding);
    case 'judgement':
      return binding.item === undefined ? 'A' : 'yes';
    case 'note':
      return '见附件。';
    case 'field':
      return fieldValue(plan, subject, binding.field);
    case 'nominated':
      return subject.endsWith('/0') ? (answer.grain === 'researchGroup' ? 'G01' : 'P01') : null;
  }
}

const groupIds = (plan: FormPlan, list: string): readonly string[] =>
  (plan.lists[list] ?? []).map((entry) => entry.code);

function teacherValue(
  plan: FormPlan,
  id: string,
  { metric }: Extract<PlanBinding, { to: 'metric' }>,
): AnswerValue | null {
  const number = numberIn(id);
  const leadsOnly = number === 2;
  const pick = (list: string): string | null => {
    const ids = groupIds(plan, list);
    return leadsOnly || ids.length === 0 ? null : (ids[number % ids.length] as string);
  };
  switch (metric) {
    case 'position':
      return number === 1 ? 'teachingLeader' : leadsOnly ? 'nonTeachingLeader' : 'teacher';
    case 'researchGroup':
      return pick('researchGroups');
    case 'preparationGroup':
      return leadsOnly ? null : ownPreparationGroup(plan, number);
    case 'inPost':
      return 'wholeYear';
    case 'fiveTier':
      return leadsOnly ? null : number % 4 === 0 ? 'skilledTeacher' : 'none';
    case 'publicLessons':
      return leadsOnly ? null : 1;
    case 'lessonsObserved':
      return 20 + (number % 7);
    default:
      return null;
  }
}

/** One of the preparation groups of the teacher's research group, in turn; the groups of a sample school take turns too. */
function ownPreparationGroup(plan: FormPlan, number: number): string | null {
  const researchGroups = groupIds(plan, 'researchGroups').length;
  const all = groupIds(plan, 'preparationGroups').filter((id) => id.startsWith('P'));
  const own = all.filter((_, place) => place % researchGroups === number % researchGroups);
  const ids = own.length > 0 ? own : all;
  return ids[(Math.floor(number / researchGroups) + 1) % ids.length] ?? null;
}

const GROUP_VALUES: Readonly<Record<string, AnswerValue>> = {
  leaderCycleTeaching: 'yes',
  assignedAdministrator: 'yes',
  planAndCalendar: 'both',
  libraryUpdated: 'yes',
  annualReport: 'reported',
  fiveFixedActivities: 8,
  weeklyFiveFixed: 30,
  schoolHonoured: 'yes',
  membersLastYear: 4,
  fiveTierMembersLastYear: 1,
  youngTeachers: 1,
  youngTeachersWithPlan: 1,
  membersInProject: 1,
  teachersLastYear: 20,
  fiveTierTeachersLastYear: 3,
  researchGroupsHonoured: 4,
  preparationGroupsHonoured: 4,
};

const ITEM_VALUES: Readonly<Record<string, readonly string[]>> = {
  itemKind: ['case', 'project'],
  itemTitle: ['大单元教学优秀案例', '作业设计研究项目'],
  itemLevel: ['school', 'city'],
  itemDate: ['2026-05-20', '2026-03-02'],
  itemOwner: ['G01', 'T003'],
};

function metricValues(
  plan: FormPlan,
  { subject, grain }: Answer,
  { metric, part }: Extract<PlanBinding, { to: 'metric' }>,
): AnswerValue | null {
  if (grain === 'item') return ITEM_VALUES[metric]?.[numberIn(subject) - 1] ?? null;
  if (part !== undefined) return part === 'every' ? 'yes' : null;
  if (metric === 'leader') return groupIds(plan, 'teacherNumbers')[numberIn(subject) + 2] ?? null;
  return GROUP_VALUES[metric] ?? 1;
}

function fieldValue(plan: FormPlan, id: string, field: string): string | null {
  if (id.startsWith('T')) return field === 'name' ? `教师${id}` : null;
  const indicator = plan.lists['indicators']?.[numberIn(id) - 1]?.code;
  if (indicator === undefined) return null;
  return { indicator, title: `材料${id}`, date: '2026-01-10', location: `${id}.pdf` }[field] ?? null;
}

const isExpected = (plan: FormPlan, { subject, grain }: Answer): boolean => {
  const sheet = plan.sheets.find((candidate) => candidate.kind === 'open' && candidate.row === grain);
  return grain !== 'person' || sheet?.kind !== 'open' || numberIn(subject) <= sheet.expectedRows;
};

const blankSlot = (answer: Answer): boolean => answer.subject.startsWith(SLOT_PREFIX) && !answer.subject.endsWith('/0');

/** A workbook of a small school in which nothing is wrong: 20 teachers, 4 and 6 groups. */
export function cleanWorkbook(
  assessment = sampleAssessment(sampleSchool({ teachers: 20, researchGroups: 4, preparationGroups: 6 })),
): SampleWorkbook {
  const plan = planOf(assessment);
  const answers = askedCells(plan).map((answer) =>
    isExpected(plan, answer) && !blankSlot(answer) ? { ...answer, value: carefulValue(plan, answer) } : answer,
  );
  return { assessment, plan, answers, findings: [] };
}

/** Which cells a test means. */
export interface CellChoice {
  readonly subject?: string | RegExp;
  readonly metric?: string;
  readonly period?: string;
  readonly part?: 'every' | 'except';
  readonly field?: string;
  readonly indicator?: string;
  readonly item?: string;
  readonly to?: PlanBinding['to'];
}

export function isChosen({ subject, binding }: Answer, choice: CellChoice): boolean {
  const { subject: wanted, ...members } = choice;
  const rightSubject = wanted === undefined || (typeof wanted === 'string' ? subject === wanted : wanted.test(subject));
  const own = binding as unknown as Readonly<Record<string, unknown>>;
  return rightSubject && Object.entries(members).every(([name, value]) => own[name] === value);
}

/** The workbook with other values in some cells. A choice that no cell fits is a fault of the test. */
export function typed(workbook: SampleWorkbook, choice: CellChoice, value: AnswerValue | null): SampleWorkbook {
  return changed(workbook, choice, { value });
}

/** The workbook with cells that could not be read. */
export const unreadable = (workbook: SampleWorkbook, choice: CellChoice): SampleWorkbook =>
  changed(workbook, choice, { value: null, unreadable: true });

function changed(workbook: SampleWorkbook, choice: CellChoice, change: Partial<Answer>): SampleWorkbook {
  if (!workbook.answers.some((answer) => isChosen(answer, choice)))
    throw new RangeError(`no such cell: ${JSON.stringify(choice)}`);
  return {
    ...workbook,
    answers: workbook.answers.map((answer) => (isChosen(answer, choice) ? { ...answer, ...change } : answer)),
  };
}

/** The rows in use: at least one cell of them holds something that was not printed beforehand. */
function usedRows({ plan, answers }: SampleWorkbook): readonly AnsweredRow[] {
  const used = new Map<string, AnsweredRow>();
  for (const { subject, grain, value, unreadable: unread, binding, place } of answers) {
    const isPreset = binding.to === 'metric' && binding.metric === 'inPost' && value === 'wholeYear';
    const inOpenSheet = plan.sheets.some((sheet) => sheet.kind === 'open' && sheet.name === place.sheet);
    if (inOpenSheet && !isPreset && (value !== null || unread))
      used.set(`${grain}/${subject}`, { id: subject, grain, sheet: place.sheet, row: 0 });
  }
  return [...used.values()];
}

/** As a reader gives them: a nomination's answers are its group's, unused rows and columns have none. */
function readAnswers(workbook: SampleWorkbook): readonly Answer[] {
  const used = new Set(usedRows(workbook).map((row) => `${row.grain}/${row.id}`));
  const filled = new Set(
    workbook.answers.filter(({ value, unreadable: unread }) => value !== null || unread).map(({ subject }) => subject),
  );
  const groups = new Map(
    workbook.answers.flatMap(({ subject, binding, value }) =>
      binding.to === 'nominated' && typeof value === 'string' ? [[subject, value]] : [],
    ),
  );
  const spare = new Set(
    workbook.plan.sheets.flatMap((sheet) =>
      sheet.kind === 'open' ? sheet.rows.filter((row) => row.spare).map((row) => `${row.grain}/${row.id}`) : [],
    ),
  );
  return workbook.answers.flatMap((answer) => {
    const row = `${answer.grain}/${answer.subject}`;
    const isIdle =
      (spare.has(row) && !used.has(row)) || (answer.subject.startsWith(SLOT_PREFIX) && !filled.has(answer.subject));
    return isIdle ? [] : [{ ...answer, subject: groups.get(answer.subject) ?? answer.subject }];
  });
}

/** What the checks see of a workbook, made as in a real run. */
export function contextOf(workbook: SampleWorkbook): CheckContext {
  const { assessment, plan } = workbook;
  const answers: FormAnswers = {
    identity: { standards: {} },
    answers: readAnswers(workbook),
    rows: usedRows(workbook),
    normalisations: [],
    findings: workbook.findings,
  };
  const submission = submissionOf({ assessment, stamp: STAMP, hasher }, plan, answers, {
    file: 'a.xlsx',
    sha256: '0'.repeat(64),
  });
  const { programme, standards } = assessment;
  return {
    file: 'a.xlsx',
    plan,
    answers,
    book: factBookOf(assessment, submission),
    standards,
    programme,
    index: indexAnswers(answers),
  };
}

/** What the checks find, or only some codes of it. */
export function findingsOf(workbook: SampleWorkbook, ...codes: readonly string[]): readonly Finding[] {
  const findings = runChecks(contextOf(workbook));
  return codes.length === 0 ? findings : findings.filter((finding) => codes.includes(finding.code));
}

/** Findings in short: code, whom they concern and the name of the cell. */
export const inShort = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, subject, where }) =>
    [code, subject, where.label].filter((part) => part !== undefined).join(' | '),
  );
