import { envelope, reference } from '../../documents/envelope.js';
import { digestOf, nameBasedId } from '../../documents/hasher.js';
import { severityOf } from '../../messages/severity.js';
import { failure, type Outcome, success } from '../../model/finding.js';
import type { Award, Correction, Decision } from '../../model/generated/documents.js';
import type { LedgerDraft } from '../ports.js';
import { keys } from '../workspace/keys.js';
import type { ConditionContext } from './conditions.js';
import type { DecisionSource } from './known.js';
import type { SelectionWishes } from './propose.js';
import type { ReturnedRow } from './read-proposals.js';
import { revokedTitle } from './revoke.js';
import { type Confirmer, type NewDecision, settle, tableDigest } from './settle.js';

export type { Confirmer } from './settle.js';

export interface Confirming {
  readonly rows: readonly ReturnedRow[];
  readonly by: Confirmer;
  readonly wishes: SelectionWishes;
  readonly actor: string;
  readonly at: string;
}

/** What came of a confirmation. */
export interface Confirmed {
  readonly decisions: readonly Decision[];
  /** Titles that a confirmed veto takes away. */
  readonly revoked: readonly Award[];
  /** Rows whose decision stands already, and rows that were left blank. */
  readonly unchanged: number;
  readonly blank: number;
}

/**
 * Confirms a returned table: all of its rows, or none where one of them may not stand. Everything is computed again
 * with the panel's answers, so that the table can change nothing but decisions and reasons. A title that a confirmed
 * veto takes away is revoked with the decision.
 */
export async function confirmRows(
  source: DecisionSource,
  context: ConditionContext,
  { rows, by, wishes, actor, at }: Confirming,
): Promise<Outcome<Confirmed>> {
  const settlement = settle(source, context, { rows, by, wishes, table: tableDigest(source, rows) });
  const { decisions, unchanged, findings } = settlement;
  if (findings.some(({ code }) => severityOf(code) !== 'notice')) return failure(...findings);
  const revoked = decisions.flatMap((one) => revokedTitle(context, one) ?? []);
  const drafts = [
    ...decisions.flatMap((one) => draftsOf(source, context, by, one)),
    ...revoked.map(({ key, document, note }): LedgerDraft => ({ key, action: 'revoked', document, note })),
  ];
  if (drafts.length > 0) {
    const kept = await source.store.append({ actor, at, drafts, expect: expectationsOf(context, decisions) });
    if (!kept.ok) return kept;
  }
  const blank = rows.filter(({ outcome }) => outcome === null).length;
  return success(
    {
      decisions: decisions.map(({ document }) => document),
      revoked: revoked.map(({ document }) => document),
      blank,
      unchanged,
    },
    findings,
  );
}

const expectationsOf = (
  { rule }: ConditionContext,
  decisions: readonly NewDecision[],
): ReadonlyMap<string, string | null> =>
  new Map(
    decisions.map(({ row, earlier }) => [keys.decision(rule.award, row.school, row.subject), earlier?.sha256 ?? null]),
  );

function draftsOf(
  source: DecisionSource,
  context: ConditionContext,
  by: Confirmer,
  { row, earlier, document }: NewDecision,
): readonly LedgerDraft[] {
  const key = keys.decision(context.rule.award, row.school, row.subject);
  if (!earlier) return [{ key, action: 'decided', document }];
  const correction = correctionDocument(source, { key, replaces: earlier.sha256, document, reason: row.reason, by });
  return [
    { key, action: 'corrected', document, note: row.reason },
    { key: correctionKey(correction), action: 'corrected', document: correction },
  ];
}

/** Key of a correction. */
export const correctionKey = ({ id }: Pick<Correction, 'id'>): string => `correction/${id}`;

/** The record that says which record gives way to which, why, and by whose word. */
export function correctionDocument(
  { hasher, stamp, assessment }: Pick<DecisionSource, 'hasher' | 'stamp' | 'assessment'>,
  correction: {
    readonly key: string;
    readonly replaces: string;
    readonly document: { readonly kind: string; readonly id: string };
    readonly reason: string;
    readonly by: Confirmer;
  },
): Correction {
  const { key, replaces, document, reason, by } = correction;
  const replacement = digestOf(hasher, document);
  return {
    kind: 'correction',
    ...envelope(stamp),
    id: nameBasedId(hasher, 'correction', key, replaces, replacement),
    programme: reference(hasher, assessment.programme),
    key,
    replaces,
    replacement,
    reason,
    confirmedBy: by,
  };
}
