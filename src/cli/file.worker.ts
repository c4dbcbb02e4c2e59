import { parentPort, workerData } from 'node:worker_threads';
import { failure } from '../model/finding.js';
import type { CopyTask } from './copies.js';
import type { WorkerTask } from './file-batch.js';
import { fileStages } from './file-stage.js';
import { readInput } from './inputs.js';
import { openSession, type Session, type SessionOptions } from './session.js';

/**
 * The thread in which a batch opens its files, so that one that hangs or eats all memory harms only itself. It reads
 * programme and registry itself, says `ready`, and then answers each task with the outcome of its stage.
 */
const session = await openSession(workerData as SessionOptions);

parentPort?.on('message', (task: WorkerTask) => void answer(task));

async function answer({ stage, file, path, copies }: WorkerTask): Promise<void> {
  const bytes = await readInput(path, file);
  if (!bytes.ok || !session.ok) {
    parentPort?.postMessage(bytes.ok ? failure(...session.findings) : bytes);
    return;
  }
  const value = copies
    ? await makeCopiesOf(session.value, { file, bytes: bytes.value }, copies)
    : await fileStages[stage](session.value, file, bytes.value);
  parentPort?.postMessage({ ok: true, value, findings: [] });
}

async function makeCopiesOf(opened: Session, copied: { file: string; bytes: Uint8Array }, task: CopyTask) {
  const { makeCopies, openCopyDesk } = await import('./copy-stage.js');
  return makeCopies(await openCopyDesk(opened, workerData as SessionOptions), copied, task);
}

parentPort?.postMessage('ready');
