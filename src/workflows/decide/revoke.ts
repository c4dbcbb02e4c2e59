import { statusOn } from '../../model/award-standing.js';
import type { Award, VetoItem } from '../../model/generated/documents.js';
import { applyEvent } from '../../process/award-lifecycle.js';
import { revokesTitle, type VetoConsequence } from '../../process/veto.js';
import { keys } from '../workspace/keys.js';
import type { ConditionContext } from './conditions.js';
import { holderOf, subjectKey } from './known.js';
import type { NewDecision } from './settle.js';

/** A title that is taken away, as it is entered. */
export interface RevokedTitle {
  readonly key: string;
  readonly document: Award;
  /** The title as it was held when it was looked at. */
  readonly held: Award;
  /** Which veto, on what legal basis. */
  readonly note: string;
}

/**
 * The title that a decision's vetoes take away from its subject: one that is held and whose veto has the effect
 * `revoke-title`. The day is that on which the person confirmed; `null` where nothing is held or nothing demands it.
 */
export function revokedTitle(
  { rule, known }: ConditionContext,
  { document: decision, proposal }: Pick<NewDecision, 'document' | 'proposal'>,
): RevokedTitle | null {
  if (!revokesTitle(proposal.vetoes)) return null;
  const { on } = decision.confirmedBy;
  const held = known.awards.find(
    (award) =>
      award.award === rule.award &&
      subjectKey(award.subject.school, holderOf(award)) === subjectKey(decision.school, decision.subject) &&
      ['active', 'suspended'].includes(statusOn(award, on)),
  );
  if (!held) return null;
  const { reason, legalBasis } = groundsOf(rule.standard.vetoes, proposal.vetoes);
  const state = applyEvent(held, { kind: 'revoke', on, reason, legalBasis });
  if (!state.ok) return null;
  const { reason: _, ...title } = held;
  const key = keys.award(rule.award, decision.school, decision.subject);
  return { key, held, document: { ...title, ...state.value }, note: `否决 ${idsOf(proposal.vetoes).join('、')}` };
}

/** The vetoes by id, the first with its name and legal basis: the decision holds those of all. */
function groundsOf(
  items: readonly VetoItem[],
  vetoes: readonly VetoConsequence[],
): { readonly reason: string; readonly legalBasis: string } {
  const [first = '', ...others] = idsOf(vetoes);
  const name = items.find(({ id }) => id === first)?.zh ?? '';
  const reason = `否决：${[`${first} ${name}`.trim(), ...others].join('、')}`;
  return { reason, legalBasis: vetoes.find(({ veto }) => veto === first)?.legalBasis ?? '' };
}

const idsOf = (vetoes: readonly VetoConsequence[]): readonly string[] =>
  vetoes.filter(({ effect }) => effect.kind === 'revoke-title').map(({ veto }) => veto);
