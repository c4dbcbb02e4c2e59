import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { word } from '../messages/ui/words.js';
import { failure, type Outcome, success } from '../model/finding.js';
import type { Objection } from '../model/generated/documents.js';
import {
  type NoticeLine,
  noticeCsv,
  noticeIntro,
  noticesText,
  noticeText,
  objectionsText,
} from '../output/notice-text.js';
import type { WorkingCalendar } from '../process/working-days.js';
import { type Announced, announce } from '../workflows/awards/announce.js';
import { noticesOf, objectionsOf } from '../workflows/awards/announced.js';
import { addObjection, answerObjection } from '../workflows/awards/object.js';
import { paperDate } from '../workflows/report/paper-date.js';
import { withPaper } from '../workflows/report/paper-document.js';
import { awardNames } from './award-names.js';
import { EXIT } from './exit-codes.js';
import { refusal, toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import type { NamedPerson } from './named-person.js';
import { usageError } from './usage.js';
import { writeOutput } from './whole-file.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface NoticeOptions extends WorkspaceOptions {
  readonly award?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly days?: number | undefined;
  readonly contact?: string | undefined;
  /** File with a holiday list, where the programme has none for the year. */
  readonly holidays?: string | undefined;
  readonly showNames: boolean;
  /** Folder for text, CSV and PDF. */
  readonly out?: string | undefined;
}

const USUAL_DAYS = 5;

/** Announces what has been decided: into the ledger, as text, and as files where a folder is given. */
export const announceFiles = (options: NoticeOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, desk, actor, clock } = workspace;
    const { programme } = desk.assessment;
    const names = awardNames(desk.assessment);
    const calendar = await calendarOf(workspace, options.holidays);
    if (!calendar.ok) return refusal(calendar.findings, options);
    const at = clock();
    const announced = await announce(
      { store, ...desk },
      {
        awards: options.award?.map(names.awardId),
        from: options.from ?? at.slice(0, 10),
        workingDays: options.days ?? programme.notice?.workingDays ?? USUAL_DAYS,
        calendar: calendar.value,
        contact: options.contact ?? programme.notice?.contact ?? programme.issuer.name,
        showNames: options.showNames,
        actor,
        at,
      },
    );
    if (!announced.ok) return refusal(announced.findings, options);
    const { notice, lines } = announced.value;
    const told = [word('notice.entered', options.lang, { number: notice.number ?? 0 })];
    const written = options.out === undefined ? null : await writeNotice(workspace, announced.value, options);
    const text = noticeText(notice, { lines, programme: titleOf(workspace, options) }, options.lang);
    return {
      code: written?.code ?? EXIT.fine,
      told: [...told, ...(written?.told ?? [])],
      text,
      json: { notice, lines },
    };
  });

const titleOf = ({ desk }: Workspace, { lang }: Pick<WorkspaceOptions, 'lang'>): string => {
  const { title } = desk.assessment.programme;
  return lang === 'en' ? title.en : `《${title.zh}》`;
};

async function calendarOf({ desk }: Workspace, path: string | undefined): Promise<Outcome<WorkingCalendar>> {
  const { holidays = { years: [], holidays: [], workdays: [] } } = desk.assessment.programme;
  if (path === undefined) return success(holidays);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return failure({ code: 'JY0112', where: { file: path }, found: path });
  const list = holidayList(text);
  if (!list)
    throw usageError('usage.jsonLike', {
      path,
      example: '{"years":[2026],"holidays":["2026-10-01"],"workdays":["2026-10-10"]}',
    });
  return success(list);
}

function holidayList(text: string): WorkingCalendar | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { years, holidays, workdays } = value as Record<string, unknown>;
    const isList = (list: unknown, type: 'number' | 'string'): boolean =>
      Array.isArray(list) && list.every((one) => typeof one === type);
    return isList(years, 'number') && isList(holidays, 'string') && isList(workdays, 'string')
      ? (value as WorkingCalendar)
      : null;
  } catch {
    return null;
  }
}

async function writeNotice(
  workspace: Workspace,
  { notice, lines }: Announced,
  options: NoticeOptions,
): Promise<{ readonly code: number; readonly told: readonly string[] }> {
  const folder = options.out ?? '.';
  await mkdir(folder, { recursive: true });
  const base = join(folder, `公示-${notice.number ?? 0}`);
  const programme = titleOf(workspace, options);
  await writeOutput(`${base}.txt`, `${noticeText(notice, { lines, programme }, options.lang)}\n`);
  await writeOutput(`${base}.csv`, noticeCsv(lines, options.lang));
  const painted = await paintNotice(workspace, { notice, lines }, options);
  if (!painted.ok) return refusal(painted.findings, options);
  await writeOutput(`${base}.pdf`, painted.value);
  return {
    code: EXIT.fine,
    told: [word('notice.written', options.lang, { paths: `${base}.txt、${base}.csv、${base}.pdf` })],
  };
}

