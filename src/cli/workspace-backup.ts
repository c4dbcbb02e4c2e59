import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { word } from '../messages/ui/words.js';
import { auditWorkspace, breaksProof } from '../workflows/workspace/audit.js';
import { briefOf } from '../workflows/workspace/brief.js';
import { purgeNames } from '../workflows/workspace/purge.js';
import { EXIT } from './exit-codes.js';
import { refusal, toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { nodeHasher } from './node-hasher.js';
import { progressBar } from './progress.js';
import { UsageError } from './usage-error.js';
import { WORKSPACE_FILE, type WorkspaceOptions } from './workspace.js';

/** Copies the whole workspace into one new file, while others may go on working. */
export const backupWorkspace = (options: WorkspaceOptions & { readonly out: string }): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, clock }) => {
    const stamp = clock().replaceAll(/[-:]/g, '').slice(0, 15);
    const path = resolve(options.out.endsWith('.sqlite') ? options.out : join(options.out, `backup-${stamp}.sqlite`));
    if (existsSync(path)) throw new UsageError(word('workspace.exists', options.lang, { path }));
    await mkdir(resolve(path, '..'), { recursive: true });
    const done = await store.backup(path);
    if (!done.ok) return refusal(done.findings, options);
    const { size } = await store.tip();
    return { told: [], text: word('workspace.backup.done', options.lang, { path, size }), json: { path, size } };
  });

/** Makes a workspace of a backup in a folder that has none, and takes it only when its audit passes. */
export async function restoreWorkspace(
  options: WorkspaceOptions & { readonly from: string; readonly folder: string },
): Promise<ToldEnding> {
  const folder = resolve(options.folder);
  const target = join(folder, WORKSPACE_FILE);
  if (existsSync(target)) throw new UsageError(word('workspace.exists', options.lang, { path: target }));
  if (!existsSync(options.from)) throw new UsageError(word('workspace.noBackup', options.lang, { path: options.from }));
  // A log beside a file is part of it: without it the last entries are lost, and a stray one would be read into a new file.
  const log = await logBeside(options.from);
  if (log !== null) throw new UsageError(word('workspace.restore.log', options.lang, { path: log }));
  const stray = await logBeside(target);
  if (stray !== null) throw new UsageError(word('workspace.exists', options.lang, { path: stray }));
  if (!(await isDatabase(options.from)))
    return {
      code: EXIT.unreadable,
      told: [word('workspace.notABackup', options.lang, { path: options.from })],
    };
  const isNew = !existsSync(folder);
  // The copy is audited under its own folder first, so that a damaged backup never becomes a workspace.
  const trial = join(folder, '.restoring');
  await mkdir(trial, { recursive: true });
  try {
    await copyFile(options.from, join(trial, WORKSPACE_FILE));
    const audited = await auditTrial(options, trial);
    if (audited.code !== EXIT.fine) return audited;
    await onDisk(join(trial, WORKSPACE_FILE));
    await rename(join(trial, WORKSPACE_FILE), target);
    await onDisk(folder);
    return { ...audited, text: word('workspace.restore.done', options.lang, { folder, size: Number(audited.json) }) };
  } finally {
    await rm(trial, { recursive: true, force: true });
    // A folder that was made for nothing is not left behind.
    if (isNew && !existsSync(target)) await rmdir(folder).catch(() => undefined);
  }
}

/** How every SQLite file begins. */
const MAGIC = 'SQLite format 3\u0000';

async function isDatabase(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return bytesRead === MAGIC.length && buffer.toString('latin1') === MAGIC;
  } finally {
    await file.close();
  }
}

/** The write-ahead log beside a database, where it holds anything. */
async function logBeside(path: string): Promise<string | null> {
  const log = `${path}-wal`;
  return stat(log).then(
    ({ size }) => (size > 0 ? log : null),
    () => null,
  );
}

/** Waits until a file, or the names in a folder, are on the disk; Windows has no such thing for folders. */
async function onDisk(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
}

const auditTrial = (options: WorkspaceOptions, folder: string): Promise<ToldEnding> =>
  inWorkspace({ ...options, workspace: folder }, async ({ store, desk }) => {
    const { producer } = desk.stamp;
    const bar = progressBar();
    const progress = bar.step;
    const audit = await auditWorkspace({ store, hasher: nodeHasher, briefOf, producer, progress }).finally(bar.end);
    const told = toldFindings(audit.findings, options.lang);
    return { code: audit.findings.some(breaksProof) ? EXIT.signature : EXIT.fine, told, json: audit.entries };
  });

/** Removes the received files, which hold names, as a recorded redaction, and tells where names remain. */
export const purgeWorkspaceNames = (options: WorkspaceOptions & { readonly reason: string }): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, actor, clock }) => {
    const purged = await purgeNames(store, { actor, at: clock(), reason: options.reason });
    if (!purged.ok) return refusal(purged.findings, options);
    const files = purged.value;
    const text =
      files === 0 ? word('workspace.purge.none', options.lang) : word('workspace.purge.done', options.lang, { files });
    return { told: toldFindings(purged.findings, options.lang), text, json: { files, remaining: purged.findings } };
  });
