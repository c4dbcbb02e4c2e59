import { afterEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/documents/canonical.js';
import { digestOf } from '../../../../src/documents/hasher.js';
import type { LedgerEntry, Paper } from '../../../../src/model/generated/documents.js';
import type { AttachedFile } from '../../../../src/workflows/ports.js';
import type { PaperAbout } from '../../../../src/workflows/report/paper-document.js';
import { readLedger } from '../../../../src/workflows/verify/ledger.js';
import { verifyPaper } from '../../../../src/workflows/verify/paper.js';
import { nodeHasher } from '../../../support/case-assessment.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { AWARD, PAPER_NAMES, PAPERS, paperFile } from '../../../support/signed-paper.js';
import { type TestStore, testStore } from '../../../support/workspace.js';

type File = ReturnType<typeof paperFile>;

const verify = (
  { attached, pages }: { attached: readonly AttachedFile[]; pages: readonly string[] | null },
  ledger?: Awaited<ReturnType<typeof readLedger>>,
) => {
  const statement = attached.find(({ name }) => name === 'paper.json') as AttachedFile;
  const desk = { hasher: nodeHasher, ...(ledger ? { ledger } : {}) };
  return verifyPaper(desk, { statement, attached, pages, file: 'a.pdf' });
};
const told = async (file: Parameters<typeof verify>[0], ledger?: Parameters<typeof verify>[1]) =>
  (await verify(file, ledger)).parts.map(({ part, verdict, reasons }) => [part, verdict, ...reasons].join(' '));

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value));
const changed = (file: File, name: string, change: (value: Record<string, unknown>) => unknown): File => ({
  ...file,
  attached: file.attached.map((one) =>
    one.name === name ? { ...one, data: bytes(change(JSON.parse(new TextDecoder().decode(one.data)))) } : one,
  ),
});

describe('a paper of every kind', () => {
  it.each(PAPER_NAMES)('%s passes as what it is', async (name) => {
    const verified = await verify(paperFile(PAPERS[name]));
    expect(verified.parts).toEqual([
      { part: 'attachment', verdict: 'passed', reasons: [], details: [] },
      { part: 'page', verdict: 'passed', reasons: [], details: [] },
    ]);
    const { about } = PAPERS[name];
    expect(verified.paper).toMatchObject({ paper: name, title: `某某${name}`, issued: '2026-07-14' });
    expect(verified.paper?.about).toBe(about);
    expect(verified.paper?.number).toBe(name === 'certificate' ? AWARD.number : undefined);
  });

  it.each(PAPER_NAMES)('%s that says to be of any other kind fails, or is one of the same records', async (name) => {
    for (const other of PAPER_NAMES.filter((one) => one !== name)) {
      const file = changed(paperFile(PAPERS[name]), 'paper.json', (paper) => ({ ...paper, paper: other }));
      const parts = await told(file);
      // Papers that print the same kind of records are told apart by their heading alone.
      const isSame = [name, other].every((one) => ['opinion', 'signing-sheet'].includes(one));
      expect(parts[0], `${name} → ${other}`).toMatch(isSame ? /^attachment passed$/ : /^attachment failed PAPER_/);
    }
  });

  it.each(PAPER_NAMES)('%s with the heading of another paper fails', async (name) => {
    const file = paperFile(PAPERS[name]);
    const pages = file.pages.map((page) => page.replaceAll('某某', '别的'));
    expect(await told({ ...file, pages })).toEqual(['attachment passed', 'page failed PRINTED_TITLE_DIFFERS']);
  });

  it.each(PAPER_NAMES)('%s that prints a digest which it does not name fails', async (name) => {
    const file = paperFile(PAPERS[name]);
    const pages = [...file.pages, `00${'9f'.repeat(32)}`];
    expect(await told({ ...file, pages })).toEqual(['attachment passed', 'page failed PRINTED_DIGEST_DIFFERS']);
  });

  it('whose words cannot be read is undecided', async () => {
    for (const pages of [null, [], [' \n']]) {
      expect(await told({ ...paperFile(PAPERS.cover), pages })).toEqual([
        'attachment passed',
        'page indeterminate PRINTED_TEXT_UNREADABLE',
      ]);
    }
  });
});

