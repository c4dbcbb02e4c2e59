import { setImmediate } from 'node:timers/promises';
import type { Finding } from '../model/finding.js';
import type { Explanation } from '../model/form-answers.js';
import type { InputFile } from '../workflows/ports.js';
import type { ProgressBar } from './progress.js';

/** What a batch needs to know of each file to report on it. */
export interface BatchEntry {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
  readonly subject?: string;
  /** What the school says of what is unusual. */
  readonly explanations?: readonly Explanation[];
  /** Not handed in: programme, registry or waivers of the run itself. */
  readonly context?: boolean;
}

/** What a batch did: an entry for every file it came to, in their order. */
export interface BatchRun<T extends BatchEntry> {
  readonly entries: readonly (T | BatchEntry)[];
  /** Files that were left because the user stopped the run. */
  readonly left: number;
}

export interface BatchWatch {
  readonly bar?: ProgressBar;
  /** Once this is set, no further file is begun and the one at hand does not count. */
  readonly stop?: AbortSignal;
}

/** Works through files one after the other. `work` answers for every file, also for one that cannot be read. */
export async function runBatch<T extends BatchEntry>(
  files: readonly InputFile[],
  work: (file: InputFile) => Promise<T | BatchEntry>,
  { bar, stop }: BatchWatch = {},
): Promise<BatchRun<T>> {
  const entries: (T | BatchEntry)[] = [];
  for (const [index, file] of files.entries()) {
    bar?.step(index, files.length, file.name);
    const entry = await work(file);
    if (stop?.aborted) break;
    entries.push(entry);
    // Lets a waiting Ctrl-C be heard between two files.
    await setImmediate();
  }
  bar?.end();
  return { entries, left: files.length - entries.length };
}
