import { join } from 'node:path';
import type { Ending } from './base-command.js';
import { databaseFault } from './compose-store.js';
import { refusal } from './findings-report.js';
import { openWorkspace, WORKSPACE_FILE, type Workspace, type WorkspaceOptions, workspaceFolder } from './workspace.js';

/** What a command in a workspace ends with; `told` goes to stderr. */
export type ToldEnding = Ending & { readonly told: readonly string[] };

/**
 * Opens the workspace, does the work and closes it again, whatever happens. A damaged file may show only when it is
 * read; that is told like any other finding.
 */
export async function inWorkspace(
  options: WorkspaceOptions,
  work: (workspace: Workspace) => Promise<ToldEnding>,
): Promise<ToldEnding> {
  try {
    return await inOpened(options, work);
  } catch (error) {
    const fault = await databaseFault(error, join(workspaceFolder(options.workspace), WORKSPACE_FILE));
    if (!fault) throw error;
    return refusal([fault], options);
  }
}

async function inOpened(
  options: WorkspaceOptions,
  work: (workspace: Workspace) => Promise<ToldEnding>,
): Promise<ToldEnding> {
  const opened = await openWorkspace(options);
  if (!opened.ok) return refusal(opened.findings, options);
  try {
    return await work(opened.value);
  } finally {
    opened.value.store.close();
  }
}
