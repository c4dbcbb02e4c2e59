import { parseDocument, withoutMark } from '../documents/parse.js';
import type { Result } from '../model/generated/documents.js';
import { scoreSubmission, scoreWorkbook } from '../workflows/score-workbook.js';
import type { BatchEntry } from './batch.js';
import type { Session } from './session.js';

/** What is kept of a scored file. */
export interface ScoredFile extends BatchEntry {
  readonly results: readonly Result[];
  /** The kind of a JSON file that is no submission, empty for none: it says nothing about a school. */
  readonly otherKind?: string;
  /** The form it is, where that is not the school's own. */
  readonly form?: string;
}

/** Scores a workbook or a submission; what was read of it is not kept. */
export async function scoreFile({ desk }: Session, file: string, bytes: Uint8Array): Promise<ScoredFile> {
  if (file.toLowerCase().endsWith('.json')) return scoreDocument({ desk }, file, bytes);
  const { findings, unreadable, subject, results, explanations, desk: other } = scoreWorkbook(desk, file, bytes);
  return {
    file,
    findings,
    unreadable,
    results,
    ...(subject === undefined ? {} : { subject }),
    ...(explanations ? { explanations } : {}),
    ...(other ? { form: other.assessment.form.id } : {}),
  };
}

async function scoreDocument({ desk }: Pick<Session, 'desk'>, file: string, bytes: Uint8Array): Promise<ScoredFile> {
  const text = new TextDecoder().decode(bytes);
  const kind = kindOf(text);
  if (kind !== undefined && kind !== 'submission')
    return { file, findings: [], unreadable: false, results: [], otherKind: kind };
  const parsed = await parseDocument('submission', text, file);
  if (!parsed.ok) return { file, findings: parsed.findings, unreadable: true, results: [] };
  const results = scoreSubmission(desk, parsed.value);
  return { file, findings: parsed.findings, unreadable: false, subject: parsed.value.subject.id, results };
}

/** The kind that sound JSON says it is, empty where it says none. What is no JSON at all may be a damaged submission. */
function kindOf(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(withoutMark(text));
    return typeof value === 'object' && value !== null && 'kind' in value ? String(value.kind) : '';
  } catch {
    return undefined;
  }
}
