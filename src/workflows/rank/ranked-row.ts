import { isInForce } from '../../model/award-standing.js';
import type { Ranking } from '../../model/generated/documents.js';
import type { Rational } from '../../model/rational.js';
import { toFraction } from '../../model/rational.js';
import { publishedName, subjectName } from '../awards/person-name.js';
import type { AwardRule } from '../decide/award-rule.js';
import { holderOf, subjectKey } from '../decide/known.js';
import { type Because, keyOf, type Proposal } from '../decide/propose.js';
import { type ListName, listOf } from './list-of.js';
import { orderValues, type RankingOrder } from './order.js';
import type { RankingDesk } from './ranking-desk.js';

type Row = Ranking['lists'][number]['rows'][number];

/** Names of persons: in full, with characters hidden, or only their numbers. */
export type NameShown = 'full' | 'redacted' | 'numbers';

/** A row before it has its rank: who it is, and the exact values that decide. */
export interface UnrankedRow extends ListName {
  readonly id: string;
  /** In the order of the ranking; `null` without a total. */
  readonly values: readonly Rational[] | null;
  readonly row: Omit<Row, 'rank' | 'eligibleRank'> & { readonly eligibility: NonNullable<Row['eligibility']> };
}

interface RowContext extends Pick<RankingDesk, 'assessment' | 'lists' | 'records' | 'on'> {
  readonly rule: AwardRule;
  readonly scoring: AwardRule['standard'];
  readonly order: RankingOrder;
  readonly names: NameShown;
}

/** A subject of a ranking with everything but its rank. */
export function rankedRow(context: RowContext, proposal: Proposal): UnrankedRow {
  const { result, sha256 } = proposal;
  const { scoring, order } = context;
  const found = orderValues(order, scoring, result);
  const values = found.filter((value) => value !== null);
  const isComplete = values.length === found.length;
  const because = proposal.because.filter((one) => !AFTER_SELECTION.has(one));
  return {
    ...listOf(result, context.lists),
    id: keyOf(proposal),
    values: isComplete ? values : null,
    row: {
      school: { id: result.school.id, name: result.school.name, unit: result.school.unit },
      subject: { id: result.subject.id, grain: result.subject.grain, name: nameOf(context, proposal) },
      grade: proposal.grade,
      total: proposal.total,
      ...(isComplete ? { keys: values.map(toFraction) } : {}),
      eligibility: eligibilityOf(because),
      because,
      conditions: proposal.conditions.flatMap(({ id, zh, en, met }) =>
        met === 'no' || met === 'unknown' ? [{ id, zh, en, met }] : [],
      ),
      awarded: isAwarded(context, proposal),
      result: { id: result.id, sha256 },
    },
  };
}

/** These come of the places there are, which a ranking counts by its own lists. */
const AFTER_SELECTION: ReadonlySet<Because> = new Set(['cut', 'school', 'panel']);

/** What may still come: the award is then open, not refused. */
const WAITING: ReadonlySet<Because> = new Set(['no-grade', 'unknown', 'receipt', 'gap']);

function eligibilityOf(because: readonly Because[]): UnrankedRow['row']['eligibility'] {
  if (because.length === 0) return 'eligible';
  return because.every((one) => WAITING.has(one)) ? 'open' : 'not-eligible';
}

function nameOf({ assessment, names }: RowContext, { result }: Proposal): string {
  if (names === 'numbers') return result.subject.name;
  return names === 'full' ? subjectName(assessment.registry, result) : publishedName(assessment.registry, result);
}

const isAwarded = ({ records, rule, on }: RowContext, proposal: Proposal): boolean =>
  records.awards.some(
    (held) =>
      held.award === rule.award &&
      subjectKey(held.subject.school, holderOf(held)) === keyOf(proposal) &&
      isInForce(held, on),
  );
