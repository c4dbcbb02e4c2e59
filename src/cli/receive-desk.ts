import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, success } from '../model/finding.js';
import type { InputFile } from '../workflows/ports.js';
import type { ReviewReading } from '../workflows/review/review-reading.js';
import { frozenRules } from '../workflows/workspace/receive-context.js';
import type { ReadWorkbook } from '../workflows/workspace/receive-reading.js';
import { composeReview } from './compose-review.js';
import { isSmall, outcomeOf, USUAL_LIMITS } from './file-batch.js';
import { GuardedWorker, type WorkLimits } from './guarded-worker.js';
import { onInterrupt } from './interrupt.js';
import type { ReceiveWorkerData } from './receive.worker.js';
import { type ReceiveReplies, type ReceiveReply, type ReceiveTask, receiveStages } from './receive-stage.js';
import type { Workspace } from './workspace.js';

/** What commands that receive many files are told of their cost. */
export interface ReceiveLimits {
  /** Folder with package.json and dist/. */
  readonly root: string;
  readonly limits?: WorkLimits | undefined;
}

/** Reads received files, in this thread or guarded in another. Nothing of the workspace is changed. */
export interface ReceiveDesk {
  workbook(file: string, bytes: Uint8Array): Promise<Outcome<ReadWorkbook>>;
  readonly reviews: ReviewReading;
  /** Set once the user stops the run. */
  readonly stop: AbortSignal;
  close(): Promise<void>;
}

/** A small file that is alone is read in this thread, all else in one worker thread with limits. */
export async function openReceiveDesk(
  files: readonly InputFile[],
  workspace: Workspace,
  { root, limits = USUAL_LIMITS }: ReceiveLimits,
): Promise<ReceiveDesk> {
  const entry = join(root, 'dist', 'cli', 'receive.worker.js');
  const interrupt = onInterrupt();
  // Run from its sources, the program has no built worker.
  if ((await isSmall(files)) || !existsSync(entry)) {
    const stages = receiveStages(workspace.desk, await composeReview());
    const close = async (): Promise<void> => interrupt.release();
    return { ...deskOf((task) => stages(task)), stop: interrupt.signal, close };
  }
  const data: ReceiveWorkerData = { rules: await frozenRules(workspace.store), stamp: workspace.desk.stamp };
  const worker = new GuardedWorker<ReceiveTask, ReceiveReply>({ entry, data, limits });
  const ask = async (task: ReceiveTask): Promise<ReceiveReply> =>
    outcomeOf(task.file, await worker.run(task, interrupt.signal), limits);
  const close = async (): Promise<void> => {
    interrupt.release();
    await worker.close();
  };
  return { ...deskOf(ask), stop: interrupt.signal, close };
}

/** The steps by what they are for; a reply has the type that belongs to its step. */
function deskOf(ask: (task: ReceiveTask) => Promise<ReceiveReply>): Pick<ReceiveDesk, 'workbook' | 'reviews'> {
  const asked = async <S extends keyof ReceiveReplies>(task: ReceiveTask & { readonly step: S }) =>
    (await ask(task)) as Outcome<ReceiveReplies[S]>;
  return {
    workbook: (file, bytes) => asked({ step: 'workbook', file, bytes }),
    reviews: {
      open: async (file, bytes) => {
        const opened = await asked({ step: 'review', file, bytes });
        if (!opened.ok) return opened;
        const judged = (plan: Parameters<typeof asked<'judge'>>[0]['plan']) => asked({ step: 'judge', file, plan });
        return success({ identity: opened.value, judged }, opened.findings);
      },
    },
  };
}
