import type { Hasher } from '../documents/hasher.js';
import type { Annotation, CellEntry, ExplanationRow } from '../model/annotation.js';
import type { AnnualReport } from '../model/annual-report.js';
import type { Outcome, Place } from '../model/finding.js';
import type { FormAnswers, WorkbookIdentity } from '../model/form-answers.js';
import type { FormPlan } from '../model/form-plan.js';
import type { DocumentKind, Documents, Language, LedgerEntry } from '../model/generated/documents.js';
import type { OfficeBook, OpenedOffice } from '../model/office.js';
import type { RawWorkbook } from '../model/raw-workbook.js';
import type { OpenedReview, ReviewPlan } from '../model/review-plan.js';
import type { PlacedValue, TypedWorkbook } from '../model/typed-cells.js';
import type { Verdict } from '../model/verified-part.js';

/** Documents by id: the standards that come with the program, and those of a folder the user names. */
export interface Catalogue {
  /** Ids of all documents of a kind. */
  ids(kind: DocumentKind): Promise<readonly string[]>;
  /** A document; findings when it is missing or does not follow its schema. */
  load<K extends DocumentKind>(kind: K, id: string): Promise<Outcome<Documents[K]>>;
}

/** A file that a command was given, read in one piece. */
export interface InputFile {
  /** Name without folders, as messages show it. */
  readonly name: string;
  readonly path: string;
  read(): Promise<Outcome<Uint8Array>>;
}

/** Reading and writing workbooks. */
export interface WorkbookPort {
  read(bytes: Uint8Array, file: string): Outcome<RawWorkbook>;
  identity(workbook: RawWorkbook): WorkbookIdentity;
  answers(workbook: RawWorkbook, plan: FormPlan, file: string): FormAnswers;
  /** The form of a plan, with values that stand in its cells already. */
  issue(plan: FormPlan, values?: readonly PlacedValue[]): Promise<Uint8Array>;
  /** Everything that was typed into a workbook of a plan, whatever it means. */
  typed(workbook: RawWorkbook, plan: FormPlan, file: string): Promise<TypedWorkbook>;
  /** An issued form with answers typed in, as a person would type them. */
  type(form: Uint8Array, answers: TypedAnswers, file: string): Outcome<Uint8Array>;
  /** A plain workbook of tables: roll-ups, lists. */
  tables(book: TableBook): Promise<Uint8Array>;
}

/** Making copies of workbooks that came back; the originals are never touched. */
export interface CopyPort {
  /** The workbook with its findings marked; JY0121 where its package cannot be patched. */
  annotate(bytes: Uint8Array, file: string, annotation: Annotation): Outcome<Uint8Array>;
  /** The workbook with values typed into some cells and all else as it was; JY0121 where that cannot be done. */
  fix(bytes: Uint8Array, file: string, entries: readonly CellEntry[]): Outcome<Uint8Array>;
  /** Whether a file is such a copy, which nobody has saved since. */
  isUntouchedCopy(bytes: Uint8Array): boolean;
  /** Rows of the workbook in which something unusual may still be explained. */
  freeExplanationRows(workbook: RawWorkbook, plan: FormPlan): readonly ExplanationRow[];
}

/** Sheet → number or hidden key of the row → header of the column → what is typed there. */
export type TypedAnswers = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string | number>>>>>
>;

/** A workbook of tables as data: real numbers stay numbers. */
export interface TableBook {
  readonly title: string;
  /** ISO date that the file carries as its own. */
  readonly date: string;
  readonly sheets: readonly TableSheet[];
}

