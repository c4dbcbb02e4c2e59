import { parseDocument } from '../documents/parse.js';
import type { Finding } from '../model/finding.js';
import type { Submission } from '../model/generated/documents.js';
import type { InputFile } from '../workflows/ports.js';
import { type Desk, readSchoolWorkbook } from '../workflows/read-school-workbook.js';
import { kindIn } from './kind-in.js';
import { progressBar } from './progress.js';

/** Ends of the names of files that may hold a submission. */
export const SUBMISSION_ENDS = ['.xlsx', '.xlsm', '.json'] as const;

/**
 * The schools' submissions in files, one at a time: read from workbooks, or as documents. What cannot be read is told;
 * workbooks of applicants and documents of other kinds say nothing of a school as a whole and are passed over.
 */
export async function* submissionsIn(
  files: readonly InputFile[],
  desk: Desk,
  findings: Finding[],
): AsyncGenerator<Submission> {
  const bar = progressBar();
  for (const [index, file] of files.entries()) {
    bar.step(index, files.length, file.name);
    const bytes = await file.read();
    if (!bytes.ok) findings.push(...bytes.findings);
    else {
      const submission = await submissionIn(file, bytes.value, { desk, findings });
      if (submission) yield submission;
    }
  }
  bar.end();
}

async function submissionIn(
  file: InputFile,
  bytes: Uint8Array,
  { desk, findings }: { readonly desk: Desk; readonly findings: Finding[] },
): Promise<Submission | null> {
  if (!file.name.toLowerCase().endsWith('.json')) return fromWorkbook(file, bytes, { desk, findings });
  const text = new TextDecoder().decode(bytes);
  const kind = kindIn(text);
  if (typeof kind === 'string' && kind !== 'submission') return null;
  const parsed = await parseDocument('submission', text, file.name);
  if (!parsed.ok) findings.push(...parsed.findings);
  return parsed.ok ? parsed.value : null;
}

function fromWorkbook(
  file: InputFile,
  bytes: Uint8Array,
  { desk, findings }: { readonly desk: Desk; readonly findings: Finding[] },
): Submission | null {
  const { reading, findings: found, unreadable, desk: other } = readSchoolWorkbook(desk, file.name, bytes);
  if (other) return null;
  // What is wrong with single cells is for check; here only what keeps the whole workbook out.
  if (unreadable || !reading) findings.push(...found);
  return reading?.submission ?? null;
}
