import { merkleRoot } from '../documents/merkle.js';
import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import { type Audit, auditWorkspace, breaksProof } from '../workflows/workspace/audit.js';
import { briefOf } from '../workflows/workspace/brief.js';
import { EXIT } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { nodeHasher } from './node-hasher.js';
import { progressBar } from './progress.js';
import { UsageError } from './usage-error.js';
import type { WorkspaceOptions } from './workspace.js';

export interface AuditOptions extends WorkspaceOptions {
  /** Makes the index again before the audit. */
  readonly rebuild: boolean;
  /** `SIZE:ROOT` as an earlier report or audit printed it. */
  readonly since?: string | undefined;
}

/** Checks the whole workspace and says what it found; exit code 5 where anything does not hold. */
export const auditFolder = (options: AuditOptions): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, desk }) => {
    const since = earlierRoot(options);
    if (options.rebuild) {
      const rebuilt = await store.rebuild();
      if (!rebuilt.ok) return { code: EXIT.signature, told: toldFindings(rebuilt.findings, options.lang) };
    }
    const bar = progressBar();
    const { workbook, stamp } = desk;
    const { producer } = stamp;
    const context = { store, hasher: nodeHasher, briefOf, producer, workbook };
    const audit = await auditWorkspace({ ...context, progress: bar.step });
    bar.end();
    const { leaves } = audit;
    const findings = [...audit.findings, ...(since ? rolledBack(leaves, since) : [])];
    return auditEnding({ ...audit, findings, root: merkleRoot(nodeHasher, leaves) }, options);
  });

function auditEnding(audit: Audit & { readonly root: string }, { lang }: AuditOptions): ToldEnding {
  const { findings, leaves: _, ...counts } = audit;
  const failing = findings.filter(breaksProof);
  const passed = failing.length === 0;
  return {
    code: passed ? EXIT.fine : EXIT.signature,
    told: toldFindings(findings, lang),
    text: passed
      ? word('workspace.audit.passed', lang, counts)
      : word('workspace.audit.failed', lang, { count: failing.length }),
    json: { passed, ...counts, findings },
  };
}

interface EarlierRoot {
  readonly size: number;
  readonly root: string;
}

function earlierRoot({ since, lang }: AuditOptions): EarlierRoot | null {
  if (since === undefined) return null;
  const match = /^(\d{1,9}):([0-9a-f]{64})$/.exec(since);
  if (!match) throw new UsageError(word('workspace.audit.since', lang));
  return { size: Number(match[1]), root: match[2] ?? '' };
}

/** The ledger must begin with all that it held when the earlier root was printed (RFC 6962, consistency). */
function rolledBack(leaves: readonly string[], { size, root }: EarlierRoot): readonly Finding[] {
  const expected = `${size}:${root}`;
  if (leaves.length < size) {
    const now = `${leaves.length}:${merkleRoot(nodeHasher, leaves)}`;
    return [{ code: 'JY8238', where: {}, found: now, expected, params: { shorter: size - leaves.length } }];
  }
  const then = merkleRoot(nodeHasher, leaves.slice(0, size));
  return then === root ? [] : [{ code: 'JY8238', where: {}, found: `${size}:${then}`, expected }];
}
