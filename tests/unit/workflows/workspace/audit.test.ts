import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../../src/cli/node-hasher.js';
import { merkleRoot } from '../../../../src/documents/merkle.js';
import type { Store } from '../../../../src/workflows/ports.js';
import { breaksProof } from '../../../../src/workflows/workspace/audit.js';
import { auditChain } from '../../../../src/workflows/workspace/audit-chain.js';
import { purgeNames } from '../../../../src/workflows/workspace/purge.js';
import { auditOf, DamagedCopies, type RawDatabase } from '../../../support/damaged-workspace.js';
import { agreeing, BY, filledReview, ReviewWorkspace } from '../../../support/review-workspace.js';

let workspace: ReviewWorkspace;
let copies: DamagedCopies;
beforeAll(async () => {
  workspace = await ReviewWorkspace.of('00-perfect');
  copies = await DamagedCopies.of(workspace.store);
});
afterAll(() => {
  copies.remove();
  workspace.remove();
});

/** The methods of a store, each with its store. */
const bound = (store: Store): Store => ({
  append: (batch) => store.append(batch),
  head: (key) => store.head(key),
  heads: (prefix) => store.heads(prefix),
  record: (sha256) => store.record(sha256),
  original: (sha256) => store.original(sha256),
  recordDigests: () => store.recordDigests(),
  originalDigests: () => store.originalDigests(),
  lines: (from) => store.lines(from),
  tip: () => store.tip(),
  redact: (sha256, batch) => store.redact(sha256, batch),
  rebuild: () => store.rebuild(),
  integrity: () => store.integrity(),
  backup: (path) => store.backup(path),
  close: () => store.close(),
});

/** A character of a text changed into another one. */
function altered(text: string, place: number): string {
  const other = text[place] === '7' ? '8' : '7';
  return `${text.slice(0, place)}${other}${text.slice(place + 1)}`;
}

const texts = (sql: string): readonly (readonly [string, string])[] =>
  copies.rows(sql).map(([key, text]) => [String(key), String(text)] as const);

describe('The audit of a sound workspace', () => {
  it('passes and says how much it looked at', async () => {
    const { leaves, ...counts } = await workspace.audit();
    expect(counts).toEqual({
      findings: [],
      entries: 14,
      records: 14,
      originals: 1,
      scores: 3,
      samples: 0,
      decisions: 0,
      titles: 0,
      reread: 0,
      purged: 0,
    });
    expect(leaves).toHaveLength(14);
  });

  it('passes on a copy whose triggers are gone but whose rows are not changed', async () => {
    expect(await copies.codes(() => undefined)).toEqual([]);
  });
});

