import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Zip, ZipPassThrough, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeAttestation } from '../../../../src/cli/compose-attestation.js';
import { composeAttestationVerification } from '../../../../src/cli/compose-verification.js';
import { canonicalJson } from '../../../../src/documents/canonical.js';
import type { Outcome } from '../../../../src/model/finding.js';
import type { Bundle } from '../../../../src/model/generated/documents.js';
import { certificatePem } from '../../../../src/signature/certificate.js';
import { keyPem } from '../../../../src/signature/key.js';
import { zipArchive } from '../../../../src/workbook/archive.js';
import type { AttestationPort, AttestationVerificationPort } from '../../../../src/workflows/ports.js';
import { briefOf } from '../../../../src/workflows/workspace/brief.js';
import { contextDrafts } from '../../../../src/workflows/workspace/context-records.js';
import { handUp } from '../../../../src/workflows/workspace/hand-up.js';
import { type OpenedBundle, openBundle } from '../../../../src/workflows/workspace/open-bundle.js';
import { auditOf } from '../../../support/damaged-workspace.js';
import { BY, ReviewWorkspace } from '../../../support/review-workspace.js';
import { makeSigner } from '../../../support/test-signers.js';
import { type TestStore, testStore } from '../../../support/workspace.js';

type Files = ReadonlyMap<string, Uint8Array>;

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings));
  return outcome.value;
};

let district: ReviewWorkspace;
let verification: AttestationVerificationPort;
let attestation: AttestationPort;
let unit: string;
let folder: string;
const bundles: Record<'plain' | 'attested', Files> = { plain: new Map(), attested: new Map() };

async function handedUp(signs?: AttestationPort): Promise<Uint8Array> {
  const { store, desk } = district;
  const request = { ...BY, unit, to: '市教研院', level: 2 };
  return must(await handUp({ store, desk, archive: zipArchive, attestation: signs }, request)).bytes;
}

const filesOf = (bytes: Uint8Array): Files =>
  new Map([...must(zipArchive.unpack(bytes, 'b'))].map(([name, read]) => [name, must(read())]));

/** By a program that writes any name. */
const packed = (files: Files): Uint8Array => zipSync(Object.fromEntries(files), { level: 0 });

