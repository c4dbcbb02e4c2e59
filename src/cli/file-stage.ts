import { type BatchExtract, batchExtract, type CellTexts, cellTexts } from '../workflows/batch-checks.js';
import { type CheckedWorkbook, checkWorkbook } from '../workflows/check-workbook.js';
import { readSchoolWorkbook } from '../workflows/read-school-workbook.js';
import type { BatchEntry } from './batch.js';
import type { ScoredFile } from './score-stage.js';
import type { Session } from './session.js';

/** What is kept of a checked file: its findings, never its cells. */
export interface CheckedFile extends BatchEntry {
  /** A few digests, by which files are compared; a file that is alone has none. */
  readonly extract?: BatchExtract;
}

/**
 * What is done with one file, in this thread or in a worker; the names are what a worker is told. Whatever they give
 * must be plain data, so that it can be handed over between threads.
 */
export const fileStages: { readonly [S in StageName]: Stage<S> } = {
  /** Reads and checks a workbook. */
  checkAlone: async (session, file, bytes) => entryOf(checkWorkbook(session.desk, file, bytes)),
  /** The same for one of several workbooks, which are compared afterwards. */
  check: async (session, file, bytes) => {
    const checked = checkWorkbook(session.desk, file, bytes);
    return { ...entryOf(checked), extract: batchExtract(session.desk, file, checked) };
  },
  /** Reads and scores a workbook or a submission. */
  score: async (session, file, bytes) => (await import('./score-stage.js')).scoreFile(session, file, bytes),
  /** Reads a workbook once more, for its filled-in cells. */
  cells: async (session, file, bytes) => {
    const { reading } = readSchoolWorkbook(session.desk, file, bytes);
    return reading ? cellTexts(reading.answers) : {};
  },
};

const entryOf = ({ file, findings, unreadable, subject, explanations }: CheckedWorkbook): CheckedFile => ({
  file,
  findings,
  unreadable,
  ...(subject === undefined ? {} : { subject }),
  ...(explanations ? { explanations } : {}),
});

/** What a stage gives for a file. */
export interface StageResults {
  readonly checkAlone: CheckedFile;
  readonly check: CheckedFile;
  readonly score: ScoredFile;
  readonly cells: CellTexts;
}

export type StageName = keyof StageResults;

/** How a stage works on the bytes of a file. */
export type Stage<S extends StageName> = (
  session: Session,
  file: string,
  bytes: Uint8Array,
) => Promise<StageResults[S]>;
