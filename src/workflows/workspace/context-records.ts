import { parseDocument } from '../../documents/parse.js';
import { failure, type Outcome } from '../../model/finding.js';
import type { DocumentKind, Documents, Result } from '../../model/generated/documents.js';
import { acceptedValues } from '../accepted.js';
import { type Assessment, loadAssessment } from '../assessment.js';
import type { Catalogue, LedgerDraft, RecordReader, Store } from '../ports.js';
import { acceptedKey, keys } from './keys.js';

/** Beginning of the keys of last year's accepted results. */
const ACCEPTED = 'accepted/';

/** The entries that a new workspace begins with: everything its year stands on, frozen as it was on that day. */
export function contextDrafts(assessment: Assessment, accepted: readonly Result[]): readonly LedgerDraft[] {
  const { programme, registry, form, standards, metrics, schoolTypes, stages, applications = [] } = assessment;
  const applied = applications.flatMap((own) => [own.form, own.metrics.document, ...own.standards]);
  const rules = [form, metrics.document, schoolTypes, stages, ...standards, ...applied];
  return [
    { key: keys.programme, action: 'initialised', document: programme },
    { key: keys.registry, action: 'initialised', document: registry },
    ...rules.map((document) => ({
      key: keys.context(document.kind, document.id),
      action: 'initialised' as const,
      document,
    })),
    ...accepted.map((document) => ({ key: acceptedKey(document), action: 'initialised' as const, document })),
  ];
}

/** Which record is in force under a key: as the index says now, or as it was at some line of the ledger. */
export interface InForce {
  digest(key: string): Promise<string | undefined>;
  keys(prefix: string): Promise<readonly string[]>;
}

/** What is in force now. */
export const inForceNow = (store: Store): InForce => ({
  digest: async (key) => (await store.head(key))?.sha256,
  keys: async (prefix) => (await store.heads(prefix)).map((head) => head.key),
});

/** What was in force at a line of the ledger, from the keys held then. */
export const inForceThen = (held: ReadonlyMap<string, string>): InForce => ({
  digest: async (key) => held.get(key),
  keys: async (prefix) => [...held.keys()].filter((key) => key.startsWith(prefix)).sort(),
});

/** The rules that a workspace has frozen, as a catalogue. */
class StoreCatalogue implements Catalogue {
  readonly #store: RecordReader;
  readonly #held: InForce;

  constructor(store: RecordReader, held: InForce) {
    this.#store = store;
    this.#held = held;
  }

  async ids(kind: DocumentKind): Promise<readonly string[]> {
    const prefix = keys.context(kind, '');
    return (await this.#held.keys(prefix)).map((key) => key.slice(prefix.length));
  }

  load<K extends DocumentKind>(kind: K, id: string): Promise<Outcome<Documents[K]>> {
    return storedDocument(this.#store, this.#held, kind, keys.context(kind, id));
  }
}

/** The document in force under a key; JY8106 where there is none, and findings where it is not of that kind. */
export async function storedDocument<K extends DocumentKind>(
  store: RecordReader,
  held: InForce,
  kind: K,
  key: string,
): Promise<Outcome<Documents[K]>> {
  const digest = await held.digest(key);
  const record = digest === undefined ? undefined : await store.record(digest);
  if (!record) return failure({ code: 'JY8106', where: { file: key }, found: key, params: { kind, id: key } });
  return parseDocument(kind, record.text, key);
}

/** The year's assessment as the workspace has it, last year's accepted results included. */
export const storedAssessment = (store: Store): Promise<Outcome<Assessment>> => assessmentOf(store, inForceNow(store));

/** The year's assessment from the records that are, or were, in force. */
export async function assessmentOf(store: RecordReader, held: InForce): Promise<Outcome<Assessment>> {
  const programme = await storedDocument(store, held, 'programme', keys.programme);
  const registry = await storedDocument(store, held, 'registry', keys.registry);
  if (!programme.ok || !registry.ok) return failure(...programme.findings, ...registry.findings);
  const accepted: Result[] = [];
  for (const key of await held.keys(ACCEPTED)) {
    const result = await storedDocument(store, held, 'result', key);
    if (!result.ok) return result;
    accepted.push(result.value);
  }
  const catalogue = new StoreCatalogue(store, held);
  return loadAssessment(catalogue, programme.value, registry.value, acceptedValues(accepted, registry.value));
}