describe('the record of a paper', () => {
  it('that lies in another paper fails', async () => {
    const [certificate, receipt] = [paperFile(PAPERS.certificate), paperFile(PAPERS.receipt)];
    const own = certificate.attached.filter(({ name }) => name === 'paper.json');
    const foreign = receipt.attached.filter(({ name }) => name !== 'paper.json');
    expect(await told({ ...certificate, attached: [...own, ...foreign] })).toEqual([
      'attachment failed PAPER_KIND_WRONG',
    ]);
    const { parts } = await verify({ ...certificate, attached: [...own, ...foreign] });
    expect(parts[0]?.details).toEqual(['receipt.json']);
  });

  it('that is missing fails, unless its certificate does not show all that it holds', async () => {
    const without = (name: keyof typeof PAPERS) => {
      const file = paperFile(PAPERS[name]);
      return told({ ...file, attached: file.attached.filter((one) => one.name === 'paper.json') });
    };
    for (const name of ['receipt', 'notice', 'return'] as const)
      expect(await without(name)).toEqual(['attachment failed PAPER_RECORD_MISSING']);
    expect(await without('certificate')).toEqual(['attachment passed', 'page passed']);
  });

  it.each(['award', 'receipt', 'notice', 'return'] as const)('%s with other contents fails', async (kind) => {
    const name = PAPER_NAMES.find((one) => PAPERS[one].record?.kind === kind) as PaperAbout['paper'];
    const file = paperFile(PAPERS[name]);
    const other = changed(file, `${kind}.json`, (record) => ({ ...record, issued: '2020-01-01' }));
    expect(await told(other)).toEqual(['attachment failed PAPER_RECORD_DIFFERS']);
    const broken = await verify(changed(file, `${kind}.json`, (record) => ({ ...record, more: 1, lang: 'fr' })));
    expect(broken.parts[0]?.reasons).toEqual(['PAPER_UNREADABLE']);
    expect(broken.parts[0]?.findings?.map(({ where }) => where.pointer)).toEqual(
      expect.arrayContaining(['/lang', '/more']),
    );
  });

  it('whose digest the paper does not print fails', async () => {
    const file = changed(paperFile(PAPERS.receipt), 'paper.json', (paper) => ({ ...paper, prints: [] }));
    expect(await told(file)).toEqual(['attachment failed PAPER_RECORD_DIFFERS']);
  });

  it('that is no JSON fails as unreadable, and so does the statement', async () => {
    const file = paperFile(PAPERS.receipt);
    const data = Uint8Array.of(123);
    for (const name of ['paper.json', 'receipt.json']) {
      const attached = file.attached.map((one) => (one.name === name ? { ...one, data } : one));
      expect(await told({ ...file, attached })).toEqual(['attachment failed PAPER_UNREADABLE']);
    }
  });

  it('of a certificate has to stand on the page, with its number', async () => {
    const file = paperFile(PAPERS.certificate);
    const page = (from: string, to: string) => ({
      ...file,
      pages: [file.pages.join('').replace(/\s/g, '').replace(from, to)],
    });
    expect(await told(page('2026-001', '2026-007'))).toEqual([
      'attachment passed',
      'page failed PRINTED_NUMBER_DIFFERS',
    ]);
    const digest = digestOf(nodeHasher, AWARD);
    expect(await told(page(digest, ''))).toEqual(['attachment passed', 'page failed PRINTED_DIGEST_DIFFERS']);
    const other = `${digest.startsWith('a') ? 'b' : 'a'}${digest.slice(1)}`;
    expect(await told(page(digest, other))).toEqual(['attachment passed', 'page failed PRINTED_DIGEST_DIFFERS']);
  });
});

