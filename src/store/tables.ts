/** Version of the tables below; a workspace of a later version is refused, never guessed at. */
export const TABLES_VERSION = 1;

/**
 * Records and ledger are the truth and only ever grow: triggers refuse to change or delete a row. Received files may
 * lose their bytes by a recorded redaction. `head` is an index and can be made again from the rest.
 */
export const TABLES = `
CREATE TABLE workspace (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE record (
  sha256 TEXT PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY, name TEXT NOT NULL, bytes BLOB
) STRICT;
CREATE TABLE ledger (
  seq INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, text TEXT NOT NULL
) STRICT;
CREATE TABLE head (
  key TEXT PRIMARY KEY, kind TEXT NOT NULL, sha256 TEXT NOT NULL, seq INTEGER NOT NULL, brief TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER record_kept BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER record_fixed BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'records are kept'); END;
CREATE TRIGGER ledger_kept BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER ledger_fixed BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER original_kept BEFORE DELETE ON original BEGIN SELECT RAISE(ABORT, 'received files are kept'); END;
`;
