import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { createDatabase, guarded, openDatabase } from '../../../src/store/database.js';
import { TABLES_VERSION } from '../../../src/store/tables.js';
import { temporaryFolder } from '../../support/cli.js';
import { noted, storeAt, storeMadeAt } from '../../support/damaged-workspace.js';
import { batchOf } from '../../support/workspace.js';

const home = temporaryFolder('jiaoyan-database');
afterAll(() => home.remove());

const codesOf = (outcome: { readonly findings: readonly { readonly code: string }[] }): readonly string[] =>
  outcome.findings.map(({ code }) => code);

describe('The file of a workspace', () => {
  it('is made once and opened again', () => {
    const path = home.at('new.sqlite');
    expect(codesOf(openDatabase(path))).toEqual(['JY8201']);
    const made = createDatabase(path);
    expect(made.ok).toBe(true);
    if (made.ok) made.value.close();
    expect(codesOf(createDatabase(path))).toEqual(['JY8202']);
    const opened = openDatabase(path);
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });

  it('of a later version, or of another program, is not opened and not changed', () => {
    const path = home.at('later.sqlite');
    storeMadeAt(path).close();
    const raw = new Database(path);
    raw.exec(`PRAGMA user_version=${TABLES_VERSION + 1}`);
    raw.close();
    const refused = openDatabase(path);
    expect(refused.findings).toEqual([
      { code: 'JY8203', where: { file: path }, found: String(TABLES_VERSION + 1), expected: String(TABLES_VERSION) },
    ]);
    const other = home.at('other.sqlite');
    const own = new Database(other);
    own.exec('CREATE TABLE others (name TEXT)');
    own.close();
    expect(codesOf(openDatabase(other))).toEqual(['JY8204']);
    writeFileSync(home.at('empty.sqlite'), '');
    expect(codesOf(openDatabase(home.at('empty.sqlite')))).toEqual(['JY8204']);
  });

  it('refuses to have its rows changed or taken out by a statement', () => {
    const path = home.at('kept.sqlite');
    const made = createDatabase(path);
    if (!made.ok) expect.fail('not made');
    const connection = made.value;
    connection.exec("INSERT INTO record VALUES ('a', 'k', 'i', '{}')");
    connection.exec("INSERT INTO ledger VALUES (1, 'd', '{}')");
    for (const sql of [
      'DELETE FROM record',
      "UPDATE record SET text = ''",
      'DELETE FROM ledger',
      "UPDATE ledger SET text = ''",
    ])
      expect(() => connection.exec(sql), sql).toThrow();
    connection.close();
  });

  it('is whole by itself once the workspace is closed: nothing waits in the log', async () => {
    const path = home.at('whole.sqlite');
    const store = storeMadeAt(path);
    const kept = await store.append(batchOf(noted('notice/1', 1), noted('notice/2', 2)));
    expect(kept.ok).toBe(true);
    store.close();
    const copy = home.at('copied.sqlite');
    writeFileSync(copy, readFileSync(path));
    expect(existsSync(`${copy}-wal`)).toBe(false);
    const again = storeAt(copy);
    expect((await again.tip()).size).toBe(2);
    again.close();
    expect(statSync(path).size).toBeGreaterThan(0);
  });
});

describe('A piece of work on a database', () => {
  it('turns what the disk is to blame for into a finding, and nothing else', () => {
    const full = Object.assign(new TypeError('database or disk is full'), { code: 'SQLITE_FULL' });
    const failing = (error: Error) => () => {
      throw error;
    };
    expect(guarded('w', failing(full))).toEqual({
      ok: false,
      findings: [{ code: 'JY8210', where: { file: 'w' }, found: 'database or disk is full' }],
    });
    expect(() => guarded('w', failing(new RangeError('x')))).toThrow(RangeError);
  });
});
