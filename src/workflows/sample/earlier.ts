import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { LedgerEntry, Sample } from '../../model/generated/documents.js';
import type { Store } from '../ports.js';
import { keys } from '../workspace/keys.js';
import { storedDocument } from '../workspace/stored-document.js';

/** A plan or a draw with the digest it is in force by. */
export interface PlanInForce {
  readonly sample: Sample;
  readonly sha256: string;
}

/** The plan or draw in force at a level; JY6204 where there is none. */
export async function planInForce({ store }: { readonly store: Store }, level: number): Promise<Outcome<PlanInForce>> {
  const head = await store.head(keys.sample(level));
  const sample = head && (await storedDocument<Sample>(store, head.sha256));
  const missing: Finding = { code: 'JY6204', where: {}, params: { level } };
  return head && sample ? success({ sample, sha256: head.sha256 }) : failure(missing);
}

/** Every draw that the ledger has of a level, oldest first. */
export async function drawsOf(store: Store, level: number): Promise<readonly Sample[]> {
  const draws: Sample[] = [];
  for await (const line of store.lines()) {
    const entry = JSON.parse(line.text) as LedgerEntry;
    if (entry.key !== keys.sample(level) || !entry.record) continue;
    const sample = await storedDocument<Sample>(store, entry.record.sha256);
    if (sample?.seed !== undefined) draws.push(sample);
  }
  return draws;
}
