import { type Outcome, success } from '../../model/finding.js';
import type { Award } from '../../model/generated/documents.js';
import { holderOf } from '../decide/known.js';
import type { LedgerDraft, Store } from '../ports.js';
import { judgedAgain } from '../workspace/judged-again.js';
import { keys } from '../workspace/keys.js';

/**
 * Enters titles of earlier years, so that targets, alternate years and conditions count them. One that is there already
 * is left as it is, also one that somebody else enters at the same time.
 */
export const importAwards = (store: Store, awards: readonly Award[], by: Importer): Promise<Outcome<Imported>> =>
  judgedAgain(() => importOnce(store, awards, by));

interface Importer {
  readonly actor: string;
  readonly at: string;
}

interface Imported {
  readonly entered: number;
  readonly known: number;
}

async function importOnce(store: Store, awards: readonly Award[], by: Importer): Promise<Outcome<Imported>> {
  const drafts: LedgerDraft[] = [];
  for (const document of awards) {
    const key = keys.award(document.award, document.subject.school, holderOf(document));
    if (!(await store.head(key))) drafts.push({ key, action: 'initialised', document });
  }
  const kept = drafts.length === 0 ? null : await store.append({ ...by, drafts, expect: nothingYet(drafts) });
  if (kept && !kept.ok) return kept;
  return success({ entered: drafts.length, known: awards.length - drafts.length });
}

const nothingYet = (drafts: readonly LedgerDraft[]): ReadonlyMap<string, null> =>
  new Map(drafts.map(({ key }) => [key, null]));
