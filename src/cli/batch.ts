import { setImmediate } from 'node:timers/promises';
import type { Finding } from '../model/finding.js';
import type { InputFile } from '../workflows/ports.js';
import { progressBar } from './progress.js';

/** What a batch needs to know of each file to report on it. */
export interface BatchEntry {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
  readonly subject?: string;
}

/**
 * Reads files one after the other and hands each to `work`; a file that cannot be read is an entry with its finding,
 * and never stops the rest.
 */
export async function runBatch<T extends BatchEntry>(
  files: readonly InputFile[],
  work: (file: InputFile, bytes: Uint8Array) => T | Promise<T>,
): Promise<readonly (T | BatchEntry)[]> {
  const bar = progressBar();
  const entries: (T | BatchEntry)[] = [];
  for (const [index, file] of files.entries()) {
    bar.step(index, files.length, file.name);
    const bytes = await file.read();
    entries.push(
      bytes.ok ? await work(file, bytes.value) : { file: file.name, findings: bytes.findings, unreadable: true },
    );
    await setImmediate();
  }
  bar.end();
  return entries;
}
