import { envelope, reference } from '../../documents/envelope.js';
import { nameBasedId } from '../../documents/hasher.js';
import type { Finding } from '../../model/finding.js';
import type { Decision } from '../../model/generated/documents.js';
import { checkRows } from './check-rows.js';
import type { Answers, ConditionContext } from './conditions.js';
import { type DecisionSource, type KeptDecision, subjectKey } from './known.js';
import { keyOf, type Proposal, propose, type SelectionWishes } from './propose.js';
import type { ReturnedRow } from './read-proposals.js';
import type { SettledRow } from './settled-row.js';

/** The named person who confirms. */
export type Confirmer = Decision['confirmedBy'];

/** What a document of a decision is made with. */
export type DecisionStamp = Pick<DecisionSource, 'assessment' | 'hasher' | 'stamp'>;

/** Rows that are confirmed together. */
export interface Settling {
  readonly rows: readonly ReturnedRow[];
  readonly by: Confirmer;
  readonly wishes: SelectionWishes;
  /** Digest of the rows, {@link tableDigest}. */
  readonly table: string;
}

/** A row that changes something, with its decision. */
export interface NewDecision extends SettledRow {
  readonly document: Decision;
}

/** What rows come to: the decisions they make, and what stands against them. */
export interface Settlement {
  readonly decisions: readonly NewDecision[];
  readonly unchanged: number;
  readonly findings: readonly Finding[];
}

/**
 * Settles the rows of a table from nothing but the rules, what is in force, and the rows themselves, so that an audit
 * can settle them again and get the same bytes.
 */
export function settle(stamp: DecisionStamp, context: ConditionContext, settling: Settling): Settlement {
  const { proposals, places, findings: told } = propose(context, settling.wishes, answersOf(context, settling.rows));
  const settled = settledRows(
    context,
    settling.rows,
    new Map(proposals.map((proposal) => [keyOf(proposal), proposal])),
  );
  const changing = settled.rows.filter(({ row, proposal, earlier }) => !stands(earlier, row, proposal));
  return {
    decisions: changing.map((one) => ({ ...one, document: decisionDocument(stamp, context, settling, one) })),
    unchanged: settled.rows.length - changing.length,
    findings: [...settled.findings, ...checkRows(context, settled.rows, places), ...vetoFindings(told)],
  };
}

/** Digest of the rows that are confirmed together. */
export const tableDigest = ({ hasher }: Pick<DecisionStamp, 'hasher'>, rows: readonly ReturnedRow[]): string =>
  hasher.sha256(
    JSON.stringify(
      rows.map(({ award, school, subject, digest, outcome, reason, vetoes, panel }) => [
        ...[award, school, subject, digest, outcome, reason],
        vetoes,
        [...panel],
      ]),
    ),
  );

/**
 * What has been answered about subjects: as a row says that decides something, else as the decision says that stands
 * about the same result. A row that was left blank answers nothing.
 */
function answersOf({ rule, known }: ConditionContext, rows: readonly ReturnedRow[]): ReadonlyMap<string, Answers> {
  const digests = new Map(known.results.map(({ result, sha256 }) => [keyOf({ result }), sha256]));
  const answers = new Map<string, Answers>();
  const standing = new Map<string, KeptDecision>();
  for (const kept of known.decisions.values()) {
    const { award, school, subject, result } = kept.decision;
    const key = subjectKey(school, subject);
    if (award !== rule.award || result === undefined || result.sha256 !== digests.get(key)) continue;
    standing.set(key, kept);
    answers.set(key, answersIn(kept.decision));
  }
  for (const { school, subject, panel, vetoes, outcome, reason } of rows) {
    const key = subjectKey(school, subject);
    if (outcome === null || standing.get(key)?.decision.outcome === outcome) continue;
    answers.set(key, { panel, vetoes, waived: outcome === 'conferred' && reason !== '' });
  }
  return answers;
}

/** The answers that a decision was made with. */
export const answersIn = ({ basis, vetoes = [], outcome, reason }: Decision): Answers => ({
  panel: new Map((basis?.answers ?? []).map(({ id, yes }) => [id, yes])),
  vetoes: vetoes.map(({ id }) => id),
  waived: outcome === 'conferred' && reason !== undefined,
});

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

function decisionDocument(
  { hasher, stamp, assessment }: DecisionStamp,
  { rule, on }: ConditionContext,
  { by, wishes, table }: Settling,
  { row, proposal, earlier }: SettledRow,
): Decision {
  const { result, sha256, grade, total, rank, vetoes, panel } = proposal;
  const { programme } = assessment;
  const { places, allocation } = wishes;
  return {
    kind: 'decision',
    ...envelope(stamp, [{ id: result.id, kind: 'result', sha256 }]),
    id: nameBasedId(hasher, 'decision', programme.id, rule.award, row.school, row.subject, earlier?.sha256 ?? ''),
    programme: reference(hasher, programme),
    award: rule.award,
    standard: rule.standard.id,
    school: row.school,
    subject: row.subject,
    outcome: row.outcome ?? 'deferred',
    ...(grade === null ? {} : { grade }),
    ...(total === null ? {} : { total }),
    result: { id: result.id, sha256 },
    eligibility: eligibilityOf(row, proposal),
    ...(vetoes.length === 0 ? {} : { vetoes: vetoes.map(({ veto, legalBasis }) => ({ id: veto, legalBasis })) }),
    ...(rank === null ? {} : { rank }),
    panel: panel || row.panel.size > 0,
    confirmedBy: by,
    ...(row.reason === '' ? {} : { reason: row.reason }),
    basis: {
      on,
      ...(row.panel.size === 0 ? {} : { answers: [...row.panel].map(([id, yes]) => ({ id, yes })) }),
      ...(places === undefined ? {} : { places }),
      ...(allocation === undefined ? {} : { allocation }),
      table,
    },
  };
}

/** The conditions as they were met; what a reason waives has the reason. */
function eligibilityOf(
  { outcome, reason }: ReturnedRow,
  { conditions, receiptErrors }: Proposal,
): Decision['eligibility'] {
  const waives = outcome === 'conferred' && reason !== '';
  const eligibility = conditions.map(({ id, met, reason: given }): Decision['eligibility'][number] => {
    const open = met === 'no' || met === 'unknown';
    if (open && waives) return { id, met: 'waived', reason };
    return { id, met, ...(given === undefined ? {} : { reason: given }) };
  });
  return receiptErrors > 0 && waives ? [...eligibility, { id: 'receipt', met: 'waived', reason }] : eligibility;
}
