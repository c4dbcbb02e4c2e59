import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const draftOf = (path: string): string => `${path}.${process.pid}.part`;

/**
 * Puts bytes in the place of a file, or makes it: they are written beside it and on the disk before they take its name,
 * so that at any moment the old file stands there or the new one. Keeps who may read it. Errors of the file system are
 * thrown, and leave nothing behind.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const mode = await stat(path).then(
    (info) => info.mode & 0o777,
    () => 0o644,
  );
  const draft = draftOf(path);
  try {
    const file = await open(draft, 'w', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

const DRAFT = /\.(\d+)\.part$/;

/** Takes away drafts of a file that a run left behind when it was cut off; those of a run that still goes on stay. */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const own = `${basename(path)}.`;
  const entries = await readdir(folder).catch(() => []);
  const drafts = entries.filter((entry) => entry.startsWith(own) && DRAFT.test(entry));
  const stale = drafts.filter((entry) => !isRunning(Number(DRAFT.exec(entry)?.[1])));
  await Promise.all(stale.map((entry) => rm(join(folder, entry), { force: true })));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
