import { canonicalJson } from '../documents/canonical.js';
import { failure, type Outcome, success } from '../model/finding.js';
import { type Attestation, attest, verifyAttestation } from '../signature/attestation.js';
import type { AttestationPort, AttestationReport, AttestationVerificationPort } from '../workflows/ports.js';
import { type KeyFiles, readSigner, readTrusted } from './compose-signature.js';

/** Media type of the documents that are attested. */
const PAYLOAD_TYPE = 'application/vnd.jiaoyan+json';

/** Attests documents with the user's key; a finding says why it cannot be used. */
export async function composeAttestation(files: KeyFiles): Promise<Outcome<AttestationPort>> {
  const signer = await readSigner(files);
  if (!signer.ok)
    return failure({ code: 'JY8108', where: { file: files.key }, params: { reason: signer.reasons.join(' ') } });
  return success({
    async attest(payload) {
      const attested = await attest({ payloadType: PAYLOAD_TYPE, payload, signer: signer.value });
      return attested.ok
        ? success(new TextEncoder().encode(canonicalJson(attested.value)))
        : failure({ code: 'JY8102', where: {}, params: { reason: attested.reasons.join(' ') } });
    },
  });
}

/** Verifies attestations against certificates the user trusts (PEM files), at an instant. */
export async function composeAttestationVerification(
  trust: readonly string[],
  at: string,
): Promise<Outcome<AttestationVerificationPort>> {
  const trusted = await readTrusted(trust);
  if (!trusted.ok) return trusted;
  return success({
    verify: (attestation, payload) => {
      const read = readAttestation(attestation);
      if (!read) return { verdict: 'failed', reasons: ['SIGNATURE_INVALID'], signers: [] };
      return reportOf(verifyAttestation(read, { payload, trusted: trusted.value, at: new Date(at) }));
    },
  });
}

const reportOf = (verified: ReturnType<typeof verifyAttestation>): AttestationReport => ({
  verdict: verified.verdict,
  reasons: verified.reasons,
  signers: verified.signatures.map(({ certificate, keyid }) => certificate?.commonName ?? keyid),
});

/** The attestation in a file; `null` for anything that has not its shape. */
function readAttestation(bytes: Uint8Array): Attestation | null {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Attestation> | null;
    const shaped =
      typeof value?.payloadType === 'string' &&
      typeof value.payloadSha256 === 'string' &&
      Array.isArray(value.signatures) &&
      value.signatures.every(isSignature);
    return shaped ? (value as Attestation) : null;
  } catch {
    return null;
  }
}

function isSignature(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { keyid, sig, certificates } = value as Partial<Attestation['signatures'][number]>;
  const isText = (text: unknown): boolean => typeof text === 'string';
  return isText(keyid) && isText(sig) && Array.isArray(certificates) && certificates.every(isText);
}
