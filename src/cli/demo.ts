import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';
import type { TypedAnswers } from '../workflows/ports.js';
import type { Desk } from '../workflows/read-school-workbook.js';
import { subjectIds } from '../workflows/registry-subject.js';
import type { Ending } from './base-command.js';
import { checkFiles } from './check-files.js';
import { findContext } from './context-file.js';
import { type DemoYear, YEAR_STEPS } from './demo-year.js';
import { EXIT } from './exit-codes.js';
import { summaryLine, toldFindings } from './findings-report.js';
import { formFileName, issueForms } from './issue-forms.js';
import { newKey } from './new-key.js';
import { reportFiles } from './report-files.js';
import { rollupFiles } from './rollup-files.js';
import { scoreFiles } from './score-files.js';
import { openSession, type SessionOptions } from './session.js';
import { usageError } from './usage.js';
import { verifyFiles } from './verify-files.js';

export interface DemoOptions {
  readonly out: string;
  readonly root: string;
  readonly version: string;
  readonly lang: Language;
}

/** Tells which of the examples the demo runs over. */
const INDEX = 'examples/index.json';

/** Day on which the example city issues its results. */
const ISSUED_ON = '2026-07-10';

/** Folders that the demo makes; what an earlier run left in them is replaced. */
const FOLDERS = ['forms', 'filled', 'findings', 'results', 'reports', 'rollup', 'keys', 'workspace', 'papers'] as const;

type Folder = (typeof FOLDERS)[number];

/** Runs the whole chain over the example city and says in plain words what was done. */
export async function runDemo(options: DemoOptions, tell: (line: string) => void): Promise<Ending> {
  const city = await cityFolder(options.root);
  const context = await findContext(city);
  const place = (folder: Folder, ...names: readonly string[]): string => join(resolve(options.out), folder, ...names);
  await claimFolder(options.out);
  for (const folder of FOLDERS) {
    await rm(place(folder), { recursive: true, force: true });
    await mkdir(place(folder), { recursive: true });
  }
  const session: SessionOptions = {
    programme: context.programme,
    registry: context.registry,
    accepted: context.accepted,
    issuedOn: ISSUED_ON,
    lang: options.lang,
    root: options.root,
    version: options.version,
  };
  const opened = await openSession(session);
  if (!opened.ok)
    return { code: EXIT.fault, text: [...toldFindings(opened.findings, options.lang), UNFINISHED].join('\n') };
  const run: DemoRun = {
    city,
    awards: context.awards,
    place,
    session: { ...session, opened: opened.value },
    desk: opened.value.desk,
    tell,
  };
  const steps = [issueStep, fillStep, checkStep, scoreStep, reportStep, verifyStep, rollupStep] as const;
  for (const [index, step] of steps.entries()) {
    const said = await step(run);
    if (said === null) return { code: EXIT.fault, text: UNFINISHED };
    tell(`${index + 1}. ${said}`);
  }
  const year: DemoYear = {
    session: run.session,
    workspace: place('workspace'),
    filled: place('filled'),
    awards: context.awards,
    papers: place('papers'),
    rollup: place('rollup'),
    tell,
  };
  for (const [index, step] of YEAR_STEPS.entries()) {
    const said = await step(year);
    if (said === null) return { code: EXIT.fault, text: UNFINISHED };
    tell(`${steps.length + index + 1}. ${said}`);
  }
  return {
    text: `全部写在 ${options.out}。从 ${join(options.out, 'reports')} 里的 PDF 和 ${join(options.out, 'rollup', 'rollup.xlsx')} 看起。`,
    json: { out: options.out, folders: FOLDERS },
  };
}

const UNFINISHED = '演示没有完成，原因见上。';

/** Says that a folder was made by the demo, so that a later run may clear it. */
const MARKER = '.jiaoyan-demo';

/** A folder that holds somebody's own files is never cleared. */
async function claimFolder(folder: string): Promise<void> {
  const names: readonly string[] = await readdir(folder).catch(() => []);
  if (names.length > 0 && !names.includes(MARKER)) {
    throw usageError('usage.folderUsed', { path: folder });
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, MARKER), '');
}

/** The folder of the example city, as it comes with the program. */
async function cityFolder(root: string): Promise<string> {
  const index = JSON.parse(await readFile(join(root, INDEX), 'utf8')) as { readonly demo: string };
  return join(root, 'examples', index.demo);
}

interface DemoRun {
  readonly city: string;
  readonly awards: string | undefined;
  readonly place: (folder: Folder, ...names: readonly string[]) => string;
  /** The options of every step, with the session that they share. */
  readonly session: SessionOptions;
  readonly desk: Desk;
  readonly tell: (line: string) => void;
}

async function issueStep({ place, session, tell }: DemoRun): Promise<string | null> {
  const issued = await issueForms([], { ...session, out: place('forms'), force: false });
  issued.told.forEach(tell);
  return issued.code === EXIT.fine ? `发表：按名册给每所学校生成工作簿。${issued.text ?? ''}` : null;
}

