import type { Head, RecordReader, Store } from '../ports.js';

/** A record by its digest, as the document that it is: it was checked before it was stored. `null` where there is none. */
export async function storedDocument<T>(store: RecordReader, sha256: string): Promise<T | null> {
  const record = await store.record(sha256);
  return record ? (JSON.parse(record.text) as T) : null;
}

/** The document in force under a key; `null` where there is none. */
export async function documentAt<T>(store: Pick<Store, 'head' | 'record'>, key: string): Promise<T | null> {
  const head = await store.head(key);
  return head ? storedDocument<T>(store, head.sha256) : null;
}

/** The documents in force under keys that begin alike, in the order of their keys, one at a time. */
export async function* documentsUnder<T>(
  store: Pick<Store, 'heads' | 'record'>,
  prefix: string,
  kind?: string,
): AsyncGenerator<T> {
  for (const head of await store.heads(prefix)) {
    if (kind !== undefined && head.kind !== kind) continue;
    const document = await storedDocument<T>(store, head.sha256);
    if (document) yield document;
  }
}

/** A document with the digest and the key it is in force by. */
export interface KeptDocument<T> {
  readonly document: T;
  readonly sha256: string;
  readonly key: string;
}

/** The documents of heads, in their order; one whose record is gone is left out, which the audit tells. */
export async function documentsOf<T>(store: RecordReader, heads: readonly Head[]): Promise<readonly KeptDocument<T>[]> {
  const kept: KeptDocument<T>[] = [];
  for (const { sha256, key } of heads) {
    const document = await storedDocument<T>(store, sha256);
    if (document) kept.push({ document, sha256, key });
  }
  return kept;
}

/** All that a generator gives. */
export async function gathered<T>(documents: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const document of documents) all.push(document);
  return all;
}
