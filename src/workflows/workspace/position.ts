import { parseDocument } from '../../documents/parse.js';
import type { DocumentKind, Documents, LedgerEntry } from '../../model/generated/documents.js';
import type { Assessment } from '../assessment.js';
import type { Brief, Head, RecordReader, StoredRecord } from '../ports.js';
import { assessmentOf } from './context-records.js';
import { schoolOfKey } from './keys.js';
import type { Held } from './records.js';

interface InForceEntry {
  readonly kind: string;
  readonly sha256: string;
  readonly seq: number;
}

/**
 * What is in force at a line of the ledger: the audit steps through all lines and looks at each from where it was made.
 * Reads like a workspace (`heads`, `record`), so that what was decided there can be decided again.
 */
export class Position {
  readonly #records: RecordReader;
  readonly #briefOf: (document: unknown) => Brief;
  readonly #held = new Map<string, InForceEntry>();
  /** The same by school and by the first part of the key, so that no cost grows with the whole city. */
  readonly #bySchool = new Map<string, Map<string, string>>();
  readonly #byKind = new Map<string, Set<string>>();
  readonly #changes = new Map<string, number>();
  readonly #briefs = new Map<string, Brief>();
  #assessment: Assessment | null = null;

  constructor(records: RecordReader, briefOf: (document: unknown) => Brief) {
    this.#records = records;
    this.#briefOf = briefOf;
  }

  step({ key, action, record, seq }: LedgerEntry): void {
    const kind = kindOfKey(key);
    const [own, school] = [setOf(this.#byKind, kind), this.#ofSchool(schoolOfKey(key))];
    if (action === 'withdrawn') {
      this.#held.delete(key);
      own.delete(key);
      school.delete(key);
    } else if (record) {
      this.#held.set(key, { kind: record.kind, sha256: record.sha256, seq });
      own.add(key);
      school.set(key, record.sha256);
    }
    this.#changes.set(kind, (this.#changes.get(kind) ?? 0) + 1);
    if (kind === 'context' || kind === 'accepted') this.#assessment = null;
  }

  /** A number that changes whenever something is entered under one of these first parts of keys. */
  changes(kinds: readonly string[]): number {
    return kinds.reduce((sum, kind) => sum + (this.#changes.get(kind) ?? 0), 0);
  }

  digest(key: string): string | undefined {
    return this.#held.get(key)?.sha256;
  }

  ofSchool(school: string): Held {
    return [...this.#ofSchool(school)];
  }

  record(sha256: string): Promise<StoredRecord | undefined> {
    return this.#records.record(sha256);
  }

  async heads(prefix: string): Promise<readonly Head[]> {
    const heads: Head[] = [];
    for (const key of this.#keys(prefix)) {
      const held = this.#held.get(key);
      if (held) heads.push({ key, ...held, brief: await this.#briefIn(held.sha256) });
    }
    return heads;
  }

  /** The document in force under a key, or of a digest; `null` where there is none of that kind that can be read. */
  async document<K extends DocumentKind>(kind: K, sha256: string | undefined): Promise<Documents[K] | null> {
    const record = sha256 === undefined ? undefined : await this.record(sha256);
    const read = record && (await parseDocument(kind, record.text, record.sha256));
    return read?.ok ? read.value : null;
  }

  /** The year's rules as they were; `null` where they cannot be read. */
  async rules(): Promise<Assessment | null> {
    if (this.#assessment) return this.#assessment;
    const loaded = await assessmentOf(this, {
      digest: async (key) => this.digest(key),
      keys: async (prefix) => this.#keys(prefix),
    });
    this.#assessment = loaded.ok ? loaded.value : null;
    return this.#assessment;
  }

  #keys(prefix: string): readonly string[] {
    return [...(this.#byKind.get(kindOfKey(prefix)) ?? [])].filter((key) => key.startsWith(prefix)).sort();
  }

  #ofSchool(school: string): Map<string, string> {
    const own = this.#bySchool.get(school) ?? new Map<string, string>();
    this.#bySchool.set(school, own);
    return own;
  }

  async #briefIn(sha256: string): Promise<Brief> {
    const known = this.#briefs.get(sha256);
    if (known) return known;
    const record = await this.record(sha256);
    const brief = record ? this.#briefOf(JSON.parse(record.text)) : {};
    this.#briefs.set(sha256, brief);
    return brief;
  }
}

const kindOfKey = (key: string): string => key.slice(0, key.indexOf('/'));

function setOf(sets: Map<string, Set<string>>, name: string): Set<string> {
  const own = sets.get(name) ?? new Set<string>();
  sets.set(name, own);
  return own;
}
