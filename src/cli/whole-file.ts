import { randomUUID } from 'node:crypto';
import { link, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hasFittingEnding, mayReplace } from './own-output.js';
import { usageError } from './usage.js';

/** How a file is written: over one that is there only where `force` says so. */
export interface WriteOptions {
  readonly force: boolean;
  /** Who may read and write the file (POSIX), e.g. `0o600`; as the process makes files where it is left out. */
  readonly mode?: number;
}

/**
 * Writes a file whole or not at all, for files that people may change afterwards: a draft beside it is on the disk before
 * it takes its name, and is removed where that fails. `false` and nothing written where something else stands there
 * already and `force` is not given; a file that holds the same bytes already is fine, and one without any holds nothing
 * that could be lost. Errors of the file system are thrown.
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | string,
  { force, mode }: WriteOptions,
): Promise<boolean> {
  const bytes = Buffer.from(content);
  const there = force ? null : await contentOf(path);
  if (there !== null && there.length > 0) return bytes.equals(there);
  const draft = `${path}.${randomUUID()}.part`;
  try {
    await writeDraft(draft, bytes, mode);
    const taken = force || there !== null ? 'reserved' : await takeName(draft, path);
    if (taken === 'not') return bytes.equals(await readFile(path));
    if (taken === 'reserved') await rename(draft, path);
    return true;
  } catch (error) {
    throw aboutFile(error, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Writes what the program makes and anybody can make again: in the place of what the same command wrote before, never a
 * half file, and never over anything else (a usage error). A link stays a link to the same file; devices and pipes, which
 * have no place to take, are written to.
 */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there && !there.isFile()) return writeFile(path, content);
  const bytes = Buffer.from(content);
  if (!hasFittingEnding(path, bytes)) throw usageError('usage.fileEnding', { path });
  if (there && !(await mayReplace(await readFile(path), bytes))) throw usageError('usage.fileTaken', { path });
  await writeWhole(there ? await realpath(path) : path, bytes, { force: true });
}

async function contentOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, ['ENOENT'])) return null;
    throw error;
  }
}

async function writeDraft(draft: string, bytes: Buffer, mode?: number): Promise<void> {
  const file = await open(draft, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Gives a draft a free name as well, so that it stands there whole at once, unless the name was taken meanwhile. File
 * systems without links (FAT, some network drives) only let the name be reserved: cut off right after that, an empty
 * file stays, which the next run takes over.
 */
async function takeName(draft: string, path: string): Promise<'linked' | 'reserved' | 'not'> {
  try {
    await link(draft, path);
    return 'linked';
  } catch (error) {
    if (hasCode(error, ['EEXIST'])) return 'not';
    if (!hasCode(error, NO_LINKS)) throw error;
    return (await reserve(path)) ? 'reserved' : 'not';
  }
}

const NO_LINKS: readonly string[] = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL', 'EXDEV'];

/** Takes a name that is free, so that nobody else can; `false` where it is taken. */
async function reserve(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (hasCode(error, ['EEXIST'])) return false;
    throw error;
  }
}

const hasCode = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Users are told of the file they asked for, not of its draft. */
const aboutFile = (error: unknown, path: string): unknown =>
  error instanceof Error ? Object.assign(error, { path }) : error;
