import { type Outcome, success } from '../../model/finding.js';
import type { Store } from '../ports.js';

/** Who redacts, when and why. */
export interface Redaction {
  readonly actor: string;
  readonly at: string;
  readonly reason: string;
}

/**
 * Removes the bytes and the name of every received file, one entry each: names of persons stand nowhere else. What was
 * computed from them stays, and the audit knows of every removal. Gives the number of files.
 */
export async function purgeNames(store: Store, { actor, at, reason }: Redaction): Promise<Outcome<number>> {
  let count = 0;
  for (const sha256 of await store.originalDigests()) {
    const original = await store.original(sha256);
    if (!original?.bytes) continue;
    const drafts = [{ key: `original/${sha256}`, action: 'redacted' as const, redacts: sha256, note: reason }];
    const done = await store.redact(sha256, { actor, at, drafts });
    if (!done.ok) return done;
    count += 1;
  }
  return success(count);
}
