import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Correction } from '../../model/generated/documents.js';
import { type Confirmer, correctionDocument, correctionKey } from '../decide/confirm.js';
import type { DecisionSource } from '../decide/known.js';

export interface CorrectRequest {
  readonly key: string;
  readonly document: { readonly kind: string; readonly id: string };
  readonly reason: string;
  readonly by: Confirmer;
  readonly actor: string;
  readonly at: string;
}

/**
 * Puts a record right by another one of the same kind and id (JY6240); the old one stays in the ledger. A key without
 * a record is JY6237.
 */
export async function correctRecord(source: DecisionSource, request: CorrectRequest): Promise<Outcome<Correction>> {
  const { store } = source;
  const { key, document, reason, by, actor, at } = request;
  const head = await store.head(key);
  const record = head && (await store.record(head.sha256));
  if (!head || !record) return failure({ code: 'JY6237', where: {}, found: key });
  if (record.kind !== document.kind || record.id !== document.id) {
    const [found, expected] = [`${document.kind} ${document.id}`, `${record.kind} ${record.id}`];
    return failure({ code: 'JY6240', where: {}, found, expected } satisfies Finding);
  }
  const correction = correctionDocument(source, { key, replaces: head.sha256, document, reason, by });
  const kept = await store.append({
    actor,
    at,
    drafts: [
      { key, action: 'corrected', document, note: reason },
      { key: correctionKey(correction), action: 'corrected', document: correction },
    ],
    expect: new Map([[key, head.sha256]]),
  });
  return kept.ok ? success(correction) : kept;
}
