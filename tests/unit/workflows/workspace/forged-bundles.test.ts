import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { composeAttestation } from '../../../../src/cli/compose-attestation.js';
import { composeAttestationVerification } from '../../../../src/cli/compose-verification.js';
import { digestOf } from '../../../../src/documents/hasher.js';
import type { Outcome } from '../../../../src/model/finding.js';
import type { Result, Submission } from '../../../../src/model/generated/documents.js';
import { certificatePem } from '../../../../src/signature/certificate.js';
import { keyPem } from '../../../../src/signature/key.js';
import { zipArchive } from '../../../../src/workbook/archive.js';
import type { AttestationPort } from '../../../../src/workflows/ports.js';
import { scoreSubmission } from '../../../../src/workflows/score-workbook.js';
import { briefOf } from '../../../../src/workflows/workspace/brief.js';
import { contextDrafts } from '../../../../src/workflows/workspace/context-records.js';
import { handUp, PART } from '../../../../src/workflows/workspace/hand-up.js';
import { keys, resultKey } from '../../../../src/workflows/workspace/keys.js';
import { type OpenedBundle, openBundle } from '../../../../src/workflows/workspace/open-bundle.js';
import {
  forged,
  manifestIn,
  type Parts,
  packedParts,
  partsOf,
  setManifest,
  withoutOriginals,
  withRecord,
} from '../../../support/forged-bundle.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { BY, ReviewWorkspace } from '../../../support/review-workspace.js';
import { makeSigner } from '../../../support/test-signers.js';
import { type TestStore, testStore } from '../../../support/workspace.js';

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings));
  return outcome.value;
};

let district: ReviewWorkspace;
let unit: string;
let honest: Parts;
let folder: string;
const open: TestStore[] = [];

const request = () => ({ ...BY, unit, to: '市教研院', level: 2 });
const handedUp = async (attestation?: AttestationPort): Promise<Uint8Array> => {
  const { store, desk } = district;
  const copy = testStore(briefOf);
  open.push(copy);
  // Handed up from a copy, so that every bundle of these tests is the unit's first.
  await copy.store.append({ ...BY, drafts: contextDrafts(desk.assessment, []) });
  for (const { key, sha256 } of await store.heads('')) {
    if (key.startsWith('context/')) continue;
    const record = await store.record(sha256);
    const document = JSON.parse(record?.text ?? '{}');
    const file = document.kind === 'receipt' ? await store.original(document.fileSha256) : undefined;
    const original = file?.bytes ? { sha256: file.sha256, name: file.name, bytes: file.bytes } : undefined;
    await copy.store.append({
      ...BY,
      drafts: [{ key, action: 'opened', document, ...(original ? { original } : {}) }],
    });
  }
  return must(await handUp({ store: copy.store, desk, archive: zipArchive, attestation }, request())).bytes;
};

async function city(): Promise<TestStore> {
  const files = testStore(briefOf);
  open.push(files);
  await files.store.append({ ...BY, drafts: contextDrafts(district.desk.assessment, []) });
  return files;
}

interface Trusting {
  /** Names of signers whose certificates are trusted; a list is there whenever this is. */
  readonly trusted?: readonly string[];
}

async function opened(at: TestStore, bytes: Uint8Array, { trusted }: Trusting = {}): Promise<Outcome<OpenedBundle>> {
  const files = (trusted ?? []).map((name) => join(folder, `${name}.cert.pem`));
  const verification = must(await composeAttestationVerification({ files }, BY.at));
  const trust = trusted ? ('list' as const) : undefined;
  const context = { store: at.store, desk: district.desk, archive: zipArchive, verification, trust };
  return openBundle(context, BY, { file: '东区.jyz', bytes });
}

async function signerNamed(file: string, name: string): Promise<AttestationPort> {
  const { key, certificate } = await makeSigner(name);
  const [keyFile, certificateFile] = [join(folder, `${file}.key.pem`), join(folder, `${file}.cert.pem`)];
  writeFileSync(keyFile, keyPem(key));
  writeFileSync(certificateFile, certificatePem(certificate));
  return must(await composeAttestation({ key: keyFile, certificate: certificateFile }));
}

const told = ({ findings }: Outcome<OpenedBundle>) =>
  findings.map(({ code, where, found }) => [code, where.pointer ?? '', found ?? '']);

