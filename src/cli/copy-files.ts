import { setImmediate } from 'node:timers/promises';
import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';
import { withFixFindings } from '../workflows/copies/safe-fixes.js';
import type { InputFile } from '../workflows/ports.js';
import type { BatchEntry } from './batch.js';
import { composeCopies } from './compose-copies.js';
import { type CopyFolders, type CopyPaths, type CopyReply, planCopies } from './copies.js';
import type { FileDesk } from './file-batch.js';
import { progressBar } from './progress.js';

/** Copies of a whole run. */
export interface CopyRun {
  /** The entries, with what is to be said of their copies. */
  readonly entries: readonly BatchEntry[];
  readonly annotated: number;
  readonly fixed: number;
  /** How many spellings were put right in all. */
  readonly fixes: number;
  /** Files that were left without a copy because the user stopped the run. */
  readonly uncopied: number;
}

/** Where the copies of a run go; nothing where none are asked for. See `planCopies` for what it refuses. */
export async function copyPaths(
  files: readonly InputFile[],
  given: readonly string[],
  { annotate, fix, lang }: CopyFolders & { readonly lang: Language },
): Promise<CopyPaths> {
  if (annotate === undefined && fix === undefined) return new Map();
  return planCopies(files, given, { annotate, fix }, { port: await composeCopies(), lang });
}

/**
 * Makes the copies of all files that could be opened, one after the other. A file without a copy never stops the rest;
 * once the user stops the run, the entries that are left stay as they were.
 */
export async function copyFiles(
  desk: Pick<FileDesk, 'copies' | 'stop'>,
  entries: readonly BatchEntry[],
  files: readonly InputFile[],
  paths: CopyPaths,
): Promise<CopyRun> {
  const run = { entries: [] as BatchEntry[], annotated: 0, fixed: 0, fixes: 0 };
  if (paths.size === 0) return { ...run, entries, uncopied: 0 };
  const bar = progressBar();
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const [index, entry] of entries.entries()) {
    bar.step(index, entries.length, entry.file);
    const file = byName.get(entry.file);
    const reply = file && !entry.unreadable ? await copyOf(desk, file, entry, paths) : NO_COPY;
    if (reply === 'stopped') break;
    run.entries.push({ ...entry, findings: withFixFindings(entry.findings, reply.findings) });
    run.annotated += Number(reply.annotated);
    run.fixed += Number(reply.fixed);
    run.fixes += reply.findings.filter(({ code }) => code === 'JY0120').length;
    await setImmediate();
  }
  bar.end();
  const left = entries.slice(run.entries.length);
  return { ...run, entries: [...run.entries, ...left], uncopied: left.filter(({ unreadable }) => !unreadable).length };
}

const NO_COPY: CopyReply = { findings: [], annotated: false, fixed: false };

async function copyOf(
  desk: Pick<FileDesk, 'copies' | 'stop'>,
  file: InputFile,
  { findings, explanations, subject }: BatchEntry,
  paths: CopyPaths,
): Promise<CopyReply | 'stopped'> {
  if (desk.stop?.aborted) return 'stopped';
  return desk.copies(file, {
    ...paths.get(file.name),
    findings,
    ...(explanations ? { explanations } : {}),
    ...(subject === undefined ? {} : { subject }),
  });
}

/** One line for each kind of copy that was asked for. */
export function copiedLines(
  { annotated, fixed, fixes, uncopied }: CopyRun,
  { annotate, fix, lang }: CopyFolders & { readonly lang: Language },
): readonly string[] {
  return [
    ...(fix === undefined ? [] : [word('copies.told.fixed', lang, { count: fixed, fixes, folder: fix })]),
    ...(annotate === undefined ? [] : [word('copies.told.annotated', lang, { count: annotated, folder: annotate })]),
    ...(uncopied === 0 ? [] : [word('copies.told.left', lang, { left: uncopied })]),
  ];
}
