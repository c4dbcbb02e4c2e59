import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { canonicalJson } from '../documents/canonical.js';
import { checkDocument } from '../documents/parse.js';
import { failure, type Outcome, success } from '../model/finding.js';
import type { Attestation as AttestationDocument, DocumentKind, Documents } from '../model/generated/documents.js';
import { verifyAttestation } from '../signature/attestation.js';
import { type Certificate, readCertificatesPem } from '../signature/certificate.js';
import { attachments } from '../signature/pdf/attachments.js';
import { pageWords } from '../signature/pdf/page-text.js';
import { producerOf } from '../signature/pdf/producer.js';
import type { TrustedKeys } from '../signature/trust.js';
import { certificateUse } from '../signature/verify-extensions.js';
import { type VerifiedSignature, type VerifyOptions, verifyPdf } from '../signature/verify-pdf.js';
import type {
  AttestationReport,
  AttestationVerificationPort,
  SignatureReport,
  VerificationPort,
} from '../workflows/ports.js';
import { signerRoles } from '../workflows/verify/signer-roles.js';
import { attestationLabel, type Labelled } from './attestation-label.js';
import { PAYLOAD_TYPE } from './attested-payload.js';
import {
  isTrustListFile,
  noCertificateFile,
  type RegisteredSigner,
  readTrustListFile,
  registeredSigners,
  trustedKeysOf,
} from './compose-trust-list.js';

/** Where trusted certificates are found: PEM files that somebody names, and the trust list of a folder. */
export interface TrustSources {
  /** PEM files, or trust lists (`.json`). */
  readonly files: readonly string[];
  /** The trust list of the workspace or year, if there is one. */
  readonly list?: string | undefined;
  /**
   * What of the list counts: all of it, or only what it revokes and confines to fields, for whoever names certificates
   * asks whether these signed; but what is revoked or confined stays so.
   */
  readonly listed?: 'all' | 'revoked';
}

/** Trusted keys, and how a trust list knows those who hold them. */
export type KnownKeys = TrustedKeys & { readonly registered?: readonly RegisteredSigner[] };

/** The keys that are trusted; JY8109 for a file that holds none, the findings of a trust list that cannot be read. */
export async function readTrusted({ files, list, listed = 'all' }: TrustSources): Promise<Outcome<KnownKeys>> {
  const found: KnownKeys[] = [];
  for (const path of [...files, ...(list === undefined ? [] : [list])]) {
    const read = isTrustListFile(path) ? await trustListKeys(path) : await pemKeys(path);
    if (!read.ok) return read;
    found.push(path === list && listed === 'revoked' ? { ...read.value, ...NOBODY } : read.value);
  }
  return success({
    trusted: found.flatMap(({ trusted }) => trusted),
    timestampAuthorities: found.flatMap(({ timestampAuthorities = [] }) => timestampAuthorities),
    revocations: found.flatMap(({ revocations = [] }) => revocations),
    scopes: found.flatMap(({ scopes = [] }) => scopes),
    registered: found.flatMap(({ registered = [] }) => registered),
  });
}

const NOBODY = { trusted: [], timestampAuthorities: [] } as const;

async function trustListKeys(path: string): Promise<Outcome<KnownKeys>> {
  const read = await readTrustListFile(path);
  return read.ok ? success({ ...trustedKeysOf(read.value), registered: registeredSigners(read.value) }) : read;
}

/**
 * A PEM certificate that somebody names is trusted for whatever it is: as signer, authority, or time-stamping authority.
 * One that says it is for time stamps alone vouches for no signer, even where it can issue certificates.
 */
async function pemKeys(path: string): Promise<Outcome<TrustedKeys>> {
  if (!existsSync(path)) return failure(noCertificateFile(path));
  const read = readCertificatesPem(await readFile(path, 'utf8').catch(() => ''));
  if (!read.ok) return failure({ code: 'JY8109', where: { file: path }, params: { reason: read.reasons.join(' ') } });
  const ders = (certificates: readonly Certificate[]): Uint8Array[] => certificates.map(({ der }) => der);
  const trusted = ders(read.value.filter((certificate) => !certificateUse(certificate).stampsTime));
  return success({ trusted, timestampAuthorities: ders(read.value) });
}

/** Verification of PDF files against the keys the user trusts; their dates are held against the present, `now`. */
export async function composeVerification(sources: TrustSources, now: string): Promise<Outcome<VerificationPort>> {
  const read = await readTrusted(sources);
  if (!read.ok) return read;
  const keys = read.value;
  return success({
    verify: (pdf) => signatureReport(pdf, { ...keys, now: new Date(now) }, keys.registered ?? []),
    attachments: (pdf) => attachments(pdf),
    pageWords: (pdf) => pageWords(pdf),
    producer: (pdf) => producerOf(pdf),
  });
}

