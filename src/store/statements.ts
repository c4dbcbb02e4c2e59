import type { Connection } from './database.js';

/** A value that SQLite takes. */
type Bound = string | number | Uint8Array | null;

/** A prepared statement, with as many values as it has marks. */
export interface Statement {
  run(...values: readonly Bound[]): unknown;
  get(...values: readonly Bound[]): unknown;
  all(...values: readonly Bound[]): readonly unknown[];
  iterate(...values: readonly Bound[]): Iterable<unknown>;
}

/** Every statement that the store runs; rows come as arrays. */
export interface Statements {
  readonly addRecord: Statement;
  readonly record: Statement;
  readonly recordDigests: Statement;
  readonly addOriginal: Statement;
  readonly original: Statement;
  readonly originalDigests: Statement;
  readonly redactOriginal: Statement;
  readonly addLine: Statement;
  readonly lines: Statement;
  readonly tip: Statement;
  readonly head: Statement;
  readonly heads: Statement;
  readonly putHead: Statement;
  readonly dropHead: Statement;
  readonly clearHeads: Statement;
}

const HEAD = 'key, kind, sha256, seq, brief';

/** Prepares all statements of a connection. The same record or file kept twice is kept once. */
export function statementsOf(connection: Connection): Statements {
  const rows = (sql: string): Statement => connection.prepare(sql).raw() as unknown as Statement;
  const change = (sql: string): Statement => connection.prepare(sql) as unknown as Statement;
  return {
    addRecord: change('INSERT INTO record VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'),
    record: rows('SELECT sha256, kind, id, text FROM record WHERE sha256 = ?'),
    recordDigests: rows('SELECT sha256 FROM record ORDER BY sha256'),
    addOriginal: change('INSERT INTO original VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    original: rows('SELECT sha256, name, bytes FROM original WHERE sha256 = ?'),
    originalDigests: rows('SELECT sha256 FROM original ORDER BY sha256'),
    redactOriginal: change("UPDATE original SET bytes = NULL, name = '' WHERE sha256 = ?"),
    addLine: change('INSERT INTO ledger VALUES (?, ?, ?)'),
    lines: rows('SELECT seq, digest, text FROM ledger WHERE seq >= ? ORDER BY seq'),
    tip: rows('SELECT seq, digest FROM ledger ORDER BY seq DESC LIMIT 1'),
    head: rows(`SELECT ${HEAD} FROM head WHERE key = ?`),
    heads: rows(`SELECT ${HEAD} FROM head WHERE key >= ? AND key < ? ORDER BY key`),
    putHead: change(
      'INSERT INTO head VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, sha256 = excluded.sha256, seq = excluded.seq, brief = excluded.brief',
    ),
    dropHead: change('DELETE FROM head WHERE key = ?'),
    clearHeads: change('DELETE FROM head'),
  };
}
