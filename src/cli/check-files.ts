import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import type { Findings } from '../model/generated/documents.js';
import { batchFindings, filesToCompare } from '../workflows/batch-checks.js';
import type { InputFile } from '../workflows/ports.js';
import type { BatchEntry } from './batch.js';
import type { CopyFolders } from './copies.js';
import { type CopyRun, copiedLines, copyFiles, copyPaths } from './copy-files.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { type BatchOptions, type FileDesk, openFileDesk } from './file-batch.js';
import type { CheckedFile } from './file-stage.js';
import { findingsReport } from './findings-report.js';
import { type Inputs, requireInputs } from './inputs.js';
import { type OutputRequest, writeOutputs } from './outputs.js';
import { openSession, type Session } from './session.js';
import { interruptedLine, passedOverLines } from './told-lines.js';

export interface CheckOptions extends BatchOptions, CopyFolders {
  readonly colour: boolean;
  /** Whether to name the files that were passed over. */
  readonly verbose?: boolean | undefined;
}

/** What a check printed, what it told beside, and its report. */
export interface CheckOutcome {
  readonly printed: readonly string[];
  readonly told: readonly string[];
  readonly report: Findings;
  /** Whether the user stopped it; the report is of the files until then. */
  readonly interrupted: boolean;
}

export const WORKBOOK_ENDINGS = ['.xlsx', '.xls', '.et', '.xlsm', '.ods'] as const;

/** Checks all workbooks under paths and writes the report in every format asked for. */
export async function checkFiles(
  paths: readonly string[],
  requests: readonly OutputRequest[],
  options: CheckOptions,
): Promise<CheckOutcome> {
  const [session, inputs] = [await openSession(options), await requireInputs(paths, WORKBOOK_ENDINGS)];
  const checked = session.ok ? await checkAll(session.value, { inputs, paths }, options) : NOTHING_CHECKED;
  const loading = loadingEntries(session.findings);
  const entries = session.ok ? [...loading, ...checked.entries, ...missingEntries(inputs)] : loading.map(asUnreadable);
  const report = findingsReport(session.ok ? session.value : null, entries, options);
  const told = [
    ...(options.verbose ? passedOverLines(inputs.passedOver, options.lang) : []),
    ...copiedLines(checked, options),
    ...interruptedLine(checked, options.lang),
    ...(checked.isCompared ? [] : [word('batch.uncompared', options.lang)]),
  ];
  return {
    printed: await writeOutputs(report, requests, { colour: options.colour }),
    told,
    report,
    interrupted: checked.left > 0 || checked.uncopied > 0 || !checked.isCompared,
  };
}

/** File by file first, then what only a look at all of them shows. */
async function checkAll(
  session: Session,
  { inputs: { files }, paths }: { readonly inputs: Inputs; readonly paths: readonly string[] },
  options: CheckOptions,
): Promise<CheckRun> {
  const targets = await copyPaths(files, paths, options);
  const desk = await openFileDesk(files, session, options);
  try {
    const { entries, left } = await desk.run(files.length > 1 ? 'check' : 'checkAlone', files);
    const found = files.length > 1 ? await withBatchFindings(desk, entries, files) : entries;
    const isCompared = left > 0 || desk.stop?.aborted !== true;
    return { ...(await copyFiles(desk, found, files, left > 0 ? new Map() : targets)), left, isCompared };
  } finally {
    await desk.close();
  }
}

interface CheckRun extends CopyRun {
  /** Files that were left because the user stopped the run. */
  readonly left: number;
  /** False where the user stopped it while files were compared. */
  readonly isCompared: boolean;
}

const NOTHING_CHECKED: CheckRun = {
  entries: [],
  left: 0,
  isCompared: true,
  annotated: 0,
  fixed: 0,
  fixes: 0,
  uncopied: 0,
};

type Entry = CheckedFile | BatchEntry;

async function withBatchFindings(
  desk: FileDesk,
  entries: readonly Entry[],
  files: readonly InputFile[],
): Promise<readonly BatchEntry[]> {
  const extracts = entries.flatMap((entry) => ('extract' in entry && entry.extract ? [entry.extract] : []));
  const compared = new Set(filesToCompare(extracts));
  const cells = await desk.cells(files.filter(({ name }) => compared.has(name)));
  const byFile = new Map<string, Finding[]>();
  for (const { path, finding } of batchFindings(extracts, cells))
    byFile.set(path, [...(byFile.get(path) ?? []), finding]);
  return entries.map((entry) => ({ ...entry, findings: [...entry.findings, ...(byFile.get(entry.file) ?? [])] }));
}

const missingEntries = ({ findings }: Inputs): readonly BatchEntry[] =>
  findings.map((finding) => ({ file: finding.where.file ?? '', findings: [finding], unreadable: true }));

/** What stopped the whole check because it could not be read. */
const asUnreadable = (entry: BatchEntry): BatchEntry => ({
  ...entry,
  unreadable: exitOfFindings(entry.findings) === EXIT.unreadable,
});

/** Findings about programme, registry, standards or waivers stand under the file that each is about. */
export function loadingEntries(findings: readonly Finding[]): readonly BatchEntry[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { file = 'jiaoyan.json' } = finding.where;
    byFile.set(file, [...(byFile.get(file) ?? []), finding]);
  }
  return [...byFile].map(([file, own]) => ({ file, findings: own, unreadable: false, context: true }));
}