describe('the ledger behind a paper', () => {
  let files: TestStore | undefined;
  afterEach(() => files?.remove());

  type Draft = readonly [key: string, action: LedgerEntry['action'], document?: { kind: string; id: string }];
  const ledgerOf = async (...drafts: readonly Draft[]) => {
    files = testStore(() => ({}));
    for (const [key, action, document] of drafts) {
      const kept = await files.store.append({
        actor: '王老师',
        at: '2026-07-01T08:00:00Z',
        drafts: [{ key, action, ...(document ? { document } : {}) }],
      });
      expect(kept.ok).toBe(true);
    }
    return readLedger(files.store, nodeHasher);
  };
  const KEY = 'award/excellent-group/2132000001/G01';
  const later = (status: 'revoked' | 'suspended' | 'active') => ({ ...AWARD, status, reason: '抽查不实' });
  const ledgerPart = async (drafts: readonly Draft[], name: PaperAbout['paper'] = 'certificate') => {
    const { parts } = await verify(paperFile(PAPERS[name]), await ledgerOf(...drafts));
    const part = parts.find((one) => one.part === 'ledger');
    return [part?.verdict, ...(part?.reasons ?? []), ...(part?.details ?? [])];
  };

  it('knows a title in force and tells its line', async () => {
    const ledger = await ledgerOf(['x', 'opened'], [KEY, 'granted', AWARD]);
    const { parts, ledger: place } = await verify(paperFile(PAPERS.certificate), ledger);
    expect(parts.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'passed']);
    expect(place).toMatchObject({ seq: 2, size: 2, since: '2026-07-01T08:00:00Z' });
    expect(place).not.toHaveProperty('superseded');
  });

  it.each<readonly [string, Draft, readonly unknown[]]>([
    ['revoked', [KEY, 'revoked', later('revoked')], ['failed', 'AWARD_REVOKED', `#2 ${KEY}`]],
    ['suspended', [KEY, 'suspended', later('suspended')], ['indeterminate', 'AWARD_SUSPENDED', `#2 ${KEY}`]],
    ['renewed', [KEY, 'renewed', later('active')], ['indeterminate', 'RECORD_SUPERSEDED', `#2 ${KEY}`]],
    ['withdrawn', [KEY, 'withdrawn'], ['indeterminate', 'RECORD_WITHDRAWN', `#2 ${KEY}`]],
  ])('tells that a title was %s since', async (_, draft, expected) => {
    expect(await ledgerPart([[KEY, 'granted', AWARD], draft])).toEqual(expected);
  });

  it('leaves open what it never held, and fails what it holds with other contents', async () => {
    const digest = digestOf(nodeHasher, AWARD).slice(0, 16);
    expect(await ledgerPart([['x', 'opened']])).toEqual(['indeterminate', 'RECORD_NOT_IN_LEDGER', `award ${digest}`]);
    const other = { ...AWARD, number: '示例-2026-009' };
    expect(await ledgerPart([[KEY, 'granted', other]])).toEqual(['failed', 'LEDGER_RECORD_DIFFERS', `award ${digest}`]);
  });

  it('looks at every record of a paper', async () => {
    const { review, sample, receipt } = MINIMAL_DOCUMENTS;
    const own: readonly Draft[] = [
      ['sample/3', 'sampled', sample],
      ['review/3/x', 'reviewed', review],
    ];
    expect(await ledgerPart(own, 'spot-check')).toEqual(['passed']);
    const again = { ...review, issued: '2026-08-01' };
    expect(await ledgerPart([...own, ['review/3/x', 'reviewed', again]], 'spot-check')).toEqual([
      'indeterminate',
      'RECORD_SUPERSEDED',
      '#3 review/3/x',
    ]);
    expect((await ledgerPart([['receipt/1', 'received', receipt]], 'opinion')).slice(0, 2)).toEqual([
      'indeterminate',
      'RECORD_NOT_IN_LEDGER',
    ]);
  });

  it('is not asked where it does not hold together', async () => {
    const ledger = { ...(await ledgerOf([KEY, 'granted', AWARD])), isSound: false };
    expect(await told(paperFile(PAPERS.certificate), ledger)).toContain('ledger failed LEDGER_DAMAGED');
  });
});

it('a statement with an unknown kind is unreadable', async () => {
  const file = changed(paperFile(PAPERS.cover), 'paper.json', (paper) => ({
    ...paper,
    paper: 'poem' as Paper['paper'],
  }));
  expect(await told(file)).toEqual(['attachment failed PAPER_UNREADABLE']);
});
