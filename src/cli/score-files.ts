import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { documentText } from '../documents/canonical.js';
import type { Finding } from '../model/finding.js';
import type { Result } from '../model/generated/documents.js';
import { traceIndicator } from '../output/indicator-trace.js';
import { scoreText } from '../output/score-text.js';
import { allStandards } from '../workflows/assessment.js';
import { subjectIds } from '../workflows/registry-subject.js';
import { traceNames } from '../workflows/trace-names.js';
import type { Ending } from './base-command.js';
import type { BatchEntry, BatchRun } from './batch.js';
import { WORKBOOK_ENDINGS } from './check-files.js';
import { EXIT, exitCodeOf } from './exit-codes.js';
import { type BatchOptions, openFileDesk } from './file-batch.js';
import { findingsReport, refusal, summaryLine, toldFindings } from './findings-report.js';
import { type Inputs, requireInputs } from './inputs.js';
import { nearest } from './nearest.js';
import type { ScoredFile } from './score-stage.js';
import { openSession, type Session } from './session.js';
import { interruptedLine, passedOverLines } from './told-lines.js';
import { usageError } from './usage.js';
import { writeOutput } from './whole-file.js';

export interface ScoreOptions extends BatchOptions {
  readonly out?: string | undefined;
  readonly trace: readonly string[];
  readonly subject?: string | undefined;
  /** Whether to name the files that were passed over. */
  readonly verbose?: boolean | undefined;
}

type Entry = ScoredFile | BatchEntry;

/** Scores everything under paths; results go to `--out`, a table or the traces to stdout, what was found to stderr. */
export async function scoreFiles(
  paths: readonly string[],
  options: ScoreOptions,
): Promise<Ending & { readonly told: readonly string[] }> {
  const session = await openSession(options);
  if (!session.ok) {
    return { ...refusal(session.findings, options), json: [] };
  }
  checkAsked(session.value, options);
  const inputs = await requireInputs(paths, [...WORKBOOK_ENDINGS, '.json']);
  const { entries: scored, left } = await scoreAllFiles(session.value, inputs, options);
  const { taken, passedOver } = sortedOut(scored, inputs, paths);
  const missing = inputs.findings.map((finding) => ({
    file: finding.where.file ?? '',
    findings: [finding],
    unreadable: true,
  }));
  const entries = withoutDoubles([...taken, ...missing]);
  const results = entries.flatMap((entry) => ('results' in entry ? entry.results : []));
  checkSubject(session.value, results, options);
  if (options.out !== undefined) await writeResults(options.out, results);
  const report = findingsReport(session.value, entries, options);
  const text =
    options.trace.length > 0
      ? traceText(session.value, results, options)
      : scoreText(shownResults(results, options), allStandards(session.value.assessment), options.lang);
  return {
    code: left > 0 ? EXIT.interrupted : exitCodeOf(report, 'error'),
    told: [
      ...(options.verbose ? passedOverLines([...inputs.passedOver, ...passedOver], options.lang) : []),
      ...reasons(entries, options),
      ...interruptedLine({ entries: scored, left }, options.lang),
      summaryLine(report),
    ],
    text,
    json: results,
  };
}

async function scoreAllFiles(
  session: Session,
  { files }: Inputs,
  options: ScoreOptions,
): Promise<BatchRun<ScoredFile>> {
  const desk = await openFileDesk(files, session, options);
  try {
    return await desk.run('score', files);
  } finally {
    await desk.close();
  }
}

/**
 * Folders hold other documents beside submissions: results, registries … These are passed over. One that was named
 * itself is a mistake that is told.
 */
function sortedOut(
  entries: readonly Entry[],
  { files }: Inputs,
  named: readonly string[],
): { readonly taken: readonly Entry[]; readonly passedOver: readonly string[] } {
  const pathOf = new Map(files.map(({ name, path }) => [name, path]));
  const taken: Entry[] = [];
  const passedOver: string[] = [];
  for (const entry of entries) {
    const path = pathOf.get(entry.file) ?? entry.file;
    if (!('otherKind' in entry)) taken.push(entry);
    else if (named.includes(path)) taken.push({ ...entry, findings: [otherKind(entry)], unreadable: true });
    else passedOver.push(path);
  }
  return { taken, passedOver };
}

