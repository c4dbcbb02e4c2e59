import { documentText } from '../documents/canonical.js';
import type { Finding } from '../model/finding.js';
import type { Award, Findings, Summary } from '../model/generated/documents.js';
import { rollupText } from '../output/rollup-text.js';
import type { SummaryCounter } from '../statistics/summary-counter.js';
import { scoredStandards } from '../workflows/assessment.js';
import { lightCheck } from '../workflows/countable-result.js';
import type { WorkbookPort } from '../workflows/ports.js';
import { findSchool } from '../workflows/registry-subject.js';
import {
  lastYearOf,
  publicRollup,
  type RollupDesk,
  rollupCounter,
  rollupOf,
  summaryDocument,
} from '../workflows/rollup.js';
import { addSummaries } from '../workflows/rollup-summaries.js';
import { rollupTables } from '../workflows/rollup-tables.js';
import { resultCheck } from '../workflows/trusted-result.js';
import { requireDocuments } from './document-inputs.js';
import { exitOfFindings } from './exit-codes.js';
import { refusal, toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { findInputs } from './inputs.js';
import { fromLatin1 } from './light-line.js';
import { latestIssue } from './paper-day.js';
import { type ResultTaker, readSources } from './rollup-sources.js';
import { acceptedResults, openSession, readDocument, type SessionOptions } from './session.js';
import { writeOutput } from './whole-file.js';

/** What is made of a roll-up beside its text. */
export interface RollupOutputs {
  /** Files to write. */
  readonly out?: string | undefined;
  readonly xlsx?: string | undefined;
  readonly summary?: string | undefined;
  /** Without small cells, missing schools and what gives them away. */
  readonly public?: boolean | undefined;
  /** Reports of findings (`check --output json`), to be counted by schools. */
  readonly findings?: readonly string[] | undefined;
}

export interface RollupOptions extends SessionOptions, RollupOutputs {
  readonly awards?: string | undefined;
  /** Lines of .ndjson files are counted without being computed again. */
  readonly unchecked?: boolean | undefined;
}

/** Rolls up all results and summaries under paths: text to stdout, the documents and a workbook where asked for. */
export async function rollupFiles(paths: readonly string[], options: RollupOptions): Promise<ToldEnding> {
  const session = await openSession(options);
  if (!session.ok) return refusal(session.findings, options);
  const { assessment, desk, context } = session.value;
  const findings: Finding[] = [];
  const awards = await readAwards(options.awards ?? context.awards, findings);
  const lastYear = lastYearOf(await acceptedResults(options, context), assessment);
  const own: RollupDesk = { assessment, awards, lastYear, stamp: desk.stamp, hasher: desk.hasher };
  const counter = rollupCounter(own);
  const inputs = await requireDocuments(paths, ['.json', '.ndjson']);
  findings.push(...inputs.findings);
  const taker = resultTaker(own, counter, findings, options);
  const sources = await readSources(inputs.files, taker);
  const { added, findings: refused } = addSummaries(own, counter, sources.summaries);
  findings.push(...sources.findings, ...refused, ...uncheckedNotice(taker));
  for (const decision of sources.decisions) counter.addDecision(decision);
  const reports = [...sources.reports, ...(await readReports(options.findings ?? [], findings))];
  countReports(own, counter, reports);
  const issued = options.issuedOn ?? latestIssue(own.stamp.issued, [...awards, ...added]);
  const rollupDesk: RollupDesk = { ...own, stamp: { ...own.stamp, issued } };
  return rollupEnding({ desk: rollupDesk, workbook: desk.workbook, counter, parts: added, findings }, options);
}

/** Tells as well how many results it took lightly. */
interface CountingTaker extends ResultTaker {
  readonly lightly: () => number;
}

const uncheckedNotice = ({ lightly }: CountingTaker): readonly Finding[] =>
  lightly() === 0 ? [] : [{ code: 'JY7111', where: {}, found: String(lightly()) }];

/** Checks every result as it comes, and counts it once. */
function resultTaker(
  { assessment, hasher }: RollupDesk,
  counter: SummaryCounter,
  findings: Finding[],
  { unchecked = false }: RollupOptions,
): CountingTaker {
  const check = resultCheck(assessment, hasher);
  const looksAt = lightCheck(assessment, hasher, fromLatin1);
  const seen = new Map<string, string>();
  const isNew = (
    { id, subject, school }: Parameters<SummaryCounter['add']>[0] & { readonly id: string },
    file: string,
  ): boolean => {
    const other = seen.get(id);
    if (other === undefined) seen.set(id, file);
    else findings.push({ code: 'JY7102', where: {}, subject: subject.id, found: school.name, params: { other } });
    return other === undefined;
  };
  let lightly = 0;
  return {
    lightly: () => lightly,
    take: (result, file) => {
      const distrusted = check(result);
      if (distrusted) findings.push({ ...distrusted, where: { file, ...distrusted.where } });
      else if (isNew(result, file)) counter.add(result);
    },
    takeLightly: unchecked
      ? (value, file) => {
          const { result, finding } = looksAt(value);
          if (finding) findings.push({ ...finding, where: { file, ...finding.where } });
          if (result && isNew(result, file)) {
            counter.add(result);
            lightly += 1;
          }
          return result !== null || finding !== null;
        }
      : undefined,
  };
}

/** Counts the schools of findings; a report of another year's schools counts for nothing. */
export function countReports({ assessment }: RollupDesk, counter: SummaryCounter, reports: readonly Findings[]): void {
  const { registry } = assessment;
  const unitOf = (id: string): string | null =>
    (findSchool(registry, id) ?? registry.others.find((other) => other.id === id))?.unit ?? null;
  for (const report of reports) counter.addFindings(report, unitOf);
}

/** Reports of findings in files. */
export async function readReports(paths: readonly string[], findings: Finding[]): Promise<readonly Findings[]> {
  const read = await Promise.all(paths.map((path) => readDocument('findings', path)));
  findings.push(...read.flatMap((outcome) => outcome.findings));
  return read.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}

/** What has been counted, and what was told on the way. */
interface Counted {
  readonly desk: RollupDesk;
  readonly workbook: WorkbookPort;
  readonly counter: SummaryCounter;
  /** Summaries that were added. */
  readonly parts: readonly Summary[];
  readonly findings: readonly Finding[];
}

/** Writes what is asked for and says how it ends. */
export async function rollupEnding(
  { desk, workbook, counter, parts, findings }: Counted,
  options: RollupOutputs & Pick<SessionOptions, 'lang'>,
): Promise<ToldEnding> {
  const { assessment } = desk;
  const counts = counter.counts();
  const whole = rollupOf(desk, counts, counter.tables);
  const rollup = options.public === true ? publicRollup(desk, whole) : whole;
  if (options.out !== undefined) await writeOutput(options.out, documentText(rollup));
  if (options.summary !== undefined)
    await writeOutput(options.summary, documentText(summaryDocument(desk, counts, parts)));
  if (options.xlsx !== undefined)
    await writeOutput(options.xlsx, await workbook.tables(rollupTables(rollup, assessment, options.lang)));
  return {
    code: exitOfFindings(findings),
    told: toldFindings(findings, options.lang),
    text: rollupText(rollup, assessment.programme, scoredStandards(assessment), options.lang),
    json: rollup,
  };
}

async function readAwards(folder: string | undefined, findings: Finding[]): Promise<readonly Award[]> {
  if (folder === undefined) return [];
  const inputs = await findInputs([folder], ['.json']);
  const read = await Promise.all(inputs.files.map((file) => readDocument('award', file.path)));
  findings.push(...inputs.findings, ...read.flatMap((outcome) => outcome.findings));
  return read.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}