describe('The audit finds', () => {
  it('a changed character of every record, at its beginning, middle and end', async () => {
    for (const [sha256, text] of texts('SELECT sha256, text FROM record')) {
      for (const place of [0, Math.floor(text.length / 2), text.length - 1]) {
        const change = (raw: RawDatabase) =>
          raw.run('UPDATE record SET text = ? WHERE sha256 = ?', altered(text, place), sha256);
        expect(await copies.codes(change), `${sha256} ${place}`).toContain('JY8233');
      }
    }
  });

  it('a record under another kind or id than its own', async () => {
    expect(await copies.codes((raw) => raw.run("UPDATE record SET kind = 'review' WHERE kind = 'receipt'"))).toEqual([
      'JY8233',
    ]);
    expect(await copies.codes((raw) => raw.run("UPDATE record SET id = 'x' WHERE kind = 'receipt'"))).toEqual([
      'JY8233',
    ]);
  });

  it('a record that was taken out, under another digest, or put in past the program', async () => {
    const out = await copies.codes((raw) => raw.run("DELETE FROM record WHERE kind = 'receipt'"));
    expect(out).toEqual(['JY8232', 'JY8236']);
    const other = await copies.codes((raw) =>
      raw.run("UPDATE record SET sha256 = ? WHERE kind = 'receipt'", 'f'.repeat(64)),
    );
    expect(other).toEqual(['JY8232', 'JY8233', 'JY8236']);
    const text = '{"id":"x","kind":"receipt"}';
    const sha256 = nodeHasher.sha256(text);
    const added = await copies.codes((raw) =>
      raw.run("INSERT INTO record VALUES (?, 'receipt', 'x', ?)", sha256, text),
    );
    expect(added).toEqual(['JY8234']);
  });

  it('a submission that is gone, together with the scores that stand on it', async () => {
    const gone = await copies.codes((raw) => raw.run("DELETE FROM record WHERE kind = 'submission'"));
    expect(gone).toEqual(['JY8232', 'JY8236', 'JY8237']);
  });

  it('a line of the ledger whose text, digest or number was changed, whichever it is', async () => {
    for (const [seq, text] of texts('SELECT seq, text FROM ledger')) {
      const line = `WHERE seq = ${seq}`;
      const inText = await copies.codes((raw) =>
        raw.run(`UPDATE ledger SET text = ? ${line}`, altered(text, Math.floor(text.length / 2))),
      );
      expect(inText, seq).toContain('JY8230');
      const inDigest = await copies.codes((raw) => raw.run(`UPDATE ledger SET digest = ? ${line}`, 'a'.repeat(64)));
      expect(inDigest, seq).toContain('JY8230');
      const inNumber = await copies.codes((raw) => raw.run(`UPDATE ledger SET seq = seq + 1000 ${line}`));
      expect(inNumber, seq).toContain('JY8231');
    }
  });

  it('a byte of a received file, the loss of its bytes, and the loss of the whole', async () => {
    const [bytes] = (copies.rows('SELECT bytes FROM original')[0] ?? []) as [ArrayBuffer];
    for (const place of [0, 100, bytes.byteLength - 1]) {
      const changed = new Uint8Array(bytes.slice(0));
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(
        await copies.codes((raw) => raw.run('UPDATE original SET bytes = ? WHERE name <> ?', changed, '')),
      ).toEqual(['JY8233']);
    }
    expect(await copies.codes((raw) => raw.run('UPDATE original SET bytes = NULL'))).toEqual(['JY8235']);
    expect(await copies.codes((raw) => raw.run('DELETE FROM original'))).toEqual(['JY8235']);
    const added = await copies.codes((raw) =>
      raw.run('INSERT INTO original VALUES (?, ?, ?)', nodeHasher.sha256('x'), 'x', new TextEncoder().encode('x')),
    );
    expect(added).toEqual(['JY8234']);
  });
});

describe('A received file', () => {
  it('under another name than its receipt has is found', async () => {
    expect(await copies.codes((raw) => raw.run("UPDATE original SET name = '别校.xlsx'"))).toEqual(['JY8288']);
  });

  it('that was purged and is put back, by its bytes or by its name, is found', async () => {
    const [[sha256, name, bytes] = []] = copies.rows('SELECT sha256, name, bytes FROM original');
    const purged = copies.open(() => undefined);
    const done = await purgeNames(purged, { ...BY, reason: '保存期已满' });
    expect(done.ok && done.value).toBe(1);
    expect((await auditOf(purged)).findings).toEqual([]);
    const again = await DamagedCopies.of(purged);
    purged.close();
    const [put, named] = [new Uint8Array(bytes as ArrayBuffer), String(name)];
    expect(
      await again.codes((raw) => raw.run('UPDATE original SET bytes = ? WHERE sha256 = ?', put, String(sha256))),
    ).toEqual(['JY8289']);
    expect(await again.codes((raw) => raw.run('UPDATE original SET name = ?', named))).toEqual(['JY8289']);
    again.remove();
  });

  it('of a review is found under another name', async () => {
    const own = await ReviewWorkspace.of('00-perfect');
    const plan = await own.plan();
    await own.receive(await filledReview(plan, agreeing()(plan)));
    const reviewed = await DamagedCopies.of(own.store);
    expect(await reviewed.codes(() => undefined)).toEqual([]);
    const sql = "UPDATE original SET name = '复评2.xlsx' WHERE name = '评审.xlsx'";
    expect(await reviewed.codes((raw) => raw.run(sql))).toEqual(['JY8288']);
    reviewed.remove();
    own.remove();
  });
});

