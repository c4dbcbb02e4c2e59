import { canonicalJson } from '../../documents/canonical.js';
import { digestOf } from '../../documents/hasher.js';
import { severityOf } from '../../messages/severity.js';
import type { Finding } from '../../model/finding.js';
import type { Decision, LedgerEntry } from '../../model/generated/documents.js';
import { type AwardRule, awardRule, gradeRule } from '../decide/award-rule.js';
import type { ConditionContext } from '../decide/conditions.js';
import { decisionsOf, type Known, knownOf } from '../decide/known.js';
import type { ReturnedRow } from '../decide/read-proposals.js';
import { revokedTitle } from '../decide/revoke.js';
import { type NewDecision, type Settlement, settle } from '../decide/settle.js';
import type { AuditContext } from './audit-context.js';
import { type Decided, type DecidedTogether, decidedTogether } from './decided-together.js';
import type { Position } from './position.js';

/** What a decision looks at beside other decisions. */
const LOOKED_AT = ['result', 'receipt', 'award', 'adjudication', 'context', 'accepted'] as const;

/** Every confirmation settled again from the results, titles and rules that were in force when it was entered. */
export class DecisionAudit {
  readonly #hasher: AuditContext['hasher'];
  readonly #position: Position;
  #known: { readonly award: string; readonly changes: number; readonly known: Known } | null = null;
  /** Revocations that followed from a decision and came out the same. */
  readonly #revoked = new Set<number>();
  #next = 0;
  count = 0;

  constructor({ hasher }: Pick<AuditContext, 'hasher'>, position: Position) {
    this.#hasher = hasher;
    this.#position = position;
  }

  /** Whether an entry takes a title away as its veto demands. */
  hasRevoked({ seq }: LedgerEntry): boolean {
    return this.#revoked.has(seq);
  }

