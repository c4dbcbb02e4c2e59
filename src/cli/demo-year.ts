import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sample } from '../model/generated/documents.js';
import type { ReviewPlan } from '../model/review-plan.js';
import type { TypedAnswers } from '../workflows/ports.js';
import { subjectIds } from '../workflows/registry-subject.js';
import { reviewPlan } from '../workflows/review/plan.js';
import { schoolStand } from '../workflows/review/school-stand.js';
import { documentsUnder, gathered } from '../workflows/workspace/stored-document.js';
import { annualReportFiles } from './annual-report.js';
import { auditFolder } from './audit-workspace.js';
import { grantTitles, importTitles } from './award.js';
import { composeReview } from './compose-review.js';
import { confirmDecisions, planDecisions } from './decide.js';
import { EXIT } from './exit-codes.js';
import { handUpBundle } from './hand-up.js';
import type { ToldEnding } from './in-workspace.js';
import { initWorkspace } from './init-workspace.js';
import { announceFiles } from './notice.js';
import { printCertificates } from './paper-certificates.js';
import { workspacePapers } from './paper-files.js';
import { PAPER_KINDS } from './paper-writer.js';
import { receiveFiles } from './receive-files.js';
import { receiveReviews } from './review-receive.js';
import { drawSampleFiles, planSampleFiles } from './sample.js';
import type { SessionOptions } from './session.js';
import { openWorkspace, type Workspace, type WorkspaceOptions } from './workspace.js';

/** Where the year of the demo happens. */
export interface DemoYear {
  readonly session: SessionOptions;
  /** Folder of the workspace, made anew. */
  readonly workspace: string;
  /** Folder with the schools' workbooks. */
  readonly filled: string;
  /** Folder with titles of earlier years. */
  readonly awards: string | undefined;
  /** Folder for papers. */
  readonly papers: string;
  /** Folder for the roll-up and the annual report. */
  readonly rollup: string;
  readonly tell: (line: string) => void;
}

/** Who acts in the demo, and when: an invented official, and fixed days so that every run is the same. */
const ACTOR = '示例教科院';
const OFFICIAL = { name: '示例院长', role: '教科院院长', on: '2026-07-06' } as const;
const INSTANT = '2026-07-06T01:00:00Z';
const SEED = '07 15 22 26 31 33 05';

/** Takes the example city through its levels in a workspace; a line for each step, `null` where one fails. */
export const YEAR_STEPS: readonly ((year: DemoYear) => Promise<string | null>)[] = [
  receiveStep,
  reviewStep,
  sampleStep,
  decideStep,
  handUpStep,
  papersStep,
  annualStep,
  auditStep,
];

/** When the notice is over: titles are granted, papers printed, the year reported. */
const CLOSING = { on: '2026-07-14', instant: '2026-07-14T01:00:00Z' } as const;

/** The options of the last steps. */
const closingOf = (year: DemoYear): WorkspaceOptions => ({
  ...optionsOf(year),
  clock: () => CLOSING.instant,
  issuedOn: CLOSING.on,
});

const optionsOf = ({ session, workspace }: DemoYear): WorkspaceOptions => ({
  workspace,
  actor: ACTOR,
  clock: () => INSTANT,
  issuedOn: session.issuedOn,
  lang: session.lang,
  root: session.root,
  version: session.version,
});

/** Whether a step ended well; with `findings`, what is found about single schools does not stop the city. */
function went({ tell }: DemoYear, ending: ToldEnding, findings: 'findings' | 'none' = 'none'): boolean {
  const code = ending.code ?? EXIT.fine;
  const well = code === EXIT.fine || (code === EXIT.findings && findings === 'findings');
  if (!well) for (const line of ending.told) tell(line);
  return well;
}

async function receiveStep(year: DemoYear): Promise<string | null> {
  const made = await initWorkspace({ ...year.session, folder: year.workspace, actor: ACTOR, clock: () => INSTANT });
  const options = optionsOf(year);
  if (!went(year, made)) return null;
  if (year.awards !== undefined && !went(year, await importTitles([year.awards], options))) return null;
  const received = await receiveFiles([year.filled], options);
  return went(year, received, 'findings')
    ? `接收：${lastLine(received.text)}原件、数据和得分都存入 workspace/，每一步记入台账。`
    : null;
}