const otherKind = ({ file, otherKind: kind = '' }: ScoredFile): Finding => ({
  code: 'JY8110',
  where: { file },
  found: kind,
  expected: 'submission',
  params: { wanted: 'submission', ...(kind === '' ? {} : { kind }) },
});

const shownResults = (results: readonly Result[], { subject }: ScoreOptions): readonly Result[] =>
  subject === undefined ? results : results.filter((result) => result.subject.id === subject);

/** A misspelt indicator would otherwise look like one without a trace. */
function checkAsked({ assessment }: Session, { trace }: ScoreOptions): void {
  const known = new Set(allStandards(assessment).flatMap((standard) => standard.indicators.map(({ id }) => id)));
  const unknown = trace.filter((id) => !known.has(id));
  if (unknown.length > 0) throw usageError('usage.indicators', { found: unknown.join('、') });
}

/** The same for a subject: it must have a result, unless there are none at all, which has its own reasons. */
function checkSubject({ assessment }: Session, results: readonly Result[], { subject }: ScoreOptions): void {
  const known = [...new Set(results.map((result) => result.subject.id))];
  if (subject === undefined || known.length === 0 || known.includes(subject)) return;
  if (subjectIds(assessment).includes(subject)) throw usageError('usage.noResult', { found: subject });
  const near = nearest(subject, known);
  throw usageError('usage.subject', { found: subject, near });
}

const formOf = (entry: Entry): string => ('form' in entry ? (entry.form ?? '') : '');

/** Two files of one school: neither is taken silently, both are named. */
function withoutDoubles(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => {
    const others = entries.filter(
      (other) =>
        other !== entry &&
        other.subject !== undefined &&
        other.subject === entry.subject &&
        formOf(other) === formOf(entry),
    );
    if (others.length === 0) return entry;
    const files = others.map((other) => other.file).join('、');
    const finding: Finding = {
      code: 'JY7102',
      where: { file: entry.file },
      subject: entry.subject ?? '',
      params: { other: files },
    };
    return { ...entry, findings: [...entry.findings, finding], results: [] };
  });
}

/** Why a file gave no result; what is wrong in single cells is for `check` to tell. */
const reasons = (entries: readonly Entry[], { lang }: ScoreOptions): readonly string[] =>
  entries
    .filter((entry) => !('results' in entry) || entry.results.length === 0)
    .flatMap((entry) =>
      toldFindings(
        entry.findings.map((finding) => ({ ...finding, where: { file: entry.file, ...finding.where } })),
        lang,
      ),
    );

/** `3204…/school-quality.json`, `3204…/research-group-G01.json`: a folder per school, a file per result. */
export function resultPath(result: Result): string {
  const standard = result.standard.id.slice(result.standard.id.lastIndexOf('/') + 1);
  return result.subject.id === result.school.id ? `${standard}.json` : `${standard}-${result.subject.id}.json`;
}

async function writeResults(folder: string, results: readonly Result[]): Promise<void> {
  for (const school of new Set(results.map((result) => result.school.id)))
    await mkdir(join(folder, school), { recursive: true });
  for (const result of results)
    await writeOutput(join(folder, result.school.id, resultPath(result)), documentText(result));
}

function traceText(session: Session, results: readonly Result[], { trace, subject, lang }: ScoreOptions): string {
  const chosen = results.filter((result) => result.subject.id === (subject ?? result.school.id));
  const texts = chosen.flatMap((result) => {
    const standard = allStandards(session.assessment).find((candidate) => candidate.id === result.standard.id);
    const names = traceNames(session.assessment, result.standard.id);
    const asked = (standard?.indicators ?? []).filter((indicator) => trace.includes(indicator.id));
    return asked.flatMap((indicator) => {
      const own = result.indicators.find((candidate) => candidate.id === indicator.id);
      if (!own) return [];
      const text = traceIndicator({ indicator, result: own, sources: standard?.sources ?? [], names }, lang);
      return [
        `${result.school.name} ${result.subject.id === result.school.id ? '' : `${result.subject.name} `}${text}`,
      ];
    });
  });
  return texts.join('\n');
}
