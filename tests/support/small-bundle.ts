import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeAttestation } from '../../src/cli/compose-attestation.js';
import { composeAttestationVerification } from '../../src/cli/compose-verification.js';
import { canonicalJson } from '../../src/documents/canonical.js';
import { digestOf } from '../../src/documents/hasher.js';
import type { Outcome } from '../../src/model/finding.js';
import type { Bundle } from '../../src/model/generated/documents.js';
import { certificatePem } from '../../src/signature/certificate.js';
import { keyPem } from '../../src/signature/key.js';
import type { AttestationVerificationPort } from '../../src/workflows/ports.js';
import { PART } from '../../src/workflows/workspace/hand-up.js';
import { nodeHasher } from './case-assessment.js';
import { MINIMAL_RECORDS } from './minimal-records.js';
import { makeSigner } from './test-signers.js';

/** The parts of a bundle by name. */
export type BundleParts = ReadonlyMap<string, Uint8Array>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new TypeError(JSON.stringify(outcome.findings));
}

const ORIGINAL = bytes('what the school handed in');

/** A signed bundle with one record and one received file, and what verifies its attestation. */
export async function smallBundle(): Promise<{
  readonly parts: BundleParts;
  readonly manifest: Bundle;
  readonly attestation: AttestationVerificationPort;
}> {
  const record = MINIMAL_RECORDS.receipt;
  const manifest: Bundle = {
    ...MINIMAL_RECORDS.bundle,
    records: [
      { key: `receipt/${record.school}`, kind: 'receipt', id: record.id, sha256: digestOf(nodeHasher, record) },
    ],
    originals: [{ sha256: nodeHasher.sha256(ORIGINAL), name: '甲校.xlsx', size: ORIGINAL.length }],
  };
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    const own = await makeSigner('东区教研室');
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    writeFileSync(key, keyPem(own.key));
    writeFileSync(certificate, certificatePem(own.certificate));
    const payload = bytes(canonicalJson(manifest));
    const attested = must(await must(await composeAttestation({ key, certificate })).attest(payload));
    const attestation = must(await composeAttestationVerification({ files: [certificate] }, '2026-07-01T00:00:00Z'));
    const parts = new Map([
      [PART.manifest, payload],
      [PART.attestation, attested],
      [PART.record(digestOf(nodeHasher, record)), bytes(canonicalJson(record))],
      [PART.original(nodeHasher.sha256(ORIGINAL)), ORIGINAL],
    ]);
    return { parts, manifest, attestation };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