function signatureReport(
  pdf: Uint8Array,
  options: VerifyOptions,
  registered: readonly RegisteredSigner[],
): SignatureReport {
  const { verdict, reasons, changes, emptyFields, signatures } = verifyPdf(pdf, options);
  return {
    verdict,
    reasons,
    details: changes,
    emptyFields,
    signatures: signatures.map((one) => ({ ...signatureView(one), ...registeredAs(one, registered) })),
  };
}

function signatureView(signature: VerifiedSignature): SignatureReport['signatures'][number] {
  const { certificate, timestamps, statedDate, verdict } = signature;
  const [timestamp] = timestamps;
  return {
    field: signature.field,
    signer: certificate?.commonName ?? signature.signerName ?? '',
    selfSigned: certificate?.selfSigned ?? false,
    verdict,
    ...(certificate === undefined ? {} : { fingerprint: certificate.sha256 }),
    ...(statedDate === undefined ? {} : { statedDate }),
    ...(timestamp?.time === undefined ? {} : { timestamp: timestamp.time, timestampProven: timestamp.proven }),
    reasons: signature.reasons,
  };
}

/** What else a signer is called, and for whom it may sign. */
function registeredAs({ certificate }: VerifiedSignature, registered: readonly RegisteredSigner[]) {
  if (certificate === undefined) return {};
  const known = registered.findLast(({ fingerprint }) => fingerprint === certificate.sha256);
  const others = [...organizationsOf(certificate), ...(known ? [known.name] : [])];
  const otherNames = [...new Set(others)].filter((name) => name !== certificate.commonName);
  return {
    ...(otherNames.length === 0 ? {} : { otherNames }),
    ...(known?.boundTo === undefined ? {} : { boundTo: known.boundTo }),
  };
}

/** Organizations (O) in the name of a certificate; none where its common name could be taken for such a part. */
const organizationsOf = ({ subject, commonName }: { readonly subject: string; readonly commonName: string }) =>
  commonName.includes('=')
    ? []
    : [...subject.matchAll(/(?:^|, )O=([^=]+?)(?=, [A-Z]+=|$)/g)].map(([, name = '']) => name);

/** Verification of attestations against the keys the user trusts, at an instant. */
export async function composeAttestationVerification(
  sources: TrustSources,
  at: string,
): Promise<Outcome<AttestationVerificationPort>> {
  const read = await readTrusted(sources);
  if (!read.ok) return read;
  return success({
    verify: async (bytes, payload) => {
      if (isOtherType(bytes)) return { verdict: 'failed', reasons: ['PAYLOAD_TYPE_WRONG'], signers: [] };
      const attestation = await readAttestation(bytes);
      if (!attestation) return { verdict: 'failed', reasons: ['ATTESTATION_UNREADABLE'], signers: [] };
      const signed = jsonOf(Buffer.from(payload).toString('utf8'));
      const isLabelled = hasLabelOf(attestation, signed);
      if (!isLabelled) return { verdict: 'failed', reasons: ['ATTESTATION_LABEL_DIFFERS'], signers: [] };
      // The label fits, so what is signed is a document with a kind.
      const roles = signerRoles(signed as Documents[DocumentKind]);
      const check = { ...read.value, payload, payloadType: PAYLOAD_TYPE, roles, at: new Date(at) };
      return reportOf(verifyAttestation(attestation, check));
    },
  });
}

/** Whether the envelope of an attestation is that of what is signed. */
function hasLabelOf(attestation: AttestationDocument, signed: unknown): boolean {
  const { payloadType, payload, signatures } = attestation;
  // What lacks these members gets a label that no attestation can have.
  const label = attestationLabel(payload, (signed ?? {}) as Labelled);
  return canonicalJson({ ...label, payloadType, payload, signatures }) === canonicalJson(attestation);
}

const reportOf = (verified: ReturnType<typeof verifyAttestation>): AttestationReport => ({
  verdict: verified.verdict,
  reasons: verified.reasons,
  signers: verified.signatures.map(({ certificate, keyId }) => certificate?.commonName ?? keyId),
});

/** Whether it is an attestation over something else than documents. */
function isOtherType(bytes: Uint8Array): boolean {
  const { payloadType } = (jsonOf(Buffer.from(bytes).toString('utf8')) ?? {}) as { readonly payloadType?: unknown };
  return typeof payloadType === 'string' && payloadType !== PAYLOAD_TYPE;
}

/** The attestation in a file; `null` for anything that is not exactly its canonical spelling, which hides nothing. */
async function readAttestation(bytes: Uint8Array): Promise<AttestationDocument | null> {
  const text = Buffer.from(bytes).toString('utf8');
  const value = jsonOf(text);
  const checked = await checkDocument('attestation', value, '');
  return checked.ok && [canonicalJson(value), `${canonicalJson(value)}\n`].includes(text) ? checked.value : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
