import { envelope, reference } from '../../documents/envelope.js';
import { digestOf, nameBasedId } from '../../documents/hasher.js';
import { severityOf } from '../../messages/severity.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Correction, Decision } from '../../model/generated/documents.js';
import type { LedgerDraft } from '../ports.js';
import { keys } from '../workspace/keys.js';
import { checkRows } from './check-rows.js';
import type { Answers, ConditionContext } from './conditions.js';
import { type DecisionSource, type KeptDecision, subjectKey } from './known.js';
import { keyOf, type Proposal, propose, type SelectionWishes } from './propose.js';
import type { ReturnedRow } from './read-proposals.js';
import type { SettledRow } from './settled-row.js';

/** The named person who confirms. */
export type Confirmer = Decision['confirmedBy'];

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
  /** Rows whose decision stands already, and rows that were left blank. */
  readonly unchanged: number;
  readonly blank: number;
}

/**
 * Confirms a returned table: all of its rows, or none where one of them may not stand. Everything is computed again
 * with the panel's answers, so that the table can change nothing but decisions and reasons.
 */
export async function confirmRows(
  source: DecisionSource,
  context: ConditionContext,
  confirming: Confirming,
): Promise<Outcome<Confirmed>> {
  const answers = answersOf(confirming.rows);
  const { proposals, places, findings: told } = propose(context, confirming.wishes, answers);
  const byKey = new Map(proposals.map((proposal) => [keyOf(proposal), proposal]));
  const settled = settledRows(context, confirming.rows, byKey);
  const findings = [...settled.findings, ...checkRows(context, settled.rows, places), ...vetoFindings(told)];
  if (findings.some(({ code }) => severityOf(code) !== 'notice')) return failure(...findings);
  const changing = settled.rows.filter(({ row, proposal, earlier }) => !stands(earlier, row, proposal));
  const drafts = changing.flatMap((one) => draftsOf(source, context, confirming, one));
  if (drafts.length > 0) {
    const { actor, at } = confirming;
    const kept = await source.store.append({ actor, at, drafts, expect: expectationsOf(context, changing) });
    if (!kept.ok) return kept;
  }
  const decisions = drafts.flatMap(({ document }) => (document?.kind === 'decision' ? [document as Decision] : []));
  const blank = confirming.rows.filter(({ outcome }) => outcome === null).length;
  return success({ decisions, blank, unchanged: settled.rows.length - changing.length }, findings);
}

const answersOf = (rows: readonly ReturnedRow[]): ReadonlyMap<string, Answers> =>
  new Map(
    rows.map(({ school, subject, panel, vetoes, outcome, reason }) => [
      subjectKey(school, subject),
      { panel, vetoes, waived: outcome === 'conferred' && reason !== '' },
    ]),
  );

/** A veto without legal basis, or one that is not in force, stops the confirmation; one that takes effect is told. */
const vetoFindings = (told: readonly Finding[]): readonly Finding[] =>
  told.filter(({ code }) => code === 'JY6161' || code === 'JY6162' || code === 'JY6163');

function settledRows(
  { rule, known }: ConditionContext,
  rows: readonly ReturnedRow[],
  proposals: ReadonlyMap<string, Proposal>,
): { readonly rows: readonly SettledRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const settled: SettledRow[] = [];
  const seen = new Set<string>();
  for (const row of rows.filter(({ outcome }) => outcome !== null)) {
    const key = subjectKey(row.school, row.subject);
    const proposal = row.award === rule.award && !seen.has(key) ? proposals.get(key) : undefined;
    seen.add(key);
    if (!proposal)
      findings.push({ code: 'JY6218', where: row.place, found: `${row.award} ${row.school} ${row.subject}` });
    else settled.push({ row, proposal, earlier: known.decisions.get(`${rule.award}/${key}`) });
  }
  return { rows: settled, findings };
}

/** Whether a decision says already what is confirmed now, of the same result. */
const stands = (earlier: KeptDecision | undefined, row: ReturnedRow, proposal: Proposal): boolean =>
  earlier?.decision.outcome === row.outcome && earlier.decision.result?.sha256 === proposal.sha256;

const expectationsOf = (
  { rule }: ConditionContext,
  changing: readonly SettledRow[],
): ReadonlyMap<string, string | null> =>
  new Map(
    changing.map(({ row, earlier }) => [keys.decision(rule.award, row.school, row.subject), earlier?.sha256 ?? null]),
  );

function draftsOf(
  source: DecisionSource,
  context: ConditionContext,
  { by }: Confirming,
  settled: SettledRow,
): readonly LedgerDraft[] {
  const { row, earlier } = settled;
  const document = decisionDocument(source, context, by, settled);
  const key = keys.decision(context.rule.award, row.school, row.subject);
  if (!earlier) return [{ key, action: 'decided', document }];
  const correction = correctionDocument(source, { key, replaces: earlier.sha256, document, reason: row.reason, by });
  return [
    { key, action: 'corrected', document, note: row.reason.slice(0, LONGEST_NOTE) },
    { key: correctionKey(correction), action: 'corrected', document: correction },
  ];
}

const LONGEST_NOTE = 200;

function decisionDocument(
  { hasher, stamp, assessment }: DecisionSource,
  { rule }: ConditionContext,
  confirmedBy: Confirmer,
  { row, proposal, earlier }: SettledRow,
): Decision {
  const { result, sha256, grade, total, rank, conditions, vetoes, panel, receiptErrors } = proposal;
  const { programme } = assessment;
  const outcome = row.outcome ?? 'deferred';
  const waives = outcome === 'conferred' && row.reason !== '';
  const eligibility = conditions.map(({ id, met, reason }): Decision['eligibility'][number] => {
    const open = met === 'no' || met === 'unknown';
    if (open && waives) return { id, met: 'waived', reason: row.reason.slice(0, LONGEST_WAIVER) };
    return { id, met, ...(reason === undefined ? {} : { reason }) };
  });
  const receipt: Decision['eligibility'] =
    receiptErrors > 0 && waives ? [{ id: 'receipt', met: 'waived', reason: row.reason.slice(0, LONGEST_WAIVER) }] : [];
  return {
    kind: 'decision',
    ...envelope(stamp, [{ id: result.id, kind: 'result', sha256 }]),
    id: nameBasedId(hasher, 'decision', programme.id, rule.award, row.school, row.subject, earlier?.sha256 ?? ''),
    programme: reference(hasher, programme),
    award: rule.award,
    standard: rule.standard.id,
    school: row.school,
    subject: row.subject,
    outcome,
    ...(grade === null ? {} : { grade }),
    ...(total === null ? {} : { total }),
    result: { id: result.id, sha256 },
    eligibility: [...eligibility, ...receipt],
    ...(vetoes.length === 0 ? {} : { vetoes: vetoes.map(({ veto, legalBasis }) => ({ id: veto, legalBasis })) }),
    ...(rank === null ? {} : { rank }),
    panel: panel || row.panel.size > 0,
    confirmedBy,
    ...(row.reason === '' ? {} : { reason: row.reason }),
  };
}

const LONGEST_WAIVER = 300;

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