/** By a program that writes a name twice. */
function zippedAsTheyAre(files: readonly { readonly name: string; readonly data: Uint8Array }[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const { name, data } of files) {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(data, true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** A workspace of the same year one level higher, with nothing received. */
async function city(): Promise<TestStore> {
  const files = testStore(briefOf);
  await files.store.append({ ...BY, drafts: contextDrafts(district.desk.assessment, []) });
  return files;
}

const open = (at: TestStore, bytes: Uint8Array, replace?: string): Promise<Outcome<OpenedBundle>> =>
  openBundle(
    { store: at.store, desk: district.desk, archive: zipArchive, verification },
    { ...BY, ...(replace === undefined ? {} : { replace }) },
    { file: '东区.jyz', bytes },
  );

beforeAll(async () => {
  district = await ReviewWorkspace.of('01-small-primary');
  unit = district.desk.assessment.registry.schools[0]?.unit ?? '';
  const { key, certificate } = await makeSigner('东区教研室');
  folder = mkdtempSync(join(tmpdir(), 'jiaoyan-bundle-'));
  const files = { key: join(folder, 'key.pem'), certificate: join(folder, 'cert.pem') };
  writeFileSync(files.key, keyPem(key));
  writeFileSync(files.certificate, certificatePem(certificate));
  attestation = must(await composeAttestation(files));
  verification = must(await composeAttestationVerification({ files: [] }, BY.at));
  // Both are the first bundle of the unit: the second is handed up from a copy of the same state.
  const other = await ReviewWorkspace.of('01-small-primary');
  bundles.plain = filesOf(await handedUp());
  const first = district;
  district = other;
  bundles.attested = filesOf(await handedUp(attestation));
  district = first;
  other.remove();
});
afterAll(() => {
  district.remove();
  rmSync(folder, { recursive: true, force: true });
});

const HANDED = ['submission/', 'receipt/', 'result/', 'review/', 'adjudication/', 'decision/', 'application/'];
const handedHeads = async ({ store }: Pick<TestStore, 'store'>) =>
  (await Promise.all(HANDED.map((prefix) => store.heads(prefix)))).flat().map(({ key, sha256 }) => [key, sha256]);

describe('A bundle that is opened', () => {
  it.each(['plain', 'attested'] as const)('(%s) brings the same heads, and the audit passes', async (kind) => {
    const at = await city();
    const opened = await open(at, packed(bundles[kind]));
    expect(opened.ok && [opened.value.taken, opened.value.known]).toEqual([3, 0]);
    expect(await handedHeads(at)).toEqual(await handedHeads(district));
    expect((await auditOf(at.store)).findings).toEqual([]);
    at.store.close();
    at.remove();
  });

  it('twice takes nothing twice', async () => {
    const at = await city();
    const bytes = packed(bundles.plain);
    await open(at, bytes);
    const heads = await handedHeads(at);
    const again = await open(at, bytes);
    expect(again.ok && [again.value.taken, again.value.known]).toEqual([0, 3]);
    expect(await handedHeads(at)).toEqual(heads);
    expect((await auditOf(at.store)).findings).toEqual([]);
    at.store.close();
    at.remove();
  });
});

type Change = (files: Map<string, Uint8Array>) => string | null;

const flippedAt = (bytes: Uint8Array, place: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[place] = (copy[place] ?? 0) ^ 1;
  return copy;
};

const manifestOf = (files: Files): Bundle => JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as Bundle;

/** Writes a manifest that is canonical, so that only what it says is wrong. */
const retold =
  (change: (manifest: Bundle) => unknown, named: string | null = null): Change =>
  (files) => {
    files.set('manifest.json', new TextEncoder().encode(canonicalJson(change(manifestOf(files)))));
    return named;
  };

const firstRecord = (manifest: Bundle, change: object): Bundle => ({
  ...manifest,
  records: manifest.records.map((record, place) => (place === 0 ? { ...record, ...change } : record)),
});

const firstOriginal = (manifest: Bundle, change: object): Bundle => ({
  ...manifest,
  originals: manifest.originals.map((original, place) => (place === 0 ? { ...original, ...change } : original)),
});

/** Takes the submission out of both, so that only its receipt and results tell that something is missing. */
const withoutSubmission: Change = (files) => {
  const manifest = manifestOf(files);
  const [submission] = manifest.records.filter(({ kind }) => kind === 'submission');
  files.delete(`records/${submission?.sha256 ?? ''}.json`);
  const records = manifest.records.filter((record) => record !== submission);
  files.set('manifest.json', new TextEncoder().encode(canonicalJson({ ...manifest, records })));
  return 'JY8291';
};

async function expectRefused(kind: 'plain' | 'attested', change: Change, why: string): Promise<string> {
  const at = await city();
  const tip = await at.store.tip();
  const files = new Map(bundles[kind]);
  const named = change(files);
  const opened = await open(at, packed(files));
  expect(opened.ok, why).toBe(false);
  const told = JSON.stringify(opened.findings);
  // What is attested is refused for its attestation alone, before any record is looked at.
  if (named !== null) expect(told, why).toMatch(kind === 'attested' ? /JY8102|JY825/ : /./);
  if (named !== null && kind === 'plain') expect(told, why).toContain(named);
  expect(await at.store.tip(), why).toEqual(tip);
  expect(await at.store.originalDigests(), why).toEqual([]);
  at.store.close();
  at.remove();
  return told;
}

describe.each(['plain', 'attested'] as const)(
  'A tampered bundle (%s) is refused, the part named, nothing taken:',
  (kind) => {
    it('every part altered', async () => {
      for (const [name, data] of bundles[kind]) {
        for (const place of [0, Math.floor(data.length / 2), data.length - 1]) {
          const change: Change = (files) => {
            files.set(name, flippedAt(data, place));
            return name.startsWith('records/') || name.startsWith('originals/') ? name : null;
          };
          await expectRefused(kind, change, `${name} ${place}`);
        }
      }
    });

    it('every part of the content taken out', async () => {
      for (const name of [...bundles[kind].keys()].filter((part) => part !== 'attestation.json')) {
        const change: Change = (files) => {
          files.delete(name);
          return name;
        };
        await expectRefused(kind, change, name);
      }
    });

    it.each(['records/x.json', '../x', '/etc/x', 'C:\\x', 'manifest.json/..', `records/${'0'.repeat(64)}.json`])(
      'a part %s added',
      async (name) => {
        const change: Change = (files) => {
          files.set(name, new Uint8Array([1]));
          return null;
        };
        const told = await expectRefused(kind, change, name);
        expect(told).toMatch(/JY8251|JY01/);
      },
    );

    it('every part of the content under another name', async () => {
      for (const [name, data] of bundles[kind]) {
        if (name === 'attestation.json') continue;
        await expectRefused(
          kind,
          (files) => {
            files.delete(name);
            files.set(`../${name}`, data);
            return null;
          },
          name,
        );
      }
    });

    const others: readonly (readonly [string, Change])[] = [
      ['another programme', retold((own) => ({ ...own, programme: { ...own.programme, sha256: 'a'.repeat(64) } }))],
      ['a bundle before it that was never opened', retold((own) => ({ ...own, previous: 'a'.repeat(64), number: 2 }))],
      ['another sender', retold((own) => ({ ...own, from: { ...own.from, id: 'other' } }))],
      ['a school of another unit', retold((own) => firstRecord(own, { key: 'submission/2132999999' }), '2132999999')],
      ['a rule of the year', retold((own) => firstRecord(own, { key: 'context/programme' }), 'context/programme')],
      ['a record under another id', retold((own) => firstRecord(own, { id: 'other' }), 'records/')],
      ['a record under another kind', retold((own) => firstRecord(own, { kind: 'receipt' }), 'records/')],
      [
        'a record under the key of another one',
        retold((own) => firstRecord(own, { key: own.records[0]?.key.replace('submission/', 'receipt/') }), 'receipt/'),
      ],
      [
        'a record named twice',
        retold((own) => ({ ...own, records: [...own.records, ...own.records.slice(0, 1)] }), ''),
      ],
      ['another number', retold((own) => ({ ...own, number: 7 }))],
      [
        'another name of a received file',
        retold((own) => firstOriginal(own, { name: '../../别校.xlsx' }), 'originals/'),
      ],
      ['another size of a received file', retold((own) => firstOriginal(own, { size: 1 }), 'originals/')],
      ['a record without what it stands on', withoutSubmission],
      ['a key of another unit', retold((own) => firstRecord(own, { key: 'unit/other/sample/2' }), 'unit/other')],
      ['a manifest that names no records', retold((own) => ({ ...own, records: undefined }))],
    ];
    it.each(others)('a manifest with %s', async (why, change) => {
      await expectRefused(kind, change, why);
    });
  },
);

describe('The attestation of a bundle', () => {
  it('by a key that is not trusted leaves it open who vouches for it; by a trusted one it names the signer', async () => {
    const [stranger, known] = [await city(), await city()];
    const untrusted = await open(stranger, packed(bundles.attested));
    expect(untrusted.ok && untrusted.value.attestation.verdict).toBe('indeterminate');
    expect(untrusted.findings.map(({ code, found }) => [code, found])).toEqual([['JY8103', '东区教研室']]);
    const before = verification;
    verification = must(await composeAttestationVerification({ files: [join(folder, 'cert.pem')] }, BY.at));
    const trusted = await open(known, packed(bundles.attested));
    verification = before;
    expect(trusted.ok && [trusted.value.attestation.verdict, trusted.findings]).toEqual(['passed', []]);
    expect(trusted.ok && trusted.value.attestation.signers.join()).toContain('东区教研室');
    for (const at of [stranger, known]) {
      at.store.close();
      at.remove();
    }
  });

  it('over another manifest is refused', async () => {
    const swap: Change = (files) => {
      const manifest = manifestOf(files);
      files.set('manifest.json', new TextEncoder().encode(canonicalJson({ ...manifest, to: '别的单位' })));
      return null;
    };
    expect(await expectRefused('attested', swap, 'to')).toContain('JY8102');
  });
});

describe('A part that is there twice', () => {
  it('refuses the bundle, whichever part it is', async () => {
    const files = [...bundles.plain].map(([name, data]) => ({ name, data }));
    for (const part of files) {
      const at = await city();
      const opened = await open(at, zippedAsTheyAre([...files, part]));
      const told = opened.findings.map(({ code, params }) => [code, params?.['what']]);
      expect([opened.ok, told], part.name).toEqual([false, [['JY0108', 'duplicate-entry']]]);
      at.store.close();
      at.remove();
    }
  });
});

describe('A bundle whose attestation was taken out', () => {
  it('is taken as one without, and says that nobody vouches for it', async () => {
    const at = await city();
    const files = new Map(bundles.attested);
    files.delete('attestation.json');
    const opened = await open(at, packed(files));
    expect(opened.ok && opened.value.attestation).toEqual({
      verdict: 'indeterminate',
      reasons: ['NO_SIGNATURE'],
      signers: [],
    });
    expect(opened.findings.map(({ code }) => code)).toEqual(['JY8194']);
    at.store.close();
    at.remove();
  });
});

describe('A further bundle of the same unit', () => {
  it('is refused out of its order, needs a reason for what it supersedes, and takes out what is no longer handed up', async () => {
    const own = district;
    district = await ReviewWorkspace.of('01-small-primary');
    const at = await city();
    const first = await handedUp();
    const [result] = await district.store.heads('result/');
    const withdrawn = result?.key ?? '';
    await district.store.append({ ...BY, drafts: [{ key: withdrawn, action: 'withdrawn' }] });
    await district.receiveForm(await district.changedForm(), '更正听课次数');
    await district.store.append({ ...BY, drafts: [{ key: withdrawn, action: 'withdrawn' }] });
    const second = await handedUp();
    expect((await open(at, second)).findings.map(({ code }) => code)).toContain('JY8254');
    expect((await open(at, first)).ok).toBe(true);
    const tip = await at.store.tip();
    expect((await open(at, second)).findings.map(({ code }) => code)).toContain('JY8220');
    expect(await at.store.tip()).toEqual(tip);
    expect((await open(at, second, '学校更正')).ok).toBe(true);
    expect(await handedHeads(at)).toEqual(await handedHeads(district));
    expect(await at.store.head(withdrawn)).toBeUndefined();
    expect((await auditOf(at.store)).findings).toEqual([]);
    expect((await open(at, first, '再开一次')).findings.map(({ code }) => code)).toContain('JY8254');
    at.store.close();
    at.remove();
    district.remove();
    district = own;
  });
});