const lastLine = (text = ''): string => text.trimEnd().split('\n').at(-1) ?? '';

async function reviewStep(year: DemoYear): Promise<string | null> {
  const opened = await openWorkspace(optionsOf(year));
  if (!opened.ok) return null;
  const folder = join(year.workspace, '复评');
  const schools = subjectIds(opened.value.desk.assessment);
  const count = await fillReviews(opened.value, { level: 2, folder, schools, strict: 2 });
  opened.value.store.close();
  const received = await receiveReviews([folder], { ...optionsOf(year), level: 2 });
  return went(year, received, 'findings')
    ? `复评：${count} 所学校各一份评审表，逐条同意自评或另评；收回后重新计分，级差过大的标出。`
    : null;
}

interface FilledReviews {
  readonly level: number;
  readonly folder: string;
  readonly schools: readonly string[];
  /** How many indicators are judged lower where the panel is strict. */
  readonly strict: number;
}

async function fillReviews(workspace: Workspace, { level, folder, schools, strict }: FilledReviews): Promise<number> {
  await mkdir(folder, { recursive: true });
  const { store, desk } = workspace;
  const workbook = await composeReview();
  let count = 0;
  for (const school of schools) {
    const stand = await schoolStand(store, school);
    if (!stand) continue;
    const draw = { seed: stand.sha256, persons: 3 };
    const plan = reviewPlan(desk, stand, { level, reviewer: null, draw });
    const typed = desk.workbook.type(
      await workbook.write(plan),
      judgementsOf(plan, count % STRICT_EVERY === STRICT_EVERY - 1 ? strict : 0),
      `${school}.xlsx`,
    );
    if (!typed.ok) continue;
    await writeFile(join(folder, `${school}.xlsx`), typed.value);
    count += 1;
  }
  return count;
}

/** Every fifth school of the demo is judged lower in its first indicators. */
const STRICT_EVERY = 5;

/** What the panel of the demo writes: it agrees, and is stricter with some. */
function judgementsOf(plan: ReviewPlan, most: number): TypedAnswers {
  const sheets = plan.sheets.map((sheet, index) => {
    const rows = sheet.rows.filter((row) => !row.notApplicable);
    const strict = index === 0 ? most : 0;
    const typed = rows.map((row, at): readonly [string, Readonly<Record<string, string | number>>] => {
      if (at < strict || !row.standing) return [row.indicator, { 评审得分: 0, 理由: '现场查看，没有见到原始记录' }];
      return [row.indicator, { [`同意${plan.lowerName}`]: '是' }];
    });
    return [sheet.name, Object.fromEntries(typed)] as const;
  });
  return Object.fromEntries(sheets);
}

async function sampleStep(year: DemoYear): Promise<string | null> {
  const options = { ...optionsOf(year), out: join(year.workspace, '抽查') };
  const planned = await planSampleFiles(options);
  if (!went(year, planned)) return null;
  const drawn = await drawSampleFiles({ ...options, seed: SEED, source: '示例公开抽签' });
  if (!went(year, drawn)) return null;
  const opened = await openWorkspace(options);
  if (!opened.ok) return null;
  const folder = join(year.workspace, '抽查', '评审表');
  const schools = await drawnSchools(opened.value);
  const count = await fillReviews(opened.value, { level: 3, folder, schools, strict: 1 });
  opened.value.store.close();
  const received = await receiveReviews([folder], { ...options, level: 3 });
  return went(year, received, 'findings')
    ? `抽查：名单先公布摘要，再用公开的种子抽取，谁都可以重抽核对；抽中的 ${count} 所学校再评一次，文件在 workspace/抽查/。`
    : null;
}

