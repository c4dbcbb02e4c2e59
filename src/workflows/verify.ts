import { digestOf, type Hasher } from '../documents/hasher.js';
import type { Result, Rollup } from '../model/generated/documents.js';
import type { AttachedFile, Catalogue, PageWords, SignatureReport, Verdict, VerificationPort } from './ports.js';
import { verifyAnnual } from './verify/annual.js';
import { type Carried, carriedStatement, readCarried } from './verify/carried.js';
import { underPaint } from './verify/covered.js';
import { type LedgerPlace, type LedgerView, placeInLedger } from './verify/ledger.js';
import { type ToldPaper, verifyPaper } from './verify/paper.js';
import { type VerifiedPart, verifiedPart, worstOf } from './verify/part.js';
import { comparePrinted } from './verify/printed.js';
import { type KnownProgramme, scoreAgain } from './verify/score.js';
import { type BodiesOfResult, withBodies } from './verify/signer-body.js';

/** What verification says of a file. The verdict follows from the parts and can never contradict them. */
export interface Verification {
  readonly verdict: Verdict;
  readonly parts: readonly VerifiedPart[];
  readonly signatures: SignatureReport['signatures'];
  /** What a reader should know besides; it changes no verdict. */
  readonly notes?: readonly string[];
  readonly result?: Pick<Result, 'school' | 'subject' | 'grade' | 'total' | 'schoolYear' | 'effective'>;
  /** What paper it is, where it is no report on a result. */
  readonly paper?: ToldPaper;
  /** What year an annual report is of. */
  readonly rollup?: Pick<Rollup, 'schoolYear' | 'audience' | 'issuer'>;
  /** Fields of a signed file that are reserved and that nobody has signed yet. */
  readonly emptyFields?: readonly string[];
  /** Where the result, or the one record of a paper, stands in the ledger of the workspace at hand. */
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

type ReportDesk = VerificationDesk & { readonly verification: VerificationPort };

/** What is said of a file beside its signatures. */
type About = Omit<Verification, 'verdict' | 'signatures'>;

/**
 * Verifies a signed paper of any kind: its signatures, and what it carries. A report is scored again from the facts in
 * its result; any paper is compared with what its pages say, and looked up in the ledger where there is one.
 */
export async function verifyReport(desk: ReportDesk, pdf: Uint8Array, file: string): Promise<Verification> {
  const verified = desk.verification.verify(pdf);
  const { verdict, reasons, emptyFields } = verified;
  if (verified.signatures.length === 0 && reasons.some((reason) => UNOPENED.has(reason))) {
    return { verdict, parts: [verifiedPart('file', verdict, reasons)], signatures: [] };
  }
  const attached = desk.verification.attachments(pdf);
  const statement = carriedStatement(attached, desk.verification.producer(pdf));
  const words = 'part' in statement ? null : desk.verification.pageWords(pdf);
  const about = await aboutStatement(desk, { words, file, signature: verified, statement, attached });
  const units = (desk.programmes ?? []).flatMap(({ document }) => document.reportingUnits);
  const signature = withBodies(verified, about.bodies, units);
  const { signatures } = signature;
  const signed = signaturePart(signature, about.review);
  const parts = [signed, ...about.parts.map((part) => underPaint(part, words?.covered ?? []))];
  const { review: _review, bodies: _bodies, ...known } = about;
  const notes = about.review === 'unsigned' ? { notes: ['REVIEW_UNSIGNED'] } : {};
  const empty = signatures.length > 0 && emptyFields.length > 0 ? { emptyFields } : {};
  return { ...known, verdict: worstOf(parts), parts, signatures, ...notes, ...empty };
}

interface ReportFile {
  readonly words: PageWords | null;
  readonly file: string;
  readonly signature: SignatureReport;
  readonly statement: Carried;
  readonly attached: readonly AttachedFile[];
}

/** Whether the offices that judged have signed: not at all, or not in the fields that wait for them. */
type ReviewSignature = 'unsigned' | 'awaited';

type Told = About & { readonly review?: ReviewSignature; readonly bodies?: BodiesOfResult };

async function aboutStatement(desk: ReportDesk, report: ReportFile): Promise<Told> {
  const { words, file, statement, attached } = report;
  if ('part' in statement) return { parts: [statement.part] };
  const pages = words?.pages ?? null;
  if (statement.kind === 'rollup') return verifyAnnual(desk, { statement: statement.file, pages, file });
  if (statement.kind === 'paper') return verifyPaper(desk, { statement: statement.file, attached, pages, file });
  const read = await readCarried('result', statement.file, file);
  if ('part' in read) return { parts: [read.part] };
  const result = read.value;
  const page = comparePrinted(pages, result, digestOf(desk.hasher, result));
  const about = await aboutResult(desk, result);
  const review = reviewSignature(result, report.signature);
  const parts = [verifiedPart('attachment', 'passed', []), page, ...about.parts];
  return { ...about, parts, bodies: result, ...(review === undefined ? {} : { review }) };
}

/**
 * What the signatures come to. Where an office that judged has a field and has not signed it, nobody can tell from the
 * file whether it has yet to sign, or whether its signature was cut off again: what stands before it is whole either way.
 */
function signaturePart({ verdict, reasons, details }: SignatureReport, review?: ReviewSignature): VerifiedPart {
  if (review !== 'awaited') return verifiedPart('signature', verdict, reasons, details);
  const open = verifiedPart('signature', 'indeterminate', ['REVIEW_SIGNATURE_OPEN']);
  return verifiedPart('signature', worstOf([{ verdict }, open]), [...reasons, ...open.reasons], details);
}

/** Fields of the offices above a school, by the level from which on they have judged: the re-review, the spot check. */
const REVIEWERS = ['district', 'city'] as const;
const FIRST_REVIEW = 2;

/** How a grade that other levels judged stands on a report that none of them has signed; undefined for any other. */
function reviewSignature(
  { levels = [] }: Result,
  { signatures, emptyFields }: SignatureReport,
): ReviewSignature | undefined {
  const highest = Math.max(0, ...levels.map(({ level }) => level));
  if (highest < FIRST_REVIEW || signatures.length === 0) return undefined;
  const offices: readonly string[] = REVIEWERS.slice(Math.min(highest, REVIEWERS.length + 1) - FIRST_REVIEW);
  const isSigned = signatures.some(({ field, verdict }) => verdict !== 'failed' && offices.includes(field));
  if (isSigned) return undefined;
  return offices.some((field) => emptyFields.includes(field)) ? 'awaited' : 'unsigned';
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
