import type { Hasher } from '../documents/hasher.js';
import type { Outcome } from '../model/finding.js';
import type { FormAnswers, WorkbookIdentity } from '../model/form-answers.js';
import type { FormPlan } from '../model/form-plan.js';
import type { DocumentKind, Documents } from '../model/generated/documents.js';
import type { RawWorkbook } from '../model/raw-workbook.js';

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
  issue(plan: FormPlan): Promise<Uint8Array>;
  /** An issued form with answers typed in, as a person would type them. */
  type(form: Uint8Array, answers: TypedAnswers, file: string): Outcome<Uint8Array>;
  /** A plain workbook of tables: roll-ups, lists. */
  tables(book: TableBook): Promise<Uint8Array>;
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
    readonly kind: 'text' | 'number' | 'points' | 'share';
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
}

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
}

/** One of the three verdicts of verification; failed beats indeterminate beats passed. */
export type Verdict = 'passed' | 'indeterminate' | 'failed';

/** What a signed file says of its signatures. Reasons are codes; `messages` has their words. */
export interface SignatureReport {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly signatures: readonly {
    readonly field: string;
    readonly signer: string;
    readonly selfSigned: boolean;
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

export interface VerificationPort {
  verify(pdf: Uint8Array): SignatureReport;
  attachments(pdf: Uint8Array): readonly { readonly name: string; readonly data: Uint8Array }[];
}
