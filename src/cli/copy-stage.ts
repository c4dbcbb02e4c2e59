import type { Finding } from '../model/finding.js';
import { type CheckedWorkbook, checkWorkbook } from '../workflows/check-workbook.js';
import { annotationOf } from '../workflows/copies/annotation.js';
import { fixFindings, safeFixes, withFixFindings } from '../workflows/copies/safe-fixes.js';
import type { CopyPort } from '../workflows/ports.js';
import type { BatchEntry } from './batch.js';
import { composeCopies } from './compose-copies.js';
import { type CopyReply, type CopyTask, writeCopy } from './copies.js';
import { fileTrouble } from './faults.js';
import { findingsReport } from './findings-report.js';
import type { Session, SessionOptions } from './session.js';

/** Who makes copies: the session, and the words they are made in. */
export interface CopyDesk {
  readonly session: Session;
  readonly options: SessionOptions;
  readonly port: CopyPort;
}

/** A file with its content. */
interface CopiedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Opens the desk of a run. */
export const openCopyDesk = async (session: Session, options: SessionOptions): Promise<CopyDesk> => ({
  session,
  options,
  port: await composeCopies(),
});

/**
 * Makes and writes the copies of one workbook; a marked copy is one of the mended copy, where there are both. A copy that
 * the system does not take (JY0122) is no hindrance to the other.
 */
export async function makeCopies(desk: CopyDesk, { file, bytes }: CopiedFile, task: CopyTask): Promise<CopyReply> {
  const fixed = task.fix === undefined ? null : fixedCopy(desk, { file, bytes });
  const unfixed = fixed?.bytes && task.fix !== undefined ? await unwritten(file, task.fix, fixed.bytes) : [];
  const isFixed = fixed?.bytes !== undefined && unfixed.length === 0;
  const findings = [...(isFixed || !fixed?.bytes ? (fixed?.findings ?? []) : []), ...unfixed];
  if (task.annotate === undefined) return { findings, annotated: false, fixed: isFixed };
  const copied =
    isFixed && fixed?.bytes ? afterFixes(desk, { file, bytes: fixed.bytes }, task, fixed) : { file, bytes };
  const marked = markedCopy(desk, copied, 'entry' in copied ? copied.entry : entryOf(file, task));
  const unmarked = marked.ok ? await unwritten(file, task.annotate, marked.value) : marked.findings;
  return { findings: [...findings, ...unmarked], annotated: unmarked.length === 0, fixed: isFixed };
}

/** Writes a copy; JY0122 where the system does not let it. */
async function unwritten(file: string, path: string, bytes: Uint8Array): Promise<readonly Finding[]> {
  try {
    await writeCopy(path, bytes);
    return [];
  } catch (error) {
    const trouble = fileTrouble(error);
    if (trouble === null) throw error;
    return [{ code: 'JY0122', where: { file }, found: path, params: { trouble } }];
  }
}

interface FixedCopy {
  readonly findings: readonly Finding[];
  readonly bytes?: Uint8Array;
  /** What the file as it came gives when it is checked alone. */
  readonly before: CheckedWorkbook;
}

/** Only what is a form of this assessment can be mended. */
function fixedCopy({ session, port }: CopyDesk, { file, bytes }: CopiedFile): FixedCopy {
  const before = checkWorkbook(session.desk, file, bytes);
  if (!before.reading) return { findings: [], before };
  const fixes = safeFixes(before.reading.answers, before.reading.plan.lists);
  const copy = port.fix(
    bytes,
    file,
    fixes.map(({ entry }) => entry),
  );
  if (!copy.ok) return { findings: copy.findings, before };
  return { findings: fixFindings(file, fixes), bytes: copy.value, before };
}

/** The mended copy with what is found in it: its own findings, and those that only a look at several files gives. */
function afterFixes(
  { session }: CopyDesk,
  { file, bytes }: CopiedFile,
  task: CopyTask,
  fixed: FixedCopy,
): CopiedFile & { readonly entry: BatchEntry } {
  const checked = checkWorkbook(session.desk, file, bytes);
  const alone = new Set(fixed.before.findings.map((finding) => JSON.stringify(finding)));
  const ofBatch = task.findings.filter((finding) => !alone.has(JSON.stringify(finding)));
  const findings = withFixFindings([...checked.findings, ...ofBatch], fixed.findings);
  return { file, bytes, entry: { ...entryOf(file, task), findings } };
}

const entryOf = (file: string, { findings, explanations, subject }: CopyTask): BatchEntry => ({
  file,
  findings,
  unreadable: false,
  ...(subject === undefined ? {} : { subject }),
  ...(explanations ? { explanations } : {}),
});

function markedCopy({ session, options, port }: CopyDesk, { file, bytes }: CopiedFile, entry: BatchEntry) {
  const workbook = session.desk.workbook.read(bytes, file);
  if (!workbook.ok) return workbook;
  const { form = '' } = session.desk.workbook.identity(workbook.value);
  const { planner } = session.desk.deskFor?.(form) ?? session.desk;
  const plan = entry.subject === undefined ? null : planner.planFor(entry.subject);
  const annotation = annotationOf({
    file,
    ...(plan ? { school: plan.subject.name } : {}),
    report: findingsReport(session, [entry], options),
    sheets: new Set(workbook.value.sheets.filter(({ state }) => state === 'visible').map(({ name }) => name)),
    freeRows: plan ? port.freeExplanationRows(workbook.value, plan) : [],
  });
  return port.annotate(bytes, file, annotation);
}
