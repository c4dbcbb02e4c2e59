import { digestOf } from '../documents/hasher.js';
import { merkleRoot } from '../documents/merkle.js';
import { parseDocument, withoutMark } from '../documents/parse.js';
import type { Finding } from '../model/finding.js';
import type { Award, Codelist, Decision, Documents, Receipt, Submission } from '../model/generated/documents.js';
import type { Assessment } from '../workflows/assessment.js';
import type { KeptResult } from '../workflows/decide/known.js';
import type { InputFile, Store } from '../workflows/ports.js';
import type { Desk } from '../workflows/read-school-workbook.js';
import { notNominated } from '../workflows/rollup-workspace.js';
import { resultCheck } from '../workflows/trusted-result.js';
import { documentsUnder, gathered, storedDocument } from '../workflows/workspace/stored-document.js';
import type { ContextFile } from './context-file.js';
import { requireDocuments } from './document-inputs.js';
import { refusal } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { findInputs, type Inputs } from './inputs.js';
import { nodeHasher } from './node-hasher.js';
import { latestIssue, latestIssueIn, paperDay } from './paper-day.js';
import { progressBar } from './progress.js';
import { readResults } from './result-files.js';
import { acceptedResults, openCatalogue, openSession, readDocument, type SessionOptions } from './session.js';
import { usageError } from './usage.js';
import type { WorkspaceOptions } from './workspace.js';

/** Where a command takes a year's documents from: paths, else a workspace. */
export interface YearOptions extends SessionOptions, Pick<WorkspaceOptions, 'workspace' | 'actor' | 'clock'> {
  /** Folder of award documents, for paths; else as `jiaoyan.json` says. */
  readonly awards?: string | undefined;
}

/** Kinds of documents that are read as they are asked for. */
type YearKind = 'submission' | 'review' | 'receipt' | 'sample' | 'decision' | 'summary';

/** A year's documents, read as they are asked for. */
export interface YearSource {
  readonly assessment: Assessment;
  readonly desk: Desk;
  readonly context: ContextFile;
  /** Which stages the wording of a group may mean. */
  readonly groupStages: Codelist;
  /** What was found while reading; grows as documents are read. */
  readonly findings: Finding[];
  /** This year's results, one at a time: of files only those that were computed again, each subject once. */
  results(): AsyncGenerator<KeptResult>;
  /** Results of groups that nobody nominated, where `results` does not have them: a workspace calculates them again. */
  notNominated(): AsyncGenerator<Documents['result']>;
  /** Whom decisions are about. */
  decisions(): AsyncGenerator<Pick<Decision, 'school' | 'subject'>>;
  /** Submissions, reviews, receipts, samples, decisions and summaries that are at hand. */
  documents<K extends YearKind>(kind: K): AsyncGenerator<Documents[K]>;
  awards(): Promise<readonly Award[]>;
  /** Last year's accepted results. */
  accepted(): Promise<readonly Documents['result'][]>;
  /** Day that a paper about the year carries, ISO; a usage error for one before the data of a workspace. */
  issued(): Promise<string>;
  /** Entries and Merkle root of the ledger; `null` where there is no workspace. */
  ledger(): Promise<{ readonly size: number; readonly root: string } | null>;
}

/** Opens the year that paths or a workspace hold, does the work and closes it. */
export function inYear(
  paths: readonly string[],
  options: YearOptions,
  work: (year: YearSource) => Promise<ToldEnding>,
): Promise<ToldEnding> {
  if (paths.length === 0) return inWorkspace(options, async (opened) => work(await ofWorkspace(opened, options)));
  if (options.workspace !== undefined) throw usageError('usage.pathOrWorkspace');
  return inFiles(paths, options, work);
}

type Opened = Parameters<Parameters<typeof inWorkspace>[1]>[0];

/** The list of groups' stages comes with the program; a user's own standards may replace it. */
async function groupStagesOf(root: string, context: ContextFile): Promise<Codelist> {
  const loaded = await openCatalogue(root, context).load('codelist', 'codelists/group-stage');
  if (!loaded.ok) throw usageError('usage.codelistGone');
  return loaded.value;
}

async function ofWorkspace(
  { store, desk, context, findings }: Opened,
  { root, issuedOn }: YearOptions,
): Promise<YearSource> {
  return {
    assessment: desk.assessment,
    desk,
    context,
    groupStages: await groupStagesOf(root, context),
    findings: [...findings],
    results: () => keptResults(store),
    notNominated: () => leftOut(store, desk),
    decisions: () => decidedIn(store),
    documents: (kind) => documentsUnder(store, `${kind}/`),
    awards: () => gathered(documentsUnder<Award>(store, 'award/')),
    accepted: () => gathered(documentsUnder<Documents['result']>(store, 'accepted/', 'result')),
    issued: () => paperDay(store, issuedOn, desk.stamp.issued),
    ledger: () => ledgerOf(store),
  };
}