describe('An audit while others append', () => {
  /** A store that makes an entry of another process at every question that is asked of it. */
  function busy(store: Store, append: () => Promise<unknown>): Store {
    const asked =
      <A extends readonly unknown[], R>(question: (...values: A) => Promise<R>) =>
      async (...values: A): Promise<R> => {
        await append();
        return question(...values);
      };
    return {
      ...bound(store),
      recordDigests: asked(() => store.recordDigests()),
      originalDigests: asked(() => store.originalDigests()),
      heads: asked((prefix: string) => store.heads(prefix)),
      original: asked((sha256: string) => store.original(sha256)),
      integrity: asked(() => store.integrity()),
    };
  }

  it('sees the workspace as it was at the beginning', async () => {
    const own = await ReviewWorkspace.of('00-perfect');
    let count = 0;
    const append = async () => {
      count += 1;
      const bytes = new TextEncoder().encode(`file ${count}`);
      const original = { sha256: nodeHasher.sha256(bytes), name: 'x.xlsx', bytes };
      const head = (await own.store.head('context/registry'))?.sha256 ?? '';
      const registry = JSON.parse((await own.store.record(head))?.text ?? '{}') as object;
      const document = { ...registry, kind: 'registry', id: `later-${count}` };
      const drafts = [{ key: 'context/registry', action: 'corrected' as const, document, original }];
      await own.store.append({ ...BY, drafts });
    };
    const during = await auditOf(busy(own.store, append));
    expect(count).toBeGreaterThan(4);
    expect([during.findings, during.entries]).toEqual([[], 14]);
    own.remove();
  });

  it('takes a file that is purged meanwhile for purged, and one that was lost before for lost', async () => {
    const own = await ReviewWorkspace.of('00-perfect');
    let done = false;
    const purge = async () => {
      if (!done) await purgeNames(own.store, { ...BY, reason: '保存期已满' });
      done = true;
    };
    expect((await auditOf(busy(own.store, purge))).findings).toEqual([]);
    own.remove();
    expect(await copies.codes((raw) => raw.run('DELETE FROM original'))).toEqual(['JY8235']);
  });
});

describe('An index that was changed', () => {
  const changes: readonly (readonly [string, string])[] = [
    ['a key', "UPDATE head SET key = 'receipt/0' WHERE key LIKE 'receipt/%'"],
    ['a kind', "UPDATE head SET kind = 'review' WHERE key LIKE 'receipt/%'"],
    ['a digest', `UPDATE head SET sha256 = '${'a'.repeat(64)}' WHERE key LIKE 'receipt/%'`],
    ['a number', "UPDATE head SET seq = seq + 1 WHERE key LIKE 'receipt/%'"],
    ['what is kept of a record', `UPDATE head SET brief = replace(brief, '"errors":', '"mistakes":')`],
    ['what is kept of a record, which cannot be read', "UPDATE head SET brief = '{' WHERE key = 'context/registry'"],
    ['what is kept of a record, which is nothing', "UPDATE head SET brief = 'null' WHERE key = 'context/registry'"],
    ['a row less', "DELETE FROM head WHERE key LIKE 'receipt/%'"],
    ['a row more', "INSERT INTO head SELECT 'receipt/0', kind, sha256, seq, brief FROM head LIMIT 1"],
    ['no rows', 'DELETE FROM head'],
  ];

  it.each(changes)('%s is found, and mended by making the index again', async (_, sql) => {
    const store = copies.open((raw) => raw.run(sql));
    const before = await auditOf(store);
    expect([...new Set(before.findings.map(({ code }) => code))]).toEqual(['JY8236']);
    expect((await store.rebuild()).ok).toBe(true);
    expect((await auditOf(store)).findings).toEqual([]);
    expect(await store.heads('')).toEqual(await workspace.store.heads(''));
    store.close();
  });
});

