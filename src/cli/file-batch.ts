import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, failure, type Outcome } from '../model/finding.js';
import type { CellTexts } from '../workflows/batch-checks.js';
import type { InputFile } from '../workflows/ports.js';
import { type BatchEntry, type BatchRun, runBatch } from './batch.js';
import type { CopyReply, CopyTask } from './copies.js';
import { keepFault } from './faults.js';
import { fileStages, type StageName, type StageResults } from './file-stage.js';
import { type Guarded, GuardedWorker, type WorkLimits } from './guarded-worker.js';
import { onInterrupt } from './interrupt.js';
import { progressBar } from './progress.js';
import type { Session, SessionOptions } from './session.js';

/** A file that is alone and not larger than this is read in this thread: starting another would take longer. */
const SMALL_FILE = 2 * 2 ** 20;

/** What one file of a batch may take unless the user says otherwise. */
export const USUAL_LIMITS: WorkLimits = { seconds: 5, megabytes: 512 };

export interface BatchOptions extends SessionOptions {
  readonly limits?: WorkLimits | undefined;
}

/** What a worker is told to do. */
export interface WorkerTask {
  readonly stage: StageName;
  readonly file: string;
  readonly path: string;
  /** Instead of the stage: copies of the file. */
  readonly copies?: CopyTask;
}

/** Stages that give an entry of the report. */
export type EntryStage = Exclude<StageName, 'cells'>;

/** Does the stages of one run, in this thread or guarded in another. */
export interface FileDesk {
  /** One stage over all files; what broke a limit or could not be read is an entry with its finding. */
  run<S extends EntryStage>(stage: S, files: readonly InputFile[]): Promise<BatchRun<StageResults[S]>>;
  /** The cells of single files that are looked at once more; nothing for those that cannot be read now. */
  cells(files: readonly InputFile[]): Promise<ReadonlyMap<string, CellTexts>>;
  /** Copies of one file, or JY0123 where that broke off; `stopped` where the user did not want it any more. */
  copies(file: InputFile, task: CopyTask): Promise<CopyReply | 'stopped'>;
  /** Set once the user stops the run. */
  readonly stop?: AbortSignal;
  close(): Promise<void>;
}

/** Small and alone: in this thread. Else in one worker thread with limits. */
export async function openFileDesk(
  files: readonly InputFile[],
  session: Session,
  options: BatchOptions,
): Promise<FileDesk> {
  const entry = join(options.root, 'dist', 'cli', 'file.worker.js');
  // Run from its sources, the program has no built worker.
  return (await isSmall(files)) || !existsSync(entry) ? directDesk(session, options) : guardedDesk(entry, options);
}

/** Whether the files are one small one, which is read in this thread. */
export async function isSmall(files: readonly InputFile[]): Promise<boolean> {
  const [only, ...more] = files;
  if (!only) return true;
  return more.length === 0 && (await stat(only.path).catch(() => ({ size: 0 }))).size <= SMALL_FILE;
}

function directDesk(session: Session, options: SessionOptions): FileDesk {
  return {
    run: (stage, files) => runBatch(files, (file) => readAnd(file, (bytes) => staged(stage, session, file, bytes))),
    cells: async (files) => {
      const found = new Map<string, CellTexts>();
      for (const file of files) {
        const bytes = await file.read();
        if (bytes.ok) found.set(file.name, await fileStages.cells(session, file.name, bytes.value));
      }
      return found;
    },
    copies: (file, task) => directCopies(session, options, file, task),
    close: () => Promise.resolve(),
  };
}