async function expectRefused(bytes: Uint8Array, findings: readonly (readonly string[])[], trusting: Trusting = {}) {
  const at = await city();
  const tip = await at.store.tip();
  const outcome = await opened(at, bytes, trusting);
  expect([outcome.ok, told(outcome)]).toEqual([false, findings]);
  expect([await at.store.tip(), await at.store.originalDigests()]).toEqual([tip, []]);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jiaoyan-forged-'));
  district = await ReviewWorkspace.of('01-small-primary');
  unit = district.desk.assessment.registry.schools[0]?.unit ?? '';
  honest = partsOf(await handedUp());
}, 60_000);
afterEach(() => {
  for (const files of open.splice(0)) {
    files.store.close();
    files.remove();
  }
});
afterAll(() => {
  district.remove();
  rmSync(folder, { recursive: true, force: true });
});

const isResult = (document: Submission | Result): document is Result => document.kind === 'result';
const isSubmission = (document: Submission | Result): document is Submission => document.kind === 'submission';
const recordOf = (parts: Parts, kind: string) => manifestIn(parts).records.find((record) => record.kind === kind);

describe('A score in a bundle', () => {
  it('that is another than its submission gives refuses the bundle and is named', async () => {
    const better = forged(honest, (document) => (isResult(document) ? { ...document, total: '99.99' } : document));
    const result = recordOf(better, 'result');
    await expectRefused(packedParts(better), [['JY8192', PART.record(result?.sha256 ?? ''), result?.key ?? '']]);
  });

  it('that stays as it was while what it stands on has changed is told, wherever it stands in the manifest', async () => {
    const at = await city();
    expect((await opened(at, packedParts(honest))).ok).toBe(true);
    // The second bundle of the unit: a review is added, the score before it is kept.
    const [submission, result] = [recordOf(honest, 'submission'), recordOf(honest, 'result')];
    const score = JSON.parse(new TextDecoder().decode(honest.get(PART.record(result?.sha256 ?? '')))) as Result;
    const review = reviewOf(score, submission?.sha256 ?? '');
    const key = keys.review(2, score.school.id, review.reviewer.id, review);
    const second = withRecord(honest, key, review);
    const head = await at.store.head(keys.bundle(unit));
    const manifest = manifestIn(second);
    setManifest(second, {
      ...manifest,
      number: 2,
      previous: head?.sha256 ?? null,
    });
    const outcome = await opened(at, packedParts(second));
    expect([outcome.ok, told(outcome)]).toEqual([
      false,
      [['JY8192', PART.record(result?.sha256 ?? ''), result?.key ?? '']],
    ]);
  });

  it('that is only referred to must be what its own inputs give', async () => {
    const result = recordOf(honest, 'result');
    const score = JSON.parse(new TextDecoder().decode(honest.get(PART.record(result?.sha256 ?? '')))) as Result;
    const other = { ...score, total: '99.99' };
    const sha256 = digestOf(district.desk.hasher, other);
    const key = keys.ofUnit(unit, `referenced/${sha256}`);
    await expectRefused(packedParts(withRecord(honest, key, other)), [['JY8192', PART.record(sha256), key]]);
  });
});

function reviewOf(score: Result, submission: string) {
  const [indicator] = score.indicators.filter(({ awarded }) => awarded !== null && awarded !== '0');
  return {
    ...MINIMAL_DOCUMENTS.review,
    school: score.school.id,
    subject: score.subject.id,
    standard: score.standard.id,
    level: 2,
    derivedFrom: [{ kind: 'submission' as const, id: score.id, sha256: submission }],
    scores: [{ indicator: indicator?.id ?? '', awarded: '0' }],
  };
}

describe('A submission in a bundle', () => {
  it('that is not what its workbook says refuses the bundle, even where the scores follow from it', async () => {
    const { desk } = district;
    const changed = forged(honest, (document) => (isSubmission(document) ? changedRows(document) : document));
    const sha256 = recordOf(changed, 'submission')?.sha256 ?? '';
    const submission = JSON.parse(new TextDecoder().decode(changed.get(PART.record(sha256)))) as Submission;
    const scores = new Map(scoreSubmission(desk, submission).map((result) => [resultKey(result), result]));
    const whole = forged(changed, (document, key) => (isResult(document) ? (scores.get(key) ?? document) : document));
    const receipted = pointingTo(whole, sha256);
    await expectRefused(packedParts(receipted), [['JY8193', PART.record(sha256), '自评.xlsx']]);
  });

  it('whose workbook has been purged is taken, and counted as not read again', async () => {
    const at = await city();
    const outcome = await opened(at, packedParts(withoutOriginals(honest)));
    expect(outcome.ok && [outcome.value.reread, outcome.value.unread]).toEqual([0, 1]);
  });

  it('whose workbook is there is counted as read again', async () => {
    const at = await city();
    const outcome = await opened(at, packedParts(honest));
    expect(outcome.ok && [outcome.value.reread, outcome.value.unread]).toEqual([1, 0]);
  });
});

