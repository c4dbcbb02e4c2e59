import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { InputFile } from '../workflows/ports.js';
import { shownNames } from './shown-names.js';
import { usageError } from './usage.js';

/** Files that lie about in folders without anybody having put them there. */
const SYSTEM_FILE = /^(~\$.*|\.~lock\..*|\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

/** A file that is this large is no form and no document: it is not even loaded. The largest that is read has 20 MiB. */
const LARGEST_FILE = 64 * 2 ** 20;

/** A bundle holds the workbooks of a whole city; the reader of archives takes as much. */
const LARGEST_BUNDLE = 1024 * 2 ** 20;

const largestOf = (name: string): number => (name.toLowerCase().endsWith('.jyz') ? LARGEST_BUNDLE : LARGEST_FILE);

/** What was found under the paths a user gave. */
export interface Inputs {
  readonly files: readonly InputFile[];
  readonly findings: readonly Finding[];
  /** Paths of files in folders that were left out: of the system, of programs, or with another ending. */
  readonly passedOver: readonly string[];
}

/**
 * The files under paths, folders opened, in the order of their names; only endings that are asked for. A file that was
 * named twice is taken once, and files of the same name are told apart by as much of their path as that needs.
 */
export async function findInputs(paths: readonly string[], endings: readonly string[]): Promise<Inputs> {
  const search: Search = { endings, files: [], findings: [], passedOver: [] };
  for (const path of paths) await searchPath(search, path);
  const { findings, passedOver } = search;
  const places = [...new Map(search.files.map((path) => [resolve(path), path])).values()];
  const names = shownNames(places.map((path) => resolve(path)));
  return { files: places.map((path, index) => inputFile(path, names[index] ?? path)), findings, passedOver };
}

/** The same for a command's own paths: nothing to work on is a usage error, not a success. */
export async function requireInputs(paths: readonly string[], endings: readonly string[]): Promise<Inputs> {
  const inputs = await findInputs(paths, endings);
  if (inputs.files.length === 0 && inputs.findings.length === 0) {
    throw usageError('usage.noFiles', { paths: paths.join('、'), endings: endings.join('、') });
  }
  return inputs;
}

interface Search {
  readonly endings: readonly string[];
  readonly files: string[];
  readonly findings: Finding[];
  readonly passedOver: string[];
}

/** A file that was named is taken whatever its ending. */
async function searchPath(search: Search, path: string): Promise<void> {
  const info = await stat(path).catch(() => null);
  if (!info) search.findings.push(cannotOpen(path));
  else if (info.isDirectory()) await searchFolder(search, path);
  else search.files.push(path);
}

async function searchFolder(search: Search, folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) {
    search.findings.push(cannotOpen(folder));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await searchFolder(search, path);
    else if (isWanted(search.endings, entry)) search.files.push(path);
    else search.passedOver.push(path);
  }
}

/** What signing writes beside a document is no document of its own kind: it is wanted only where it is asked for. */
const ATTESTATION = '.attestation.json';

function isWanted(endings: readonly string[], { name }: Dirent): boolean {
  const lower = name.toLowerCase();
  if (SYSTEM_FILE.test(name) || (lower.endsWith(ATTESTATION) && !endings.includes(ATTESTATION))) return false;
  return endings.some((ending) => lower.endsWith(ending));
}

const cannotOpen = (path: string): Finding => ({ code: 'JY0112', where: { file: path }, found: path });

const inputFile = (path: string, name: string): InputFile => ({ name, path, read: () => readInput(path, name) });

/** The bytes of a file; findings when it cannot be opened (JY0112) or is far too large to be loaded (JY0107). */
export async function readInput(path: string, name: string): Promise<Outcome<Uint8Array>> {
  try {
    const { size } = await stat(path);
    return size > largestOf(name) ? failure(tooLarge(name, size)) : success(await readFile(path));
  } catch {
    return failure({ code: 'JY0112', where: { file: name }, found: path });
  }
}

const tooLarge = (file: string, size: number): Finding => ({
  code: 'JY0107',
  where: { file },
  found: String(size),
  expected: String(largestOf(file)),
  params: { limit: 'fileBytes', allowed: largestOf(file) },
});