export interface TableSheet {
  readonly name: string;
  readonly note?: string;
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    /** A `code` is for programs and stands in one line; where such columns end a table, paper leaves them out. */
    readonly kind: 'text' | 'number' | 'points' | 'share' | 'code';
    /** What may be picked in its cells, as a list that drops down. */
    readonly choices?: readonly string[];
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What most use cases need of the world outside. */
export interface Ports {
  readonly catalogue: Catalogue;
  readonly hasher: Hasher;
  readonly workbook: WorkbookPort;
}

/** Tells how far a long piece of work is; `done` of `total`. */
export type Progress = (done: number, total: number, label: string) => void;

/** A report to be painted: a template of `templates/reports/` with its data. */
export interface ReportRequest {
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly author: string;
  /** ISO date written into the file; never the clock. */
  readonly date: string;
  readonly footer: string;
  readonly attachments: readonly ReportAttachment[];
  /** Measures of the page where the template names none; `compact` if not given. */
  readonly preset?: PaperPreset;
  /** Where printed names came from, so that a character without a glyph can be told with its cell or person. */
  readonly places?: readonly PrintedPlace[];
  /** What the file says of itself in its metadata. */
  readonly properties?: {
    readonly number?: string;
    readonly resultDigest?: string;
    readonly ledgerRoot?: string;
  };
}

/** A printed text and where it was read. */
export interface PrintedPlace {
  readonly text: string;
  readonly where: Place;
  /** Number of the school, group or person. */
  readonly subject?: string;
}

/** Measures of a page: official documents (GB/T 9704-2012), score tables, certificates. */
export type PaperPreset = 'gongwen' | 'compact' | 'certificate';

export interface ReportAttachment {
  readonly name: string;
  readonly data: Uint8Array;
  readonly mime: string;
  readonly description: string;
}

/** Where a seal is to stand: page from 0, rectangle in points from the lower left. */
export interface SealRectangle {
  readonly name: string;
  readonly page: number;
  readonly rect: readonly [number, number, number, number];
}

/** A painted report, not yet signed. */
export interface PaintedReport {
  readonly pdf: Uint8Array;
  readonly seals: readonly SealRectangle[];
}

export interface ReportPort {
  paint(request: ReportRequest): Promise<Outcome<PaintedReport>>;
  /** The same as one HTML page, without anything from outside. */
  page(request: ReportRequest): Promise<Outcome<string>>;
}

/** Pages for a browser. */
export interface PagePort {
  /** The annual report as one HTML file that works offline and makes no request. */
  annualReport(report: AnnualReport, language: Language): Promise<string>;
}

export type { Verdict } from '../model/verified-part.js';

/** What a signed file says of its signatures. Reasons are codes; `messages` has their words. */
export interface SignatureReport {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  /** Codes of what was changed behind a signature. */
  readonly details: readonly string[];
  /** Fields that are reserved and that nobody has signed. */
  readonly emptyFields: readonly string[];
  readonly signatures: readonly {
    readonly field: string;
    readonly signer: string;
    readonly selfSigned: boolean;
    readonly verdict: Verdict;
    /** SHA-256 of the signer's certificate. */
    readonly fingerprint?: string;
    /** When the signer says to have signed, ISO 8601. */
    readonly statedDate?: string;
    /** What a time stamp says, ISO 8601, and whether an authority of the trust list proves it. */
    readonly timestamp?: string;
    readonly timestampProven?: boolean;
    /** What else the signer is called, on its certificate or in the trust list. */
    readonly otherNames?: readonly string[];
    /** Ids of the schools and offices for which the trust list lets it sign; any where it is left out. */
    readonly boundTo?: readonly string[];
    readonly reasons: readonly string[];
  }[];
}

export interface SignaturePort {
  /** Reserves a field for every seal and signs in the first of them. */
  sign(
    painted: PaintedReport,
    request: { readonly name: string; readonly reason: string; readonly date: string },
  ): Promise<Outcome<Uint8Array>>;
  /** Whether the key's certificate vouches for itself. */
  readonly keyKind: 'self-managed' | 'certificate-authority';
}

/** A file within a PDF. */
export interface AttachedFile {
  readonly name: string;
  readonly data: Uint8Array;
}

export interface VerificationPort {
  verify(pdf: Uint8Array): SignatureReport;
  attachments(pdf: Uint8Array): readonly AttachedFile[];
  /** The program that says to have made the file; `null` where none does. */
  producer(pdf: Uint8Array): string | null;
  /** The words on the pages, page by page, and what of them is painted over; `null` where they cannot be read. */
  pageWords(pdf: Uint8Array): PageWords | null;
}

/** Words that nobody sees, for something opaque is painted over them. */
export interface CoveredWords {
  /** Number of the page, from 1. */
  readonly page: number;
  readonly words: string;
}

export interface PageWords {
  readonly pages: readonly string[];
  readonly covered: readonly CoveredWords[];
}

/** A document as the workspace keeps it: its canonical bytes, found by their digest, never changed. */
export interface StoredRecord {
  readonly sha256: string;
  readonly kind: string;
  readonly id: string;
  /** Canonical JSON (RFC 8785). */
  readonly text: string;
}

/** A ledger entry with the digest that the next one is chained to. */
export interface LedgerLine {
  readonly entry: LedgerEntry;
  readonly digest: string;
}

/** A row of the ledger as it is stored; the text may have been tampered with. */
export interface StoredLine {
  readonly seq: number;
  readonly digest: string;
  readonly text: string;
}

/** What is in force under a key: the record of the latest entry of that key. */
export interface Head {
  readonly key: string;
  readonly kind: string;
  readonly sha256: string;
  /** Number of the entry that put it in force. */
  readonly seq: number;
  /** What lists and counts need of the record, so that it need not be read. */
  readonly brief: Brief;
}

export type Brief = Readonly<Record<string, string | number | boolean | null>>;

/** One entry to be made: what is done under which key, with the document it puts in force, if any. */
export interface LedgerDraft {
  readonly key: string;
  readonly action: LedgerEntry['action'];
  readonly document?: { readonly kind: string; readonly id: string };
  readonly original?: { readonly sha256: string; readonly name: string; readonly bytes: Uint8Array };
  /** Digest of a received file whose bytes this entry removes. */
  readonly redacts?: string;
  readonly note?: string;
}

/** Entries that belong together: all of them are kept, or none. */
export interface LedgerAppend {
  readonly actor: string;
  /** `2026-06-30T08:00:00Z`. */
  readonly at: string;
  readonly drafts: readonly LedgerDraft[];
  /** What the caller saw under some keys (`null`: nothing). Somebody else's change in between refuses the whole (JY8205). */
  readonly expect?: ReadonlyMap<string, string | null>;
  /** For what rests on whole lists: an entry under these prefixes after that line refuses the whole too (JY8205). */
  readonly unchanged?: { readonly since: number; readonly prefixes: readonly string[] };
}

/** A received file that is kept; `bytes` is `null` after a recorded redaction. */
export interface StoredOriginal {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** Where records are read by digest. */
export type RecordReader = Pick<Store, 'record'>;

/** The workspace's memory: records by digest, an append-only ledger, and an index that can be made again from both. */
export interface Store {
  append(batch: LedgerAppend): Promise<Outcome<readonly LedgerLine[]>>;
  head(key: string): Promise<Head | undefined>;
  /** Heads whose key begins with a prefix, in the order of their keys. */
  heads(prefix: string): Promise<readonly Head[]>;
  record(sha256: string): Promise<StoredRecord | undefined>;
  original(sha256: string): Promise<StoredOriginal | undefined>;
  /** Digests of all kept records (or received files), in order. */
  recordDigests(): Promise<readonly string[]>;
  originalDigests(): Promise<readonly string[]>;
  /** Ledger lines from a number on, as they are stored: nothing is checked here. */
  lines(from?: number): AsyncIterable<StoredLine>;
  /** Number of entries and the digest of the last; `null` for an empty ledger. */
  tip(): Promise<{ readonly size: number; readonly digest: string | null }>;
  /** Removes the bytes of a received file; the entry that says so is the caller's. */
  redact(sha256: string, batch: LedgerAppend): Promise<Outcome<readonly LedgerLine[]>>;
  /** Makes the index again from ledger and records. */
  rebuild(): Promise<Outcome<number>>;
  /** What the database itself says of its file; empty when it is sound. */
  integrity(): Promise<readonly string[]>;
  /** A copy of the whole into one new file. */
  backup(path: string): Promise<Outcome<string>>;
  close(): void;
}

/** Workbooks that an office keeps: written from tables, read back into tables. */
export interface OfficePort {
  write(book: OfficeBook): Promise<Uint8Array>;
  /** Opens a file; the reader is bounded, and bad data never throws. */
  open(bytes: Uint8Array, file: string): Outcome<OpenedOffice>;
}

/** Review workbooks: written from their plan, read back into what was judged. */
export interface ReviewPort {
  write(plan: ReviewPlan): Promise<Uint8Array>;
  /** Opens a file; the reader is bounded, and bad data never throws. */
  open(bytes: Uint8Array, file: string): Outcome<OpenedReview>;
}

/** A sealed archive of files by name. */
export interface ArchivePort {
  pack(files: readonly { readonly name: string; readonly data: Uint8Array }[]): Uint8Array;
  /** The files by name, each read when asked for; refused as a whole where the archive is unsafe or damaged. */
  unpack(bytes: Uint8Array, file: string): Outcome<ReadonlyMap<string, () => Outcome<Uint8Array>>>;
}

/** Detached signatures over documents (DSSE). */
export interface AttestationPort {
  attest(payload: Uint8Array): Promise<Outcome<Uint8Array>>;
}

/** What an attestation says of a payload; `none`: there is no attestation. */
export interface AttestationReport {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly signers: readonly string[];
}

export interface AttestationVerificationPort {
  verify(attestation: Uint8Array, payload: Uint8Array): Promise<AttestationReport>;
}