async function* keptResults(store: Store): AsyncGenerator<KeptResult> {
  const heads = await store.heads('result/');
  const bar = progressBar();
  for (const [index, { sha256, key }] of heads.entries()) {
    bar.step(index, heads.length, key);
    const result = await storedDocument<Documents['result']>(store, sha256);
    if (result) yield { result, sha256 };
  }
  bar.end();
}

async function* leftOut(store: Store, desk: Desk): AsyncGenerator<Documents['result']> {
  for await (const submission of documentsUnder<Submission>(store, 'submission/'))
    yield* notNominated(desk, submission);
}

/** Whom a decision is about stands in its brief; the document itself need not be read. */
async function* decidedIn(store: Store): AsyncGenerator<Pick<Decision, 'school' | 'subject'>> {
  for (const { brief } of await store.heads('decision/'))
    yield { school: String(brief['school']), subject: String(brief['subject']) };
}

async function* none(): AsyncGenerator<never> {}

async function ledgerOf(store: Store): Promise<{ readonly size: number; readonly root: string }> {
  const leaves: string[] = [];
  for await (const { digest } of store.lines()) leaves.push(digest);
  return { size: leaves.length, root: merkleRoot(nodeHasher, leaves) };
}

async function inFiles(
  paths: readonly string[],
  options: YearOptions,
  work: (year: YearSource) => Promise<ToldEnding>,
): Promise<ToldEnding> {
  const session = await openSession(options);
  if (!session.ok) return refusal(session.findings, options);
  const { assessment, desk, context } = session.value;
  const inputs = await requireDocuments(paths, ['.json']);
  const findings: Finding[] = [...inputs.findings];
  const filed = filedAwards(options.awards ?? context.awards, findings);
  const awards = (): typeof filed => filed;
  const dayOfFiles = async () =>
    options.issuedOn ?? latestIssueIn(latestIssue(desk.stamp.issued, await awards()), inputs.files);
  let day: Promise<string> | undefined;
  return work({
    assessment,
    desk,
    context,
    groupStages: await groupStagesOf(options.root, context),
    findings,
    results: () => trustedResults(inputs, { desk, findings }),
    notNominated: none,
    decisions: () => filedDocuments(inputs.files, 'decision', findings),
    documents: (kind) => filedDocuments(inputs.files, kind, findings),
    awards,
    accepted: () => acceptedResults(options, context),
    issued: () => {
      day ??= dayOfFiles();
      return day;
    },
    ledger: () => Promise.resolve(null),
  });
}

/** Results of files that belong to the year and say what their own inputs give; of two of one subject the first. */
async function* trustedResults(
  { files }: Inputs,
  { desk, findings }: { readonly desk: Desk; readonly findings: Finding[] },
): AsyncGenerator<KeptResult> {
  const check = resultCheck(desk.assessment, desk.hasher);
  const seen = new Set<string>();
  const bar = progressBar();
  for await (const result of readResults(files, findings)) {
    bar.step(Math.min(seen.size, files.length), files.length, result.subject.name);
    const distrusted = check(result);
    if (distrusted) findings.push(distrusted);
    else if (seen.has(result.id))
      findings.push({ code: 'JY7102', where: {}, subject: result.subject.id, found: result.school.name });
    else yield { result, sha256: digestOf(desk.hasher, result) };
    seen.add(result.id);
  }
  bar.end();
}

async function* filedDocuments<K extends YearKind>(
  files: readonly InputFile[],
  kind: K,
  findings: Finding[],
): AsyncGenerator<Documents[K]> {
  const mark = new RegExp(`"kind"\\s*:\\s*"${kind}"`);
  for (const file of files) {
    const bytes = await file.read();
    if (!bytes.ok) continue;
    const text = new TextDecoder().decode(bytes.value);
    // A result names its submission as well; only the document's own kind counts.
    if (!mark.test(text) || kindOf(text) !== kind) continue;
    const parsed = await parseDocument(kind, text, file.path);
    findings.push(...parsed.findings);
    if (parsed.ok) yield parsed.value;
  }
}

function kindOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(withoutMark(text));
    return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  } catch {
    return null;
  }
}

async function filedAwards(folder: string | undefined, findings: Finding[]): Promise<readonly Award[]> {
  if (folder === undefined) return [];
  const inputs = await findInputs([folder], ['.json']);
  const awards: Award[] = [];
  findings.push(...inputs.findings);
  for (const file of inputs.files) {
    const read = await readDocument('award', file.path);
    findings.push(...read.findings);
    if (read.ok) awards.push(read.value);
  }
  return awards;
}

/** How many errors the receipt of each school tells; empty where no receipts are at hand. */
export async function receiptErrors(year: YearSource): Promise<ReadonlyMap<string, number>> {
  const errors = new Map<string, number>();
  const receipts: AsyncGenerator<Receipt> = year.documents('receipt');
  for await (const { school, errors: count } of receipts) errors.set(school, count);
  return errors;
}
