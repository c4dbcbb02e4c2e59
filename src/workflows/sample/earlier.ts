import type { LedgerEntry, Sample } from '../../model/generated/documents.js';
import type { Store } from '../ports.js';
import { keys } from '../workspace/keys.js';

/** The sample in force at a level, if any. */
export async function sampleInForce(store: Store, level: number): Promise<Sample | null> {
  const head = await store.head(keys.sample(level));
  const record = head && (await store.record(head.sha256));
  return record ? (JSON.parse(record.text) as Sample) : null;
}

/** Every draw that the ledger has of a level, oldest first. */
export async function drawsOf(store: Store, level: number): Promise<readonly Sample[]> {
  const draws: Sample[] = [];
  for await (const line of store.lines()) {
    const entry = JSON.parse(line.text) as LedgerEntry;
    if (entry.key !== keys.sample(level) || !entry.record) continue;
    const record = await store.record(entry.record.sha256);
    const sample = record ? (JSON.parse(record.text) as Sample) : null;
    if (sample?.seed !== undefined) draws.push(sample);
  }
  return draws;
}
