import { type Outcome, success } from '../../model/finding.js';
import type { Award } from '../../model/generated/documents.js';
import { holderOf } from '../decide/known.js';
import type { LedgerDraft, Store } from '../ports.js';
import { keys } from '../workspace/keys.js';

/**
 * Enters titles of earlier years, so that targets, alternate years and conditions count them. One that is there already
 * is left as it is.
 */
export async function importAwards(
  store: Store,
  awards: readonly Award[],
  by: { readonly actor: string; readonly at: string },
): Promise<Outcome<{ readonly entered: number; readonly known: number }>> {
  const drafts: LedgerDraft[] = [];
  for (const document of awards) {
    const key = keys.award(document.award, document.subject.school, holderOf(document));
    if (!(await store.head(key))) drafts.push({ key, action: 'initialised', document });
  }
  const kept = drafts.length === 0 ? null : await store.append({ ...by, drafts });
  if (kept && !kept.ok) return kept;
  return success({ entered: drafts.length, known: awards.length - drafts.length });
}
