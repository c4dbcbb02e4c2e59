import { type Finding, type Outcome, success } from '../../model/finding.js';
import type { LedgerDraft } from '../ports.js';
import type { Desk } from '../read-school-workbook.js';
import type { ReadRecord } from './bundle-replay.js';
import { PART } from './hand-up.js';
import { isReadDocument, isSaid, readAgain, type SaidInWorkbook } from './read-again.js';

/** What reads the workbooks of a bundle. */
export interface WorkbookReading {
  readonly desk: Desk;
  /** Reads a workbook in a thread of its own; else it is read in this one. */
  readonly read?: ((file: string, bytes: Uint8Array) => Promise<Outcome<SaidInWorkbook>>) | undefined;
}

/** What reading the workbooks of a bundle showed. */
export interface RereadWorkbooks {
  readonly findings: readonly Finding[];
  /** Submissions and applications that were read again; those whose workbook is not there. */
  readonly read: number;
  readonly missing: number;
}

/**
 * Reads submissions and applications from their workbooks once more: JY8193 for one that is not what its workbook says,
 * the reader's own findings for a workbook that breaks a limit. A workbook that was purged is passed over and counted.
 */
export async function readWorkbooks(
  reading: WorkbookReading,
  records: readonly ReadRecord[],
  originals: ReadonlyMap<string, NonNullable<LedgerDraft['original']>>,
): Promise<RereadWorkbooks> {
  const findings: Finding[] = [];
  let [read, missing] = [0, 0];
  const last = { key: '', said: success({}) as Outcome<SaidInWorkbook> };
  for (const { record, document } of records) {
    if (!isReadDocument(document)) continue;
    const { source } = document;
    const original = source && originals.get(source.sha256);
    if (!source || !original) {
      missing += 1;
      continue;
    }
    read += 1;
    const key = `${source.sha256} ${source.file}`;
    // The applications of one workbook follow each other.
    if (last.key !== key) Object.assign(last, { key, said: await saidIn(reading, source.file, original.bytes) });
    const where = { pointer: PART.record(record.sha256) };
    if (!last.said.ok) findings.push(...last.said.findings);
    else if (!isSaid(reading.desk.hasher, document, last.said.value))
      findings.push({ code: 'JY8193', where, found: source.file });
  }
  return { findings, read, missing };
}

const saidIn = async (
  { desk, read }: WorkbookReading,
  name: string,
  bytes: Uint8Array,
): Promise<Outcome<SaidInWorkbook>> => (read ? read(name, bytes) : success(readAgain(desk, name, bytes)));
