import { envelope, reference } from '../../documents/envelope.js';
import { digestOf, nameBasedId } from '../../documents/hasher.js';
import { severityOf } from '../../messages/severity.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Award, Correction, Decision, LedgerEntry } from '../../model/generated/documents.js';
import type { LedgerDraft } from '../ports.js';
import { keys } from '../workspace/keys.js';
import type { ConditionContext } from './conditions.js';
import { type DecisionSource, subjectKey } from './known.js';
import { keyOf, propose, type SelectionWishes } from './propose.js';
import type { ReturnedRow } from './read-proposals.js';
import { type RevokedTitle, revokedTitle } from './revoke.js';
import { type Confirmer, type NewDecision, settle, tableDigest } from './settle.js';

export type { Confirmer } from './settle.js';

export interface Confirming {
  readonly rows: readonly ReturnedRow[];
  /** What could not be read of them; it stops the confirmation, and is told with everything else. */
  readonly unread?: readonly Finding[];
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
  { rows, unread = [], by, wishes, actor, at }: Confirming,
): Promise<Outcome<Confirmed>> {
  const settlement = settle(source, context, { rows, by, wishes, table: tableDigest(source, rows) });
  const { decisions, unchanged, findings } = settlement;
  const told = [...unread, ...findings, ...leftOut(context, rows, wishes)];
  if (told.some(({ code }) => severityOf(code) !== 'notice')) return failure(...told);
  const early = await beforeResults(source, decisions, by);
  const revoked = decisions.flatMap((one) => revokedTitle(context, one) ?? []);
  const drafts = [
    ...decisions.flatMap((one) => draftsOf(source, context, by, one)),
    ...revoked.map(({ key, document, note }): LedgerDraft => ({ key, action: 'revoked', document, note })),
  ];
  if (drafts.length > 0) {
    const kept = await source.store.append({
      actor,
      at,
      drafts,
      expect: expectationsOf(source, context, { decisions, revoked }),
    });
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
    [...told, ...early],
  );
}

/** So many are named of the rows that a table has lost. */
const MOST_NAMED = 12;

/** JY6285: subjects of which the table has no row any more; they stay undecided. */
function leftOut(context: ConditionContext, rows: readonly ReturnedRow[], wishes: SelectionWishes): readonly Finding[] {
  const there = new Set(rows.map(({ school, subject }) => subjectKey(school, subject)));
  const gone = propose(context, wishes).proposals.filter((proposal) => !there.has(keyOf(proposal)));
  if (gone.length === 0) return [];
  const names = gone
    .slice(0, MOST_NAMED)
    .map(({ result: { school, subject } }) =>
      subject.id === school.id ? school.name : `${school.name} ${subject.id}`,
    );
  const more = gone.length > names.length ? ' 等' : '';
  return [{ code: 'JY6285', where: {}, found: String(gone.length), expected: `${names.join('、')}${more}` }];
}

/** JY6283: a day of confirmation before the ledger had the results that are decided upon. */
async function beforeResults(
  { store }: DecisionSource,
  decisions: readonly NewDecision[],
  { on }: Confirmer,
): Promise<readonly Finding[]> {
  const digests = new Set(decisions.map(({ proposal }) => proposal.sha256));
  if (digests.size === 0) return [];
  let last = '';
  for await (const { text } of store.lines()) {
    const { at, record } = JSON.parse(text) as LedgerEntry;
    if (record && digests.has(record.sha256) && at > last) last = at;
  }
  const day = last.slice(0, 10);
  return on < day ? [{ code: 'JY6283', where: {}, found: on, expected: day }] : [];
}

/** What must still be in force, so that nothing that came in meanwhile is overwritten: decisions and titles held. */
const expectationsOf = (
  { hasher }: DecisionSource,
  { rule }: ConditionContext,
  { decisions, revoked }: { readonly decisions: readonly NewDecision[]; readonly revoked: readonly RevokedTitle[] },
): ReadonlyMap<string, string | null> =>
  new Map([
    ...decisions.map(({ row, earlier }): [string, string | null] => [
      keys.decision(rule.award, row.school, row.subject),
      earlier?.sha256 ?? null,
    ]),
    ...revoked.map(({ key, held }): [string, string] => [key, digestOf(hasher, held)]),
  ]);

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