  async check(entries: readonly LedgerEntry[], index: number): Promise<readonly Finding[]> {
    const entry = entries[index];
    if (!entry || index < this.#next || entry.record?.kind !== 'decision') return [];
    if (entry.action === 'opened') return this.#opened(entry);
    const together = await decidedTogether(this.#position, entries, index);
    this.#next = index + together.length;
    this.count += together.decided.length;
    const findings: Finding[] = [];
    if (together.decided.length === 0) findings.push(notReproduced(entry, ''));
    for (const one of together.decided.filter(({ byHand }) => byHand))
      findings.push({ ...placed(one.entry), code: 'JY8283' });
    return [...findings, ...(await this.#settledAgain(together))];
  }

  async #settledAgain(together: DecidedTogether): Promise<readonly Finding[]> {
    const decided = together.decided.filter(({ byHand }) => !byHand);
    const [first] = decided;
    if (!first) return [];
    const context = await this.#contextOf(first.document);
    if (!context) return decided.map(({ entry }) => notReproduced(entry, ''));
    const { issued, issuer, producer, lang, confirmedBy, basis } = first.document;
    const { assessment } = context;
    const settlement = settle(
      { assessment, hasher: this.#hasher, stamp: { issued, issuer, producer, lang } },
      context,
      { rows: decided.map(rowOf), by: confirmedBy, wishes: basis ?? {}, table: basis?.table ?? '' },
    );
    return [
      ...decided.flatMap((one) => this.#compared(one, settlement)),
      ...mayNotStand(decided, settlement),
      ...this.#revocations(context, settlement.decisions, together),
    ];
  }

  #compared({ entry, document }: Decided, { decisions }: Settlement): readonly Finding[] {
    const own = decisions.find(({ row }) => row.school === document.school && row.subject === document.subject);
    if (!own) return [notReproduced(entry, '')];
    const again = likeVersion(own.document, document);
    if (digestOf(this.#hasher, again) === entry.record?.sha256) return [];
    return [notReproduced(entry, differing(document, again))];
  }

  /** Titles that the vetoes of these decisions take away must have been taken away with them. */
  #revocations(
    context: ConditionContext,
    decisions: readonly NewDecision[],
    { revoked }: DecidedTogether,
  ): readonly Finding[] {
    return decisions.flatMap((one): readonly Finding[] => {
      const title = one.document.basis && revokedTitle(context, one);
      if (!title) return [];
      const entry = revoked.find(({ key }) => key === title.key);
      if (entry?.record?.sha256 !== digestOf(this.#hasher, title.document))
        return [{ code: 'JY8284', where: { file: title.key }, found: title.key }];
      this.#revoked.add(entry.seq);
      return [];
    });
  }

  /** A decision that another office made and handed up: grade and total must be those of its result. */
  async #opened(entry: LedgerEntry): Promise<readonly Finding[]> {
    this.count += 1;
    const decision = await this.#position.document('decision', entry.record?.sha256);
    const result = decision?.result && (await this.#position.document('result', decision.result.sha256));
    if (!decision) return [notReproduced(entry, '')];
    if (!result) return decision.result ? [notReproduced(entry, 'result')] : [];
    const { grade, total } = result.final ?? result;
    const isCapped = (decision.vetoes ?? []).length > 0;
    const wrong = [
      ...(isCapped || (decision.grade ?? null) === grade ? [] : ['grade']),
      ...((decision.total ?? null) === total ? [] : ['total']),
    ];
    return wrong.length === 0 ? [] : [notReproduced(entry, wrong.join('、'))];
  }

  async #contextOf(decision: Decision): Promise<ConditionContext | null> {
    const assessment = await this.#position.rules();
    if (!assessment) return null;
    const { award, standard, basis, confirmedBy } = decision;
    const rule = award.startsWith('grade-') ? gradeRule(assessment, standard) : awardRule(assessment, award);
    if (!rule.ok) return null;
    return {
      assessment,
      rule: rule.value,
      known: await this.#knownOf(rule.value),
      on: basis?.on ?? confirmedBy.on,
    };
  }

  /** What was known about an award; results are read again only after something of them has changed. */
  async #knownOf(rule: AwardRule): Promise<Known> {
    const changes = this.#position.changes(LOOKED_AT);
    const kept = this.#known;
    if (kept?.award === rule.award && kept.changes === changes)
      return { ...kept.known, decisions: await decisionsOf(this.#position, rule.award) };
    const known = await knownOf({ store: this.#position }, rule);
    this.#known = { award: rule.award, changes, known };
    return known;
  }
}

const placed = ({ key, seq }: LedgerEntry): Pick<Finding, 'where' | 'found'> => ({
  where: { file: key, pointer: `/${seq}` },
  found: key,
});

const notReproduced = (entry: LedgerEntry, members: string): Finding => ({
  ...placed(entry),
  code: 'JY8281',
  ...(members === '' ? {} : { params: { members } }),
});

/** The row as the person must have returned it. */
function rowOf({ entry, document }: Decided): ReturnedRow {
  const { award, school, subject, result, outcome, reason = '', vetoes = [], basis } = document;
  return {
    ...{ award, school, subject, outcome, reason },
    digest: result?.sha256 ?? '',
    vetoes: vetoes.map(({ id }) => id),
    panel: new Map((basis?.answers ?? []).map(({ id, yes }) => [id, yes])),
    place: { file: entry.key },
  };
}

/** Decisions of earlier versions do not say what they were computed with. */
function likeVersion(again: Decision, { basis }: Decision): Decision {
  if (basis) return again;
  const { basis: _, ...rest } = again;
  return rest;
}

/** Members in which two decisions differ. */
function differing(a: Decision, b: Decision): string {
  const [one, other] = [a as unknown as Record<string, unknown>, b as unknown as Record<string, unknown>];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names.filter((name) => canonicalJson(one[name] ?? null) !== canonicalJson(other[name] ?? null)).join('、');
}

/** Decisions against which something stood: a condition that was not met, more than there were places. */
function mayNotStand(decided: readonly Decided[], { findings }: Settlement): readonly Finding[] {
  const against = findings.filter(({ code }) => severityOf(code) !== 'notice');
  const codesOf = (own: readonly Finding[]): string => [...new Set(own.map(({ code }) => code))].join('、');
  const single = decided.flatMap(({ entry }): readonly Finding[] => {
    const own = against.filter(({ where }) => where.file === entry.key);
    return own.length === 0 ? [] : [{ ...placed(entry), code: 'JY8282', params: { codes: codesOf(own) } }];
  });
  const all = against.filter(({ where }) => where.file === undefined);
  const [first] = decided;
  if (!first || all.length === 0) return single;
  const award = `decision/${first.document.award}`;
  return [...single, { code: 'JY8282', where: { file: award }, found: award, params: { codes: codesOf(all) } }];
}