/** The workbooks of those who apply for an award themselves, filled from the committed answers. */
async function fillApplications({ city, place, session, desk, tell }: DemoRun): Promise<string | null> {
  const [application] = desk.assessment.applications ?? [];
  const own = application && desk.deskFor?.(application.form.id);
  const names = (await readdir(join(city, APPLICANTS)).catch(() => [])).filter((name) => name.endsWith('.json'));
  if (!own || names.length === 0) return '';
  for (const name of names) {
    const plan = own.planner.planFor(name.replace(/\.json$/, ''));
    if (!plan) continue;
    const file = formFileName(plan.subject, own.assessment.form.file);
    const answers = JSON.parse(await readFile(join(city, APPLICANTS, name), 'utf8')) as TypedAnswers;
    const typed = own.workbook.type(await own.workbook.issue(plan), answers, file);
    if (!typed.ok) return stopped(typed.findings, session, tell);
    await writeFile(place('filled', file), typed.value);
  }
  return `另有 ${names.length} 所学校填了${own.assessment.form.title.zh}。`;
}

/** Folder of the example with the answers of applicants. */
const APPLICANTS = 'applicants';

/** Workbooks that real programs saved are taken as they are; the others are filled from the committed answers. */
async function fillStep({ city, place, session, desk, tell, ...rest }: DemoRun): Promise<string | null> {
  const saved = (await readdir(join(city, 'filled'))).filter((name) => name.endsWith('.xlsx'));
  for (const name of saved) await cp(join(city, 'filled', name), place('filled', name));
  const answered = (await readdir(join(city, 'answers'))).filter((name) => name.endsWith('.json'));
  for (const name of answered) {
    const plan = desk.planner.planFor(name.replace(/\.json$/, ''));
    if (!plan) continue;
    const file = formFileName(plan.subject);
    const answers = JSON.parse(await readFile(join(city, 'answers', name), 'utf8')) as TypedAnswers;
    const typed = desk.workbook.type(await readFile(place('forms', file)), answers, file);
    if (!typed.ok) return stopped(typed.findings, session, tell);
    await writeFile(place('filled', name.replace(/\.json$/, '.xlsx')), typed.value);
  }
  const applied = await fillApplications({ city, place, session, desk, tell, ...rest });
  if (applied === null) return null;
  return `填报：${saved.length} 个工作簿由 LibreOffice 和 openpyxl 填好保存，另 ${answered.length} 个按示例答案填写；${subjectIds(desk.assessment).length - saved.length - answered.length} 所学校没有上报。${applied}`;
}

function stopped(findings: readonly Finding[], { lang }: SessionOptions, tell: (line: string) => void): null {
  toldFindings(findings, lang).forEach(tell);
  return null;
}

async function checkStep({ place, session }: DemoRun): Promise<string | null> {
  const requests = [
    { format: 'text', path: place('findings', 'findings.txt') },
    { format: 'json', path: place('findings', 'findings.json') },
  ] as const;
  const { report } = await checkFiles([place('filled')], requests, { ...session, colour: false });
  return `校验：${summaryLine(report)}问题清单在 findings/findings.txt。`;
}

async function scoreStep({ place, session }: DemoRun): Promise<string | null> {
  const scored = await scoreFiles([place('filled')], { ...session, out: place('results'), trace: [] });
  const count = Array.isArray(scored.json) ? scored.json.length : 0;
  await writeFile(place('results', 'scores.txt'), `${scored.text ?? ''}\n`);
  return count > 0 ? `计分：得到 ${count} 份评定结果，每一分都带着单元格和条款；有漏填的不按 0 计，暂不评定。` : null;
}

async function reportStep({ place, session, tell }: DemoRun): Promise<string | null> {
  const made = await newKey({
    out: place('keys', 'key.pem'),
    cert: place('keys', 'cert.pem'),
    name: '示例教科院',
    kind: 'rsa-2048',
    years: 5,
    validFrom: ISSUED_ON,
  });
  if (made.code !== undefined && made.code !== EXIT.fine) return stopped([], session, tell);
  const reported = await reportFiles([place('results')], {
    ...session,
    out: place('reports'),
    key: place('keys', 'key.pem'),
    cert: place('keys', 'cert.pem'),
  });
  reported.told.forEach(tell);
  return reported.code === EXIT.fine ? `报告：${reported.text ?? ''}` : null;
}

async function verifyStep({ place, session, tell }: DemoRun): Promise<string | null> {
  const verified = await verifyFiles([place('reports')], {
    trust: [place('keys', 'cert.pem')],
    programme: session.programme === undefined ? [] : [session.programme],
    lang: session.lang,
    root: session.root,
    // The year of the demo is always the same, whenever somebody looks at it.
    clock: () => `${ISSUED_ON}T08:00:00Z`,
  });
  const count = Array.isArray(verified.json) ? verified.json.length : 0;
  if (verified.code === EXIT.fine) return `核对：${count} 份报告签名有效、内容未改动、重新计算一致。`;
  tell(verified.text ?? '');
  return null;
}

async function rollupStep({ awards, place, session, tell }: DemoRun): Promise<string | null> {
  const rolled = await rollupFiles([place('results')], {
    ...session,
    awards,
    out: place('rollup', 'rollup.json'),
    xlsx: place('rollup', 'rollup.xlsx'),
  });
  rolled.told.forEach(tell);
  await writeFile(place('rollup', 'rollup.txt'), `${rolled.text ?? ''}\n`);
  return rolled.code === EXIT.fine
    ? '汇总：自评的上报情况、等级分布和目标进展在 rollup/rollup.txt；本年优秀只列为候选。'
    : null;
}
