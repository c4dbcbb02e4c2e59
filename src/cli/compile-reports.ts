import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import type { Result, Submission } from '../model/generated/documents.js';
import { type Compilation, compilationOf } from '../workflows/compile/compilation.js';
import { compilationMarkdown } from '../workflows/compile/markdown.js';
import type { ReportPort } from '../workflows/ports.js';
import type { Desk } from '../workflows/read-school-workbook.js';
import { withPaper } from '../workflows/report/paper-document.js';
import { composeReport } from './compose-report.js';
import type { ContextFile } from './context-file.js';
import { resultsIn } from './diff-inputs.js';
import { exitOfFindings } from './exit-codes.js';
import { inYear, type YearOptions } from './export-source.js';
import { refusal, toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { requireInputs } from './inputs.js';
import { latestIssue } from './paper-day.js';
import { languageTold } from './paper-writer.js';
import { chosenSchools } from './review-schools.js';
import { openSession } from './session.js';
import { SUBMISSION_ENDS, submissionsIn } from './submission-files.js';
import { writeOutput } from './whole-file.js';

export interface CompileOptions extends YearOptions {
  readonly out: string;
  readonly md: boolean;
  /** Only these schools. */
  readonly schools: readonly string[];
  readonly metric: string;
  /** Results of the groups, for files; a workspace has its own. */
  readonly results?: string | undefined;
}

interface Compiling {
  readonly desk: Desk;
  readonly report: ReportPort;
  readonly results: readonly Result[];
  readonly options: CompileOptions;
  /** What the submissions are looked for in, as users know it. */
  readonly place: string;
}

/** Compiles the annual reports of schools: a PDF each, and Markdown where asked for. */
export function compileReports(paths: readonly string[], options: CompileOptions): Promise<ToldEnding> {
  return paths.length === 0 ? ofWorkspace(options) : ofFiles(paths, options);
}

const ofWorkspace = (options: CompileOptions): Promise<ToldEnding> =>
  inYear([], options, async (year) => {
    const results: Result[] = [];
    for await (const { result } of year.results()) results.push(result);
    const desk = { ...year.desk, stamp: { ...year.desk.stamp, issued: await year.issued() } };
    const compiling = { desk, report: reportOf(options, year.context), results, options, place: '工作区' };
    return compileAll(compiling, year.documents('submission'), year.findings);
  });

async function ofFiles(paths: readonly string[], options: CompileOptions): Promise<ToldEnding> {
  const session = await openSession(options);
  if (!session.ok) return refusal(session.findings, options);
  const { desk, context } = session.value;
  const findings: Finding[] = [];
  const inputs = await requireInputs(paths, SUBMISSION_ENDS);
  findings.push(...inputs.findings);
  const results = options.results === undefined ? [] : await resultsIn(options.results, findings);
  const compiling = { desk, report: reportOf(options, context), results, options, place: paths.join('、') };
  return compileAll(compiling, submissionsIn(inputs.files, desk, findings), findings);
}

const reportOf = ({ root }: CompileOptions, { fonts, templates }: ContextFile): ReportPort =>
  composeReport({ root, fonts, templates });

async function compileAll(
  compiling: Compiling,
  submissions: AsyncIterable<Submission>,
  findings: Finding[],
): Promise<ToldEnding> {
  const { lang, out } = compiling.options;
  const schools = new Set(chosenSchools(compiling, compiling.options));
  const files: string[] = [];
  let what = word('compile.what', lang);
  let found = 0;
  for await (const submission of submissions) {
    if (!schools.has(submission.subject.id)) continue;
    found += 1;
    const compiled = compilationOf(sourceOf(compiling, submission));
    findings.push(...compiled.findings);
    if (!compiled.ok) continue;
    what = compiled.value.subjectOf;
    files.push(...(await writeCompilation(compiling, { submission, compilation: compiled.value }, findings)));
  }
  if (found === 0 && findings.length === 0) findings.push({ code: 'JY4915', where: {}, found: compiling.place });
  const count = new Set(files.map((path) => path.replace(/\.(pdf|md)$/, ''))).size;
  return {
    code: exitOfFindings(findings),
    told: [...toldFindings(findings, lang), ...languageTold(count, lang)],
    text: word('compile.told', lang, { count, what, folder: out }),
    json: { files },
  };
}

const sourceOf = (compiling: Compiling, submission: Submission) => ({
  assessment: compiling.desk.assessment,
  submission,
  results: compiling.results.filter(({ school }) => school.id === submission.subject.id),
  metric: compiling.options.metric,
  issuer: compiling.desk.stamp.issuer.name,
  issued: dayOf(compiling, submission),
});

/** No day before what the school handed in and what came of it, unless one is asked for. */
function dayOf({ desk, results, options }: Compiling, submission: Submission): string {
  if (options.issuedOn !== undefined) return options.issuedOn;
  const own = results.filter(({ school }) => school.id === submission.subject.id);
  return latestIssue(desk.stamp.issued, [submission, ...own]);
}

async function writeCompilation(
  compiling: Compiling,
  { submission, compilation }: { readonly submission: Submission; readonly compilation: Compilation },
  findings: Finding[],
): Promise<readonly string[]> {
  const { desk, report, options } = compiling;
  const folder = join(options.out, compilation.school);
  await mkdir(folder, { recursive: true });
  const { schoolName: school, year, subjectOf: what } = compilation;
  const title = word('compile.title', 'zh-CN', { school, what, year });
  const request = {
    template: 'annual-subject-report',
    data: { ...compilation },
    title,
    author: school,
    date: dayOf(compiling, submission),
    footer: title,
    attachments: [],
  };
  const about = {
    paper: 'compilation',
    about: submission.subject.id,
    heading: `${school}${what}汇编`,
    records: [submission],
  } as const;
  const painted = await report.paint(withPaper(desk, request, about));
  findings.push(...painted.findings);
  const [pdf, md] = [join(folder, 'annual-subject-report.pdf'), join(folder, 'annual-subject-report.md')];
  if (painted.ok) await writeOutput(pdf, painted.value.pdf);
  if (options.md) await writeOutput(md, compilationMarkdown(compilation));
  return [...(painted.ok ? [pdf] : []), ...(options.md ? [md] : [])];
}
