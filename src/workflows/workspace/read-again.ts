import { digestOf, type Hasher } from '../../documents/hasher.js';
import type { Finding } from '../../model/finding.js';
import type { Application, LedgerEntry, Submission } from '../../model/generated/documents.js';
import { applicationsIn } from '../application.js';
import { type Assessment, isApplication } from '../assessment.js';
import { makeDesk } from '../desk.js';
import type { Store, WorkbookPort } from '../ports.js';
import { type Desk, readSchoolWorkbook } from '../read-school-workbook.js';
import type { Position } from './position.js';
import type { ReadWorkbook } from './receive-reading.js';

/** What a received workbook says, as far as submissions and applications are concerned. */
export type SaidInWorkbook = Pick<ReadWorkbook, 'submission' | 'applications'>;

/** A document that was read from a workbook. */
export type ReadDocument = Submission | Application;

/** Whether a document is one that is read from a workbook of a school. */
export const isReadDocument = (document: { readonly kind: string }): document is ReadDocument =>
  document.kind === 'submission' || document.kind === 'application';

/** Reads a workbook without checking or scoring it. Never throws on bad data. */
export function readAgain(desk: Desk, file: string, bytes: Uint8Array): SaidInWorkbook {
  const { reading, desk: other = desk } = readSchoolWorkbook(desk, file, bytes);
  if (!reading || reading.plan.part) return {};
  const { submission } = reading;
  const { assessment } = other;
  if (!isApplication(assessment)) return { submission };
  return { submission, applications: applicationsIn({ ...other, assessment }, submission) };
}

/** Whether a document is what its workbook says, by whomever and whenever the workbook was read first. */
export function isSaid(hasher: Hasher, document: ReadDocument, said: SaidInWorkbook): boolean {
  const again = document.kind === 'submission' ? said.submission : ownApplication(document, said);
  if (!again) return false;
  const { formatVersion, issued, issuer, producer, lang } = document;
  const stamped = { ...again, formatVersion, issued, issuer, producer, lang };
  return digestOf(hasher, stamped) === digestOf(hasher, document);
}

const ownApplication = ({ award, person }: Application, { applications = [] }: SaidInWorkbook) =>
  applications.find((one) => one.award === award && one.person === person);

/** Received workbooks of the ledger read once more, each by the rules that were in force when it was received. */
export class OriginalAudit {
  readonly #position: Position;
  readonly #desk: Pick<Desk, 'hasher'> & { readonly store: Store; readonly workbook?: WorkbookPort | undefined };
  #reader: { readonly assessment: Assessment; readonly desk: Desk } | null = null;
  #last: { readonly key: string; readonly said: SaidInWorkbook } | null = null;
  /** Submissions and applications that were read again; those whose workbook is no longer there. */
  read = 0;
  purged = 0;

  /** Without a `workbook` nothing is read. */
  constructor(
    desk: Pick<Desk, 'hasher'> & { readonly store: Store; readonly workbook?: WorkbookPort | undefined },
    position: Position,
  ) {
    this.#desk = desk;
    this.#position = position;
  }

  async check({ key, seq, action, record }: LedgerEntry): Promise<readonly Finding[]> {
    const { hasher, store, workbook } = this.#desk;
    // What a person has put right stands on that person's word.
    if (!workbook || !record || !isReadDocument(record) || action === 'corrected') return [];
    const document = await this.#position.document(record.kind, record.sha256);
    const assessment = await this.#position.rules();
    if (!document?.source || !assessment) return [];
    const original = await store.original(document.source.sha256);
    if (!original?.bytes || hasher.sha256(original.bytes) !== document.source.sha256) {
      this.purged += 1;
      return [];
    }
    this.read += 1;
    const said = this.#said({ assessment, workbook }, document, original.bytes);
    if (isSaid(hasher, document, said)) return [];
    return [{ code: 'JY8193', where: { file: key, pointer: `/${seq}` }, found: document.source.file }];
  }

  /** The applications of one workbook follow each other in the ledger. */
  #said(
    { assessment, workbook }: { readonly assessment: Assessment; readonly workbook: WorkbookPort },
    document: ReadDocument,
    bytes: Uint8Array,
  ): SaidInWorkbook {
    const { source } = document;
    const key = `${source?.sha256 ?? ''} ${source?.file ?? ''}`;
    const isSame = this.#reader?.assessment === assessment;
    if (isSame && this.#last?.key === key) return this.#last.said;
    if (!isSame) this.#reader = { assessment, desk: this.#deskOf(assessment, workbook, document) };
    const said = this.#reader ? readAgain(this.#reader.desk, source?.file ?? '', bytes) : {};
    this.#last = { key, said };
    return said;
  }

  /** Whose stamp it is does not matter: that of the document is put on what was read. */
  #deskOf(assessment: Assessment, workbook: WorkbookPort, document: ReadDocument): Desk {
    const { issued, issuer, producer, lang } = document;
    return makeDesk({ assessment, workbook, hasher: this.#desk.hasher, stamp: { issued, issuer, producer, lang } });
  }
}
