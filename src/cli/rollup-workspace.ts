import type { Award, Result } from '../model/generated/documents.js';
import { lastYearOf, type RollupDesk, rollupCounter } from '../workflows/rollup.js';
import { documentsUnder, gathered } from '../workflows/workspace/stored-document.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { countReports, type RollupOutputs, readReports, rollupEnding } from './rollup-files.js';
import type { WorkspaceOptions } from './workspace.js';

/**
 * Rolls up what is in force in a workspace. Its results were scored when they were stored, and the audit computes them
 * again; here they are only counted, one record at a time.
 */
export const rollupWorkspace = (options: WorkspaceOptions & RollupOutputs): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, desk } = workspace;
    const accepted = await gathered(documentsUnder<Result>(store, 'accepted/', 'result'));
    const awards = await gathered(documentsUnder<Award>(store, 'award/', 'award'));
    const rollupDesk: RollupDesk = {
      assessment: desk.assessment,
      awards,
      lastYear: lastYearOf(accepted, desk.assessment),
      stamp: desk.stamp,
      hasher: desk.hasher,
    };
    const counter = rollupCounter(rollupDesk);
    for await (const result of documentsUnder<Result>(store, 'result/')) counter.add(result);
    for (const { brief } of await store.heads('decision/'))
      counter.addDecision({ school: String(brief['school']), subject: String(brief['subject']) });
    const findings = [...workspace.findings];
    countReports(rollupDesk, counter, await readReports(options.findings ?? [], findings));
    return rollupEnding({ desk: rollupDesk, workbook: desk.workbook, counter, parts: [], findings }, options);
  });
