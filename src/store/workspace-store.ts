import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { canonicalJson } from '../documents/canonical.js';
import type { Hasher } from '../documents/hasher.js';
import { EMPTY_LEDGER, entryAfter, entryDigest, entryText, type LedgerTip } from '../documents/ledger.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { LedgerEntry } from '../model/generated/documents.js';
import type {
  Brief,
  Head,
  LedgerAppend,
  LedgerDraft,
  LedgerLine,
  Store,
  StoredLine,
  StoredOriginal,
  StoredRecord,
} from '../workflows/ports.js';
import { type Connection, closedOnFault, guarded } from './database.js';
import { type Statements, statementsOf } from './statements.js';

/** What the store takes from a record for lists and counts; must follow from the record alone. */
export type BriefOf = (document: unknown) => Brief;

export interface StoreOptions {
  readonly path: string;
  readonly hasher: Hasher;
  readonly briefOf: BriefOf;
}

/** A workspace in one SQLite file. One transaction for all that belongs together; what was answered is on the disk. */
export class WorkspaceStore implements Store {
  readonly #connection: Connection;
  readonly #options: StoreOptions;
  readonly #statements: Statements;

  constructor(connection: Connection, options: StoreOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#statements = closedOnFault(connection, () => statementsOf(connection));
  }

  async append(batch: LedgerAppend): Promise<Outcome<readonly LedgerLine[]>> {
    return this.#write(() => this.#appended(batch));
  }