describe('A ledger that was rewritten', () => {
  const leavesOf = async (change: (raw: RawDatabase) => void): Promise<readonly string[]> => {
    const store = copies.open(change);
    const { leaves } = await auditChain(store, nodeHasher);
    store.close();
    return leaves;
  };
  /** Whether a ledger still begins with what an earlier root stood for. */
  const holds = (leaves: readonly string[], root: string, size = 14): boolean =>
    leaves.length >= size && merkleRoot(nodeHasher, leaves.slice(0, size)) === root;

  const rewritings: readonly (readonly [string, string, readonly string[]])[] = [
    ['a line taken out', 'DELETE FROM ledger WHERE seq = 5', ['JY8231']],
    ['the last line taken out', 'DELETE FROM ledger WHERE seq = 14', ['JY8234', 'JY8236']],
    [
      'two lines exchanged',
      'UPDATE ledger SET seq = CASE seq WHEN 3 THEN -4 WHEN 4 THEN -3 ELSE seq END; UPDATE ledger SET seq = abs(seq)',
      ['JY8231'],
    ],
    [
      'a line doubled at the end',
      "INSERT INTO ledger SELECT 15, digest || '0', text FROM ledger WHERE seq = 5",
      ['JY8230'],
    ],
  ];

  it.each(rewritings)('with %s does not pass and does not hold an earlier root', async (_, sql, codes) => {
    const root = merkleRoot(nodeHasher, await leavesOf(() => undefined));
    const change = (raw: RawDatabase) => {
      for (const statement of sql.split(';')) raw.run(statement);
    };
    for (const code of codes) expect(await copies.codes(change)).toContain(code);
    expect(holds(await leavesOf(() => undefined), root)).toBe(true);
    if (!sql.startsWith('INSERT')) expect(holds(await leavesOf(change), root)).toBe(false);
  });

  it('into an older state of itself passes, and only an earlier root shows it', async () => {
    const full = await ReviewWorkspace.of('00-perfect');
    const earlier = await DamagedCopies.of(full.store);
    await full.receiveForm(await full.changedForm(), '更正听课次数');
    const { leaves } = await auditChain(full.store, nodeHasher);
    const root = merkleRoot(nodeHasher, leaves);
    const old = earlier.open(() => undefined);
    expect((await auditOf(old)).findings).toEqual([]);
    const now = (await auditChain(old, nodeHasher)).leaves;
    expect(holds(now, root, leaves.length)).toBe(false);
    expect(holds(leaves, merkleRoot(nodeHasher, now), now.length)).toBe(true);
    old.close();
    earlier.remove();
    full.remove();
  });
});

describe('A clock that is wrong', () => {
  const AT = ['2038-01-19T03:14:08Z', '1970-01-01T00:00:00Z', '2026-06-30T08:00:00Z'];

  it('and runs back is told, and breaks no proof', async () => {
    const own = await ReviewWorkspace.of('00-perfect');
    for (const at of AT) {
      await own.store.append({ actor: '王老师', at, drafts: [{ key: 'notice/1', action: 'noticed' }] });
    }
    const { findings } = await own.audit();
    expect(findings).toEqual([
      { code: 'JY8239', where: { file: 'ledger', pointer: '/16' }, found: '16', expected: '2038-01-19T03:14:08Z' },
    ]);
    expect(findings.some(breaksProof)).toBe(false);
    own.remove();
  });

  it('changes no score', async () => {
    const digests: string[][] = [];
    for (const at of AT) {
      const own = await ReviewWorkspace.of('00-perfect', at);
      digests.push((await own.store.heads('result/')).map(({ sha256 }) => sha256));
      own.remove();
    }
    expect(digests[0]).toHaveLength(3);
    expect(digests[1]).toEqual(digests[0]);
    expect(digests[2]).toEqual(digests[0]);
  });
});

describe('A line that somebody has made up', () => {
  it.each(['[]', 'null', '7', '{}', '{"at":1}', '{"action":"scored","actor":"","at":"","key":"","record":7,"seq":15}'])(
    '%s is found, whatever its digest says',
    async (text) => {
      const sha256 = nodeHasher.sha256(text);
      const codes = await copies.codes((raw) => raw.run('INSERT INTO ledger VALUES (15, ?, ?)', sha256, text));
      expect(codes).toEqual(['JY8230']);
    },
  );
});
