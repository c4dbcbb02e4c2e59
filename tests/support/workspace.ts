import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { createDatabase, openDatabase } from '../../src/store/database.js';
import { WorkspaceStore } from '../../src/store/workspace-store.js';
import type { Brief, LedgerAppend, LedgerDraft } from '../../src/workflows/ports.js';

/** A store on the disk that a test throws away. */
export interface TestStore {
  readonly folder: string;
  readonly path: string;
  readonly store: WorkspaceStore;
  /** Closes the store and opens the same file again. */
  reopened(): WorkspaceStore;
  remove(): void;
}

const briefOfNumber = (document: unknown): Brief => ({ number: (document as { number?: number }).number ?? null });

export function testStore(briefOf: (document: unknown) => Brief = briefOfNumber): TestStore {
  const folder = mkdtempSync(join(tmpdir(), 'jiaoyan-store-'));
  const path = join(folder, 'workspace.sqlite');
  const options = { path, hasher: nodeHasher, briefOf };
  const made = createDatabase(path);
  if (!made.ok) throw new TypeError(JSON.stringify(made.findings));
  const store = new WorkspaceStore(made.value, options);
  return {
    folder,
    path,
    store,
    reopened: () => {
      store.close();
      const opened = openDatabase(path);
      if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
      return new WorkspaceStore(opened.value, options);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A document that a test stores. */
export const numbered = (number: number): { kind: string; id: string; number: number } => ({
  kind: 'submission',
  id: `document-${number}`,
  number,
});

export const draft = (key: string, number: number): LedgerDraft => ({
  key,
  action: 'received',
  document: numbered(number),
});

export const batchOf = (...drafts: readonly LedgerDraft[]): LedgerAppend => ({
  actor: '王老师',
  at: '2026-06-30T08:00:00Z',
  drafts,
});