  async redact(sha256: string, batch: LedgerAppend): Promise<Outcome<readonly LedgerLine[]>> {
    const done = this.#write(() => {
      const appended = this.#appended(batch);
      if (appended.ok) this.#statements.redactOriginal.run(sha256);
      return appended;
    });
    return done.ok ? this.#emptyLog(done) : done;
  }

  async head(key: string): Promise<Head | undefined> {
    const row = this.#statements.head.get(key) as HeadRow | undefined;
    return row && headOf(row);
  }

  async heads(prefix: string): Promise<readonly Head[]> {
    // The character after `/` closes the range, so that the key's index is used.
    const rows = this.#statements.heads.all(prefix, `${prefix}\uffff`) as readonly HeadRow[];
    return rows.map(headOf);
  }

  async record(sha256: string): Promise<StoredRecord | undefined> {
    const row = this.#statements.record.get(sha256) as readonly string[] | undefined;
    if (!row) return undefined;
    const [digest = '', kind = '', id = '', text = ''] = row;
    return { sha256: digest, kind, id, text };
  }

  async original(sha256: string): Promise<StoredOriginal | undefined> {
    const row = this.#statements.original.get(sha256) as readonly [string, string, ArrayBuffer | null] | undefined;
    if (!row) return undefined;
    const [digest, name, bytes] = row;
    return { sha256: digest, name, bytes: bytes === null ? null : new Uint8Array(bytes) };
  }

  async recordDigests(): Promise<readonly string[]> {
    return (this.#statements.recordDigests.all() as readonly (readonly [string])[]).map(([digest]) => digest);
  }

  async originalDigests(): Promise<readonly string[]> {
    return (this.#statements.originalDigests.all() as readonly (readonly [string])[]).map(([digest]) => digest);
  }

  async *lines(from = 1): AsyncIterable<StoredLine> {
    // Page by page: a statement of libsql that is left half way, or met again meanwhile, ends the process.
    let next = from;
    for (;;) {
      const page = this.#statements.lines.all(next, PAGE) as readonly LineRow[];
      for (const [seq, digest, text] of page) yield { seq: Number(seq), digest, text };
      if (page.length < PAGE) return;
      next = Number(page.at(-1)?.[0]) + 1;
    }
  }

  async tip(): Promise<LedgerTip> {
    return this.#tip();
  }

  async rebuild(): Promise<Outcome<number>> {
    return this.#write(() => {
      this.#statements.clearHeads.run();
      let count = 0;
      for (const [, , text] of this.#statements.lines.all(1, EVERY_LINE) as readonly LineRow[]) {
        const entry = parsed(text);
        if (entry === null) return failure({ code: 'JY8212', where: { file: this.#options.path } });
        count += this.#index(entry as LedgerEntry);
      }
      return success(count);
    });
  }

  async integrity(): Promise<readonly string[]> {
    const rows = this.#connection.prepare('PRAGMA integrity_check').raw().all() as readonly (readonly [string])[];
    return rows.map(([line]) => line).filter((line) => line !== 'ok');
  }

  async backup(path: string): Promise<Outcome<string>> {
    if (existsSync(path)) return failure({ code: 'JY8202', where: { file: path }, found: path });
    const draft = `${path}.${process.pid}.part`;
    return guarded(path, () => {
      try {
        // What a run left that was cut off; nobody else has this number now.
        rmSync(draft, { force: true });
        this.#connection.prepare('VACUUM INTO ?').run(draft);
        onDisk(draft);
        renameSync(draft, path);
        onDisk(dirname(path));
        return success(path);
      } finally {
        rmSync(draft, { force: true });
      }
    });
  }

  close(): void {
    this.#settleLog();
    this.#connection.close();
  }

  /** Carries the log over into the file, so that the file alone is the workspace; who is still reading hinders nothing. */
  #settleLog(): void {
    try {
      this.#connection.prepare('PRAGMA wal_checkpoint(PASSIVE)').raw().get();
    } catch {
      // A full or failing disk: the log stays beside the file, and whoever opens it next reads both.
    }
  }

  /** Takes what was removed out of the write-ahead log as well; while others read, the next one to close does it. */
  #emptyLog<T>(done: Outcome<T>): Outcome<T> {
    return guarded(this.#options.path, () => {
      this.#connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').raw().get();
      return done;
    });
  }

  #tip(): LedgerTip {
    const row = this.#statements.tip.get() as readonly [number, string] | undefined;
    return row ? { size: Number(row[0]), digest: row[1] } : EMPTY_LEDGER;
  }

  /** One transaction that takes the write lock at once; a refusal rolls all of it back. */
  #write<T>(work: () => Outcome<T>): Outcome<T> {
    return guarded(this.#options.path, () => {
      this.#connection.exec('BEGIN IMMEDIATE');
      let done: Outcome<T> | undefined;
      try {
        done = work();
        return done;
      } finally {
        // A failed commit has rolled back by itself or leaves the transaction open; either way nothing is kept.
        this.#finish(done?.ok === true);
      }
    });
  }

  #finish(keep: boolean): void {
    if (keep) {
      this.#connection.exec('COMMIT');
      return;
    }
    if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK');
  }

  #appended(batch: LedgerAppend): Outcome<readonly LedgerLine[]> {
    const conflict = this.#conflict(batch.expect) ?? this.#intrusion(batch.unchanged);
    if (conflict) return failure(conflict);
    const lines: LedgerLine[] = [];
    let tip = this.#tip();
    for (const draft of batch.drafts) {
      const line = this.#appendOne(tip, batch, draft);
      tip = { size: line.entry.seq, digest: line.digest };
      lines.push(line);
    }
    return success(lines);
  }

  #conflict(expect: LedgerAppend['expect']): Finding | null {
    for (const [key, seen] of expect ?? []) {
      const head = this.#statements.head.get(key) as HeadRow | undefined;
      const now = head?.[2] ?? null;
      if (now !== seen) return { code: 'JY8205', where: { file: this.#options.path }, found: key };
    }
    return null;
  }

  /** The first entry that came in between under a prefix that was to stay as it was. */
  #intrusion(unchanged: LedgerAppend['unchanged']): Finding | null {
    if (!unchanged) return null;
    const since = this.#statements.lines.all(unchanged.since + 1, EVERY_LINE) as readonly LineRow[];
    for (const [, , text] of since) {
      const { key = '' } = (parsed(text) ?? {}) as Partial<LedgerEntry>;
      if (unchanged.prefixes.some((prefix) => key.startsWith(prefix)))
        return { code: 'JY8205', where: { file: this.#options.path }, found: key };
    }
    return null;
  }

  #appendOne(tip: LedgerTip, { actor, at }: LedgerAppend, draft: LedgerDraft): LedgerLine {
    const { document, original, note } = draft;
    const record = document && this.#keepRecord(document);
    if (original) this.#statements.addOriginal.run(original.sha256, original.name, Buffer.from(original.bytes));
    const entry = entryAfter(tip, {
      key: draft.key,
      action: draft.action,
      ...(record ? { record } : {}),
      ...(original ? { original: original.sha256 } : {}),
      ...(draft.redacts === undefined ? {} : { original: draft.redacts }),
      actor,
      at,
      ...(note === undefined ? {} : { note }),
    });
    const digest = entryDigest(this.#options.hasher, entry);
    this.#statements.addLine.run(entry.seq, digest, entryText(entry));
    this.#index(entry);
    return { entry, digest };
  }

  #keepRecord(document: { readonly kind: string; readonly id: string }): NonNullable<LedgerEntry['record']> {
    const text = canonicalJson(document);
    const sha256 = this.#options.hasher.sha256(text);
    this.#statements.addRecord.run(sha256, document.kind, document.id, text);
    return { kind: document.kind, id: document.id, sha256 };
  }

  /** Puts an entry's record in force under its key; an entry that withdraws takes the key out. */
  #index(entry: LedgerEntry): number {
    if (entry.action === 'withdrawn') {
      this.#statements.dropHead.run(entry.key);
      return 0;
    }
    if (!entry.record) return 0;
    const row = this.#statements.record.get(entry.record.sha256) as readonly string[] | undefined;
    const brief = row?.[3] === undefined ? {} : this.#options.briefOf(parsed(row[3]));
    const { kind, sha256 } = entry.record;
    this.#statements.putHead.run(entry.key, kind, sha256, entry.seq, JSON.stringify(brief));
    return 1;
  }
}

/** Waits until a file, or the names in a folder, are on the disk; Windows has no such thing for folders. */
function onDisk(path: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Lines of the ledger that are read at once. */
const PAGE = 500;
/** SQLite: no limit. */
const EVERY_LINE = -1;

type LineRow = readonly [seq: number, digest: string, text: string];

type HeadRow = readonly [key: string, kind: string, sha256: string, seq: number, brief: string];

const headOf = ([key, kind, sha256, seq, brief]: HeadRow): Head => ({
  key,
  kind,
  sha256,
  seq: Number(seq),
  brief: (parsed(brief) ?? DAMAGED) as Brief,
});

/** What no record's brief is, so that the audit notices. */
const DAMAGED: Brief = { damaged: true };

/** The index may have been damaged from outside; its audit says so, reading it must not fail. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
