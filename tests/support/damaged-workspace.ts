import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { createDatabase, openDatabase } from '../../src/store/database.js';
import { WorkspaceStore } from '../../src/store/workspace-store.js';
import type { LedgerDraft, Store } from '../../src/workflows/ports.js';
import { type Audit, auditWorkspace } from '../../src/workflows/workspace/audit.js';
import { briefOf } from '../../src/workflows/workspace/brief.js';

const PRODUCER = { tool: 'jiaoyan', version: '0.0.0' };

/** A change past the program: a connection without the triggers that keep the rows. */
export interface RawDatabase {
  run(sql: string, ...values: readonly (string | number | Uint8Array | null)[]): void;
  rows(sql: string): readonly (readonly unknown[])[];
}

const TRIGGERS = ['record_kept', 'record_fixed', 'ledger_kept', 'ledger_fixed', 'original_kept'];

/** Opens the file of a workspace as somebody with a database program would. */
export function changeRaw(path: string, change: (raw: RawDatabase) => void): void {
  const opened = openDatabase(path);
  if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
  const connection = opened.value;
  for (const trigger of TRIGGERS) connection.exec(`DROP TRIGGER IF EXISTS ${trigger}`);
  change({
    run: (sql, ...values) => {
      connection.prepare(sql).run(...values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value)));
    },
    rows: (sql) => connection.prepare(sql).raw().all() as readonly (readonly unknown[])[],
  });
  connection.close();
}

export const auditOf = (store: Store): Promise<Audit> =>
  auditWorkspace({ store, hasher: nodeHasher, briefOf, producer: PRODUCER });

/** An entry about a document of no kind in particular. */
export const noted = (key: string, number: number): LedgerDraft => ({
  key,
  action: 'noticed',
  document: { kind: 'notice', id: `${key}-${number}` },
});

/** Opens the workspace in a file; whoever opens it closes it. */
export function storeAt(path: string): WorkspaceStore {
  const opened = openDatabase(path);
  if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
  return new WorkspaceStore(opened.value, { path, hasher: nodeHasher, briefOf });
}

/** Makes a workspace in a file. */
export function storeMadeAt(path: string): WorkspaceStore {
  const made = createDatabase(path);
  if (!made.ok) throw new TypeError(JSON.stringify(made.findings));
  return new WorkspaceStore(made.value, { path, hasher: nodeHasher, briefOf });
}

/** A sound workspace that is damaged in copies, so that every damage is judged by itself. */
export class DamagedCopies {
  readonly #folder = mkdtempSync(join(tmpdir(), 'jiaoyan-damaged-'));
  readonly #sound = join(this.#folder, 'sound.sqlite');
  #count = 0;

  static async of(store: Store): Promise<DamagedCopies> {
    const copies = new DamagedCopies();
    const kept = await store.backup(copies.#sound);
    if (!kept.ok) throw new TypeError(JSON.stringify(kept.findings));
    return copies;
  }

  /** A store on a copy that was changed past the program. */
  open(change: (raw: RawDatabase) => void): WorkspaceStore {
    this.#count += 1;
    const path = join(this.#folder, `${this.#count}.sqlite`);
    copyFileSync(this.#sound, path);
    changeRaw(path, change);
    return storeAt(path);
  }

  /** Rows of the sound workspace. */
  rows(sql: string): readonly (readonly unknown[])[] {
    let rows: readonly (readonly unknown[])[] = [];
    this.open((raw) => {
      rows = raw.rows(sql);
    }).close();
    return rows;
  }

  /** Codes that the audit of a changed copy gives, each once. */
  async codes(change: (raw: RawDatabase) => void): Promise<readonly string[]> {
    const store = this.open(change);
    const { findings } = await auditOf(store);
    store.close();
    return [...new Set(findings.map(({ code }) => code))].sort();
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
