import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { word } from '../messages/ui/words.js';
import { auditWorkspace, breaksProof } from '../workflows/workspace/audit.js';
import { briefOf } from '../workflows/workspace/brief.js';
import { purgeNames } from '../workflows/workspace/purge.js';
import { EXIT } from './exit-codes.js';
import { refusal, toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { nodeHasher } from './node-hasher.js';
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
  // The copy is audited under its own folder first, so that a damaged backup never becomes a workspace.
  const trial = join(folder, '.restoring');
  await mkdir(trial, { recursive: true });
  try {
    await copyFile(options.from, join(trial, WORKSPACE_FILE));
    const audited = await auditTrial(options, trial);
    if (audited.code !== EXIT.fine) return audited;
    await rename(join(trial, WORKSPACE_FILE), target);
    return { ...audited, text: word('workspace.restore.done', options.lang, { folder, size: Number(audited.json) }) };
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}

const auditTrial = (options: WorkspaceOptions, folder: string): Promise<ToldEnding> =>
  inWorkspace({ ...options, workspace: folder }, async ({ store, desk }) => {
    const { producer } = desk.stamp;
    const audit = await auditWorkspace({ store, hasher: nodeHasher, briefOf, producer });
    const told = toldFindings(audit.findings, options.lang);
    return { code: audit.findings.some(breaksProof) ? EXIT.signature : EXIT.fine, told, json: audit.entries };
  });

/** Removes the received files, which hold names, as a recorded redaction. */
export const purgeWorkspaceNames = (options: WorkspaceOptions & { readonly reason: string }): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, actor, clock }) => {
    const purged = await purgeNames(store, { actor, at: clock(), reason: options.reason });
    if (!purged.ok) return refusal(purged.findings, options);
    const files = purged.value;
    const text =
      files === 0 ? word('workspace.purge.none', options.lang) : word('workspace.purge.done', options.lang, { files });
    return { told: [], text, json: { files } };
  });
