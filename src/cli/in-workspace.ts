import type { Ending } from './base-command.js';
import { exitOfFindings } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { openWorkspace, type Workspace, type WorkspaceOptions } from './workspace.js';

/** What a command in a workspace ends with; `told` goes to stderr. */
export type ToldEnding = Ending & { readonly told: readonly string[] };

/** Opens the workspace, does the work and closes it again, whatever happens. */
export async function inWorkspace(
  options: WorkspaceOptions,
  work: (workspace: Workspace) => Promise<ToldEnding>,
): Promise<ToldEnding> {
  const opened = await openWorkspace(options);
  if (!opened.ok) return { code: exitOfFindings(opened.findings), told: toldFindings(opened.findings, options.lang) };
  try {
    return await work(opened.value);
  } finally {
    opened.value.store.close();
  }
}
