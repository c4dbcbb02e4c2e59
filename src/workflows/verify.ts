import { digestOf, type Hasher } from '../documents/hasher.js';
import { parseDocument } from '../documents/parse.js';
import type { Finding } from '../model/finding.js';
import type { Result } from '../model/generated/documents.js';
import { rescore } from '../scoring/rescore.js';
import type { Catalogue, SignatureReport, Verdict, VerificationPort } from './ports.js';
import { RESULT_ATTACHMENT } from './report/report.js';

/** One thing that was verified. */
export interface VerifiedPart {
  readonly part: 'signature' | 'attachment' | 'score';
  readonly verdict: Verdict;
  /** Reason codes; none when passed. */
  readonly reasons: readonly string[];
  /** Values that explain the reasons: differences of the score, the standard that is missing. */
  readonly details: readonly string[];
}

/** What verification says of a file. The verdict follows from the parts and can never contradict them. */
export interface Verification {
  readonly verdict: Verdict;
  readonly parts: readonly VerifiedPart[];
  readonly signatures: SignatureReport['signatures'];
  readonly result?: Pick<Result, 'school' | 'subject' | 'grade' | 'total' | 'schoolYear' | 'effective'>;
}

/** Verifies a report: its signatures, and its attached result, scored again from the facts it carries. */
export async function verifyReport(
  ports: { readonly verification: VerificationPort; readonly catalogue: Catalogue; readonly hasher: Hasher },
  pdf: Uint8Array,
  file: string,
): Promise<Verification> {
  const signature = ports.verification.verify(pdf);
  const signed: VerifiedPart = {
    part: 'signature',
    verdict: signature.verdict,
    reasons: signature.reasons,
    details: [],
  };
  const attached = await readAttachment(ports.verification, pdf, file);
  const parts = attached.result
    ? [signed, attached.part, await scoreAgain(ports, attached.result)]
    : [signed, attached.part];
  const { result } = attached;
  const about = result && {
    school: result.school,
    subject: result.subject,
    grade: (result.final ?? result).grade,
    total: (result.final ?? result).total,
    schoolYear: result.schoolYear,
    effective: result.effective,
  };
  return { verdict: worstOf(parts), parts, signatures: signature.signatures, ...(about ? { result: about } : {}) };
}

/** Failed beats indeterminate beats passed. */
export function worstOf(parts: readonly { readonly verdict: Verdict }[]): Verdict {
  if (parts.some((part) => part.verdict === 'failed')) return 'failed';
  return parts.some((part) => part.verdict === 'indeterminate') ? 'indeterminate' : 'passed';
}

async function readAttachment(
  verification: VerificationPort,
  pdf: Uint8Array,
  file: string,
): Promise<{ readonly part: VerifiedPart; readonly result?: Result }> {
  const found = verification.attachments(pdf).filter((candidate) => candidate.name === RESULT_ATTACHMENT);
  const [only] = found;
  if (found.length !== 1 || !only)
    return { part: attachmentPart(found.length === 0 ? 'NO_RESULT_ATTACHED' : 'SEVERAL_RESULTS_ATTACHED', []) };
  const parsed = await parseDocument('result', new TextDecoder().decode(only.data), `${file}#${RESULT_ATTACHMENT}`);
  if (!parsed.ok) return { part: attachmentPart('RESULT_UNREADABLE', parsed.findings.map(pointerOf)) };
  return { part: { part: 'attachment', verdict: 'passed', reasons: [], details: [] }, result: parsed.value };
}

const attachmentPart = (reason: string, details: readonly string[]): VerifiedPart => ({
  part: 'attachment',
  verdict: 'failed',
  reasons: [reason],
  details,
});

const pointerOf = (finding: Finding): string => finding.where.pointer ?? finding.code;

async function scoreAgain(
  { catalogue, hasher }: { readonly catalogue: Catalogue; readonly hasher: Hasher },
  result: Result,
): Promise<VerifiedPart> {
  const standard = await catalogue.load('standard', result.standard.id);
  if (!standard.ok)
    return {
      part: 'score',
      verdict: 'indeterminate',
      reasons: ['STANDARD_NOT_AT_HAND'],
      details: [result.standard.id],
    };
  if (digestOf(hasher, standard.value) !== result.standard.sha256) {
    return { part: 'score', verdict: 'indeterminate', reasons: ['STANDARD_DIFFERS'], details: [result.standard.id] };
  }
  const { differences } = rescore(result, standard.value);
  if (differences.length === 0) return { part: 'score', verdict: 'passed', reasons: [], details: [] };
  const details = differences.map(
    (difference) => `${difference.path}: ${difference.printed ?? '—'} ≠ ${difference.computed ?? '—'}`,
  );
  return { part: 'score', verdict: 'failed', reasons: ['SCORE_DIFFERS'], details };
}
