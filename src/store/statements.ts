import type { Connection } from './database.js';

/** A value that SQLite takes. */
type Bound = string | number | Uint8Array | null;

/** A prepared statement, with as many values as it has marks. */
export interface Statement {
  run(...values: readonly Bound[]): unknown;
  get(...values: readonly Bound[]): unknown;
  all(...values: readonly Bound[]): readonly unknown[];
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

/** Texts are fetched as bytes: libsql ends the whole process on a text that damage has made invalid UTF-8. */
const text = (column: string): string => `CAST(${column} AS BLOB)`;

const HEAD = `${text('key')}, ${text('kind')}, ${text('sha256')}, seq, ${text('brief')}`;

const decoder = new TextDecoder();

/** A row with its texts decoded; what is no UTF-8 has replacement characters, so that no digest fits it. */
function decoded(row: unknown, blob: number | null): unknown {
  if (!Array.isArray(row)) return row;
  return row.map((value: unknown, place) =>
    value instanceof Uint8Array && place !== blob ? decoder.decode(value) : value,
  );
}

/** A statement that gives rows as arrays; `blob` is the place of a column that holds bytes. */
function reading(statement: Statement, blob: number | null): Statement {
  return {
    run: (...values) => statement.run(...values),
    get: (...values) => decoded(statement.get(...values), blob),
    all: (...values) => statement.all(...values).map((row) => decoded(row, blob)),
  };
}

/** Prepares all statements of a connection. The same record or file kept twice is kept once. */
export function statementsOf(connection: Connection): Statements {
  const rows = (sql: string, blob: number | null = null): Statement =>
    reading(connection.prepare(sql).raw() as unknown as Statement, blob);
  const change = (sql: string): Statement => connection.prepare(sql) as unknown as Statement;
  return {
    addRecord: change('INSERT INTO record VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'),
    record: rows(
      `SELECT ${text('sha256')}, ${text('kind')}, ${text('id')}, ${text('text')} FROM record WHERE sha256 = ?`,
    ),
    recordDigests: rows(`SELECT ${text('sha256')} FROM record ORDER BY sha256`),
    addOriginal: change('INSERT INTO original VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    original: rows(`SELECT ${text('sha256')}, ${text('name')}, bytes FROM original WHERE sha256 = ?`, 2),
    originalDigests: rows(`SELECT ${text('sha256')} FROM original ORDER BY sha256`),
    redactOriginal: change("UPDATE original SET bytes = NULL, name = '' WHERE sha256 = ?"),
    addLine: change('INSERT INTO ledger VALUES (?, ?, ?)'),
    lines: rows(`SELECT seq, ${text('digest')}, ${text('text')} FROM ledger WHERE seq >= ? ORDER BY seq LIMIT ?`),
    tip: rows(`SELECT seq, ${text('digest')} FROM ledger ORDER BY seq DESC LIMIT 1`),
    head: rows(`SELECT ${HEAD} FROM head WHERE key = ?`),
    heads: rows(`SELECT ${HEAD} FROM head WHERE key >= ? AND key < ? ORDER BY key`),
    putHead: change(
      'INSERT INTO head VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, sha256 = excluded.sha256, seq = excluded.seq, brief = excluded.brief',
    ),
    dropHead: change('DELETE FROM head WHERE key = ?'),
    clearHeads: change('DELETE FROM head'),
  };
}
