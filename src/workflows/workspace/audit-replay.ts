import type { Finding } from '../../model/finding.js';
import type { LedgerEntry } from '../../model/generated/documents.js';
import type { RecordReader } from '../ports.js';
import type { AuditContext } from './audit-context.js';
import { correctionFindings } from './audit-corrections.js';
import { DecisionAudit } from './audit-decisions.js';
import { SampleAudit } from './audit-samples.js';
import { ScoreAudit } from './audit-scores.js';
import { TitleAudit } from './audit-titles.js';
import { Position } from './position.js';
import { OriginalAudit } from './read-again.js';

/** What came out again, and what did not. */
export interface Replayed {
  readonly findings: readonly Finding[];
  /** Results, samples, decisions and titles that were computed again. */
  readonly scores: number;
  readonly samples: number;
  readonly decisions: number;
  readonly titles: number;
  /** Submissions and applications read again from their workbooks; those whose workbook is no longer there. */
  readonly reread: number;
  readonly purged: number;
}

/**
 * Steps through the ledger and computes every score, sample, decision and title again from what was in force at its
 * line. Records are read through `sound`, which gives none that is damaged.
 */
export async function auditReplay(
  context: AuditContext,
  sound: RecordReader,
  entries: readonly LedgerEntry[],
): Promise<Replayed> {
  const position = new Position(sound, context.briefOf);
  const scores = new ScoreAudit(context, position);
  const samples = new SampleAudit(context, position);
  const decisions = new DecisionAudit(context, position);
  const titles = new TitleAudit(context, position);
  const originals = new OriginalAudit(context, position);
  const findings: Finding[] = [];
  for (const [index, entry] of entries.entries()) {
    context.progress?.(index + 1, entries.length, entry.key);
    findings.push(
      ...(await scores.check(entry)),
      ...(await samples.check(entry)),
      ...(await decisions.check(entries, index)),
      ...(await titles.check(entry, decisions.hasRevoked(entry))),
      ...(await correctionFindings(position, entries, index)),
      ...(await originals.check(entry)),
    );
    position.step(entry);
  }
  return {
    findings,
    scores: scores.count,
    samples: samples.count,
    decisions: decisions.count,
    titles: titles.count,
    reread: originals.read,
    purged: originals.purged,
  };
}