/** The submission with one more lesson somewhere. */
function changedRows(document: Submission): Submission {
  const [first, ...others] = document.rows;
  if (!first) return document;
  const changed = Object.fromEntries(Object.keys(first.facts).map((id) => [id, { '1': 40, '2': 40 }]));
  return { ...document, rows: [{ ...first, facts: { ...first.facts, ...changed } } as typeof first, ...others] };
}

/** The receipt that goes with another submission. */
const pointingTo = (parts: Parts, sha256: string): Parts =>
  forged(parts, (document) =>
    (document.kind as string) === 'receipt'
      ? ({ ...document, submission: { ...(document as never as { submission: object }).submission, sha256 } } as never)
      : document,
  );

describe('Who signed a bundle', () => {
  it('is told by name of what is missing: no signature, nobody trusted, a signature that does not fit', async () => {
    const east = await signerNamed('东区', '东区教研室');
    const [plain, signed] = [await handedUp(), await handedUp(east)];
    expect(told(await opened(await city(), plain))).toEqual([['JY8194', '', '']]);
    expect(told(await opened(await city(), signed))).toEqual([['JY8103', '', '东区教研室']]);
    const parts = partsOf(signed);
    setManifest(parts, { ...manifestIn(parts), to: '别的单位' });
    const outcome = await opened(await city(), packedParts(parts));
    expect([outcome.ok, told(outcome).map(([code]) => code)]).toEqual([false, ['JY8102']]);
  });

  it('must be known where there is a trust list', async () => {
    const east = await signerNamed('东区', '东区教研室');
    await signerNamed('市', '市教研院');
    await expectRefused(await handedUp(), [['JY8195', '', '']], { trusted: ['市'] });
    await expectRefused(await handedUp(east), [['JY8196', '', '东区教研室']], { trusted: ['市'] });
    const outcome = await opened(await city(), await handedUp(east), { trusted: ['东区'] });
    expect([outcome.ok, told(outcome)]).toEqual([true, []]);
  });

  it('must sign again once a signed bundle of the unit has been taken', async () => {
    const east = await signerNamed('东区', '东区教研室');
    const stranger = await signerNamed('外', '东区教研室');
    const at = await city();
    const signed = await handedUp(east);
    expect((await opened(at, signed)).ok).toBe(true);
    const [tip, unsigned] = [await at.store.tip(), partsOf(signed)];
    unsigned.delete(PART.attestation);
    expect(told(await opened(at, packedParts(unsigned)))).toEqual([['JY8195', '', '']]);
    expect(told(await opened(at, await handedUp(stranger)))).toEqual([['JY8197', '', '东区教研室']]);
    expect(await at.store.tip()).toEqual(tip);
    const again = await opened(at, signed);
    expect([again.ok, told(again)]).toEqual([true, [['JY8103', '', '东区教研室']]]);
  });

  it('may be a new certificate of the same name where that one is trusted, and nobody else who is trusted', async () => {
    const east = await signerNamed('东区', '东区教研室');
    const renewed = await signerNamed('东区新', '东区教研室');
    const west = await signerNamed('西区', '西区教研室');
    const at = await city();
    const trusting = { trusted: ['东区', '东区新', '西区'] };
    expect((await opened(at, await handedUp(east), trusting)).ok).toBe(true);
    expect(told(await opened(at, await handedUp(west), trusting))).toEqual([['JY8197', '', '西区教研室']]);
    expect((await opened(at, await handedUp(renewed), trusting)).ok).toBe(true);
  });
});

describe('A manifest of very many keys', () => {
  const crowd = (twice: boolean): Parts => {
    const parts = new Map(honest);
    const manifest = manifestIn(parts);
    const [first] = manifest.records;
    const records = Array.from({ length: 130_000 }, (_, place) => ({
      ...(first as NonNullable<typeof first>),
      key: `submission/${2_000_000_000 + (twice ? place >> 1 : place)}`,
    }));
    setManifest(parts, { ...manifest, records });
    return parts;
  };

  it.each([true, false])('is refused within two seconds of the processor (keys twice: %s)', async (twice) => {
    const [at, bytes] = [await city(), packedParts(crowd(twice))];
    const start = process.cpuUsage();
    const outcome = await opened(at, bytes);
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.length).toBeLessThanOrEqual(100);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});
