import { setImmediate } from 'node:timers/promises';
import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';
import type { InputFile } from '../workflows/ports.js';
import { EXIT, worseExit } from './exit-codes.js';
import { progressBar } from './progress.js';

/** What became of a received file, whatever it was. */
export interface Received {
  readonly outcome: 'taken' | 'replaced' | 'unchanged' | 'refused';
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
}

/** What a batch does with each file, and whom it tells. */
export interface ReceiveBatch<R extends Received> {
  /** Receives a file; what it answers as taken is on the disk. */
  readonly receive: (file: InputFile) => Promise<R>;
  /** Is told of every file once it is done, so that a run that is killed has told of all that it took. */
  readonly done: (reception: R) => void;
  readonly stop: AbortSignal;
  readonly lang: Language;
}

/** The lines of a run: given out as soon as they are true where somebody wants them, else kept for the end. */
export class RunLines {
  readonly #write: ((line: string) => void) | undefined;
  readonly #kept: string[] = [];

  constructor({ write }: LineOptions) {
    this.#write = write;
  }

  readonly add = (line: string): void => {
    if (this.#write) this.#write(line);
    else this.#kept.push(line);
  };

  /** What is left to be printed, with its last line. */
  endingWith(last: string): string {
    return [...this.#kept, last].join('\n');
  }
}

export interface LineOptions {
  /** Is given every line of the text as soon as it is true; without it they come at the end. */
  readonly write?: ((line: string) => void) | undefined;
  /** Whether to name the files that were passed over. */
  readonly verbose?: boolean | undefined;
}

/** How a batch ended. */
export interface BatchEnd {
  readonly code: number;
  readonly told: readonly string[];
}

/**
 * Receives files one after the other and forgets each when it has been told of. Ctrl-C stops between two files; a
 * workspace that cannot be written (JY8210 to JY8212, JY8214) stops as well: the next file would fare no better.
 */
export async function receiveEach<R extends Received>(
  files: readonly InputFile[],
  { receive, done, stop, lang }: ReceiveBatch<R>,
): Promise<BatchEnd> {
  const bar = progressBar();
  let code: number = EXIT.fine;
  let [count, broken] = [0, false];
  for (const [index, file] of files.entries()) {
    bar.step(index, files.length, file.name);
    const reception = await receive(file);
    // Broken off while it was read: the file does not count.
    if (stop.aborted && reception.outcome === 'refused') break;
    bar.end();
    done(reception);
    count += 1;
    code = worseExit(code, exitOf(reception));
    broken = reception.findings.some(({ code: found }) => UNWRITABLE.has(found));
    if (broken || stop.aborted) break;
    // Lets a waiting Ctrl-C be heard between two files.
    await setImmediate();
  }
  bar.end();
  const left = files.length - count;
  if (left === 0) return { code, told: [] };
  return broken
    ? { code, told: [word('workspace.broken', lang, { done: count - 1, left: left + 1 })] }
    : { code: EXIT.interrupted, told: [word('batch.interrupted', lang, { done: count, left })] };
}

const UNWRITABLE: ReadonlySet<string> = new Set(['JY8210', 'JY8211', 'JY8212', 'JY8214']);
/** The program failed on one file of several. */
const PROGRAM_FAULT = 'JY0116';

/** The exit code that a file asks for. */
export function exitOf({ outcome, findings, unreadable }: Received): number {
  if (findings.some(({ code }) => code === PROGRAM_FAULT)) return EXIT.fault;
  if (outcome !== 'refused') return EXIT.fine;
  return unreadable ? EXIT.unreadable : EXIT.findings;
}