async function directCopies(
  session: Session,
  options: SessionOptions,
  file: InputFile,
  task: CopyTask,
): Promise<CopyReply> {
  const bytes = await file.read();
  if (!bytes.ok) return brokenOff(file, 'unread');
  try {
    const { makeCopies, openCopyDesk } = await import('./copy-stage.js');
    return await makeCopies(await openCopyDesk(session, options), { file: file.name, bytes: bytes.value }, task);
  } catch (error) {
    return brokenOff(
      file,
      'fault',
      faultParams(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  }
}

/** The table of stages by name, with the type that belongs to the name. */
const staged = <S extends StageName>(
  stage: S,
  session: Session,
  file: InputFile,
  bytes: Uint8Array,
): Promise<StageResults[S]> => fileStages[stage](session, file.name, bytes);

async function readAnd<T>(file: InputFile, work: (bytes: Uint8Array) => Promise<T>): Promise<T | BatchEntry> {
  const bytes = await file.read();
  return bytes.ok ? work(bytes.value) : unreadable(file, bytes.findings);
}

function guardedDesk(entry: string, { limits = USUAL_LIMITS, ...options }: BatchOptions): FileDesk {
  const worker = new GuardedWorker<WorkerTask, Outcome<unknown>>({ entry, data: sessionOf(options), limits });
  const interrupt = onInterrupt();
  const done = async <S extends StageName>(stage: S, file: InputFile): Promise<Guarded<Outcome<StageResults[S]>>> =>
    (await worker.run({ stage, file: file.name, path: file.path }, interrupt.signal)) as Guarded<
      Outcome<StageResults[S]>
    >;
  return {
    run: (stage, files) =>
      runBatch(files, async (file) => entryOf(file, await done(stage, file), limits), {
        bar: progressBar(),
        stop: interrupt.signal,
      }),
    cells: async (files) => {
      const found = new Map<string, CellTexts>();
      for (const file of files) {
        if (interrupt.signal.aborted) break;
        const read = await done('cells', file);
        if (read.ended === 'well' && read.reply.ok) found.set(file.name, read.reply.value);
      }
      return found;
    },
    copies: async (file, task) => {
      const { name, path } = file;
      return copiedOf(file, await worker.run({ stage: 'check', file: name, path, copies: task }, interrupt.signal));
    },
    stop: interrupt.signal,
    close: async () => {
      interrupt.release();
      await worker.close();
    },
  };
}

/** Only what a thread may be given, and needs. */
const sessionOf = ({
  programme,
  registry,
  issuedOn,
  accepted,
  waivers,
  lang,
  root,
  version,
}: SessionOptions): SessionOptions => ({
  programme,
  registry,
  issuedOn,
  accepted,
  waivers,
  lang,
  root,
  version,
});

const unreadable = ({ name }: InputFile, findings: readonly Finding[]): BatchEntry => ({
  file: name,
  findings,
  unreadable: true,
});

function entryOf<T extends BatchEntry>(file: InputFile, done: Guarded<Outcome<T>>, limits: WorkLimits): T | BatchEntry {
  const outcome = outcomeOf(file.name, done, limits);
  return outcome.ok ? outcome.value : unreadable(file, outcome.findings);
}

/** What a guarded task gave of a file; the finding that says why it gave nothing (JY0114, JY0115, JY0116). */
export function outcomeOf<T>(file: string, done: Guarded<Outcome<T>>, limits: WorkLimits): Outcome<T> {
  const where = { file };
  switch (done.ended) {
    case 'well':
      return done.reply;
    case 'memory':
      return failure({ code: 'JY0115', where, params: { megabytes: limits.megabytes } });
    case 'fault':
      return failure({ code: 'JY0116', where, params: faultParams(done.detail) });
    default:
      return failure({ code: 'JY0114', where, params: { seconds: limits.seconds } });
  }
}

function copiedOf(file: InputFile, done: Guarded<Outcome<unknown>>): CopyReply | 'stopped' {
  switch (done.ended) {
    case 'well':
      return done.reply.ok ? (done.reply.value as CopyReply) : brokenOff(file, 'unread');
    case 'stopped':
      return 'stopped';
    case 'fault':
      return brokenOff(file, 'fault', faultParams(done.detail));
    default:
      return brokenOff(file, done.ended);
  }
}

const brokenOff = ({ name }: InputFile, ended: string, more: Readonly<Record<string, string>> = {}): CopyReply => ({
  findings: [{ code: 'JY0123', where: { file: name }, params: { ended, ...more } }],
  annotated: false,
  fixed: false,
});

function faultParams(detail: string): Readonly<Record<string, string>> {
  const path = keepFault(detail);
  return path === '' ? {} : { path };
}
