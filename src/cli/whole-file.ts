import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';

/** How a file is written: over one that is there only where `force` says so. */
export interface WriteOptions {
  readonly force: boolean;
}

/**
 * Writes a file whole or not at all: a draft beside it takes its name at the end, and is removed where that fails. `false`
 * and nothing written where something else stands there already and `force` is not given; a file that holds the same
 * bytes already is fine. Errors of the file system are thrown.
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | string,
  { force }: WriteOptions,
): Promise<boolean> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  if (!force && !(await reserve(path))) return bytes.equals(await readFile(path));
  const draft = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, path);
    return true;
  } catch (error) {
    await rm(draft, { force: true });
    if (!force) await rm(path, { force: true });
    throw error;
  }
}

/** Takes a name that is free, so that nobody else can; `false` where it is taken. */
async function reserve(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
