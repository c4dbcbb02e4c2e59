import { digestOf, type Hasher } from '../documents/hasher.js';
import { parseDocument } from '../documents/parse.js';
import type { Finding } from '../model/finding.js';
import type { Result } from '../model/generated/documents.js';
import type { Catalogue, SignatureReport, Verdict, VerificationPort } from './ports.js';
import { RESULT_ATTACHMENT } from './report/report.js';
import { type LedgerPlace, type LedgerView, placeInLedger } from './verify/ledger.js';
import { type VerifiedPart, verifiedPart, worstOf } from './verify/part.js';
import { comparePrinted } from './verify/printed.js';
import { type KnownProgramme, scoreAgain } from './verify/score.js';

/** What verification says of a file. The verdict follows from the parts and can never contradict them. */
export interface Verification {
  readonly verdict: Verdict;
  readonly parts: readonly VerifiedPart[];
  readonly signatures: SignatureReport['signatures'];
  /** What a reader should know besides; it changes no verdict. */
  readonly notes?: readonly string[];
  readonly result?: Pick<Result, 'school' | 'subject' | 'grade' | 'total' | 'schoolYear' | 'effective'>;
  /** Where the result stands in the ledger of the workspace at hand. */
  readonly ledger?: LedgerPlace;
}

/** What verification works with; the ledger only where a workspace is at hand, programmes as far as there are any. */
export interface VerificationDesk {
  readonly catalogue: Catalogue;
  readonly hasher: Hasher;
  readonly ledger?: LedgerView;
  readonly programmes?: readonly KnownProgramme[];
}

/** Reasons why a file is no PDF that could be looked into; nothing else is asked of it then. */
const UNOPENED: ReadonlySet<string> = new Set(['NOT_A_PDF', 'DAMAGED', 'ENCRYPTED']);

/**
 * Verifies a report: its signatures, and its attached result, scored again from the facts it carries, compared with what
 * the pages say, and looked up in the ledger where there is one.
 */
export async function verifyReport(
  desk: VerificationDesk & { readonly verification: VerificationPort },
  pdf: Uint8Array,
  file: string,
): Promise<Verification> {
  const signature = desk.verification.verify(pdf);
  const { verdict, reasons, details, signatures } = signature;
  if (signatures.length === 0 && reasons.some((reason) => UNOPENED.has(reason))) {
    return { verdict, parts: [verifiedPart('file', verdict, reasons)], signatures };
  }
  const signed = verifiedPart('signature', verdict, reasons, details);
  const attached = await readAttachment(desk.verification, pdf, file);
  if (!attached.result)
    return { verdict: worstOf([signed, attached.part]), parts: [signed, attached.part], signatures };
  const pages = desk.verification.pageText(pdf);
  const page = comparePrinted(pages, attached.result, digestOf(desk.hasher, attached.result));
  const about = await aboutResult(desk, attached.result);
  const parts = [signed, attached.part, page, ...about.parts];
  const notes = notesOn(attached.result, signatures);
  return { ...about, verdict: worstOf(parts), parts, signatures, ...(notes.length === 0 ? {} : { notes }) };
}

/** Fields of the offices above a school, by the level from which on they have judged: the re-review, the spot check. */
const REVIEWERS = ['district', 'city'] as const;
const FIRST_REVIEW = 2;

/** A grade that other levels judged, on a report that only the school has signed. */
function notesOn({ levels = [] }: Result, signatures: Verification['signatures']): readonly string[] {
  const highest = Math.max(0, ...levels.map(({ level }) => level));
  if (highest < FIRST_REVIEW) return [];
  const offices: readonly string[] = REVIEWERS.slice(Math.min(highest, REVIEWERS.length + 1) - FIRST_REVIEW);
  const isSigned = signatures.some(({ field, verdict }) => verdict !== 'failed' && offices.includes(field));
  return isSigned ? [] : ['REVIEW_UNSIGNED'];
}

/** What can be said of a result by itself: its score, its place in the ledger. */
export async function aboutResult(
  desk: VerificationDesk,
  result: Result,
): Promise<Omit<Verification, 'verdict' | 'signatures'>> {
  const score = await scoreAgain(desk, result);
  const place = desk.ledger && (await placeInLedger(desk.ledger, result, digestOf(desk.hasher, result)));
  const { grade, total } = result.final ?? result;
  const { school, subject, schoolYear, effective } = result;
  return {
    parts: [score, ...(place ? [place.part] : [])],
    result: { school, subject, grade, total, schoolYear, effective },
    ...(place?.place ? { ledger: place.place } : {}),
  };
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
  return { part: verifiedPart('attachment', 'passed', []), result: parsed.value };
}

const attachmentPart = (reason: string, details: readonly string[]): VerifiedPart =>
  verifiedPart('attachment', 'failed', [reason], details);

const pointerOf = (finding: Finding): string => finding.where.pointer ?? finding.code;
