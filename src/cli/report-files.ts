import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Result } from '../model/generated/documents.js';
import { presentId } from '../workflows/registry-subject.js';
import type { Background, LastYearResult } from '../workflows/report/background.js';
import { lastYearOf, subjectKeyOf } from '../workflows/report/background.js';
import { addPeer, peerGroupOf, standardDigest } from '../workflows/report/known.js';
import { registryNames } from '../workflows/report/printed-names.js';
import { gradingRequest, type PaperPress } from '../workflows/report/report.js';
import { type ResultCheck, resultCheck } from '../workflows/trusted-result.js';
import { keyRefusal } from './compose-sign-standing.js';
import { requireDocuments } from './document-inputs.js';
import { refusal } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { findInputs, type Inputs } from './inputs.js';
import { kindIn } from './kind-in.js';
import { nodeHasher } from './node-hasher.js';
import { type PaperKey, paperPress } from './paper-signature.js';
import { gradingPath, type Papers, reportSubject } from './paper-sources.js';
import { type PaperOptions, papersEnding, writePapers } from './paper-writer.js';
import { readResults } from './result-files.js';
import { openSession, type Session, type SessionOptions } from './session.js';
import { usageError } from './usage.js';

export interface ReportOptions extends SessionOptions, PaperOptions, PaperKey {}

/**
 * Prints a report for every school and nominated group among the results. The results themselves are the peers that each
 * is compared with; last year's accepted results are those that the context names.
 */
export async function reportFiles(paths: readonly string[], options: ReportOptions): Promise<ToldEnding> {
  const session = await openSession(options);
  if (!session.ok) return refusal(session.findings, options);
  const { context, assessment } = session.value;
  const opened = await paperPress({ root: options.root, context, assessment }, 'grading', options);
  if (!opened.ok) return keyRefusal(opened.findings, options.lang);
  const press = opened.value;
  const inputs = await requireDocuments(paths, ['.json']);
  await requireResults(inputs, paths);
  const check = resultCheck(assessment, nodeHasher);
  const beside: Beside = {
    peers: await peersAmong(inputs, check),
    lastYear: await lastYearBy(session.value, options.accepted ?? context.accepted),
  };
  const each = reports(session.value, { press, inputs, check, beside, options });
  const places = registryNames(assessment.registry);
  const run = await writePapers(press, { kind: 'grading', total: inputs.files.length, each, places }, options);
  run.findings.unshift(...inputs.findings);
  return papersEnding('grading', run, { ...options, ...press });
}

/** A folder without any result is not what was meant, and a workbook is one step too early: both are usage errors. */
async function requireResults({ files, findings }: Inputs, paths: readonly string[]): Promise<void> {
  if (findings.length > 0) return;
  const workbook = files.find(({ name }) => WORKBOOK.test(name));
  if (workbook) throw usageError('usage.scoreFirst', { path: workbook.path });
  for (const file of files) {
    const bytes = await file.read();
    // What cannot be read or parsed is told as such further on.
    if (!bytes.ok || (kindIn(new TextDecoder().decode(bytes.value)) ?? 'result') === 'result') return;
  }
  throw usageError('usage.noResults', { paths: paths.join('、') });
}

const WORKBOOK = /\.(xlsx|xlsm|xls|et)$/i;

/** What stands beside each result of the run. */
interface Beside {
  readonly peers: ReadonlyMap<string, readonly string[]>;
  readonly lastYear: ReadonlyMap<string, LastYearResult>;
}

interface Reporting {
  readonly press: PaperPress;
  readonly inputs: Pick<Inputs, 'files'>;
  readonly check: ResultCheck;
  readonly beside: Beside;
  readonly options: ReportOptions;
}

async function* reports(session: Session, { press, inputs, check, beside, options }: Reporting): Papers {
  const { assessment } = session;
  const settings = {
    hasher: nodeHasher,
    programme: assessment.programme,
    signature: press.signature,
    preset: options.preset,
    issued: options.issuedOn,
  };
  const findings: Finding[] = [];
  for await (const result of readResults(inputs.files, findings)) {
    if (result.status !== 'scored') continue;
    const subject = trusted(check, result) ?? reportSubject(assessment, result);
    if (!subject.ok) {
      yield subject;
      continue;
    }
    const background = besideOf(session, beside, result);
    yield success({ path: gradingPath(result), request: gradingRequest(settings, { ...subject.value, background }) });
  }
  if (findings.length > 0) yield failure(...findings);
}

function trusted(check: ResultCheck, result: Result): Outcome<never> | null {
  const distrusted = check(result);
  return distrusted && failure(distrusted);
}

function besideOf({ assessment }: Session, { peers, lastYear }: Beside, result: Result): Background {
  const group = peerGroupOf(assessment, peers, result);
  const before = lastYear.get(subjectKeyOf(result));
  return { ...(group ? { peers: group } : {}), ...(before ? { lastYear: before } : {}) };
}

/** Totals of all results that may be used, read before any report is painted. */
async function peersAmong({ files }: Pick<Inputs, 'files'>, check: ResultCheck): Promise<Beside['peers']> {
  const peers = new Map<string, string[]>();
  for await (const result of readResults(files, [])) {
    if (result.status === 'scored' && check(result) === null) addPeer(peers, result);
  }
  return peers;
}

async function lastYearBy({ assessment }: Session, folder: string | undefined): Promise<Beside['lastYear']> {
  const accepted = new Map<string, LastYearResult>();
  if (folder === undefined) return accepted;
  const digest = standardDigest({ assessment, hasher: nodeHasher });
  const { files } = await findInputs([folder], ['.json']);
  const present = (id: string): string => presentId(assessment.registry, id);
  for await (const result of readResults(files, [])) {
    const before = lastYearOf(result, digest(result.standard.id));
    if (before) accepted.set(subjectKeyOf(result, present), before);
  }
  return accepted;
}
