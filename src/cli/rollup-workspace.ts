import type { DocumentKind, Documents } from '../model/generated/documents.js';
import type { Head } from '../workflows/ports.js';
import { lastYearOf, type RollupDesk, rollupCounter } from '../workflows/rollup.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { countReports, type RollupOutputs, readReports, rollupEnding } from './rollup-files.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

/**
 * Rolls up what is in force in a workspace. Its results were scored when they were stored, and the audit computes them
 * again; here they are only counted, one record at a time.
 */
export const rollupWorkspace = (options: WorkspaceOptions & RollupOutputs): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, desk } = workspace;
    const accepted = await documentsOf(workspace, 'result', await store.heads('accepted/'));
    const awards = await documentsOf(workspace, 'award', await store.heads('award/'));
    const rollupDesk: RollupDesk = {
      assessment: desk.assessment,
      awards,
      lastYear: lastYearOf(accepted, desk.assessment),
      stamp: desk.stamp,
      hasher: desk.hasher,
    };
    const counter = rollupCounter(rollupDesk);
    for (const head of await store.heads('result/')) {
      const result = await documentOf<'result'>(workspace, head);
      if (result) counter.add(result);
    }
    for (const { brief } of await store.heads('decision/'))
      counter.addDecision({ school: String(brief['school']), subject: String(brief['subject']) });
    const findings = [...workspace.findings];
    countReports(rollupDesk, counter, await readReports(options.findings ?? [], findings));
    return rollupEnding({ desk: rollupDesk, workbook: desk.workbook, counter, parts: [], findings }, options);
  });

async function documentsOf<K extends DocumentKind>(
  workspace: Workspace,
  kind: K,
  heads: readonly Head[],
): Promise<readonly Documents[K][]> {
  const documents: Documents[K][] = [];
  for (const head of heads.filter((one) => one.kind === kind)) {
    const document = await documentOf<K>(workspace, head);
    if (document) documents.push(document);
  }
  return documents;
}

/** A record as its kind says it is: it was checked before it was stored, and its digest is its key. */
async function documentOf<K extends DocumentKind>({ store }: Workspace, head: Head): Promise<Documents[K] | null> {
  const record = await store.record(head.sha256);
  return record ? (JSON.parse(record.text) as Documents[K]) : null;
}
