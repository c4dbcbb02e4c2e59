import { existsSync } from 'node:fs';
import Database from 'libsql';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import { storeFault } from './store-fault.js';
import { TABLES, TABLES_VERSION } from './tables.js';

/** An open database of libsql. */
export type Connection = InstanceType<typeof Database>;

/** How long a writer waits for another one, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Every acknowledged transaction is on the disk (synchronous=FULL); readers and one writer do not hinder each other
 * (WAL). Cells are checked when read, so a flipped bit is told and not returned. What is deleted is overwritten, so
 * that a purged file does not stay behind in free pages.
 */
const SETTINGS = `PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON; PRAGMA busy_timeout=${PATIENCE_MS}; PRAGMA trusted_schema=OFF;`;

/** Makes the file of a new workspace; JY8202 where there is one already. */
export function createDatabase(path: string): Outcome<Connection> {
  if (existsSync(path)) return failure({ code: 'JY8202', where: { file: path }, found: path });
  return guarded(path, () => {
    const connection = connect(path);
    closedOnFault(connection, () =>
      connection.transaction(() => {
        connection.exec(TABLES);
        connection.exec(`PRAGMA user_version=${TABLES_VERSION}`);
      })(),
    );
    return success(connection);
  });
}

/** Opens the file of a workspace; JY8201 where there is none, JY8203 where a later version wrote it. */
export function openDatabase(path: string): Outcome<Connection> {
  if (!existsSync(path)) return failure({ code: 'JY8201', where: { file: path }, found: path });
  return guarded(path, () => {
    const connection = connect(path);
    const version = closedOnFault(connection, () => userVersion(connection));
    if (version === TABLES_VERSION) return success(connection);
    connection.close();
    return failure(unknownVersion(path, version));
  });
}

function connect(path: string): Connection {
  const connection = new Database(path, { timeout: PATIENCE_MS });
  return closedOnFault(connection, () => {
    connection.exec(SETTINGS);
    return connection;
  });
}

/** A connection that is left open keeps its locks, and everybody else waits for them. */
export function closedOnFault<T>(connection: Connection, work: () => T): T {
  try {
    return work();
  } catch (error) {
    connection.close();
    throw error;
  }
}

function userVersion(connection: Connection): number {
  const row = connection.prepare('PRAGMA user_version').raw().get() as readonly number[] | undefined;
  return Number(row?.[0] ?? 0);
}

/** A file of 0 has no tables: some other program's, or one whose making was cut off. */
const unknownVersion = (path: string, version: number): Finding => ({
  code: version === 0 ? 'JY8204' : 'JY8203',
  where: { file: path },
  found: String(version),
  expected: String(TABLES_VERSION),
});

/** Runs something on a database; what the disk or the file is to blame for becomes a finding. */
export function guarded<T>(path: string, work: () => Outcome<T>): Outcome<T> {
  try {
    return work();
  } catch (error) {
    const fault = storeFault(error, path);
    if (fault) return failure(fault);
    throw error;
  }
}
