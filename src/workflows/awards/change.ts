import { canonicalJson } from '../../documents/canonical.js';
import { failure, type Outcome, success } from '../../model/finding.js';
import type { Award } from '../../model/generated/documents.js';
import { type AwardEvent, applyEvent } from '../../process/award-lifecycle.js';
import type { LedgerDraft, Store } from '../ports.js';
import { keys } from '../workspace/keys.js';
import { storedDocument } from '../workspace/stored-document.js';

export interface ChangeRequest {
  readonly award: string;
  readonly school: string;
  /** The school's own id for the school as a whole. */
  readonly subject: string;
  readonly event: Exclude<AwardEvent, { readonly kind: 'grant' | 'expire' }>;
  readonly actor: string;
  readonly at: string;
}

const ACTIONS: Readonly<Record<ChangeRequest['event']['kind'], LedgerDraft['action']>> = {
  suspend: 'suspended',
  reinstate: 'renewed',
  renew: 'renewed',
  revoke: 'revoked',
};

/** From which states an action of the ledger leads to which. */
const CHANGES: Readonly<Partial<Record<LedgerDraft['action'], readonly (readonly [string, string])[]>>> = {
  suspended: [['active', 'suspended']],
  renewed: [
    ['suspended', 'active'],
    ['active', 'active'],
    ['expired', 'active'],
  ],
  revoked: [
    ['active', 'revoked'],
    ['suspended', 'revoked'],
  ],
};

/** Whether a title is another one only by a change that the action allows: its holder and its decision stay. */
export function isChange(action: LedgerDraft['action'], before: Award, after: Award): boolean {
  const fixed = ({ status: _, validTo: _to, reason: _reason, ...rest }: Award): string => canonicalJson(rest);
  const isAllowed = CHANGES[action]?.some(([from, to]) => before.status === from && after.status === to) ?? false;
  const isSameEnd = before.validTo === after.validTo || action === 'renewed';
  const keepsWord = after.status === 'active' || (after.reason ?? '') !== '';
  return isAllowed && fixed(before) === fixed(after) && isSameEnd && keepsWord;
}

/**
 * Changes a title that is held: the new state is a new record under the same key, the ledger keeps the old one. A title
 * that is not there is JY6237, a change that is not possible JY6171 to JY6174.
 */
export async function changeAward(
  { store }: { readonly store: Store },
  request: ChangeRequest,
): Promise<Outcome<Award>> {
  const { award, school, subject, event, actor, at } = request;
  const key = keys.award(award, school, subject);
  const head = await store.head(key);
  const title = head && (await storedDocument<Award>(store, head.sha256));
  if (!head || !title) return failure({ code: 'JY6237', where: {}, found: key });
  const { reason: _, ...held } = title;
  const state = applyEvent(title, event);
  if (!state.ok) return state;
  const document: Award = { ...held, ...state.value };
  const note = 'reason' in event ? { note: event.reason } : {};
  const kept = await store.append({
    actor,
    at,
    drafts: [{ key, action: ACTIONS[event.kind], document, ...note }],
    expect: new Map([[key, head.sha256]]),
  });
  return kept.ok ? success(document) : kept;
}
