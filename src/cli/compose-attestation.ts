import { canonicalJson } from '../documents/canonical.js';
import { parseDocument } from '../documents/parse.js';
import { failure, type Outcome, success } from '../model/finding.js';
import type { Attestation } from '../model/generated/documents.js';
import { type Attestation as Attested, attest, attestAlso } from '../signature/attestation.js';
import { readCertificate } from '../signature/certificate.js';
import type { Reasoned } from '../signature/reason.js';
import type { Signer } from '../signature/signer.js';
import type { AttestationPort } from '../workflows/ports.js';
import { attestationLabel } from './attestation-label.js';
import { PAYLOAD_TYPE, type Payload, payloadOf } from './attested-payload.js';
import { type KeyFiles, openSigner } from './compose-signature.js';
import { nodeHasher } from './node-hasher.js';

/** Attests documents with the user's key; a finding says why it cannot be used, or warns of its certificate. */
export async function composeAttestation(files: KeyFiles): Promise<Outcome<AttestationPort>> {
  const signer = await openSigner(files);
  if (!signer.ok) return signer;
  const attestation: AttestationPort = {
    attest: async (bytes) => {
      const payload = await payloadOf(bytes, '');
      return payload.ok ? written(payload.value, await attestFirst(signer.value, payload.value)) : payload;
    },
  };
  return success(attestation, signer.findings);
}

/** What became of an attestation: its bytes, or `already` where this key has signed before. */
export type Attesting = { readonly kind: 'attested'; readonly bytes: Uint8Array } | { readonly kind: 'already' };

/** Adds a signature of this signer to the attestation beside a file, or begins one. */
export async function attestBeside(
  signer: Signer,
  payload: Payload,
  beside: { readonly path: string; readonly text: string } | null,
): Promise<Outcome<Attesting>> {
  if (beside === null) return attesting(written(payload, await attestFirst(signer, payload)));
  const read = await parseDocument('attestation', beside.text, beside.path);
  if (!read.ok) return read;
  const own = readCertificate(signer.certificate)?.sha256;
  const { payloadType, payload: digest, signatures } = read.value;
  if (digest !== nodeHasher.sha256(payload.bytes) || payloadType !== PAYLOAD_TYPE)
    return failure({ code: 'JY8136', where: { file: beside.path }, found: digest });
  if (signatures.some(({ keyId }) => keyId === own)) return success({ kind: 'already' });
  const added = await attestAlso(read.value, payload.bytes, signer);
  if (!added.ok) return failure(refusal(added.reasons));
  return attesting(success(bytesOf({ ...read.value, signatures: added.value.signatures })));
}

const attesting = (outcome: Outcome<Uint8Array>): Outcome<Attesting> =>
  outcome.ok ? success({ kind: 'attested', bytes: outcome.value }) : outcome;

const attestFirst = (signer: Signer, { bytes }: Payload): Promise<Reasoned<Attested>> =>
  attest({ payloadType: PAYLOAD_TYPE, payload: bytes, signer });

/** An attestation document: its label is that of what is signed, so the same signature makes the same document. */
function written({ about }: Payload, attested: Reasoned<Attested>): Outcome<Uint8Array> {
  if (!attested.ok) return failure(refusal(attested.reasons));
  return success(
    bytesOf({ ...attestationLabel(attested.value.payload, about), ...attested.value, payloadType: PAYLOAD_TYPE }),
  );
}

const bytesOf = (document: Attestation): Uint8Array => new TextEncoder().encode(`${canonicalJson(document)}\n`);
const refusal = (reasons: readonly string[]) => ({
  code: 'JY8108',
  where: {},
  params: { reason: reasons.join(' ') },
});