/** The lines of each title, under its name and in their order, numbered by themselves. */
function byAward(lines: readonly NoticeLine[]) {
  const names = [...new Set(lines.map(({ award }) => award))];
  return names.map((name) => {
    const own = lines.filter(({ award }) => award === name);
    // A school that holds its title itself need not be named twice in a line.
    const ofSchools = own.every(({ school, subject }) => subject === school);
    return { name, count: own.length, ofSchools, lines: own.map((line, index) => ({ number: index + 1, ...line })) };
  });
}

/** Lines to fill in by hand, unless the contact that was given tells a number to call already. */
const reachedBy = (contact: string) =>
  /\d{7,}|\d{3,4}-\d/.test(contact) ? [] : ['联系人', '联系电话', '地址'].map((name) => ({ name, value: '' }));

async function paintNotice(
  workspace: Workspace,
  { notice, lines }: Announced,
  { root, lang }: NoticeOptions,
): Promise<Outcome<Uint8Array>> {
  const { composeReport } = await import('./compose-report.js');
  const report = composeReport({ root, fonts: workspace.context.fonts, templates: workspace.context.templates });
  const request = {
    template: 'public-notice',
    data: {
      title: notice.title,
      intro: noticeIntro(notice, titleOf(workspace, { lang }), lang),
      lines: lines.map((line, index) => ({ number: index + 1, ...line })),
      contact: word('notice.contact', lang, { contact: notice.contact }),
      reachedBy: reachedBy(notice.contact),
      issuer: notice.issuer.name,
      issued: paperDate(notice.from),
      awards: byAward(lines),
      redacted: notice.redacted && lines.some(({ subject }) => subject.includes('*')),
    },
    title: notice.title,
    author: notice.issuer.name,
    date: notice.from,
    footer: notice.title,
    attachments: [],
  };
  const about = { paper: 'notice', records: [], record: notice } as const;
  const painted = await report.paint(withPaper(workspace.desk, request, about));
  return painted.ok ? success(painted.value.pdf, painted.findings) : painted;
}

/** Lists all notices. */
export const listNotices = (options: WorkspaceOptions): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store }) => {
    const notices = (await noticesOf(store)).map(({ document }) => document);
    return { told: [], text: noticesText(notices, options.lang), json: notices };
  });

export interface AddObjectionOptions extends WorkspaceOptions {
  readonly notice: number;
  readonly award: string;
  readonly school: string;
  readonly subject?: string | undefined;
  readonly on: string;
  readonly text: string;
  readonly anonymous: boolean;
}

/** Enters an objection. */
export const enterObjection = (options: AddObjectionOptions): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, desk, actor, clock }) => {
    const names = awardNames(desk.assessment);
    const school = names.schoolId(options.school);
    const { notice, subject = school, on: receivedOn, text, anonymous } = options;
    const about = { notice, award: names.awardId(options.award), school, subject, receivedOn };
    const added = await addObjection({ store, ...desk }, { ...about, text, named: !anonymous, actor, at: clock() });
    if (!added.ok) return refusal(added.findings, options);
    const number = added.value.number ?? 0;
    return {
      told: toldFindings(added.findings, options.lang),
      text: word('notice.objection.entered', options.lang, { number }),
      json: added.value,
    };
  });

export interface AnswerOptions extends WorkspaceOptions {
  readonly number: number;
  readonly outcome: 'upheld' | 'dismissed';
  readonly answer: string;
  readonly person: NamedPerson;
}

/** Answers an objection in the name of a person. */
export const answerOneObjection = (options: AnswerOptions): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, actor, clock }) => {
    const { number, outcome, answer, person, lang } = options;
    const answered = await answerObjection(
      { store },
      { number, outcome, answer, answeredBy: person, actor, at: clock() },
    );
    if (!answered.ok) return refusal(answered.findings, options);
    return { told: [], text: word(`notice.objection.${outcome}`, lang, { number }), json: answered.value };
  });

/** Lists objections; only those that wait for an answer where asked so. */
export const listObjections = (options: WorkspaceOptions & { readonly open: boolean }): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, desk }) => {
    const all = (await objectionsOf(store)).map(({ document }): Objection => document);
    const shown = all.filter(({ outcome }) => !options.open || outcome === 'open');
    return { told: [], text: objectionsText(shown, awardNames(desk.assessment), options.lang), json: shown };
  });