/** The schools of the samples that have been drawn, in their order. */
async function drawnSchools({ store }: Workspace): Promise<readonly string[]> {
  const samples = await gathered(documentsUnder<Sample>(store, 'sample/'));
  return [...new Set(samples.flatMap(({ drawn = [] }) => drawn.map(({ id }) => id)))].sort();
}

async function decideStep(year: DemoYear): Promise<string | null> {
  const options = optionsOf(year);
  const opened = await openWorkspace(options);
  if (!opened.ok) return null;
  const { targets } = opened.value.desk.assessment.programme;
  opened.value.store.close();
  const folder = join(year.workspace, '认定');
  await mkdir(folder, { recursive: true });
  for (const { award } of targets) {
    const out = join(folder, `${award}.xlsx`);
    // A standard that only serves self-check this year confers nothing.
    const planned = await planDecisions({ ...options, award, out, decided: true });
    if ((planned.code ?? EXIT.fine) !== EXIT.fine) continue;
    if (!went(year, await confirmDecisions(out, { ...options, person: OFFICIAL }))) return null;
  }
  const announced = await announceFiles({ ...options, from: OFFICIAL.on, showNames: false, out: folder });
  if (!went(year, announced)) return null;
  // Some stay without: what is open or not confirmed is told one by one.
  const granted = await grantTitles({ ...closingOf(year), award: undefined, on: CLOSING.on });
  return went(year, granted, 'findings')
    ? `认定：${OFFICIAL.name}逐项确认，名单公示五个工作日，期满没有异议的授予称号，文件在 workspace/认定/。`
    : null;
}

/** What the first reporting unit has done goes up in one sealed bundle. */
async function handUpStep(year: DemoYear): Promise<string | null> {
  const options = closingOf(year);
  const opened = await openWorkspace(options);
  if (!opened.ok) return null;
  const [first] = opened.value.desk.assessment.programme.reportingUnits;
  opened.value.store.close();
  if (!first) return null;
  const out = join(year.workspace, '上报');
  await mkdir(out, { recursive: true });
  const handed = await handUpBundle({ ...options, unit: first.id, out });
  return went(year, handed, 'findings')
    ? `上报：${first.name}的填报、评审、抽样和认定打成一个上报包，上一级逐项核对后接收，文件在 workspace/上报/。`
    : null;
}

/** A few papers of every kind: those of the first reporting unit, and certificates of titles that it holds. */
async function papersStep(year: DemoYear): Promise<string | null> {
  const options = closingOf(year);
  const opened = await openWorkspace(options);
  if (!opened.ok) return null;
  const { registry } = opened.value.desk.assessment;
  opened.value.store.close();
  const { id: school = '', unit } = registry.schools[0] ?? {};
  const runs: ToldEnding[] = [];
  for (const kind of PAPER_KINDS) {
    const schools = kind === 'spot-check' || kind === 'cover' ? [] : [school];
    runs.push(await workspacePapers({ ...options, kind, schools, unit, out: year.papers }));
  }
  const certified = { ...options, schools: [school], year: CERTIFIED, day: CLOSING.on, showNames: false };
  runs.push(await printCertificates({ ...certified, out: year.papers }));
  if (!runs.every((run) => went(year, run))) return null;
  return '印发：第一个报送单位的评定报告、复评意见书、抽查记录、回执、封面清单和往年称号的证书，在 papers/。';
}

/** School year of the titles that the demo prints certificates of: this year's are not conferred before the notice is over. */
const CERTIFIED = '2024-2025';

/** The annual report of what the levels decided; its roll-up takes the place of the one of the self-assessments. */
async function annualStep(year: DemoYear): Promise<string | null> {
  const made = await annualReportFiles([], { ...closingOf(year), out: year.rollup, public: false, names: false });
  return went(year, made, 'findings')
    ? '年度报告：排名与目标进展写成 PDF、工作簿和可离线打开的网页，在 rollup/；双击 index.html 打开。'
    : null;
}

async function auditStep(year: DemoYear): Promise<string | null> {
  const audited = await auditFolder({ ...closingOf(year), rebuild: false });
  return went(year, audited) ? (audited.text ?? '') : null;
}
