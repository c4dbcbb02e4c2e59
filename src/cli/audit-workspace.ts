import { merkleRoot } from '../documents/merkle.js';
import { word } from '../messages/ui/words.js';
import { auditWorkspace } from '../workflows/workspace/audit.js';
import { auditChain } from '../workflows/workspace/audit-chain.js';
import { briefOf } from '../workflows/workspace/brief.js';
import { EXIT } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { nodeHasher } from './node-hasher.js';
import { progressBar } from './progress.js';
import type { WorkspaceOptions } from './workspace.js';

export interface AuditOptions extends WorkspaceOptions {
  /** Makes the index again before the audit. */
  readonly rebuild: boolean;
}

/** Checks the whole workspace and says what it found; exit code 5 where anything does not hold. */
export const auditFolder = (options: AuditOptions): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, desk }) => {
    if (options.rebuild) {
      const rebuilt = await store.rebuild();
      if (!rebuilt.ok) return { code: EXIT.signature, told: toldFindings(rebuilt.findings, options.lang) };
    }
    const bar = progressBar();
    const { producer } = desk.stamp;
    const audit = await auditWorkspace({ store, hasher: nodeHasher, briefOf, producer, progress: bar.step });
    bar.end();
    const root = merkleRoot(nodeHasher, (await auditChain(store, nodeHasher)).leaves);
    const { entries, records, originals, scores, findings } = audit;
    const passed = findings.length === 0;
    return {
      code: passed ? EXIT.fine : EXIT.signature,
      told: toldFindings(findings, options.lang),
      text: passed
        ? word('workspace.audit.passed', options.lang, { entries, records, originals, scores, root })
        : word('workspace.audit.failed', options.lang, { count: findings.length }),
      json: { passed, root, entries, records, originals, scores, findings },
    };
  });
