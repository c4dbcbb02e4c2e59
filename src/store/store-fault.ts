import type { Finding } from '../model/finding.js';

/** SQLite's result codes (sqlite.org/rescode.html) by their beginning, and the finding each becomes. */
const CODES: readonly (readonly [begins: string, code: string])[] = [
  ['SQLITE_FULL', 'JY8210'],
  ['SQLITE_READONLY', 'JY8211'],
  ['SQLITE_PERM', 'JY8211'],
  ['SQLITE_CANTOPEN', 'JY8211'],
  ['SQLITE_CORRUPT', 'JY8212'],
  ['SQLITE_NOTADB', 'JY8212'],
  ['SQLITE_BUSY', 'JY8213'],
  ['SQLITE_LOCKED', 'JY8213'],
  ['SQLITE_IOERR', 'JY8214'],
  // The program's own statements break no rule of its own tables: the tables are not what they were.
  ['SQLITE_CONSTRAINT', 'JY8212'],
  ['SQLITE_MISMATCH', 'JY8212'],
];

/** Places whose failure libsql tells in words only. */
const WORDS: readonly (readonly [words: RegExp, code: string])[] = [
  [/unable to open/i, 'JY8211'],
  [/disk is full/i, 'JY8210'],
  [/readonly/i, 'JY8211'],
  [/malformed|not a database|no such (table|column)/i, 'JY8212'],
  [/locked|busy/i, 'JY8213'],
  [/disk I\/O/i, 'JY8214'],
];

/** What a failure of the database means for its user; `null` for anything that is a fault of the program. */
export function storeFault(error: unknown, path: string): Finding | null {
  if (!(error instanceof Error)) return null;
  const own = 'code' in error ? String(error.code) : '';
  const code =
    CODES.find(([begins]) => own.startsWith(begins))?.[1] ?? WORDS.find(([words]) => words.test(error.message))?.[1];
  return code === undefined ? null : { code, where: { file: path }, found: error.message.slice(0, 200) };
}
