import { parentPort, workerData } from 'node:worker_threads';
import type { Stamp } from '../documents/envelope.js';
import { failure } from '../model/finding.js';
import { makeDesk } from '../workflows/desk.js';
import { assessmentOfRules, type FrozenRules } from '../workflows/workspace/receive-context.js';
import { composeWorkbook } from './compose.js';
import { composeReview } from './compose-review.js';
import { nodeHasher } from './node-hasher.js';
import { type ReceiveTask, receiveStages } from './receive-stage.js';

/** What the thread is given when it starts. */
export interface ReceiveWorkerData {
  readonly rules: FrozenRules;
  readonly stamp: Stamp;
}

/**
 * The thread in which received files are read, so that one that hangs or eats all memory harms only itself. It has the
 * workspace's rules, but not the workspace: what it read is kept by the thread that asked.
 */
const { rules, stamp } = workerData as ReceiveWorkerData;
const assessment = await assessmentOfRules(rules);
const stages = assessment.ok
  ? receiveStages(
      makeDesk({ assessment: assessment.value, workbook: await composeWorkbook(), hasher: nodeHasher, stamp }),
      await composeReview(),
    )
  : null;

parentPort?.on('message', (task: ReceiveTask) => void answer(task));

async function answer(task: ReceiveTask): Promise<void> {
  parentPort?.postMessage(stages ? await stages(task) : failure(...assessment.findings));
}

parentPort?.postMessage('ready');
