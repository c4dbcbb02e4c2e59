import { digestOf, type Hasher } from '../../documents/hasher.js';
import type { Award, DocumentKind, Documents, Paper } from '../../model/generated/documents.js';
import type { AttachedFile } from '../ports.js';
import { PAPER_ATTACHMENT } from '../report/paper-document.js';
import { readAttached, readCarried, unreadablePart } from './carried.js';
import { type LedgerPlace, type LedgerView, placeRecords } from './ledger.js';
import { type VerifiedPart, verifiedPart } from './part.js';
import { comparePaper } from './printed-paper.js';

/** A signed paper as far as it lies in the file. */
interface PaperFile {
  /** The file with the statement. */
  readonly statement: AttachedFile;
  readonly attached: readonly AttachedFile[];
  /** Words on its pages; `null` where they cannot be read. */
  readonly pages: readonly string[] | null;
  readonly file: string;
}

/** What is said of a paper beside its signatures. */
/** What a paper says it is. */
export type ToldPaper = Pick<Paper, 'paper' | 'title' | 'about' | 'issued'> & { readonly number?: string };

interface VerifiedPaper {
  readonly parts: readonly VerifiedPart[];
  readonly paper?: ToldPaper;
  readonly ledger?: LedgerPlace;
}

interface PaperDesk {
  readonly hasher: Hasher;
  readonly ledger?: LedgerView;
}

/** Kinds of records that a paper prints: exactly one of the first, any number of the second. */
const PRINTS: Readonly<Record<Paper['paper'], { readonly one?: DocumentKind; readonly many?: DocumentKind }>> = {
  certificate: { one: 'award' },
  receipt: { one: 'receipt' },
  notice: { one: 'notice' },
  return: { one: 'return' },
  opinion: { many: 'review' },
  'signing-sheet': { many: 'review' },
  'spot-check': { one: 'sample', many: 'review' },
  cover: { many: 'receipt' },
  compilation: { one: 'submission' },
};

/** Papers that are the printed form of one record. That of a certificate may hold a name which the paper does not show. */
const OWN_RECORD = { certificate: 'award', receipt: 'receipt', notice: 'notice', return: 'return' } as const;
type OwnRecord = Documents[(typeof OWN_RECORD)[keyof typeof OWN_RECORD]];

/**
 * Verifies what a paper says of itself: that it is what it says, that the record it carries is the one it names, that its
 * pages print no other digest, heading or number, and that the ledger at hand knows its records and has them in force.
 */
export async function verifyPaper(desk: PaperDesk, paperFile: PaperFile): Promise<VerifiedPaper> {
  const read = await readCarried('paper', paperFile.statement, paperFile.file);
  if ('part' in read) return { parts: [read.part] };
  const paper = read.value;
  const carried = await carriedRecord(desk, paper, paperFile);
  const { paper: kind, title, about, issued } = paper;
  const told = { paper: kind, title, issued, ...(about === undefined ? {} : { about }) };
  if (carried.part.verdict === 'failed') return { parts: [carried.part], paper: told };
  const shown = shownOf(paper, carried.record);
  const page = comparePaper(paperFile.pages, { title, prints: paper.prints, ...shown });
  const place = desk.ledger && placeRecords(desk.ledger, paper.derivedFrom);
  return {
    parts: [carried.part, page, ...(place ? [place.part] : [])],
    paper: { ...told, ...(shown.number === undefined ? {} : { number: shown.number }) },
    ...(place?.place ? { ledger: place.place } : {}),
  };
}

const failed = (reason: string, ...details: readonly string[]) => ({
  part: verifiedPart('attachment', 'failed', [reason], details),
});

/** The record that lies beside the statement, and whether both speak of the same. */
async function carriedRecord(
  { hasher }: PaperDesk,
  paper: Paper,
  { attached, file }: PaperFile,
): Promise<{ readonly part: VerifiedPart; readonly record?: OwnRecord }> {
  if (!isOfKind(paper)) return failed('PAPER_KIND_WRONG', paper.derivedFrom.map(({ kind }) => kind).join(' '));
  const own = paper.paper in OWN_RECORD ? OWN_RECORD[paper.paper as keyof typeof OWN_RECORD] : undefined;
  const records = attached.filter(({ name }) => name !== PAPER_ATTACHMENT && name.endsWith('.json'));
  const others = records.filter(({ name }) => name !== `${own}.json`);
  if (others.length > 0) return failed('PAPER_KIND_WRONG', ...others.map(({ name }) => name));
  const [only] = records;
  if (own === undefined || (only === undefined && own === 'award')) {
    return { part: verifiedPart('attachment', 'passed', []) };
  }
  if (only === undefined || records.length > 1) return failed('PAPER_RECORD_MISSING', `${own}.json`);
  const read = await readAttached(own, only, file);
  if (!read.ok) return { part: unreadablePart('PAPER_UNREADABLE', read.findings) };
  const digest = digestOf(hasher, read.value);
  const isNamed = digest === paper.derivedFrom[0]?.sha256;
  const isPrinted = digestsOf(read.value, digest).every((one) => paper.prints.includes(one));
  if (!isNamed || !isPrinted) return failed('PAPER_RECORD_DIFFERS', only.name);
  return { part: verifiedPart('attachment', 'passed', []), record: read.value };
}

/** Whether a paper names records of the kinds that a paper of its kind prints. */
function isOfKind({ paper, derivedFrom }: Paper): boolean {
  const { one, many } = PRINTS[paper];
  const [first, ...rest] = derivedFrom;
  const others = one === undefined ? derivedFrom : rest;
  if (one !== undefined && first?.kind !== one) return false;
  return others.every(({ kind }) => kind === many);
}

/** Digests that the paper of a record prints. */
const digestsOf = (record: OwnRecord, digest: string): readonly string[] =>
  record.kind === 'receipt' ? [record.fileSha256, record.submission.sha256] : [digest];

/** What the pages of a certificate have to show: its digest and its number. */
function shownOf(
  { paper, derivedFrom }: Paper,
  record: OwnRecord | undefined,
): { readonly digest?: string; readonly number?: string } {
  if (paper !== 'certificate') return {};
  const { number } = (record ?? {}) as Partial<Award>;
  return { digest: derivedFrom[0]?.sha256 ?? '', ...(number === undefined ? {} : { number }) };
}
